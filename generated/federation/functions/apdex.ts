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
  add,
  columnFields,
  divide,
  exactRows,
  gather,
  growColumn,
  multiply,
  nextCapacity,
  toInt,
} from '../../../src/runtime/api.ts';

/**
 * Rows of the state of:
 *
 *     function apdex(value: int from, name: string, status: bool) {
 *       state totalNum: long = sum(1);
 *       state sNum: long = sum(status && value <= apdexThreshold(name) ? 1 : 0);
 *       state tNum: long = sum(status && value > apdexThreshold(name) && value <= apdexThreshold(name) * 4 ? 1 : 0);
 *       value apdex: int = (sNum * 10000 + tNum * 10000 / 2) / totalNum;
 *     }
 */
export interface ApdexColumns extends Columns {
  /** long, merged by sum */
  readonly totalNum: Float64Array;
  /** long, merged by sum */
  readonly sNum: Float64Array;
  /** long, merged by sum */
  readonly tNum: Float64Array;
}

/** State of apdex() for many entities in one time bucket. */
export class ApdexTable implements AggregationTable<ApdexColumns> {
  readonly #index: RowIndex;
  readonly #host: TableHost;
  readonly #budget: TableBudget;
  readonly #expected: number;
  #capacity = 0;
  #totalNum: Float64Array = NO_NUMBERS;
  #sNum: Float64Array = NO_NUMBERS;
  #tNum: Float64Array = NO_NUMBERS;

  constructor(host: TableHost, budget: TableBudget = UNBOUNDED) {
    this.#host = host;
    this.#budget = budget;
    this.#expected = budget.expectedRows();
    this.#index = new RowIndex(budget, this.#expected);
  }

  get rows(): number {
    return this.#index.rows;
  }

  /** What one record contributes to an entity: the entrance of apdex(). */
  accept(entity: number, value: number, name: string, status: boolean): void {
    const row = this.#row(entity);
    if (row < 0) return;
    this.#totalNum[row]! += 1;
    this.#sNum[row]! += status && value <= this.#host.apdexThreshold(name) ? 1 : 0;
    this.#tNum[row]! +=
      status && value > this.#host.apdexThreshold(name) && value <= this.#host.apdexThreshold(name) * 4 ? 1 : 0;
  }

  /** Merges row i of `columns` into entity `entities[i]`; negative entities are passed over. */
  merge(entities: Int32Array, columns: ApdexColumns): void {
    const { totalNum, sNum, tNum } = columns;
    const rows = this.#rowsOf(entities);
    if (this.#index.together) {
      this.#mergeTogether(rows[0]!, columns);
      return;
    }
    const totalNumHeld = this.#totalNum;
    const sNumHeld = this.#sNum;
    const tNumHeld = this.#tNum;
    for (let i = 0; i < entities.length; i++) {
      const row = rows[i]!;
      if (row < 0) continue;
      totalNumHeld[row]! += totalNum[i]!;
      sNumHeld[row]! += sNum[i]!;
      tNumHeld[row]! += tNum[i]!;
    }
  }

  /** Hands over the rows that come next, entities ascending, at most `most` of them. */
  take(most = Number.POSITIVE_INFINITY): { readonly entities: Int32Array; readonly columns: ApdexColumns } {
    const { entities, order } = exactRows(
      'apdex()',
      this.#host.refusals,
      this.#index.take(most),
      { whole: [this.#totalNum, this.#sNum, this.#tNum] },
    );
    const columns = {
      rows: order.length,
      totalNum: gather(this.#totalNum, order),
      sNum: gather(this.#sNum, order),
      tNum: gather(this.#tNum, order),
    };
    return { entities, columns };
  }

  /** As `merge`, where all rows of the block fall into one. */
  #mergeTogether(row: number, columns: ApdexColumns): void {
    if (row < 0) return;
    const { totalNum, sNum, tNum } = columns;
    let totalNumHeld = this.#totalNum[row]!;
    let sNumHeld = this.#sNum[row]!;
    let tNumHeld = this.#tNum[row]!;
    for (let i = 0; i < columns.rows; i++) {
      totalNumHeld += totalNum[i]!;
      sNumHeld += sNum[i]!;
      tNumHeld += tNum[i]!;
    }
    this.#totalNum[row] = totalNumHeld;
    this.#sNum[row] = sNumHeld;
    this.#tNum[row] = tNumHeld;
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
    this.#totalNum = growColumn(this.#totalNum, capacity, 0);
    this.#sNum = growColumn(this.#sNum, capacity, 0);
    this.#tNum = growColumn(this.#tNum, capacity, 0);
    this.#budget.grew((capacity - this.#capacity) * 24);
    this.#capacity = capacity;
  }
}

export const apdexFunction: FunctionDefinition<ApdexColumns> = {
  name: 'apdex',
  tag: 224021205,
  fingerprint: 'c88e4443dd8ff7c3',
  columns: [
    { name: 'totalNum', type: 'long', merge: 'sum', number: 1 },
    { name: 'sNum', type: 'long', merge: 'sum', number: 2 },
    { name: 'tNum', type: 'long', merge: 'sum', number: 3 },
  ],
  value: { name: 'apdex', type: 'int' },
  createTable: (host, budget) => new ApdexTable(host, budget),
  encode(columns, writer) {
    writer.packedSigned(1, columns.totalNum, columns.rows);
    writer.packedSigned(2, columns.sNum, columns.rows);
    writer.packedSigned(3, columns.tNum, columns.rows);
  },
  decode(reader, rows) {
    const fields = columnFields(reader, 3);
    return {
      rows,
      totalNum: fields[1]!.packedSigned(rows),
      sNum: fields[2]!.packedSigned(rows),
      tNum: fields[3]!.packedSigned(rows),
    };
  },
  slice(columns, from, to) {
    return {
      rows: to - from,
      totalNum: columns.totalNum.subarray(from, to),
      sNum: columns.sNum.subarray(from, to),
      tNum: columns.tNum.subarray(from, to),
    };
  },
  evaluate(columns, row) {
    const { totalNum, sNum, tNum } = columns;
    return toInt(divide(add(multiply(sNum[row]!, 10000), divide(multiply(tNum[row]!, 10000), 2)), totalNum[row]!));
  },
  stateOf(columns, row) {
    return { totalNum: columns.totalNum[row]!, sNum: columns.sNum[row]!, tNum: columns.tNum[row]! };
  },
};

/** One entity's apdex() in one time bucket, with typed access to its state. */
export abstract class ApdexMetrics extends Metrics<ApdexColumns> {
  get totalNum(): number {
    return this.columns.totalNum[0]!;
  }

  get sNum(): number {
    return this.columns.sNum[0]!;
  }

  get tNum(): number {
    return this.columns.tNum[0]!;
  }

  /** The value: int. */
  get apdex(): number {
    return this.value as number;
  }
}
