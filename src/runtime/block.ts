import type { AggregationTable, Columns, MetricDefinition } from './program.ts';

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

/** Appends what a table holds as a block; nothing when it is empty. */
export function takeBlock(
  blocks: MetricBlock[],
  metric: MetricDefinition,
  bucket: number,
  table: AggregationTable,
): void {
  if (table.rows > 0) blocks.push({ metric, bucket, ...table.take() });
}
