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
  exactRows,
  gather,
  growColumn,
  nextCapacity,
} from '../../../../../src/runtime/api.ts';

/**
 * Rows of the state of:
 *
 *     function maxDoubleMetricsAdd adds maxDouble;
 */
export interface MaxDoubleMetricsAddColumns extends Columns {
  /** double, merged by max */
  readonly maximum: Float64Array;
}

/** State of maxDoubleMetricsAdd() for many entities in one time bucket. */
export class MaxDoubleMetricsAddTable implements AggregationTable<MaxDoubleMetricsAddColumns> {
  readonly #index: RowIndex;
  readonly #host: TableHost;
  readonly #budget: TableBudget;
  readonly #expected: number;
  #capacity = 0;
  #maximum: Float64Array = NO_NUMBERS;

  constructor(host: TableHost, budget: TableBudget = UNBOUNDED) {
    this.#host = host;
    this.#budget = budget;
    this.#expected = budget.expectedRows();
    this.#index = new RowIndex(budget, this.#expected);
  }

  get rows(): number {
    return this.#index.rows;
  }

  /** What one record contributes to an entity: the entrance of maxDoubleMetricsAdd(). */
  accept(entity: number, maximum: number): void {
    const row = this.#row(entity);
    if (row < 0) return;
    this.#maximum[row] = Math.max(this.#maximum[row]!, maximum);
  }

  /** Merges row i of `columns` into entity `entities[i]`; negative entities are passed over. */
  merge(entities: Int32Array, columns: MaxDoubleMetricsAddColumns): void {
    const { maximum } = columns;
    const rows = this.#rowsOf(entities);
    if (this.#index.together) {
      this.#mergeTogether(rows[0]!, columns);
      return;
    }
    const maximumHeld = this.#maximum;
    for (let i = 0; i < entities.length; i++) {
      const row = rows[i]!;
      if (row < 0) continue;
      maximumHeld[row] = Math.max(maximumHeld[row]!, maximum[i]!);
    }
  }

  /** Hands over the rows that come next, entities ascending, at most `most` of them. */
  take(most = Number.POSITIVE_INFINITY): { readonly entities: Int32Array; readonly columns: MaxDoubleMetricsAddColumns } {
    const { entities, order } = exactRows(
      'maxDoubleMetricsAdd()',
      this.#host.refusals,
      this.#index.take(most),
      { doubles: [this.#maximum] },
    );
    const columns = {
      rows: order.length,
      maximum: gather(this.#maximum, order),
    };
    return { entities, columns };
  }

  /** As `merge`, where all rows of the block fall into one. */
  #mergeTogether(row: number, columns: MaxDoubleMetricsAddColumns): void {
    if (row < 0) return;
    const { maximum } = columns;
    let maximumHeld = this.#maximum[row]!;
    for (let i = 0; i < columns.rows; i++) {
      maximumHeld = Math.max(maximumHeld, maximum[i]!);
    }
    this.#maximum[row] = maximumHeld;
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
    this.#maximum = growColumn(this.#maximum, capacity, Number.NEGATIVE_INFINITY);
    this.#budget.grew((capacity - this.#capacity) * 8);
    this.#capacity = capacity;
  }
}

export const maxDoubleMetricsAddFunction: FunctionDefinition<MaxDoubleMetricsAddColumns> = {
  name: 'maxDoubleMetricsAdd',
  tag: 286756160,
  fingerprint: 'b9f1ae3072dc14fa',
  columns: [
    { name: 'maximum', type: 'double', merge: 'max', number: 1 },
  ],
  value: { name: 'max', type: 'double' },
  createTable: (host, budget) => new MaxDoubleMetricsAddTable(host, budget),
  encode(columns, writer) {
    writer.packedDouble(1, columns.maximum, columns.rows);
  },
  decode(reader, rows) {
    const fields = columnFields(reader, 1);
    return {
      rows,
      maximum: fields[1]!.packedDouble(rows),
    };
  },
  slice(columns, from, to) {
    return {
      rows: to - from,
      maximum: columns.maximum.subarray(from, to),
    };
  },
  evaluate(columns, row) {
    const { maximum } = columns;
    return ((maximum[row]! > 0) ? maximum[row]! : 0);
  },
  stateOf(columns, row) {
    return { maximum: columns.maximum[row]! };
  },
};

/** One entity's maxDoubleMetricsAdd() in one time bucket, with typed access to its state. */
export abstract class MaxDoubleMetricsAddMetrics extends Metrics<MaxDoubleMetricsAddColumns> {
  get maximum(): number {
    return this.columns.maximum[0]!;
  }

  /** The value: double. */
  get max(): number {
    return this.value as number;
  }
}
