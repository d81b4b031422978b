import type { PackedBytes } from '../../storage/packed.ts';
import { type ThreadOptions, WorkerThread } from '../../threads/worker-thread.ts';
import { MergeError } from './merge-error.ts';
import type { Works } from './merger.ts';
import { buffersOfWork, CLOSE, fromPostedFailure, OPEN, type Performed, toPosted } from './posted-work.ts';

/** How a merge thread is started: a script that calls `serveMerges`, and what it is given. */
export type MergeThreadStart = Pick<ThreadOptions, 'script' | 'workerData'>;

/** One thread that merges. */
export class MergeThread {
  /** Whether it has the node's program; rejects when it has ended instead. */
  readonly opened: Promise<boolean>;
  readonly #thread: WorkerThread;
  #underWay = 0;

  /** Starts it. `digest`: of the node's program. */
  constructor(start: MergeThreadStart, digest: string) {
    this.#thread = new WorkerThread({
      ...start,
      name: 'merge',
      fromFailure: (failure) => fromPostedFailure(failure as Parameters<typeof fromPostedFailure>[0]),
      ended: (reason) =>
        new MergeError(`A thread that merges rows has ended (${reason}); another one takes its place.`),
    });
    this.opened = this.#thread.call(OPEN, []).then((own) => own === digest);
    // Whoever gives it work hears of it.
    this.opened.catch(() => undefined);
  }

  /** Works that it has been given, and has not answered. */
  get underWay(): number {
    return this.#underWay;
  }

  get isDead(): boolean {
    return this.#thread.isDead;
  }

  /** The work's memory is given away. */
  async perform<K extends keyof Works>(kind: K, work: Works[K]): Promise<Performed & PackedBytes> {
    this.#underWay++;
    try {
      return (await this.#thread.call(kind, [toPosted(work)], buffersOfWork(work))) as Performed;
    } finally {
      this.#underWay--;
    }
  }

  /** Ends it when its works are done; one that has ended already needs no more. */
  async close(): Promise<void> {
    await this.#thread.call(CLOSE, []).catch(() => undefined);
  }
}
