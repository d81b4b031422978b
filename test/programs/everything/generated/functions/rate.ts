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
 *     function rate(isNumerator: bool, isDenominator: bool) {
 *       state denominator: long = sum(isDenominator ? 1 : 0);
 *       state numerator: long = sum(isNumerator ? 1 : 0);
 *       value percentage: int = numerator * 10000 / denominator;
 *     }
 */
export interface RateColumns extends Columns {
  /** long, merged by sum */
  readonly denominator: Float64Array;
  /** long, merged by sum */
  readonly numerator: Float64Array;
}

/** State of rate() for many entities in one time bucket. */
export class RateTable implements AggregationTable<RateColumns> {
  readonly #index: RowIndex;
  readonly #host: TableHost;
  readonly #budget: TableBudget;
  readonly #expected: number;
  #capacity = 0;
  #denominator: Float64Array = NO_NUMBERS;
  #numerator: Float64Array = NO_NUMBERS;

  constructor(host: TableHost, budget: TableBudget = UNBOUNDED) {
    this.#host = host;
    this.#budget = budget;
    this.#expected = budget.expectedRows();
    this.#index = new RowIndex(budget, this.#expected);
  }

  get rows(): number {
    return this.#index.rows;
  }

  /** What one record contributes to an entity: the entrance of rate(). */
  accept(entity: number, isNumerator: boolean, isDenominator: boolean): void {
    const row = this.#row(entity);
    if (row < 0) return;
    this.#denominator[row]! += isDenominator ? 1 : 0;
    this.#numerator[row]! += isNumerator ? 1 : 0;
  }

  /** Merges row i of `columns` into entity `entities[i]`; negative entities are passed over. */
  merge(entities: Int32Array, columns: RateColumns): void {
    const { denominator, numerator } = columns;
    const rows = this.#rowsOf(entities);
    if (this.#index.together) {
      this.#mergeTogether(rows[0]!, columns);
      return;
    }
    const denominatorHeld = this.#denominator;
    const numeratorHeld = this.#numerator;
    for (let i = 0; i < entities.length; i++) {
      const row = rows[i]!;
      if (row < 0) continue;
      denominatorHeld[row]! += denominator[i]!;
      numeratorHeld[row]! += numerator[i]!;
    }
  }

  /** Hands over the rows that come next, entities ascending, at most `most` of them. */
  take(most = Number.POSITIVE_INFINITY): { readonly entities: Int32Array; readonly columns: RateColumns } {
    const { entities, order } = exactRows(
      'rate()',
      this.#host.refusals,
      this.#index.take(most),
      { whole: [this.#denominator, this.#numerator] },
    );
    const columns = {
      rows: order.length,
      denominator: gather(this.#denominator, order),
      numerator: gather(this.#numerator, order),
    };
    return { entities, columns };
  }

  /** As `merge`, where all rows of the block fall into one. */
  #mergeTogether(row: number, columns: RateColumns): void {
    if (row < 0) return;
    const { denominator, numerator } = columns;
    let denominatorHeld = this.#denominator[row]!;
    let numeratorHeld = this.#numerator[row]!;
    for (let i = 0; i < columns.rows; i++) {
      denominatorHeld += denominator[i]!;
      numeratorHeld += numerator[i]!;
    }
    this.#denominator[row] = denominatorHeld;
    this.#numerator[row] = numeratorHeld;
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
    this.#denominator = growColumn(this.#denominator, capacity, 0);
    this.#numerator = growColumn(this.#numerator, capacity, 0);
    this.#budget.grew((capacity - this.#capacity) * 16);
    this.#capacity = capacity;
  }
}

export const rateFunction: FunctionDefinition<RateColumns> = {
  name: 'rate',
  tag: 244106279,
  fingerprint: 'b9064e9391a2f863',
  columns: [
    { name: 'denominator', type: 'long', merge: 'sum', number: 1 },
    { name: 'numerator', type: 'long', merge: 'sum', number: 2 },
  ],
  value: { name: 'percentage', type: 'int' },
  createTable: (host, budget) => new RateTable(host, budget),
  encode(columns, writer) {
    writer.packedSigned(1, columns.denominator, columns.rows);
    writer.packedSigned(2, columns.numerator, columns.rows);
  },
  decode(reader, rows) {
    const fields = columnFields(reader, 2);
    return {
      rows,
      denominator: fields[1]!.packedSigned(rows),
      numerator: fields[2]!.packedSigned(rows),
    };
  },
  slice(columns, from, to) {
    return {
      rows: to - from,
      denominator: columns.denominator.subarray(from, to),
      numerator: columns.numerator.subarray(from, to),
    };
  },
  evaluate(columns, row) {
    const { denominator, numerator } = columns;
    return toInt(divide(multiply(numerator[row]!, 10000), denominator[row]!));
  },
  stateOf(columns, row) {
    return { denominator: columns.denominator[row]!, numerator: columns.numerator[row]! };
  },
};

/** One entity's rate() in one time bucket, with typed access to its state. */
export abstract class RateMetrics extends Metrics<RateColumns> {
  get denominator(): number {
    return this.columns.denominator[0]!;
  }

  get numerator(): number {
    return this.columns.numerator[0]!;
  }

  /** The value: int. */
  get percentage(): number {
    return this.value as number;
  }
}
