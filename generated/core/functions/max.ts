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
  gather,
  growColumn,
  nextCapacity,
  toLong,
} from '../../../src/runtime/api.ts';

/**
 * Rows of the state of:
 *
 *     function max(value: long from) {
 *       state maximum: long = max(value);
 *       value max: long = maximum > 0 ? maximum : 0;
 *     }
 */
export interface MaxColumns extends Columns {
  /** long, merged by max */
  readonly maximum: Float64Array;
}

/** State of max() for many entities in one time bucket. */
export class MaxTable implements AggregationTable<MaxColumns> {
  readonly #index: RowIndex;
  readonly #budget: TableBudget;
  readonly #expected: number;
  #capacity = 0;
  #maximum: Float64Array = NO_NUMBERS;

  constructor(_host: TableHost, budget: TableBudget = UNBOUNDED) {
    this.#budget = budget;
    this.#expected = budget.expectedRows();
    this.#index = new RowIndex(budget, this.#expected);
  }

  get rows(): number {
    return this.#index.rows;
  }

  /** What one record contributes to an entity: the entrance of max(). */
  accept(entity: number, value: number): void {
    const row = this.#row(entity);
    if (row < 0) return;
    this.#maximum[row] = Math.max(this.#maximum[row]!, value);
  }

  /** Merges row i of `columns` into entity `entities[i]`; negative entities are passed over. */
  merge(entities: Int32Array, columns: MaxColumns): void {
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
  take(most = Number.POSITIVE_INFINITY): { readonly entities: Int32Array; readonly columns: MaxColumns } {
    const { entities, order } = this.#index.take(most);
    const columns = {
      rows: order.length,
      maximum: gather(this.#maximum, order),
    };
    return { entities, columns };
  }

  /** As `merge`, where all rows of the block fall into one. */
  #mergeTogether(row: number, columns: MaxColumns): void {
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

export const maxFunction: FunctionDefinition<MaxColumns> = {
  name: 'max',
  tag: 397250937,
  fingerprint: '2b63c413e445cde4',
  columns: [
    { name: 'maximum', type: 'long', merge: 'max', number: 1 },
  ],
  value: { name: 'max', type: 'long' },
  createTable: (host, budget) => new MaxTable(host, budget),
  encode(columns, writer) {
    writer.packedSigned(1, columns.maximum, columns.rows);
  },
  decode(reader, rows) {
    const fields = columnFields(reader, 1);
    return {
      rows,
      maximum: fields[1]!.packedSigned(rows),
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
    return toLong(((maximum[row]! > 0) ? maximum[row]! : 0));
  },
  stateOf(columns, row) {
    return { maximum: columns.maximum[row]! };
  },
};

/** One entity's max() in one time bucket, with typed access to its state. */
export abstract class MaxMetrics extends Metrics<MaxColumns> {
  get maximum(): number {
    return this.columns.maximum[0]!;
  }

  /** The value: long. */
  get max(): number {
    return this.value as number;
  }
}
