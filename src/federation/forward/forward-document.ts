import type { Gap } from '../../runtime/flush.ts';
import type { Storage, StorageTransaction } from '../../storage/storage.ts';
import type { EpochAccount } from '../protocol/messages.ts';

const KIND = 'forward';

/** What the store remembers of a forwarder, so that what a killed process had in memory is reported, not hidden. */
export interface ForwardDocument {
  /** The present epoch: what was handed on in it, and the minutes of what was not acknowledged. */
  readonly present: EpochAccount;
  /** Everything of it has been acknowledged, and the node has gone down in order. */
  readonly settled: boolean;
  /** Epochs that ended before, of which no upstream has heard yet. */
  readonly earlier: readonly EpochAccount[];
  /** With a file buffer: the number of the last move of what had waited in memory to the file. */
  readonly moved: number;
  /** With a file buffer: the parcels that are being given up. */
  readonly dropping: readonly number[];
  /** With a file buffer: what waits in memory. */
  readonly held: Held;
}

/** What would be lost with the process. */
export interface Held {
  readonly increments: number;
  /** Epoch minutes; 0 when there are none. */
  readonly firstBucket: number;
  readonly lastBucket: number;
  /** Gaps that are still to be told. */
  readonly gaps: readonly Gap[];
}

export const NOTHING_HELD: Held = { increments: 0, firstBucket: 0, lastBucket: 0, gaps: [] };

/** The document of one producer. */
export class ForwardRecord {
  readonly #storage: Storage;
  readonly #key: string;

  constructor(storage: Storage, cluster: string, producer: string) {
    this.#storage = storage;
    this.#key = JSON.stringify([cluster, producer]);
  }

  async read(): Promise<ForwardDocument | undefined> {
    const [document] = await this.#storage.readDocuments(KIND, { from: this.#key, to: this.#key });
    return document === undefined ? undefined : (JSON.parse(document.text) as ForwardDocument);
  }

  async write(document: ForwardDocument, transaction: StorageTransaction): Promise<void> {
    await transaction.writeDocuments(KIND, [{ key: this.#key, text: JSON.stringify(document) }]);
  }

  /** In a transaction of its own; `current` is asked when that begins. */
  async save(current: () => ForwardDocument): Promise<void> {
    await this.#storage.transaction((transaction) => this.write(current(), transaction));
  }
}
