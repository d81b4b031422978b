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
} from '../../../../../src/runtime/api.ts';

/**
 * Rows of the state of:
 *
 *     function min(value: long from) {
 *       state minimum: long = min(value);
 *       value min: long = minimum;
 *     }
 */
export interface MinColumns extends Columns {
  /** long, merged by min */
  readonly minimum: Float64Array;
}

/** State of min() for many entities in one time bucket. */
export class MinTable implements AggregationTable<MinColumns> {
  readonly #index: RowIndex;
  readonly #budget: TableBudget;
  readonly #expected: number;
  #capacity = 0;
  #minimum: Float64Array = NO_NUMBERS;

  constructor(_host: TableHost, budget: TableBudget = UNBOUNDED) {
    this.#budget = budget;
    this.#expected = budget.expectedRows();
    this.#index = new RowIndex(budget, this.#expected);
  }

  get rows(): number {
    return this.#index.rows;
  }

  /** What one record contributes to an entity: the entrance of min(). */
  accept(entity: number, value: number): void {
    const row = this.#row(entity);
    if (row < 0) return;
    this.#minimum[row] = Math.min(this.#minimum[row]!, value);
  }

  /** Merges row i of `columns` into entity `entities[i]`; negative entities are passed over. */
  merge(entities: Int32Array, columns: MinColumns): void {
    const { minimum } = columns;
    const rows = this.#rowsOf(entities);
    if (this.#index.together) {
      this.#mergeTogether(rows[0]!, columns);
      return;
    }
    const minimumHeld = this.#minimum;
    for (let i = 0; i < entities.length; i++) {
      const row = rows[i]!;
      if (row < 0) continue;
      minimumHeld[row] = Math.min(minimumHeld[row]!, minimum[i]!);
    }
  }

  /** Hands over the rows that come next, entities ascending, at most `most` of them. */
  take(most = Number.POSITIVE_INFINITY): { readonly entities: Int32Array; readonly columns: MinColumns } {
    const { entities, order } = this.#index.take(most);
    const columns = {
      rows: order.length,
      minimum: gather(this.#minimum, order),
    };
    return { entities, columns };
  }

  /** As `merge`, where all rows of the block fall into one. */
  #mergeTogether(row: number, columns: MinColumns): void {
    if (row < 0) return;
    const { minimum } = columns;
    let minimumHeld = this.#minimum[row]!;
    for (let i = 0; i < columns.rows; i++) {
      minimumHeld = Math.min(minimumHeld, minimum[i]!);
    }
    this.#minimum[row] = minimumHeld;
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
    this.#minimum = growColumn(this.#minimum, capacity, Number.POSITIVE_INFINITY);
    this.#budget.grew((capacity - this.#capacity) * 8);
    this.#capacity = capacity;
  }
}

export const minFunction: FunctionDefinition<MinColumns> = {
  name: 'min',
  tag: 161084343,
  fingerprint: '3dd537b131ed8e0b',
  columns: [
    { name: 'minimum', type: 'long', merge: 'min', number: 1 },
  ],
  value: { name: 'min', type: 'long' },
  createTable: (host, budget) => new MinTable(host, budget),
  encode(columns, writer) {
    writer.packedSigned(1, columns.minimum, columns.rows);
  },
  decode(reader, rows) {
    const fields = columnFields(reader, 1);
    return {
      rows,
      minimum: fields[1]!.packedSigned(rows),
    };
  },
  slice(columns, from, to) {
    return {
      rows: to - from,
      minimum: columns.minimum.subarray(from, to),
    };
  },
  evaluate(columns, row) {
    const { minimum } = columns;
    return minimum[row]!;
  },
  stateOf(columns, row) {
    return { minimum: columns.minimum[row]! };
  },
};

/** One entity's min() in one time bucket, with typed access to its state. */
export abstract class MinMetrics extends Metrics<MinColumns> {
  get minimum(): number {
    return this.columns.minimum[0]!;
  }

  /** The value: long. */
  get min(): number {
    return this.value as number;
  }
}
