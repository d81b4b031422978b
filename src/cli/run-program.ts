import { type Command, CommanderError } from 'commander';
import { EXIT } from './exit-codes.ts';
import { reportError } from './report-error.ts';

/** Runs the command line and gives the exit code; all failures have been told to the user by then. */
export async function runProgram(program: Command, args: readonly string[]): Promise<number> {
  try {
    await program.parseAsync(args, { from: 'user' });
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof CommanderError)) return reportError(error);
    // Commander has written its message already: help and version (0), or what was wrong with the call.
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
}
