/** application.yml, the environment or `--set` asks for what cannot be; the message is one sentence per problem. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** The configuration is right but the machine refuses: a port in use, no permission. The message is a sentence. */
export class OperatingError extends Error {
  override readonly name = 'OperatingError';
}

const PROGRAMMING_ERRORS = [TypeError, ReferenceError, RangeError, SyntaxError];

/** Whether an error means a fault of this program rather than of its surroundings; such errors carry no sentence for a user. */
export function isBug(error: unknown): boolean {
  if (!(error instanceof Error)) return true;
  if (error.message.startsWith('BUG:')) return true;
  return !('code' in error) && PROGRAMMING_ERRORS.some((type) => error instanceof type);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
