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
 *     function maxDoubleMetricsAdd adds maxDouble;
 */
export interface MaxDoubleMetricsAddColumns extends Columns {
  /** double, merged by max */
  readonly maximum: Float64Array;
}

/** State of maxDoubleMetricsAdd() for many entities in one time bucket. */
export class MaxDoubleMetricsAddTable implements AggregationTable<MaxDoubleMetricsAddColumns> {
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

  /** What one record contributes to an entity: the entrance of maxDoubleMetricsAdd(). */
  accept(entity: number, maximum: number): void {
    const row = this.#row(entity);
    this.#maximum[row] = Math.max(this.#maximum[row]!, maximum);
  }

  /** Merges row i of `columns` into entity `entities[i]`; negative entities are passed over. */
  merge(entities: Int32Array, columns: MaxDoubleMetricsAddColumns): void {
    const { maximum } = columns;
    for (let i = 0; i < entities.length; i++) {
      const entity = entities[i]!;
      if (entity < 0) continue;
      const row = this.#row(entity);
      this.#maximum[row] = Math.max(this.#maximum[row]!, maximum[i]!);
    }
  }

  /** Hands over all rows, entities ascending. */
  take(): { readonly entities: Int32Array; readonly columns: MaxDoubleMetricsAddColumns } {
    const taken = exactRows('maxDoubleMetricsAdd()', this.#host.refusals, this.#index.ascending(), [], [this.#maximum]);
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

export const maxDoubleMetricsAddFunction: FunctionDefinition<MaxDoubleMetricsAddColumns> = {
  name: 'maxDoubleMetricsAdd',
  tag: 286756160,
  fingerprint: 'b9f1ae3072dc14fa',
  columns: [
    { name: 'maximum', type: 'double', merge: 'max', number: 1 },
  ],
  value: { name: 'max', type: 'double' },
  createTable: (host) => new MaxDoubleMetricsAddTable(host),
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

/** One entity's maxDoubleMetricsAdd() in one time bucket, with typed access to its state. */
export abstract class MaxDoubleMetricsAddMetrics extends Metrics<MaxDoubleMetricsAddColumns> {
  get maximum(): number {
    return this.columns.maximum[0]!;
  }

  /** The value: double. */
  get max(): number {
    return this.value as number;
  }
}
