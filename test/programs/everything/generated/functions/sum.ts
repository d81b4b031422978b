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
 *     function sum(value: long from) {
 *       state total: long = sum(value);
 *       value sum: long = total;
 *     }
 */
export interface SumColumns extends Columns {
  /** long, merged by sum */
  readonly total: Float64Array;
}

/** State of sum() for many entities in one time bucket. */
export class SumTable implements AggregationTable<SumColumns> {
  readonly #index: RowIndex;
  readonly #host: TableHost;
  readonly #budget: TableBudget;
  readonly #expected: number;
  #capacity = 0;
  #total: Float64Array = NO_NUMBERS;

  constructor(host: TableHost, budget: TableBudget = UNBOUNDED) {
    this.#host = host;
    this.#budget = budget;
    this.#expected = budget.expectedRows();
    this.#index = new RowIndex(budget, this.#expected);
  }

  get rows(): number {
    return this.#index.rows;
  }

  /** What one record contributes to an entity: the entrance of sum(). */
  accept(entity: number, value: number): void {
    const row = this.#row(entity);
    if (row < 0) return;
    this.#total[row]! += value;
  }

  /** Merges row i of `columns` into entity `entities[i]`; negative entities are passed over. */
  merge(entities: Int32Array, columns: SumColumns): void {
    const { total } = columns;
    const rows = this.#rowsOf(entities);
    if (this.#index.together) {
      this.#mergeTogether(rows[0]!, columns);
      return;
    }
    const totalHeld = this.#total;
    for (let i = 0; i < entities.length; i++) {
      const row = rows[i]!;
      if (row < 0) continue;
      totalHeld[row]! += total[i]!;
    }
  }

  /** Hands over the rows that come next, entities ascending, at most `most` of them. */
  take(most = Number.POSITIVE_INFINITY): { readonly entities: Int32Array; readonly columns: SumColumns } {
    const { entities, order } = exactRows(
      'sum()',
      this.#host.refusals,
      this.#index.take(most),
      { whole: [this.#total] },
    );
    const columns = {
      rows: order.length,
      total: gather(this.#total, order),
    };
    return { entities, columns };
  }

  /** As `merge`, where all rows of the block fall into one. */
  #mergeTogether(row: number, columns: SumColumns): void {
    if (row < 0) return;
    const { total } = columns;
    let totalHeld = this.#total[row]!;
    for (let i = 0; i < columns.rows; i++) {
      totalHeld += total[i]!;
    }
    this.#total[row] = totalHeld;
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
    this.#total = growColumn(this.#total, capacity, 0);
    this.#budget.grew((capacity - this.#capacity) * 8);
    this.#capacity = capacity;
  }
}

export const sumFunction: FunctionDefinition<SumColumns> = {
  name: 'sum',
  tag: 492366088,
  fingerprint: '00b4d23a928e3d17',
  columns: [
    { name: 'total', type: 'long', merge: 'sum', number: 1 },
  ],
  value: { name: 'sum', type: 'long' },
  createTable: (host, budget) => new SumTable(host, budget),
  encode(columns, writer) {
    writer.packedSigned(1, columns.total, columns.rows);
  },
  decode(reader, rows) {
    const fields = columnFields(reader, 1);
    return {
      rows,
      total: fields[1]!.packedSigned(rows),
    };
  },
  slice(columns, from, to) {
    return {
      rows: to - from,
      total: columns.total.subarray(from, to),
    };
  },
  evaluate(columns, row) {
    const { total } = columns;
    return total[row]!;
  },
  stateOf(columns, row) {
    return { total: columns.total[row]! };
  },
};

/** One entity's sum() in one time bucket, with typed access to its state. */
export abstract class SumMetrics extends Metrics<SumColumns> {
  get total(): number {
    return this.columns.total[0]!;
  }

  /** The value: long. */
  get sum(): number {
    return this.value as number;
  }
}
