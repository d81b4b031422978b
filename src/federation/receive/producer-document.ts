import type { Position } from '../protocol/messages.ts';

/** What the store keeps of a producer: how far it has come, and which node holds its session. */
export interface ProducerDocument {
  readonly cluster: string;
  readonly producer: string;
  /** The newest epoch that has sent anything; the lanes and increments are of it. 0 when none has. */
  readonly epoch: number;
  /** The last durable batch of each lane that has one. */
  readonly lanes: readonly Position[];
  /** The node, and the start of it, that may merge the producer's batches; empty when none has yet. */
  readonly owner: string;
  /** Grows whenever the session goes over to another owner; 0 before the first. */
  readonly term: number;
  /** Epoch minutes; see Batch.watermark. */
  readonly watermark?: number;
  /** Increments of the epoch that have come, or have been reported as lost. */
  readonly increments: number;
  /** Increments that will never come, of all epochs. */
  readonly lost: number;
  /** Clock time (ms) up to which the producer is known to have been connected, to within some minutes. */
  readonly lastSeen: number;
}

export const PRODUCER_KIND = 'producer';

/** Sorts by cluster. */
export function producerKey(cluster: string, producer: string): string {
  return JSON.stringify([cluster, producer]);
}

export function blankProducer(cluster: string, producer: string): ProducerDocument {
  return { cluster, producer, epoch: 0, lanes: [], owner: '', term: 0, increments: 0, lost: 0, lastSeen: 0 };
}

export function parseProducer(text: string): ProducerDocument {
  return JSON.parse(text) as ProducerDocument;
}

/** Whether a producer that is not connected has been away for so long (ms) that nobody waits for it any more. */
export function isRetired({ lastSeen }: ProducerDocument, now: number, producerTtl: number): boolean {
  return now - lastSeen > producerTtl;
}
