import { join } from 'node:path';
import type { MergeKind } from '../merge/checked-reader.ts';
import { HelperProcess } from '../support/helper-process.ts';
import type { bareReceiverAnswers } from './bare-receiver-process.ts';
import type { bareSenderAnswers } from './bare-sender-process.ts';
import type { Passage, Way } from './way.ts';

/** As many tables as the shipped upstream program has for an increment. */
const TABLES = 3;

/** The ceiling: two processes that pass the same increments in the same encoding, and know everything beforehand. */
export class BarePair implements Way {
  readonly #sender = new HelperProcess<typeof bareSenderAnswers>(join(import.meta.dirname, 'bare-sender-process.ts'));
  readonly #receiver = new HelperProcess<typeof bareReceiverAnswers>(
    join(import.meta.dirname, 'bare-receiver-process.ts'),
  );
  #messagesPerFlush = 0;
  #flushes = 0;

  async start(kind: MergeKind, entities: number): Promise<void> {
    const port = await this.#receiver.ask('start', kind, entities, TABLES);
    const traffic = { upstream: `127.0.0.1:${port}`, kind, entities };
    this.#messagesPerFlush = await this.#sender.ask('start', traffic);
  }

  async pass(flushes: number): Promise<Passage> {
    const before = [await this.#sender.ask('cpuSeconds'), await this.#receiver.ask('cpuSeconds')] as const;
    const began = performance.now();
    this.#flushes += flushes;
    const merged = this.#receiver.ask('merged', this.#flushes * this.#messagesPerFlush);
    await Promise.all([this.#sender.ask('send', flushes), merged]);
    const seconds = (performance.now() - began) / 1_000;
    return {
      seconds,
      senderCpu: (await this.#sender.ask('cpuSeconds')) - before[0],
      receiverCpu: (await this.#receiver.ask('cpuSeconds')) - before[1],
    };
  }

  /** Throws unless the sums are right. */
  async check(): Promise<void> {
    await this.#receiver.ask('check', this.#flushes);
  }

  async end(): Promise<void> {
    await Promise.all([this.#sender.end(), this.#receiver.end()]);
  }
}
