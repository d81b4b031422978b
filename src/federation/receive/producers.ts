import { status } from '@grpc/grpc-js';
import type { Storage } from '../../storage/storage.ts';
import type { Hello } from '../protocol/messages.ts';
import { limitsOf } from './cluster-limits.ts';
import { Producer } from './producer.ts';
import { PRODUCER_KIND, parseProducer, producerKey } from './producer-document.ts';
import type { ReceiveLimits } from './receive-limits.ts';
import { StreamRefusal } from './stream-refusal.ts';

export interface RefreshOptions {
  /** Whose producers need no refreshing: this start of this node. */
  readonly owner: string;
  /** Milliseconds since the epoch. */
  readonly before: number;
  readonly connected: (producer: Producer) => boolean;
}

/** All producers that this node knows. */
export class Producers {
  readonly #limits: ReceiveLimits;
  readonly #byKey = new Map<string, Producer>();

  constructor(limits: ReceiveLimits) {
    this.#limits = limits;
  }

  get all(): readonly Producer[] {
    return [...this.#byKey.values()];
  }

  countOf(cluster: string): number {
    let count = 0;
    for (const producer of this.#byKey.values()) if (producer.cluster === cluster) count++;
    return count;
  }

  /** Learns those that the store knows. Throws a StorageError. */
  async load(storage: Storage): Promise<void> {
    for (const { text } of await storage.readDocuments(PRODUCER_KIND)) {
      const document = parseProducer(text);
      this.#remember(document.cluster, document.producer).progress.adopt(document);
    }
  }

  /**
   * Learns what other nodes over the same store have heard of their producers, and forgets those not seen since `before`.
   * Throws a StorageError.
   */
  async refresh(storage: Storage, { owner, before, connected }: RefreshOptions): Promise<void> {
    const documents = (await storage.readDocuments(PRODUCER_KIND)).map(({ text }) => parseProducer(text));
    for (const producer of this.all)
      if (producer.progress.settled && producer.progress.merged.lastSeen < before && !connected(producer))
        this.#byKey.delete(producer.key);
    for (const document of documents) {
      if (document.owner === owner || document.lastSeen < before) continue;
      const known = this.#byKey.get(producerKey(document.cluster, document.producer));
      if (known === undefined) this.#remember(document.cluster, document.producer).progress.adopt(document);
      // What has been read may be older than what this node has done since.
      else if (known.progress.settled && document.term >= known.progress.merged.term && !connected(known))
        known.progress.adopt(document);
    }
  }

  /** The producer of a Hello. Throws a StreamRefusal when it is new, and one too many. */
  admit({ cluster, producer }: Hello): Producer {
    const known = this.#byKey.get(producerKey(cluster, producer));
    if (known !== undefined) return known;
    const ofCluster = limitsOf(cluster, this.#limits.quotas).maxProducers;
    if (this.countOf(cluster) >= ofCluster)
      throw new StreamRefusal(
        status.RESOURCE_EXHAUSTED,
        `This node takes ${ofCluster} producers of one cluster, and ${producer} of ${cluster} is new.`,
      );
    const { maxProducers } = this.#limits;
    if (this.#byKey.size >= maxProducers)
      throw new StreamRefusal(
        status.RESOURCE_EXHAUSTED,
        `This node remembers ${maxProducers} producers, and ${producer} of ${cluster} is new.`,
      );
    return this.#remember(cluster, producer);
  }

  /** Who has said Hello and sent nothing leaves no trace. */
  forgetUnused(connected: (producer: Producer) => boolean): void {
    for (const producer of this.all)
      if (!producer.progress.known && !connected(producer)) this.#byKey.delete(producer.key);
  }

  #remember(cluster: string, name: string): Producer {
    const producer = new Producer(cluster, name);
    this.#byKey.set(producer.key, producer);
    return producer;
  }
}
