// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type AggregationTable,
  type Columns,
  type FunctionDefinition,
  IntTableColumn,
  type IntTables,
  Metrics,
  NO_NUMBERS,
  RowIndex,
  type TableBudget,
  type TableHost,
  UNBOUNDED,
  UNSET,
  agreeInAll,
  columnFields,
  decodeIntTables,
  encodeIntTables,
  exactRows,
  gather,
  growColumn,
  meetPrecision,
  nextCapacity,
  ranks,
  sliceTables,
  tableEntries,
} from '../../../src/runtime/api.ts';

/**
 * Rows of the state of:
 *
 *     function percentile2MetricsAdd adds percentile2;
 */
export interface Percentile2MetricsAddColumns extends Columns {
  /** int, merged by same */
  readonly precision: Float64Array;
  /** table<int>, merged by sum */
  readonly dataset: IntTables;
}

/** State of percentile2MetricsAdd() for many entities in one time bucket. */
export class Percentile2MetricsAddTable implements AggregationTable<Percentile2MetricsAddColumns> {
  readonly #index: RowIndex;
  readonly #host: TableHost;
  readonly #budget: TableBudget;
  readonly #expected: number;
  #capacity = 0;
  #precision: Float64Array = NO_NUMBERS;
  readonly #dataset: IntTableColumn;

  constructor(host: TableHost, budget: TableBudget = UNBOUNDED) {
    this.#host = host;
    this.#budget = budget;
    this.#expected = budget.expectedRows();
    this.#index = new RowIndex(budget, this.#expected);
    this.#dataset = new IntTableColumn(0, budget);
  }

  get rows(): number {
    return this.#index.rows;
  }

  /** What one record contributes to an entity: the entrance of percentile2MetricsAdd(). */
  accept(entity: number, precision: number, dataset: IntTables, from: number): void {
    const row = this.#row(entity);
    if (row < 0) return;
    const scale = meetPrecision(
      this.#precision,
      row,
      precision,
      this.#dataset,
      this.#host.refusals,
      'The precision of percentile2MetricsAdd()',
    );
    if (scale === 0) return;
    this.#dataset.addRow(row, dataset, from, scale);
  }

  /** Merges row i of `columns` into entity `entities[i]`; negative entities are passed over. */
  merge(entities: Int32Array, columns: Percentile2MetricsAddColumns): void {
    const { precision, dataset } = columns;
    const rows = this.#rowsOf(entities);
    if (!agreeInAll(this.#precision, rows, precision)) {
      this.#mergeByRow(rows, columns);
      return;
    }
    this.#dataset.addRows(rows, dataset);
  }

  /** Hands over the rows that come next, entities ascending, at most `most` of them. */
  take(most = Number.POSITIVE_INFINITY): { readonly entities: Int32Array; readonly columns: Percentile2MetricsAddColumns } {
    const { entities, order } = exactRows(
      'percentile2MetricsAdd()',
      this.#host.refusals,
      this.#index.take(most),
      { tables: [this.#dataset] },
    );
    const columns = {
      rows: order.length,
      precision: gather(this.#precision, order),
      dataset: this.#dataset.take(order),
    };
    if (this.#index.rows === 0) this.#dataset.clear();
    return { entities, columns };
  }

  /** As `merge`, where a state does not agree in all rows. */
  #mergeByRow(rows: Int32Array, columns: Percentile2MetricsAddColumns): void {
    const { precision, dataset } = columns;
    for (let i = 0; i < columns.rows; i++) {
      const row = rows[i]!;
      if (row < 0) continue;
      const scale = meetPrecision(
        this.#precision,
        row,
        precision[i]!,
        this.#dataset,
        this.#host.refusals,
        'The precision of percentile2MetricsAdd()',
      );
      if (scale === 0) continue;
      this.#dataset.addRow(row, dataset, i, scale);
    }
  }

  #row(entity: number): number {
    const row = this.#index.row(entity);
    if (row >= this.#capacity) this.#grow(row + 1);
    return row;
  }

  #rowsOf(entities: Int32Array): Int32Array {
    const rows = this.#index.rowsOf(entities);
    if (this.#index.size > this.#capacity) this.#grow(this.#index.size);
    return rows;
  }

  #grow(rows: number): void {
    const capacity = nextCapacity(this.#capacity, rows, this.#expected);
    this.#precision = growColumn(this.#precision, capacity, UNSET);
    this.#dataset.grow(capacity);
    this.#budget.grew((capacity - this.#capacity) * 8);
    this.#capacity = capacity;
  }
}

export const percentile2MetricsAddFunction: FunctionDefinition<Percentile2MetricsAddColumns> = {
  name: 'percentile2MetricsAdd',
  tag: 194832768,
  fingerprint: '5264ed4cf4c1fa6e',
  columns: [
    { name: 'precision', type: 'int', merge: 'same', number: 1 },
    { name: 'dataset', type: 'table<int>', merge: 'sum', number: 2 },
  ],
  value: { name: 'percentile', type: 'labeled<p>', label: 'p' },
  createTable: (host, budget) => new Percentile2MetricsAddTable(host, budget),
  encode(columns, writer) {
    writer.packedSigned(1, columns.precision, columns.rows);
    encodeIntTables(columns.dataset, 2, writer);
  },
  decode(reader, rows, widest) {
    const fields = columnFields(reader, 4);
    return {
      rows,
      precision: fields[1]!.packedSigned(rows),
      dataset: decodeIntTables(
        { lengths: fields[2]!, keys: fields[3]!, weights: fields[4]! },
        rows,
        widest,
      ),
    };
  },
  slice(columns, from, to) {
    return {
      rows: to - from,
      precision: columns.precision.subarray(from, to),
      dataset: sliceTables(columns.dataset, from, to),
    };
  },
  evaluate(columns, row) {
    const { precision, dataset } = columns;
    return ranks(dataset, row, precision[row]!, [50, 75, 90, 95, 99]);
  },
  stateOf(columns, row) {
    return { precision: columns.precision[row]!, dataset: tableEntries(columns.dataset, row) };
  },
};

/** One entity's percentile2MetricsAdd() in one time bucket, with typed access to its state. */
export abstract class Percentile2MetricsAddMetrics extends Metrics<Percentile2MetricsAddColumns> {
  get precision(): number {
    return this.columns.precision[0]!;
  }

  get dataset(): [key: number, weight: number][] {
    return tableEntries(this.columns.dataset, 0);
  }

  /** The value: labeled<p>. */
  get percentile(): Readonly<Record<string, number>> {
    return this.value as Readonly<Record<string, number>>;
  }
}
