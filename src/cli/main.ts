#!/usr/bin/env node
import { createProgram } from './program.ts';
import { reportError } from './report-error.ts';
import { runProgram } from './run-program.ts';

// An exception that nobody awaited leaves the process in an unknown state: it must not go on.
process.on('uncaughtException', (error) => process.exit(reportError(error)));

// A reader such as `head` may close standard output early; that is its right, not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runProgram(createProgram(), process.argv.slice(2));
