/** A merge thread of the program `everything`; with `failures` left, it fails at the next work instead. */
import { parentPort, workerData } from 'node:worker_threads';
import { serveMerges } from '../../../src/persistence/merge/serve-merges.ts';
import type { FunctionDefinition, Program } from '../../../src/runtime/program.ts';
import { program } from '../../programs/everything/generated/index.ts';
import type { ThreadFailure, WorkerData } from './threads.ts';

const FAILURES: Readonly<Record<ThreadFailure, () => void>> = {
  exits: () => process.exit(7),
  throws: () => {
    throw new Error('the digest is odd');
  },
};

const { failure, left, digest = program.digest } = workerData as WorkerData;

function failing(by: FunctionDefinition): FunctionDefinition {
  return {
    ...by,
    createTable: (host) => {
      if (Atomics.sub(left, 0, 1) > 0) FAILURES[failure]();
      return by.createTable(host);
    },
  };
}

const served: Program = { ...program, digest, functions: program.functions.map(failing) };
if (parentPort !== null) serveMerges(parentPort, served);
