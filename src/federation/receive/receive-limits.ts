/** What one node takes from those that forward to it. Every limit is a key of `receiver-federation.default`. */
export interface ReceiveLimits {
  /** Streams at a time, and producers remembered. */
  readonly maxStreams: number;
  readonly maxProducers: number;
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
  /** Milliseconds from a stream's begin to its Hello. */
  readonly helloTimeout: number;
  /** Milliseconds between heartbeats. */
  readonly heartbeatPeriod: number;
}
