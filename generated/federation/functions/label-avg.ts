// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type AggregationTable,
  type Columns,
  type FunctionDefinition,
  LimitedTableColumn,
  type LimitedTables,
  Metrics,
  RowIndex,
  type TableBudget,
  type TableHost,
  UNBOUNDED,
  averages,
  columnFields,
  decodeLimitedTables,
  encodeLimitedTables,
  exactRows,
  labelEntries,
  sliceLimitedTables,
} from '../../../src/runtime/api.ts';

/**
 * Rows of the state of:
 *
 *     function labelAvg(label: string, value: long, max: const int = 50) {
 *       state summation: table<string> = sum(label: value) limit max;
 *       state count: table<string> = sum(label: 1) limit max;
 *       value averages: labeled<n> = averages(summation, count);
 *     }
 */
export interface LabelAvgColumns extends Columns {
  /** table<string>, merged by sum */
  readonly summation: LimitedTables;
  /** table<string>, merged by sum */
  readonly count: LimitedTables;
}

/** State of labelAvg() for many entities in one time bucket. */
export class LabelAvgTable implements AggregationTable<LabelAvgColumns> {
  readonly #index: RowIndex;
  readonly #host: TableHost;
  readonly #summation: LimitedTableColumn;
  readonly #count: LimitedTableColumn;

  constructor(host: TableHost, budget: TableBudget = UNBOUNDED) {
    this.#host = host;
    this.#index = new RowIndex(budget, budget.expectedRows());
    this.#summation = new LimitedTableColumn(budget);
    this.#count = new LimitedTableColumn(budget);
  }

  get rows(): number {
    return this.#index.rows;
  }

  /** What one record contributes to an entity: the entrance of labelAvg(). */
  accept(entity: number, label: string, value: number, max: number): void {
    const row = this.#index.row(entity);
    if (row < 0) return;
    this.#summation.add(row, label, value, max);
    this.#count.add(row, label, 1, max);
  }

  /** Merges row i of `columns` into entity `entities[i]`; negative entities are passed over. */
  merge(entities: Int32Array, columns: LabelAvgColumns): void {
    const { summation, count } = columns;
    const rows = this.#index.rowsOf(entities);
    for (let i = 0; i < entities.length; i++) {
      const row = rows[i]!;
      if (row < 0) continue;
      this.#summation.addRow(row, summation, i);
      this.#count.addRow(row, count, i);
    }
  }

  /** Hands over the rows that come next, entities ascending, at most `most` of them. */
  take(most = Number.POSITIVE_INFINITY): { readonly entities: Int32Array; readonly columns: LabelAvgColumns } {
    const { entities, order } = exactRows(
      'labelAvg()',
      this.#host.refusals,
      this.#index.take(most),
      { tables: [this.#summation, this.#count] },
    );
    const columns = {
      rows: order.length,
      summation: this.#summation.take(order),
      count: this.#count.take(order),
    };
    return { entities, columns };
  }
}

export const labelAvgFunction: FunctionDefinition<LabelAvgColumns> = {
  name: 'labelAvg',
  tag: 213271763,
  fingerprint: 'fcb5b39deb7e60da',
  columns: [
    { name: 'summation', type: 'table<string>', merge: 'sum', number: 1 },
    { name: 'count', type: 'table<string>', merge: 'sum', number: 6 },
  ],
  value: { name: 'averages', type: 'labeled<n>', label: 'n' },
  createTable: (host, budget) => new LabelAvgTable(host, budget),
  encode(columns, writer) {
    encodeLimitedTables(columns.summation, 1, writer);
    encodeLimitedTables(columns.count, 6, writer);
  },
  decode(reader, rows, widest) {
    const fields = columnFields(reader, 10);
    return {
      rows,
      summation: decodeLimitedTables(
        {
          lengths: fields[1]!,
          keys: fields[2]!,
          weights: fields[3]!,
          other: fields[4]!,
          limits: fields[5]!,
        },
        rows,
        widest,
      ),
      count: decodeLimitedTables(
        {
          lengths: fields[6]!,
          keys: fields[7]!,
          weights: fields[8]!,
          other: fields[9]!,
          limits: fields[10]!,
        },
        rows,
        widest,
      ),
    };
  },
  slice(columns, from, to) {
    return {
      rows: to - from,
      summation: sliceLimitedTables(columns.summation, from, to),
      count: sliceLimitedTables(columns.count, from, to),
    };
  },
  evaluate(columns, row) {
    const { summation, count } = columns;
    return averages(summation, row, count);
  },
  stateOf(columns, row) {
    return { summation: labelEntries(columns.summation, row), count: labelEntries(columns.count, row) };
  },
};

/** One entity's labelAvg() in one time bucket, with typed access to its state. */
export abstract class LabelAvgMetrics extends Metrics<LabelAvgColumns> {
  get summation(): [key: string, weight: number][] {
    return labelEntries(this.columns.summation, 0);
  }

  get count(): [key: string, weight: number][] {
    return labelEntries(this.columns.count, 0);
  }

  /** The value: labeled<n>. */
  get averages(): Readonly<Record<string, number>> {
    return this.value as Readonly<Record<string, number>>;
  }
}
