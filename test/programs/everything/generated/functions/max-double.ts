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
 *     function maxDouble(value: double from) {
 *       state maximum: double = max(value);
 *       value max: double = maximum > 0 ? maximum : 0;
 *     }
 */
export interface MaxDoubleColumns extends Columns {
  /** double, merged by max */
  readonly maximum: Float64Array;
}

/** State of maxDouble() for many entities in one time bucket. */
export class MaxDoubleTable implements AggregationTable<MaxDoubleColumns> {
  readonly #index = new RowIndex();
  readonly #host: TableHost;
  #capacity = 16;
  #maximum: Float64Array = new Float64Array(16).fill(Number.NEGATIVE_INFINITY);

  constructor(host: TableHost) {
    this.#host = host;
  }

  get rows(): number {
    return this.#index.rows;
  }

  /** What one record contributes to an entity: the entrance of maxDouble(). */
  accept(entity: number, value: number): void {
    const row = this.#row(entity);
    this.#maximum[row] = Math.max(this.#maximum[row]!, value);
  }

  /** Merges row i of `columns` into entity `entities[i]`; negative entities are passed over. */
  merge(entities: Int32Array, columns: MaxDoubleColumns): void {
    const { maximum } = columns;
    for (let i = 0; i < entities.length; i++) {
      const entity = entities[i]!;
      if (entity < 0) continue;
      const row = this.#row(entity);
      this.#maximum[row] = Math.max(this.#maximum[row]!, maximum[i]!);
    }
  }

  /** Hands over all rows, entities ascending. */
  take(): { readonly entities: Int32Array; readonly columns: MaxDoubleColumns } {
    const taken = exactRows('maxDouble()', this.#host.refusals, this.#index.ascending(), [], [this.#maximum]);
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

export const maxDoubleFunction: FunctionDefinition<MaxDoubleColumns> = {
  name: 'maxDouble',
  tag: 187992500,
  fingerprint: 'b9f1ae3072dc14fa',
  columns: [
    { name: 'maximum', type: 'double', merge: 'max', number: 1 },
  ],
  value: { name: 'max', type: 'double' },
  createTable: (host) => new MaxDoubleTable(host),
  encode(columns, writer) {
    writer.packedDouble(1, columns.maximum, columns.rows);
  },
  decode(reader, rows) {
    const fields = columnFields(reader, 1);
    return {
      rows,
      maximum: fields[1]!.packedDouble(rows),
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
    return ((maximum[row]! > 0) ? maximum[row]! : 0);
  },
  stateOf(columns, row) {
    return { maximum: columns.maximum[row]! };
  },
};

/** One entity's maxDouble() in one time bucket, with typed access to its state. */
export abstract class MaxDoubleMetrics extends Metrics<MaxDoubleColumns> {
  get maximum(): number {
    return this.columns.maximum[0]!;
  }

  /** The value: double. */
  get max(): number {
    return this.value as number;
  }
}
