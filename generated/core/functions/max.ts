// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type AggregationTable,
  type Columns,
  type FunctionDefinition,
  Metrics,
  RowIndex,
  type TableHost,
  columnFields,
  gather,
  growColumn,
  toLong,
} from '../../../src/runtime/api.ts';

/**
 * Rows of the state of:
 *
 *     function max(value: long from) {
 *       state maximum: long = max(value);
 *       value max: long = maximum > 0 ? maximum : 0;
 *     }
 */
export interface MaxColumns extends Columns {
  /** long, merged by max */
  readonly maximum: Float64Array;
}

/** State of max() for many entities in one time bucket. */
export class MaxTable implements AggregationTable<MaxColumns> {
  readonly #index = new RowIndex();
  #capacity = 16;
  #maximum: Float64Array = new Float64Array(16).fill(Number.NEGATIVE_INFINITY);

  constructor(_host: TableHost) {
  }

  get rows(): number {
    return this.#index.rows;
  }

  /** What one record contributes to an entity: the entrance of max(). */
  accept(entity: number, value: number): void {
    const row = this.#row(entity);
    this.#maximum[row] = Math.max(this.#maximum[row]!, value);
  }

  /** Merges row i of `columns` into entity `entities[i]`; negative entities are passed over. */
  merge(entities: Int32Array, columns: MaxColumns): void {
    const { maximum } = columns;
    for (let i = 0; i < entities.length; i++) {
      const entity = entities[i]!;
      if (entity < 0) continue;
      const row = this.#row(entity);
      this.#maximum[row] = Math.max(this.#maximum[row]!, maximum[i]!);
    }
  }

  /** Hands over all rows, entities ascending. */
  take(): { readonly entities: Int32Array; readonly columns: MaxColumns } {
    const taken = this.#index.ascending();
    const { entities, order } = taken;
    const columns = {
      rows: order.length,
      maximum: gather(this.#maximum, order),
    };
    return { entities, columns };
  }

  #row(entity: number): number {
    const row = this.#index.row(entity);
    if (row >= this.#capacity) this.#grow(row + 1);
    return row;
  }

  #grow(rows: number): void {
    this.#maximum = growColumn(this.#maximum, rows, Number.NEGATIVE_INFINITY);
    this.#capacity = Math.max(rows, this.#capacity * 2);
  }
}

export const maxFunction: FunctionDefinition<MaxColumns> = {
  name: 'max',
  tag: 397250937,
  fingerprint: '2b63c413e445cde4',
  columns: [
    { name: 'maximum', type: 'long', merge: 'max', number: 1 },
  ],
  value: { name: 'max', type: 'long' },
  createTable: (host) => new MaxTable(host),
  encode(columns, writer) {
    writer.packedSigned(1, columns.maximum, columns.rows);
  },
  decode(reader, rows) {
    const fields = columnFields(reader, 1);
    return {
      rows,
      maximum: fields[1]!.packedSigned(rows),
    };
  },
  slice(columns, from, to) {
    return {
      rows: to - from,
      maximum: columns.maximum.subarray(from, to),
    };
  },
  evaluate(columns, row) {
    const { maximum } = columns;
    return toLong(((maximum[row]! > 0) ? maximum[row]! : 0));
  },
  stateOf(columns, row) {
    return { maximum: columns.maximum[row]! };
  },
};

/** One entity's max() in one time bucket, with typed access to its state. */
export abstract class MaxMetrics extends Metrics<MaxColumns> {
  get maximum(): number {
    return this.columns.maximum[0]!;
  }

  /** The value: long. */
  get max(): number {
    return this.value as number;
  }
}
