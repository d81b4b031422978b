import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationError, isBug, messageOf } from '../server/errors.ts';
import { CommandError } from './command-error.ts';
import { EXIT } from './exit-codes.ts';

/** Tells the user on standard error why a command failed; gives the exit code. A stack goes to a file, never there. */
export function reportError(error: unknown): number {
  if (!(error instanceof CommandError) && isBug(error)) return reportBug(error);
  if (messageOf(error) !== '') process.stderr.write(`${messageOf(error)}\n`);
  if (error instanceof CommandError) return error.exitCode;
  return error instanceof ConfigurationError ? EXIT.configuration : EXIT.error;
}

function reportBug(error: unknown): number {
  const message = messageOf(error)
    .replace(/^BUG: /, '')
    .replace(/\.$/, '');
  process.stderr.write(`BUG: ${message}. This should not happen; ${whereStackIs(error)}\n`);
  return EXIT.bug;
}

function whereStackIs(error: unknown): string {
  const file = join(tmpdir(), `oap-federation-bug-${process.pid}.log`);
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  try {
    writeFileSync(file, `${new Date().toISOString()} node ${process.version}\n${stack}\n`, { mode: 0o600 });
    return `${file} says where it did, please report it with that file.`;
  } catch (failure) {
    return `its stack could not be written to ${file}: ${messageOf(failure)}.`;
  }
}
