/** What the command's exit code says. */
export const EXIT = {
  ok: 0,
  /** It could not do what was asked. */
  error: 1,
  /** It was called wrongly. */
  usage: 2,
  /** A bug of this program (EX_SOFTWARE of sysexits.h). */
  bug: 70,
  /** The configuration is wrong (EX_CONFIG of sysexits.h). */
  configuration: 78,
} as const;
