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
 *     function minDoubleMetricsAdd adds minDouble;
 */
export interface MinDoubleMetricsAddColumns extends Columns {
  /** double, merged by min */
  readonly minimum: Float64Array;
}

/** State of minDoubleMetricsAdd() for many entities in one time bucket. */
export class MinDoubleMetricsAddTable implements AggregationTable<MinDoubleMetricsAddColumns> {
  readonly #index = new RowIndex();
  readonly #host: TableHost;
  #capacity = 16;
  #minimum: Float64Array = new Float64Array(16).fill(Number.POSITIVE_INFINITY);

  constructor(host: TableHost) {
    this.#host = host;
  }

  get rows(): number {
    return this.#index.rows;
  }

  /** What one record contributes to an entity: the entrance of minDoubleMetricsAdd(). */
  accept(entity: number, minimum: number): void {
    const row = this.#row(entity);
    this.#minimum[row] = Math.min(this.#minimum[row]!, minimum);
  }

  /** Merges row i of `columns` into entity `entities[i]`; negative entities are passed over. */
  merge(entities: Int32Array, columns: MinDoubleMetricsAddColumns): void {
    const { minimum } = columns;
    for (let i = 0; i < entities.length; i++) {
      const entity = entities[i]!;
      if (entity < 0) continue;
      const row = this.#row(entity);
      this.#minimum[row] = Math.min(this.#minimum[row]!, minimum[i]!);
    }
  }

  /** Hands over all rows, entities ascending. */
  take(): { readonly entities: Int32Array; readonly columns: MinDoubleMetricsAddColumns } {
    const taken = exactRows('minDoubleMetricsAdd()', this.#host.refusals, this.#index.ascending(), [], [this.#minimum]);
    const { entities, order } = taken;
    const columns = {
      rows: order.length,
      minimum: gather(this.#minimum, order),
    };
    return { entities, columns };
  }

  #row(entity: number): number {
    const row = this.#index.row(entity);
    if (row >= this.#capacity) this.#grow(row + 1);
    return row;
  }

  #grow(rows: number): void {
    this.#minimum = growColumn(this.#minimum, rows, Number.POSITIVE_INFINITY);
    this.#capacity = Math.max(rows, this.#capacity * 2);
  }
}

export const minDoubleMetricsAddFunction: FunctionDefinition<MinDoubleMetricsAddColumns> = {
  name: 'minDoubleMetricsAdd',
  tag: 195565650,
  fingerprint: '43812b51ebcf92df',
  columns: [
    { name: 'minimum', type: 'double', merge: 'min', number: 1 },
  ],
  value: { name: 'min', type: 'double' },
  createTable: (host) => new MinDoubleMetricsAddTable(host),
  encode(columns, writer) {
    writer.packedDouble(1, columns.minimum, columns.rows);
  },
  decode(reader, rows) {
    const fields = columnFields(reader, 1);
    return {
      rows,
      minimum: fields[1]!.packedDouble(rows),
    };
  },
  slice(columns, from, to) {
    return {
      rows: to - from,
      minimum: columns.minimum.subarray(from, to),
    };
  },
  evaluate(columns, row) {
    const { minimum } = columns;
    return minimum[row]!;
  },
  stateOf(columns, row) {
    return { minimum: columns.minimum[row]! };
  },
};

/** One entity's minDoubleMetricsAdd() in one time bucket, with typed access to its state. */
export abstract class MinDoubleMetricsAddMetrics extends Metrics<MinDoubleMetricsAddColumns> {
  get minimum(): number {
    return this.columns.minimum[0]!;
  }

  /** The value: double. */
  get min(): number {
    return this.value as number;
  }
}
