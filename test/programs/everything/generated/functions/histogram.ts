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
  buckets,
  columnFields,
  decodeIntTables,
  divideInt,
  encodeIntTables,
  exactRows,
  gather,
  growColumn,
  meetSame,
  nextCapacity,
  sliceTables,
  tableEntries,
} from '../../../../../src/runtime/api.ts';

/**
 * Rows of the state of:
 *
 *     function histogram(value: int from, step: const int, maxNumOfSteps: const int) {
 *       state step: int = same(step);
 *       state last: int = same(step * maxNumOfSteps);
 *       state dataset: table<int> = sum((value / step > maxNumOfSteps ? maxNumOfSteps : value / step) * step: 1);
 *       value histogram: labeled<min> = buckets(dataset, step, last);
 *     }
 */
export interface HistogramColumns extends Columns {
  /** int, merged by same */
  readonly step: Float64Array;
  /** int, merged by same */
  readonly last: Float64Array;
  /** table<int>, merged by sum */
  readonly dataset: IntTables;
}

/** State of histogram() for many entities in one time bucket. */
export class HistogramTable implements AggregationTable<HistogramColumns> {
  readonly #index: RowIndex;
  readonly #host: TableHost;
  readonly #budget: TableBudget;
  readonly #expected: number;
  #capacity = 0;
  #step: Float64Array = NO_NUMBERS;
  #last: Float64Array = NO_NUMBERS;
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

  /** What one record contributes to an entity: the entrance of histogram(). */
  accept(entity: number, value: number, step: number, maxNumOfSteps: number): void {
    const row = this.#row(entity);
    if (row < 0) return;
    const agreesstep = meetSame(this.#step, row, step, this.#host.refusals, 'The step of histogram()');
    if (!agreesstep) return;
    const agreeslast = meetSame(
      this.#last,
      row,
      step * maxNumOfSteps,
      this.#host.refusals,
      'The last of histogram()',
    );
    if (!agreeslast) return;
    this.#dataset.add(row, (divideInt(value, step) > maxNumOfSteps ? maxNumOfSteps : divideInt(value, step)) * step, 1);
  }

  /** Merges row i of `columns` into entity `entities[i]`; negative entities are passed over. */
  merge(entities: Int32Array, columns: HistogramColumns): void {
    const { step, last, dataset } = columns;
    const rows = this.#rowsOf(entities);
    if (!agreeInAll(this.#step, rows, step) || !agreeInAll(this.#last, rows, last)) {
      this.#mergeByRow(rows, columns);
      return;
    }
    this.#dataset.addRows(rows, dataset);
  }

  /** Hands over the rows that come next, entities ascending, at most `most` of them. */
  take(most = Number.POSITIVE_INFINITY): { readonly entities: Int32Array; readonly columns: HistogramColumns } {
    const { entities, order } = exactRows(
      'histogram()',
      this.#host.refusals,
      this.#index.take(most),
      { tables: [this.#dataset] },
    );
    const columns = {
      rows: order.length,
      step: gather(this.#step, order),
      last: gather(this.#last, order),
      dataset: this.#dataset.take(order),
    };
    if (this.#index.rows === 0) this.#dataset.clear();
    return { entities, columns };
  }

  /** As `merge`, where a state does not agree in all rows. */
  #mergeByRow(rows: Int32Array, columns: HistogramColumns): void {
    const { step, last, dataset } = columns;
    for (let i = 0; i < columns.rows; i++) {
      const row = rows[i]!;
      if (row < 0) continue;
      const agreesstep = meetSame(this.#step, row, step[i]!, this.#host.refusals, 'The step of histogram()');
      if (!agreesstep) continue;
      const agreeslast = meetSame(this.#last, row, last[i]!, this.#host.refusals, 'The last of histogram()');
      if (!agreeslast) continue;
      this.#dataset.addRow(row, dataset, i, 1);
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
    this.#step = growColumn(this.#step, capacity, UNSET);
    this.#last = growColumn(this.#last, capacity, UNSET);
    this.#dataset.grow(capacity);
    this.#budget.grew((capacity - this.#capacity) * 16);
    this.#capacity = capacity;
  }
}

export const histogramFunction: FunctionDefinition<HistogramColumns> = {
  name: 'histogram',
  tag: 297817057,
  fingerprint: 'b98bd2590f6eec51',
  columns: [
    { name: 'step', type: 'int', merge: 'same', number: 1 },
    { name: 'last', type: 'int', merge: 'same', number: 2 },
    { name: 'dataset', type: 'table<int>', merge: 'sum', number: 3 },
  ],
  value: { name: 'histogram', type: 'labeled<min>', label: 'min' },
  createTable: (host, budget) => new HistogramTable(host, budget),
  encode(columns, writer) {
    writer.packedSigned(1, columns.step, columns.rows);
    writer.packedSigned(2, columns.last, columns.rows);
    encodeIntTables(columns.dataset, 3, writer);
  },
  decode(reader, rows, widest) {
    const fields = columnFields(reader, 5);
    return {
      rows,
      step: fields[1]!.packedSigned(rows),
      last: fields[2]!.packedSigned(rows),
      dataset: decodeIntTables(
        { lengths: fields[3]!, keys: fields[4]!, weights: fields[5]! },
        rows,
        widest,
      ),
    };
  },
  slice(columns, from, to) {
    return {
      rows: to - from,
      step: columns.step.subarray(from, to),
      last: columns.last.subarray(from, to),
      dataset: sliceTables(columns.dataset, from, to),
    };
  },
  evaluate(columns, row) {
    const { step, last, dataset } = columns;
    return buckets(dataset, row, step[row]!, last[row]!);
  },
  stateOf(columns, row) {
    return { step: columns.step[row]!, last: columns.last[row]!, dataset: tableEntries(columns.dataset, row) };
  },
};

/** One entity's histogram() in one time bucket, with typed access to its state. */
export abstract class HistogramMetrics extends Metrics<HistogramColumns> {
  get step(): number {
    return this.columns.step[0]!;
  }

  get last(): number {
    return this.columns.last[0]!;
  }

  get dataset(): [key: number, weight: number][] {
    return tableEntries(this.columns.dataset, 0);
  }

  /** The value: labeled<min>. */
  get histogram(): Readonly<Record<string, number>> {
    return this.value as Readonly<Record<string, number>>;
  }
}
