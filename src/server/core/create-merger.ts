import type { Logger } from 'pino';
import { LoopMerger } from '../../persistence/merge/loop-merger.ts';
import { MergeThreads } from '../../persistence/merge/merge-threads.ts';
import type { Merger } from '../../persistence/merge/merger.ts';
import type { Kernel } from '../../runtime/kernel.ts';
import { threadScript } from '../../threads/worker-thread.ts';
import type { ProgramOrigin } from './load-program.ts';

/** A merger, and what ends its threads. */
export interface ClosableMerger {
  readonly merger: Merger;
  close(): Promise<void>;
}

/** Merges on so many threads, which load the kernel's program from its origin; with 0 on the event loop. */
export function createMerger(threads: number, origin: ProgramOrigin, kernel: Kernel, log: Logger): ClosableMerger {
  const loop = new LoopMerger(kernel);
  if (threads === 0) return { merger: loop, close: async () => undefined };
  const start = { script: threadScript(import.meta, 'merge-worker'), workerData: origin };
  const { program, refusals } = kernel;
  const merger = new MergeThreads({ threads, start, digest: program.digest, loop, refusals, log });
  return { merger, close: () => merger.close() };
}
