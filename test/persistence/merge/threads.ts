import { join } from 'node:path';
import type { Logger } from 'pino';
import { onTestFinished } from 'vitest';
import { LoopMerger } from '../../../src/persistence/merge/loop-merger.ts';
import { MergeThreads } from '../../../src/persistence/merge/merge-threads.ts';
import type { Kernel } from '../../../src/runtime/kernel.ts';

/** How a thread fails: it ends, or the work's function throws. */
export type ThreadFailure = 'exits' | 'throws';

export interface WorkerData {
  readonly failure: ThreadFailure;
  /** Shared: works that are still to fail. */
  readonly left: Int32Array;
  /** What it says of its program; the truth unless given. */
  readonly digest?: string;
}

export interface TestThreads {
  readonly threads: number;
  readonly log: Logger;
  readonly workerData?: Partial<WorkerData>;
  readonly script?: string;
}

/** Merge threads of the program `everything` that leave nothing to the loop; ended with the test. */
export function everythingOnThreads(kernel: Kernel, options: TestThreads): MergeThreads {
  const { threads, log, script = 'everything-worker.ts' } = options;
  const workerData: WorkerData = { failure: 'exits', left: shared(0), ...options.workerData };
  const merger = new MergeThreads({
    threads,
    start: { script: join(import.meta.dirname, script), workerData },
    digest: kernel.program.digest,
    loop: new LoopMerger(kernel),
    refusals: kernel.refusals,
    log,
    worthAThread: 0,
  });
  onTestFinished(() => merger.close());
  return merger;
}

export function shared(value: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4)).fill(value);
}
