import type { ClusterQuotas } from './cluster-limits.ts';

/** What may come on top of the largest Hello or batch: its envelope and frame. */
export const ENVELOPE_BYTES = 16;

/** What one node takes from those that forward to it. Every limit is a key of `receiver-federation.default`. */
export interface ReceiveLimits {
  /** Streams at a time, and producers remembered. */
  readonly maxStreams: number;
  readonly maxProducers: number;
  /** What one cluster may send. */
  readonly quotas: ClusterQuotas;
  readonly maxHelloBytes: number;
  readonly maxBatchBytes: number;
  readonly maxBlocksPerBatch: number;
  readonly maxRowsPerBlock: number;
  /** Keys of one row of a table. */
  readonly maxTableWidth: number;
  /** Entities of one scope that a stream may name; their indexes are below it too. */
  readonly maxDictionaryEntries: number;
  /** Bytes of UTF-8. */
  readonly maxEntityFieldLength: number;
  /** How far ahead of this node's clock a time bucket may lie. */
  readonly maxFutureMinutes: number;
  /** Bytes of batches of one stream that may be merged and not durable. */
  readonly creditBytes: number;
  /** Blocks of one stream that may be merged and not durable before it is no longer read. */
  readonly maxUnflushedBlocks: number;
  /** Whether a node that forwards passes on metrics of functions that its own program does not know. */
  readonly passThrough: boolean;
  /** Milliseconds after which nobody waits for a producer that is not connected. */
  readonly producerTtl: number;
  /** Milliseconds after which a producer that has not been seen, and what it reported as lost, are forgotten. */
  readonly forgetAfter: number;
  /** Milliseconds by which a producer's clock may differ from this node's before the log says so. */
  readonly maxClockOffset: number;
  /** Milliseconds from a stream's begin to its Hello. */
  readonly helloTimeout: number;
  /** Milliseconds between heartbeats. */
  readonly heartbeatPeriod: number;
}
