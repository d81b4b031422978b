// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type AggregationTable,
  type Columns,
  type FunctionDefinition,
  Metrics,
  RowIndex,
  type TableHost,
  columnFields,
  exactRows,
  gather,
  growColumn,
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
  readonly #index = new RowIndex();
  readonly #host: TableHost;
  #capacity = 16;
  #total: Float64Array = new Float64Array(16);

  constructor(host: TableHost) {
    this.#host = host;
  }

  get rows(): number {
    return this.#index.rows;
  }

  /** What one record contributes to an entity: the entrance of sum(). */
  accept(entity: number, value: number): void {
    const row = this.#row(entity);
    this.#total[row]! += value;
  }

  /** Merges row i of `columns` into entity `entities[i]`; negative entities are passed over. */
  merge(entities: Int32Array, columns: SumColumns): void {
    const { total } = columns;
    for (let i = 0; i < entities.length; i++) {
      const entity = entities[i]!;
      if (entity < 0) continue;
      const row = this.#row(entity);
      this.#total[row]! += total[i]!;
    }
  }

  /** Hands over all rows, entities ascending. */
  take(): { readonly entities: Int32Array; readonly columns: SumColumns } {
    const taken = exactRows('sum()', this.#host.refusals, this.#index.ascending(), [this.#total], []);
    const { entities, order } = taken;
    const columns = {
      rows: order.length,
      total: gather(this.#total, order),
    };
    return { entities, columns };
  }

  #row(entity: number): number {
    const row = this.#index.row(entity);
    if (row >= this.#capacity) this.#grow(row + 1);
    return row;
  }

  #grow(rows: number): void {
    this.#total = growColumn(this.#total, rows, 0);
    this.#capacity = Math.max(rows, this.#capacity * 2);
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
  createTable: (host) => new SumTable(host),
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
