import { setImmediate as yieldToOthers } from 'node:timers/promises';
import { ByteWriter } from '../../runtime/bytes/byte-writer.ts';
import type { TableHost } from '../../runtime/program.ts';
import type { PackedBytes } from '../../storage/packed.ts';
import type { MergeFigures, Merger, Works } from './merger.ts';
import { performWork } from './perform-work.ts';

/** Merges on the event loop, one work after the other; whatever else the node has to do has its turn in between. */
export class LoopMerger implements Merger {
  readonly #host: TableHost;
  readonly #writer = new ByteWriter(64 * 1024);
  #last: Promise<unknown> = Promise.resolve();
  #milliseconds = 0;

  constructor(host: TableHost) {
    this.#host = host;
  }

  get figures(): MergeFigures {
    return { threadMilliseconds: 0, loopMilliseconds: this.#milliseconds, endedThreads: 0 };
  }

  perform<K extends keyof Works>(kind: K, _bytes: number, prepare: () => Works[K]): Promise<PackedBytes> {
    const performed = this.#last.then(() => this.#perform(kind, prepare));
    this.#last = performed.catch(() => undefined);
    return performed;
  }

  async #perform<K extends keyof Works>(kind: K, prepare: () => Works[K]): Promise<PackedBytes> {
    await yieldToOthers();
    const begun = performance.now();
    try {
      return performWork(kind, prepare(), this.#host, this.#writer);
    } finally {
      this.#milliseconds += performance.now() - begun;
    }
  }
}
