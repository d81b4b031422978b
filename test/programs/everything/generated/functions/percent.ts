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
  multiply,
  nextCapacity,
  toInt,
} from '../../../../../src/runtime/api.ts';

/**
 * Rows of the state of:
 *
 *     function percent(matched: bool) {
 *       state total: long = sum(1);
 *       state match: long = sum(matched ? 1 : 0);
 *       value percentage: int = match * 10000 / total;
 *     }
 */
export interface PercentColumns extends Columns {
  /** long, merged by sum */
  readonly total: Float64Array;
  /** long, merged by sum */
  readonly match: Float64Array;
}

/** State of percent() for many entities in one time bucket. */
export class PercentTable implements AggregationTable<PercentColumns> {
  readonly #index: RowIndex;
  readonly #host: TableHost;
  readonly #budget: TableBudget;
  readonly #expected: number;
  #capacity = 0;
  #total: Float64Array = NO_NUMBERS;
  #match: Float64Array = NO_NUMBERS;

  constructor(host: TableHost, budget: TableBudget = UNBOUNDED) {
    this.#host = host;
    this.#budget = budget;
    this.#expected = budget.expectedRows();
    this.#index = new RowIndex(budget, this.#expected);
  }

  get rows(): number {
    return this.#index.rows;
  }

  /** What one record contributes to an entity: the entrance of percent(). */
  accept(entity: number, matched: boolean): void {
    const row = this.#row(entity);
    if (row < 0) return;
    this.#total[row]! += 1;
    this.#match[row]! += matched ? 1 : 0;
  }

  /** Merges row i of `columns` into entity `entities[i]`; negative entities are passed over. */
  merge(entities: Int32Array, columns: PercentColumns): void {
    const { total, match } = columns;
    const rows = this.#rowsOf(entities);
    if (this.#index.together) {
      this.#mergeTogether(rows[0]!, columns);
      return;
    }
    const totalHeld = this.#total;
    const matchHeld = this.#match;
    for (let i = 0; i < entities.length; i++) {
      const row = rows[i]!;
      if (row < 0) continue;
      totalHeld[row]! += total[i]!;
      matchHeld[row]! += match[i]!;
    }
  }

  /** Hands over the rows that come next, entities ascending, at most `most` of them. */
  take(most = Number.POSITIVE_INFINITY): { readonly entities: Int32Array; readonly columns: PercentColumns } {
    const { entities, order } = exactRows(
      'percent()',
      this.#host.refusals,
      this.#index.take(most),
      { whole: [this.#total, this.#match] },
    );
    const columns = {
      rows: order.length,
      total: gather(this.#total, order),
      match: gather(this.#match, order),
    };
    return { entities, columns };
  }

  /** As `merge`, where all rows of the block fall into one. */
  #mergeTogether(row: number, columns: PercentColumns): void {
    if (row < 0) return;
    const { total, match } = columns;
    let totalHeld = this.#total[row]!;
    let matchHeld = this.#match[row]!;
    for (let i = 0; i < columns.rows; i++) {
      totalHeld += total[i]!;
      matchHeld += match[i]!;
    }
    this.#total[row] = totalHeld;
    this.#match[row] = matchHeld;
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
    this.#match = growColumn(this.#match, capacity, 0);
    this.#budget.grew((capacity - this.#capacity) * 16);
    this.#capacity = capacity;
  }
}

export const percentFunction: FunctionDefinition<PercentColumns> = {
  name: 'percent',
  tag: 369104090,
  fingerprint: 'a93cbbb26a3e3377',
  columns: [
    { name: 'total', type: 'long', merge: 'sum', number: 1 },
    { name: 'match', type: 'long', merge: 'sum', number: 2 },
  ],
  value: { name: 'percentage', type: 'int' },
  createTable: (host, budget) => new PercentTable(host, budget),
  encode(columns, writer) {
    writer.packedSigned(1, columns.total, columns.rows);
    writer.packedSigned(2, columns.match, columns.rows);
  },
  decode(reader, rows) {
    const fields = columnFields(reader, 2);
    return {
      rows,
      total: fields[1]!.packedSigned(rows),
      match: fields[2]!.packedSigned(rows),
    };
  },
  slice(columns, from, to) {
    return {
      rows: to - from,
      total: columns.total.subarray(from, to),
      match: columns.match.subarray(from, to),
    };
  },
  evaluate(columns, row) {
    const { total, match } = columns;
    return toInt(divide(multiply(match[row]!, 10000), total[row]!));
  },
  stateOf(columns, row) {
    return { total: columns.total[row]!, match: columns.match[row]! };
  },
};

/** One entity's percent() in one time bucket, with typed access to its state. */
export abstract class PercentMetrics extends Metrics<PercentColumns> {
  get total(): number {
    return this.columns.total[0]!;
  }

  get match(): number {
    return this.columns.match[0]!;
  }

  /** The value: int. */
  get percentage(): number {
    return this.value as number;
  }
}
