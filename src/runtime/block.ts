import type { Entity } from './entity.ts';
import type { EntityGeneration } from './entity-generation.ts';
import type { AggregationTable, Columns, MetricDefinition } from './program.ts';

/** Increments of one metric in one minute for many entities, column by column. */
export interface MetricRows {
  readonly metric: MetricDefinition;
  /** Epoch minutes, UTC. */
  readonly bucket: number;
  /** Indexes into a registry of the metric's scope, ascending. */
  readonly entities: Int32Array;
  readonly columns: Columns;
}

/** The one currency from flush to merge. Immutable: storage and the forwarder read the same block. */
export interface MetricBlock extends MetricRows {
  /** Whose indexes `entities` are; the node may be at a later generation by now. */
  readonly generation: EntityGeneration;
}

/** Who a row of a block is about. */
export function entityOf({ metric, entities, generation }: MetricBlock, row: number): Entity {
  return generation.registry(metric.scope).at(entities[row]!);
}

/** A table that takes nothing more. Its blocks are made when they are asked for. */
export interface ClosedTable {
  readonly metric: MetricDefinition;
  /** Epoch minutes, UTC. */
  readonly bucket: number;
  readonly table: AggregationTable;
}

/** What the kernel hands over. */
export interface HandedOverTable extends ClosedTable {
  /** Whose indexes its entities have. */
  readonly generation: EntityGeneration;
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

/** The rows of tables as blocks of at most `most` rows, each made, which copies its rows, as it is reached. */
export function* blocksOf(
  handedOver: Iterable<HandedOverTable>,
  most = Number.POSITIVE_INFINITY,
): Generator<MetricBlock, void, void> {
  for (const { metric, bucket, table, generation } of handedOver)
    while (table.rows > 0) {
      const block = { metric, bucket, generation, ...table.take(most) };
      generation.saw(block);
      yield block;
    }
}
