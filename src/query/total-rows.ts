import type { AggregationTable, Columns, TableHost } from '../runtime/program.ts';
import type { ScannedRows } from './block-scan.ts';
import type { ReadableMetric } from './metric-catalog.ts';

/** Rows of some entities, one of each. */
export interface EntityTotals {
  /** Storage ids, ascending. */
  readonly ids: readonly number[];
  readonly columns: Columns;
}

/** Merges what scans find into one row per entity, with a table for each chunk of them. */
export class TotalRows {
  readonly #metric: ReadableMetric;
  readonly #host: TableHost;
  /** By the storage id of a chunk's first entity. */
  readonly #tables = new Map<number, AggregationTable>();

  constructor(metric: ReadableMetric, host: TableHost) {
    this.#metric = metric;
    this.#host = host;
  }

  get rows(): number {
    let rows = 0;
    for (const table of this.#tables.values()) rows += table.rows;
    return rows;
  }

  add({ firstId, entities, columns }: ScannedRows): void {
    let table = this.#tables.get(firstId);
    if (table === undefined) {
      table = this.#metric.state.createTable(this.#host);
      this.#tables.set(firstId, table);
    }
    table.merge(entities, columns);
  }

  /** Hands them over, ascending, some at a time. */
  *take(): Generator<EntityTotals> {
    for (const [firstId, table] of [...this.#tables].sort(([a], [b]) => a - b)) {
      this.#tables.delete(firstId);
      const { entities, columns } = table.take();
      yield { ids: Array.from(entities, (entity) => firstId + entity), columns };
    }
  }
}
