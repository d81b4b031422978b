import type { Storage, StorageTransaction } from '../../storage/storage.ts';
import { recordGaps } from './gap-documents.ts';
import type { Producer } from './producer.ts';
import {
  blankProducer,
  PRODUCER_KIND,
  type ProducerDocument,
  parseProducer,
  producerKey,
} from './producer-document.ts';
import type { ProgressSnapshot } from './progress.ts';

/** A producer's part of a flush. */
export interface ProducerSnapshot extends ProgressSnapshot {
  readonly producer: Producer;
}

/** What became of a flush's producers: the document of each as it was written, or undefined where another node has it. */
export type Recorded = ReadonlyMap<Producer, ProducerDocument | undefined>;

/**
 * Which node may merge a producer's batches, among all that share a store. A node takes the session over when the producer
 * says Hello to it, at once and without asking the one before: that one finds out when it flushes, in the transaction of
 * the rows, and stores nothing. So a batch never counts twice, whatever the clocks say.
 */
export class SessionLease {
  readonly #storage: Storage;
  readonly owner: string;

  /** `owner`: this start of this node, unlike any other; it stands in the documents. */
  constructor(storage: Storage, owner: string) {
    this.#storage = storage;
    this.owner = owner;
  }

  /**
   * Takes the session of a producer for this node, and learns what is durable of it. False when this node had it, lost it,
   * and still holds what it merged then: a flush has to throw that away first. Nothing is taken for an older epoch than has
   * been heard of. Throws a StorageError.
   */
  async acquire(producer: Producer, epoch: number): Promise<boolean> {
    const taken = await this.#storage.transaction((transaction) => this.#take(producer, epoch, transaction));
    if (taken === 'unflushed') return false;
    if (taken !== 'held') producer.progress.adopt(taken);
    return true;
  }

  /** In the flush's transaction. False when rows of the flush are of producers whose session another node has. */
  async record(snapshots: readonly ProducerSnapshot[], transaction: StorageTransaction): Promise<Recorded | false> {
    const sorted = snapshots.toSorted((a, b) => (a.producer.key < b.producer.key ? -1 : 1));
    const keys = sorted.map(({ producer }) => producer.key);
    const texts = await transaction.readDocuments(PRODUCER_KIND, keys);
    const recorded = new Map<Producer, ProducerDocument | undefined>();
    for (const [i, { producer, document, brings }] of sorted.entries()) {
      const text = texts[i];
      const mine = this.#same(text === undefined ? undefined : parseProducer(text), document);
      if (!mine && brings) return false;
      const term = Math.max(document.term, 1);
      recorded.set(producer, mine ? { ...document, owner: this.owner, term } : undefined);
    }
    const written = [...recorded.values()].filter((document) => document !== undefined);
    await transaction.writeDocuments(PRODUCER_KIND, written.map(documentToWrite));
    await recordGaps(snapshots, transaction);
    return recorded;
  }

  /** The producer's document, to go on from; `held` when this node has the session, `unflushed` when it had, and merged. */
  async #take(
    producer: Producer,
    epoch: number,
    transaction: StorageTransaction,
  ): Promise<ProducerDocument | 'held' | 'unflushed'> {
    const { progress } = producer;
    const [text] = await transaction.readDocuments(PRODUCER_KIND, [producer.key]);
    const held = text === undefined ? undefined : parseProducer(text);
    if (this.#same(held, progress.merged)) return 'held';
    if (progress.unflushed) return 'unflushed';
    // Who has never sent anything has no document: the first flush finds out whether it is alone.
    if (held === undefined) return blankProducer(producer.cluster, producer.name);
    if (held.owner === this.owner || held.epoch > epoch) return held;
    const taken = { ...held, owner: this.owner, term: held.term + 1 };
    await transaction.writeDocuments(PRODUCER_KIND, [documentToWrite(taken)]);
    return taken;
  }

  /** Whether the document in the store is of the lease under which this node has merged. */
  #same(held: ProducerDocument | undefined, merged: ProducerDocument): boolean {
    if (held === undefined) return merged.term === 0;
    return held.owner === this.owner && held.term === merged.term;
  }
}

function documentToWrite(document: ProducerDocument): { readonly key: string; readonly text: string } {
  return { key: producerKey(document.cluster, document.producer), text: JSON.stringify(document) };
}
