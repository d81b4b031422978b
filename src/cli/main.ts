import { enableCompileCache } from 'node:module';
import { createProgram } from './program.ts';
import { reportError } from './report-error.ts';
import { runProgram } from './run-program.ts';

// What subcommands import, ts-morph above all, takes V8 as long to compile as to run; Node keeps the outcome in the
// system's directory for temporary files. NODE_DISABLE_COMPILE_CACHE=1 turns it off.
enableCompileCache();

// An exception that nobody awaited leaves the process in an unknown state: it must not go on.
process.on('uncaughtException', (error) => process.exit(reportError(error)));

// A reader such as `head` may close standard output early; that is its right, not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runProgram(createProgram(), process.argv.slice(2));
