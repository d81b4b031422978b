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
  divide,
  exactRows,
  gather,
  growColumn,
  nextCapacity,
  toLong,
} from '../../../../../src/runtime/api.ts';

/**
 * Rows of the state of:
 *
 *     function cpmMetricsAdd adds cpm;
 */
export interface CpmMetricsAddColumns extends Columns {
  /** long, merged by sum */
  readonly total: Float64Array;
}

/** State of cpmMetricsAdd() for many entities in one time bucket. */
export class CpmMetricsAddTable implements AggregationTable<CpmMetricsAddColumns> {
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

  /** What one record contributes to an entity: the entrance of cpmMetricsAdd(). */
  accept(entity: number, total: number): void {
    const row = this.#row(entity);
    if (row < 0) return;
    this.#total[row]! += total;
  }

  /** Merges row i of `columns` into entity `entities[i]`; negative entities are passed over. */
  merge(entities: Int32Array, columns: CpmMetricsAddColumns): void {
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
  take(most = Number.POSITIVE_INFINITY): { readonly entities: Int32Array; readonly columns: CpmMetricsAddColumns } {
    const { entities, order } = exactRows(
      'cpmMetricsAdd()',
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
  #mergeTogether(row: number, columns: CpmMetricsAddColumns): void {
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

export const cpmMetricsAddFunction: FunctionDefinition<CpmMetricsAddColumns> = {
  name: 'cpmMetricsAdd',
  tag: 179054489,
  fingerprint: '00b4d23a928e3d17',
  columns: [
    { name: 'total', type: 'long', merge: 'sum', number: 1 },
  ],
  value: { name: 'cpm', type: 'long' },
  createTable: (host, budget) => new CpmMetricsAddTable(host, budget),
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
  evaluate(columns, row, minutes) {
    const { total } = columns;
    return toLong(divide(total[row]!, minutes));
  },
  stateOf(columns, row) {
    return { total: columns.total[row]! };
  },
};

/** One entity's cpmMetricsAdd() in one time bucket, with typed access to its state. */
export abstract class CpmMetricsAddMetrics extends Metrics<CpmMetricsAddColumns> {
  get total(): number {
    return this.columns.total[0]!;
  }

  /** The value: long. */
  get cpm(): number {
    return this.value as number;
  }
}
