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

/** A table that takes nothing more: what the kernel hands over. Its blocks are made when they are asked for. */
export interface ClosedTable {
  readonly metric: MetricDefinition;
  /** Epoch minutes, UTC. */
  readonly bucket: number;
  readonly table: AggregationTable;
}

/** Appends a table that was open; nothing when it is empty. */
export function closeTable(
  closed: ClosedTable[],
  metric: MetricDefinition,
  bucket: number,
  table: AggregationTable,
): void {
  if (table.rows > 0) closed.push({ metric, bucket, table });
}

/** The rows of closed tables as blocks of at most `most` rows, each made, which copies its rows, as it is reached. */
export function* blocksOf(
  closed: Iterable<ClosedTable>,
  most = Number.POSITIVE_INFINITY,
): Generator<MetricBlock, void, void> {
  for (const { metric, bucket, table } of closed) while (table.rows > 0) yield { metric, bucket, ...table.take(most) };
}
