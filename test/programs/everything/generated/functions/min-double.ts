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
 *     function minDouble(value: double from) {
 *       state minimum: double = min(value);
 *       value min: double = minimum;
 *     }
 */
export interface MinDoubleColumns extends Columns {
  /** double, merged by min */
  readonly minimum: Float64Array;
}

/** State of minDouble() for many entities in one time bucket. */
export class MinDoubleTable implements AggregationTable<MinDoubleColumns> {
  readonly #index: RowIndex;
  readonly #host: TableHost;
  readonly #budget: TableBudget;
  readonly #expected: number;
  #capacity = 0;
  #minimum: Float64Array = NO_NUMBERS;

  constructor(host: TableHost, budget: TableBudget = UNBOUNDED) {
    this.#host = host;
    this.#budget = budget;
    this.#expected = budget.expectedRows();
    this.#index = new RowIndex(budget, this.#expected);
  }

  get rows(): number {
    return this.#index.rows;
  }

  /** What one record contributes to an entity: the entrance of minDouble(). */
  accept(entity: number, value: number): void {
    const row = this.#row(entity);
    if (row < 0) return;
    this.#minimum[row] = Math.min(this.#minimum[row]!, value);
  }

  /** Merges row i of `columns` into entity `entities[i]`; negative entities are passed over. */
  merge(entities: Int32Array, columns: MinDoubleColumns): void {
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
  take(most = Number.POSITIVE_INFINITY): { readonly entities: Int32Array; readonly columns: MinDoubleColumns } {
    const { entities, order } = exactRows(
      'minDouble()',
      this.#host.refusals,
      this.#index.take(most),
      { doubles: [this.#minimum] },
    );
    const columns = {
      rows: order.length,
      minimum: gather(this.#minimum, order),
    };
    return { entities, columns };
  }

  /** As `merge`, where all rows of the block fall into one. */
  #mergeTogether(row: number, columns: MinDoubleColumns): void {
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

export const minDoubleFunction: FunctionDefinition<MinDoubleColumns> = {
  name: 'minDouble',
  tag: 97238090,
  fingerprint: '43812b51ebcf92df',
  columns: [
    { name: 'minimum', type: 'double', merge: 'min', number: 1 },
  ],
  value: { name: 'min', type: 'double' },
  createTable: (host, budget) => new MinDoubleTable(host, budget),
  encode(columns, writer) {
    writer.packedDouble(1, columns.minimum, columns.rows);
  },
  decode(reader, rows) {
    const fields = columnFields(reader, 1);
    return {
      rows,
      minimum: fields[1]!.packedDouble(rows),
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

/** One entity's minDouble() in one time bucket, with typed access to its state. */
export abstract class MinDoubleMetrics extends Metrics<MinDoubleColumns> {
  get minimum(): number {
    return this.columns.minimum[0]!;
  }

  /** The value: double. */
  get min(): number {
    return this.value as number;
  }
}
