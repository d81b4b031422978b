/**
 * The disk refuses what the buffer needs, or what lies there cannot be used. The message is a sentence for the operator:
 * which place, what is wrong, what to do.
 */
export class BufferError extends Error {
  override readonly name = 'BufferError';
  /** The disk is full: the same call may succeed once there is room. */
  readonly diskFull: boolean;

  constructor(message: string, options: { readonly diskFull?: boolean; readonly cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.diskFull = options.diskFull ?? false;
  }
}

/** The buffer holds as much as it may: there is room again when the upstream has acknowledged some of it. */
export class BufferFull extends Error {
  override readonly name = 'BufferFull';
}

const REASONS = new Map([
  ['ENOSPC', 'the disk is full: make room on it, or lower the limit of the buffer'],
  ['EDQUOT', 'the quota is used up: raise it, or lower the limit of the buffer'],
  ['EIO', 'the disk fails: check it, and give the buffer another one'],
  ['EROFS', 'the file system is read-only: choose a directory that can be written'],
  ['EACCES', 'this user may not: correct its permissions, or choose another directory'],
  ['EPERM', 'this user may not: correct its permissions, or choose another directory'],
  ['EMFILE', 'this process has too many open files: raise its limit'],
]);

/** An error of a file operation as a BufferError. `what` begins the sentence: "… cannot be written". */
export function bufferFailure(what: string, error: unknown): BufferError {
  const code = errorCode(error);
  const reason = REASONS.get(code) ?? (error instanceof Error ? error.message : String(error));
  return new BufferError(`${what}: ${reason}.`, { diskFull: code === 'ENOSPC' || code === 'EDQUOT', cause: error });
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
