import type { MetricBlock } from './block.ts';

/** How far the batches of a producer's lane have been merged. */
export interface MergedPosition {
  readonly cluster: string;
  readonly producer: string;
  readonly epoch: number;
  readonly lane: number;
  readonly sequence: number;
}

/** Whoever merges numbered batches into the kernel: its numbers become durable in the transaction of the rows. */
export interface FlushParticipant {
  /** Called at the moment the tables are handed over: how far the rows in them go, per producer and lane. */
  merged(): readonly MergedPosition[];
  /** Those positions are durable now; only then may they be acknowledged. */
  durable(positions: readonly MergedPosition[]): void;
}

/** Gets every flush's blocks once they are durable here, e.g. to forward them. It must not block or throw. */
export interface BlockConsumer {
  /** `flushedAt`: clock time (ms) of the hand-over; records that came in before are in these or earlier blocks. */
  offer(blocks: readonly MetricBlock[], flushedAt: number): void;
}

/** The node's flush: participants and consumers register before it starts. */
export interface FlushControl {
  addParticipant(participant: FlushParticipant): void;
  addConsumer(consumer: BlockConsumer): void;
  /** Flushes now; resolves when durable, rejects when the store refused (the blocks are kept and tried again). */
  flush(): Promise<void>;
}
