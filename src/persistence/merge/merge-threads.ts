import { setImmediate as yieldToOthers } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Refusals } from '../../runtime/refusals.ts';
import type { PackedBytes } from '../../storage/packed.ts';
import { MergeThread, type MergeThreadStart } from './merge-thread.ts';
import type { MergeFigures, Merger, Works } from './merger.ts';

/** Works that one thread is given at a time: one that it does, and one that it goes on with. */
const WORKS_OF_A_THREAD = 2;
/** Bytes below which a work is done on the loop: in less time than it takes to get it to a thread and back. */
const WORTH_A_THREAD = 16_384;

export interface MergeThreadsOptions {
  /** At least 1. */
  readonly threads: number;
  readonly start: MergeThreadStart;
  /** Of the program whose functions the works name. */
  readonly digest: string;
  /** Merges when threads cannot. */
  readonly loop: Merger;
  /** Where what the threads refuse is counted. */
  readonly refusals: Refusals;
  readonly log: Logger;
  /** Bytes from which on a work goes to a thread. */
  readonly worthAThread?: number;
}

/** Waits for a thread that has room. */
interface Waiting {
  begin(thread: MergeThread): void;
  fall(): void;
}

/**
 * Merges on threads beside the event loop, which start when there is work for them; small works stay on the loop. A work
 * that is lost with its thread fails, for whoever asked to try again; the next one finds a new thread. Threads that
 * cannot have the node's program leave all work to the loop, and the log says so.
 */
export class MergeThreads implements Merger {
  readonly #options: MergeThreadsOptions;
  /** Those that were started so far, each when all before it had work. */
  #threads: MergeThread[] = [];
  readonly #waiting: Waiting[] = [];
  #useless = false;
  #handing = false;
  #milliseconds = 0;
  #endedThreads = 0;

  constructor(options: MergeThreadsOptions) {
    this.#options = options;
  }

  get figures(): MergeFigures {
    const { loopMilliseconds } = this.#options.loop.figures;
    return { threadMilliseconds: this.#milliseconds, loopMilliseconds, endedThreads: this.#endedThreads };
  }

  perform<K extends keyof Works>(kind: K, bytes: number, prepare: () => Works[K]): Promise<PackedBytes> {
    const { loop, worthAThread = WORTH_A_THREAD } = this.#options;
    if (this.#useless || bytes < worthAThread) return loop.perform(kind, bytes, prepare);
    return new Promise((resolve, reject) => {
      this.#waiting.push({
        begin: (thread) => void this.#performOn(thread, kind, prepare).then(resolve, reject),
        fall: () => void loop.perform(kind, bytes, prepare).then(resolve, reject),
      });
      this.#hand();
    });
  }

  /** Ends the threads when they have done what they were given. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  #start(): MergeThread {
    const { start, digest } = this.#options;
    const thread = new MergeThread(start, digest);
    thread.opened.then(
      (isRight) => {
        if (!isRight) this.#giveUp('the program on the disk is not the one that this node runs');
      },
      (error: unknown) => this.#giveUp(error instanceof Error ? error.message : String(error)),
    );
    return thread;
  }

  /** Once and for all: what did not work with the first thread does not work with the next. */
  #giveUp(reason: string): void {
    if (this.#useless) return;
    this.#useless = true;
    this.#options.log.warn({ reason }, 'Rows are merged on the event loop, for the merge threads do not start.');
    for (const { fall } of this.#waiting.splice(0)) fall();
    void this.close();
  }

  #hand(): void {
    if (!this.#handing) void this.#handOut();
  }

  /** Hands works to threads with room, a copy of rows at a time: others have their turn in between. */
  async #handOut(): Promise<void> {
    this.#handing = true;
    while (this.#waiting.length > 0) {
      const thread = this.#leastBusy();
      if (thread.underWay >= WORKS_OF_A_THREAD) break;
      // One that does not open has given up for all.
      await thread.opened.catch(() => undefined);
      this.#waiting.shift()?.begin(thread);
      await yieldToOthers();
    }
    this.#handing = false;
  }

  #leastBusy(): MergeThread {
    const alive = this.#threads.filter(({ isDead }) => !isDead);
    this.#endedThreads += this.#threads.length - alive.length;
    this.#threads = alive;
    const idle = alive.find(({ underWay }) => underWay === 0);
    if (idle !== undefined) return idle;
    if (alive.length < this.#options.threads) alive.push(this.#start());
    return alive.reduce((least, thread) => (thread.underWay < least.underWay ? thread : least));
  }

  async #performOn<K extends keyof Works>(thread: MergeThread, kind: K, prepare: () => Works[K]): Promise<PackedBytes> {
    try {
      const { refusals, milliseconds, ...bytes } = await thread.perform(kind, prepare());
      this.#milliseconds += milliseconds;
      for (const { reason, rows, detail } of refusals) this.#options.refusals.add(reason, rows, () => detail);
      return bytes;
    } finally {
      this.#hand();
    }
  }
}
