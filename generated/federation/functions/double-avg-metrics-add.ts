// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type AggregationTable,
  type Columns,
  type FunctionDefinition,
  Metrics,
  NO_NUMBERS,
  RowIndex,
  type TableBudget,
  type TableHost,
  UNBOUNDED,
  columnFields,
  divideDouble,
  exactRows,
  gather,
  growColumn,
  nextCapacity,
} from '../../../src/runtime/api.ts';

/**
 * Rows of the state of:
 *
 *     function doubleAvgMetricsAdd adds doubleAvg;
 */
export interface DoubleAvgMetricsAddColumns extends Columns {
  /** double, merged by sum */
  readonly summation: Float64Array;
  /** long, merged by sum */
  readonly count: Float64Array;
}

/** State of doubleAvgMetricsAdd() for many entities in one time bucket. */
export class DoubleAvgMetricsAddTable implements AggregationTable<DoubleAvgMetricsAddColumns> {
  readonly #index: RowIndex;
  readonly #host: TableHost;
  readonly #budget: TableBudget;
  readonly #expected: number;
  #capacity = 0;
  #summation: Float64Array = NO_NUMBERS;
  #count: Float64Array = NO_NUMBERS;

  constructor(host: TableHost, budget: TableBudget = UNBOUNDED) {
    this.#host = host;
    this.#budget = budget;
    this.#expected = budget.expectedRows();
    this.#index = new RowIndex(budget, this.#expected);
  }

  get rows(): number {
    return this.#index.rows;
  }

  /** What one record contributes to an entity: the entrance of doubleAvgMetricsAdd(). */
  accept(entity: number, summation: number, count: number): void {
    const row = this.#row(entity);
    if (row < 0) return;
    this.#summation[row]! += summation;
    this.#count[row]! += count;
  }

  /** Merges row i of `columns` into entity `entities[i]`; negative entities are passed over. */
  merge(entities: Int32Array, columns: DoubleAvgMetricsAddColumns): void {
    const { summation, count } = columns;
    const rows = this.#rowsOf(entities);
    if (this.#index.together) {
      this.#mergeTogether(rows[0]!, columns);
      return;
    }
    const summationHeld = this.#summation;
    const countHeld = this.#count;
    for (let i = 0; i < entities.length; i++) {
      const row = rows[i]!;
      if (row < 0) continue;
      summationHeld[row]! += summation[i]!;
      countHeld[row]! += count[i]!;
    }
  }

  /** Hands over the rows that come next, entities ascending, at most `most` of them. */
  take(most = Number.POSITIVE_INFINITY): { readonly entities: Int32Array; readonly columns: DoubleAvgMetricsAddColumns } {
    const { entities, order } = exactRows(
      'doubleAvgMetricsAdd()',
      this.#host.refusals,
      this.#index.take(most),
      { whole: [this.#count], doubles: [this.#summation] },
    );
    const columns = {
      rows: order.length,
      summation: gather(this.#summation, order),
      count: gather(this.#count, order),
    };
    return { entities, columns };
  }

  /** As `merge`, where all rows of the block fall into one. */
  #mergeTogether(row: number, columns: DoubleAvgMetricsAddColumns): void {
    if (row < 0) return;
    const { summation, count } = columns;
    let summationHeld = this.#summation[row]!;
    let countHeld = this.#count[row]!;
    for (let i = 0; i < columns.rows; i++) {
      summationHeld += summation[i]!;
      countHeld += count[i]!;
    }
    this.#summation[row] = summationHeld;
    this.#count[row] = countHeld;
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
    this.#summation = growColumn(this.#summation, capacity, 0);
    this.#count = growColumn(this.#count, capacity, 0);
    this.#budget.grew((capacity - this.#capacity) * 16);
    this.#capacity = capacity;
  }
}

export const doubleAvgMetricsAddFunction: FunctionDefinition<DoubleAvgMetricsAddColumns> = {
  name: 'doubleAvgMetricsAdd',
  tag: 43798564,
  fingerprint: 'c14b63274ce74205',
  columns: [
    { name: 'summation', type: 'double', merge: 'sum', number: 1 },
    { name: 'count', type: 'long', merge: 'sum', number: 2 },
  ],
  value: { name: 'avg', type: 'double' },
  createTable: (host, budget) => new DoubleAvgMetricsAddTable(host, budget),
  encode(columns, writer) {
    writer.packedDouble(1, columns.summation, columns.rows);
    writer.packedSigned(2, columns.count, columns.rows);
  },
  decode(reader, rows) {
    const fields = columnFields(reader, 2);
    return {
      rows,
      summation: fields[1]!.packedDouble(rows),
      count: fields[2]!.packedSigned(rows),
    };
  },
  slice(columns, from, to) {
    return {
      rows: to - from,
      summation: columns.summation.subarray(from, to),
      count: columns.count.subarray(from, to),
    };
  },
  evaluate(columns, row) {
    const { summation, count } = columns;
    return divideDouble(summation[row]!, count[row]!);
  },
  stateOf(columns, row) {
    return { summation: columns.summation[row]!, count: columns.count[row]! };
  },
};

/** One entity's doubleAvgMetricsAdd() in one time bucket, with typed access to its state. */
export abstract class DoubleAvgMetricsAddMetrics extends Metrics<DoubleAvgMetricsAddColumns> {
  get summation(): number {
    return this.columns.summation[0]!;
  }

  get count(): number {
    return this.columns.count[0]!;
  }

  /** The value: double. */
  get avg(): number {
    return this.value as number;
  }
}
