import { randomUUID } from 'node:crypto';
import type { FlushId } from '../runtime/flush.ts';
import type { Storage, StorageTransaction } from '../storage/storage.ts';
import { StorageError } from '../storage/storage-error.ts';

const KIND = 'node';

/** The text of a node's document: the last flush of the node that is durable. */
interface NodeDocument {
  readonly series: string;
  readonly flush: number;
}

/**
 * Numbers a node's flushes, and keeps in the store which was the last. So a flush whose commit was left in doubt is not
 * stored twice, and what was prepared for a flush that a crash has prevented can be told from what it belongs to.
 */
export class FlushSeries {
  readonly #storage: Storage;
  readonly #node: string;
  #series: string = randomUUID();
  #stored = 0;
  #last = 0;

  /** `node`: the node's name, its own among all that share the store. */
  constructor(storage: Storage, node: string) {
    this.#storage = storage;
    this.#node = node;
  }

  /** Reads how far an earlier start of the node has come. Throws a StorageError. */
  async open(): Promise<void> {
    const [document] = await this.#storage.readDocuments(KIND, { from: this.#node, to: this.#node });
    if (document === undefined) return;
    const { series, flush } = JSON.parse(document.text) as NodeDocument;
    this.#series = series;
    this.#stored = flush;
    this.#last = flush;
  }

  next(): FlushId {
    return { series: this.#series, number: ++this.#last };
  }

  wasStored({ series, number }: FlushId): boolean {
    return series === this.#series && number <= this.#stored;
  }

  /** In the flush's transaction. False when the flush is durable already: an earlier try was committed after all. */
  async record({ series, number }: FlushId, transaction: StorageTransaction): Promise<boolean> {
    const [text] = await transaction.readDocuments(KIND, [this.#node]);
    const held = text === undefined ? undefined : (JSON.parse(text) as NodeDocument);
    if (held?.series === series && held.flush === number) return false;
    // A store that is new to this node holds no document; otherwise the node's last flush is the one that it knows of.
    if (held === undefined ? this.#stored > 0 : held.series !== series || held.flush !== this.#stored)
      throw new StorageError(
        `Another node stores under the name '${this.#node}', or the store was exchanged under this one: ` +
          'give every node that shares a store its own core.nodeName (SW_CORE_NODE_NAME), and start this one again.',
      );
    const document: NodeDocument = { series, flush: number };
    await transaction.writeDocuments(KIND, [{ key: this.#node, text: JSON.stringify(document) }]);
    return true;
  }

  /** The flush is durable. */
  settle({ number }: FlushId): void {
    this.#stored = number;
  }
}
