import type { Columns, MetricDefinition } from './program.ts';

/**
 * The one currency from flush to merge: increments of one metric in one minute for many entities, column by column.
 * Immutable: storage and the forwarder read the same block.
 */
export interface MetricBlock {
  readonly metric: MetricDefinition;
  /** Epoch minutes, UTC. */
  readonly bucket: number;
  /** Indexes into the node's registry of the metric's scope, ascending. */
  readonly entities: Int32Array;
  readonly columns: Columns;
}
