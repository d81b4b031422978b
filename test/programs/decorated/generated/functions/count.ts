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
 *     function count() {
 *       state total: long = sum(1);
 *       value count: long = total;
 *     }
 */
export interface CountColumns extends Columns {
  /** long, merged by sum */
  readonly total: Float64Array;
}

/** State of count() for many entities in one time bucket. */
export class CountTable implements AggregationTable<CountColumns> {
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

  /** What one record contributes to an entity: the entrance of count(). */
  accept(entity: number): void {
    const row = this.#row(entity);
    this.#total[row]! += 1;
  }

  /** Merges row i of `columns` into entity `entities[i]`; negative entities are passed over. */
  merge(entities: Int32Array, columns: CountColumns): void {
    const { total } = columns;
    for (let i = 0; i < entities.length; i++) {
      const entity = entities[i]!;
      if (entity < 0) continue;
      const row = this.#row(entity);
      this.#total[row]! += total[i]!;
    }
  }

  /** Hands over all rows, entities ascending. */
  take(): { readonly entities: Int32Array; readonly columns: CountColumns } {
    const taken = exactRows('count()', this.#host.refusals, this.#index.ascending(), [this.#total], []);
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

export const countFunction: FunctionDefinition<CountColumns> = {
  name: 'count',
  tag: 431287092,
  fingerprint: '00b4d23a928e3d17',
  columns: [
    { name: 'total', type: 'long', merge: 'sum', number: 1 },
  ],
  value: { name: 'count', type: 'long' },
  createTable: (host) => new CountTable(host),
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

/** One entity's count() in one time bucket, with typed access to its state. */
export abstract class CountMetrics extends Metrics<CountColumns> {
  get total(): number {
    return this.columns.total[0]!;
  }

  /** The value: long. */
  get count(): number {
    return this.value as number;
  }
}
