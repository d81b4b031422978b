/** The file of the merge threads: loads the program that the node runs, and merges with its functions. */
import { parentPort, workerData } from 'node:worker_threads';
import { serveMerges } from '../../persistence/merge/serve-merges.ts';
import { importProgram, type ProgramOrigin } from './load-program.ts';

if (parentPort !== null) serveMerges(parentPort, await importProgram(workerData as ProgramOrigin));
