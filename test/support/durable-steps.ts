import type { Logger } from 'pino';
import type { FlushParticipant, HandedOver } from '../../src/runtime/flush.ts';
import type { Storage } from '../../src/storage/storage.ts';

const KIND = 'steps';

export interface StepsOptions {
  /** Whose steps they are, among all in the store. */
  readonly key: string;
  readonly storage: Storage;
  readonly log: Logger;
  /** Does what belongs to a step, counted from 1, at once. */
  readonly perform: (step: number) => void;
}

/**
 * Work that is known by the number of its steps. Which was the last becomes durable in the transaction of its rows, so a
 * node that was killed goes on behind what it has stored, and no step is done twice or left out.
 */
export class DurableSteps implements FlushParticipant {
  readonly #options: StepsOptions;
  #made = 0;
  #durable = 0;

  constructor(options: StepsOptions) {
    this.#options = options;
  }

  get made(): number {
    return this.#made;
  }

  get allDurable(): boolean {
    return this.#durable === this.#made;
  }

  /** Goes on where an earlier start has come to. */
  async resume(): Promise<void> {
    const { key, storage, log } = this.#options;
    this.#made = await durableSteps(storage, key);
    this.#durable = this.#made;
    log.info({ step: this.#made }, 'steps go on behind this one');
  }

  makeOne(): void {
    this.#made++;
    this.#options.perform(this.#made);
  }

  handOver(): HandedOver {
    const { key, log } = this.#options;
    const made = this.#made;
    return {
      foreign: [],
      gaps: [],
      receivedUpTo: Number.POSITIVE_INFINITY,
      pending: made > this.#durable,
      record: async (transaction) => {
        await transaction.writeDocuments(KIND, [{ key, text: String(made) }]);
        return true;
      },
      durable: () => {
        if (made > this.#durable) log.info({ from: this.#durable + 1, to: made }, 'steps are durable');
        this.#durable = made;
      },
      discarded: () => undefined,
    };
  }
}

/** How many steps are durable. */
export async function durableSteps(storage: Storage, key: string): Promise<number> {
  const [held] = await storage.readDocuments(KIND, { from: key, to: key });
  return Number(held?.text ?? 0);
}
