// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type AggregationTable,
  type Columns,
  type FunctionDefinition,
  Metrics,
  RowIndex,
  type TableHost,
  columnFields,
  divideDouble,
  exactRows,
  gather,
  growColumn,
} from '../../../src/runtime/api.ts';

/**
 * Rows of the state of:
 *
 *     function doubleAvg(value: double from) {
 *       state summation: double = sum(value);
 *       state count: long = sum(1);
 *       value avg: double = summation / count;
 *     }
 */
export interface DoubleAvgColumns extends Columns {
  /** double, merged by sum */
  readonly summation: Float64Array;
  /** long, merged by sum */
  readonly count: Float64Array;
}

/** State of doubleAvg() for many entities in one time bucket. */
export class DoubleAvgTable implements AggregationTable<DoubleAvgColumns> {
  readonly #index = new RowIndex();
  readonly #host: TableHost;
  #capacity = 16;
  #summation: Float64Array = new Float64Array(16);
  #count: Float64Array = new Float64Array(16);

  constructor(host: TableHost) {
    this.#host = host;
  }

  get rows(): number {
    return this.#index.rows;
  }

  /** What one record contributes to an entity: the entrance of doubleAvg(). */
  accept(entity: number, value: number): void {
    const row = this.#row(entity);
    this.#summation[row]! += value;
    this.#count[row]! += 1;
  }

  /** Merges row i of `columns` into entity `entities[i]`; negative entities are passed over. */
  merge(entities: Int32Array, columns: DoubleAvgColumns): void {
    const { summation, count } = columns;
    for (let i = 0; i < entities.length; i++) {
      const entity = entities[i]!;
      if (entity < 0) continue;
      const row = this.#row(entity);
      this.#summation[row]! += summation[i]!;
      this.#count[row]! += count[i]!;
    }
  }

  /** Hands over all rows, entities ascending. */
  take(): { readonly entities: Int32Array; readonly columns: DoubleAvgColumns } {
    const taken = exactRows(
      'doubleAvg()',
      this.#host.refusals,
      this.#index.ascending(),
      [this.#count],
      [this.#summation],
    );
    const { entities, order } = taken;
    const columns = {
      rows: order.length,
      summation: gather(this.#summation, order),
      count: gather(this.#count, order),
    };
    return { entities, columns };
  }

  #row(entity: number): number {
    const row = this.#index.row(entity);
    if (row >= this.#capacity) this.#grow(row + 1);
    return row;
  }

  #grow(rows: number): void {
    this.#summation = growColumn(this.#summation, rows, 0);
    this.#count = growColumn(this.#count, rows, 0);
    this.#capacity = Math.max(rows, this.#capacity * 2);
  }
}

export const doubleAvgFunction: FunctionDefinition<DoubleAvgColumns> = {
  name: 'doubleAvg',
  tag: 241728320,
  fingerprint: 'c14b63274ce74205',
  columns: [
    { name: 'summation', type: 'double', merge: 'sum', number: 1 },
    { name: 'count', type: 'long', merge: 'sum', number: 2 },
  ],
  value: { name: 'avg', type: 'double' },
  createTable: (host) => new DoubleAvgTable(host),
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

/** One entity's doubleAvg() in one time bucket, with typed access to its state. */
export abstract class DoubleAvgMetrics extends Metrics<DoubleAvgColumns> {
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
