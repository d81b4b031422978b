// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type AggregationTable,
  type Columns,
  type FunctionDefinition,
  Metrics,
  RowIndex,
  type TableBudget,
  type TableHost,
  UNBOUNDED,
  columnFields,
  readBytes,
  writeBytes,
} from '../../../../../src/runtime/api.ts';
import { default as implementation } from '../../extremes.ts';

/**
 * Rows of the state of:
 *
 *     function extremesMetricsAdd adds extremes;
 */
export interface ExtremesMetricsAddColumns extends Columns {
  /** bytes, merged by module */
  readonly digest: readonly Uint8Array[];
  /** long, merged by module */
  readonly n: Float64Array;
}

/** The state of extremesMetricsAdd() for one entity; before the first record numbers are 0 and bytes empty. */
export interface ExtremesMetricsAddState {
  digest: Uint8Array;
  n: number;
}

/**
 * What the module of extremesMetricsAdd() exports as its default.
 *
 * `merge` must be associative and commutative, with the empty state as its identity:
 * that is what makes federated equal direct.
 */
export interface ExtremesMetricsAddModule {
  /** Adds another partial. */
  merge(state: ExtremesMetricsAddState, other: Readonly<ExtremesMetricsAddState>): void;
  /** The value, over a time bucket of so many minutes. */
  value(state: Readonly<ExtremesMetricsAddState>, minutes: number): Readonly<Record<string, number>>;
}

const functions: ExtremesMetricsAddModule = implementation;

/** State of extremesMetricsAdd() for many entities in one time bucket; its module accepts and merges. */
export class ExtremesMetricsAddTable implements AggregationTable<ExtremesMetricsAddColumns> {
  readonly #index: RowIndex;
  readonly #budget: TableBudget;
  readonly #states: ExtremesMetricsAddState[] = [];

  constructor(_host: TableHost, budget: TableBudget = UNBOUNDED) {
    this.#budget = budget;
    this.#index = new RowIndex(budget, budget.expectedRows());
  }

  get rows(): number {
    return this.#index.rows;
  }

  /** What one record contributes to an entity: the entrance of extremesMetricsAdd(). */
  accept(entity: number, digest: readonly Uint8Array[], n: number, from: number): void {
    const row = this.#index.row(entity);
    if (row < 0) return;
    const state = this.#state(row);
    const before = state.digest.length;
    functions.merge(state, { digest: digest[from]!, n });
    this.#budget.grew(state.digest.length - before);
  }

  /** Merges row i of `columns` into entity `entities[i]`; negative entities are passed over. */
  merge(entities: Int32Array, columns: ExtremesMetricsAddColumns): void {
    const rows = this.#index.rowsOf(entities);
    for (let i = 0; i < entities.length; i++) {
      const row = rows[i]!;
      if (row < 0) continue;
      const state = this.#state(row);
      const before = state.digest.length;
      functions.merge(state, { digest: columns.digest[i]!, n: columns.n[i]! });
      this.#budget.grew(state.digest.length - before);
    }
  }

  /** Hands over the rows that come next, entities ascending, at most `most` of them. */
  take(most = Number.POSITIVE_INFINITY): { readonly entities: Int32Array; readonly columns: ExtremesMetricsAddColumns } {
    const { entities, order } = this.#index.take(most);
    const columns = {
      rows: order.length,
      digest: Array.from(order, (row) => this.#states[row]!.digest),
      n: Float64Array.from(order, (row) => this.#states[row]!.n),
    };
    return { entities, columns };
  }

  #state(row: number): ExtremesMetricsAddState {
    const known = this.#states[row];
    if (known !== undefined) return known;
    this.#budget.grew(96);
    const state = { digest: new Uint8Array(0), n: 0 };
    this.#states[row] = state;
    return state;
  }
}

export const extremesMetricsAddFunction: FunctionDefinition<ExtremesMetricsAddColumns> = {
  name: 'extremesMetricsAdd',
  tag: 159074712,
  fingerprint: '29537f0c07cae94e',
  columns: [
    { name: 'digest', type: 'bytes', merge: 'module', number: 1 },
    { name: 'n', type: 'long', merge: 'module', number: 2 },
  ],
  value: { name: 'extremes', type: 'labeled<which>', label: 'which' },
  createTable: (host, budget) => new ExtremesMetricsAddTable(host, budget),
  encode(columns, writer) {
    writeBytes(1, columns.digest, writer);
    writer.packedSigned(2, columns.n, columns.rows);
  },
  decode(reader, rows) {
    const fields = columnFields(reader, 2);
    return {
      rows,
      digest: readBytes(fields[1]!, rows),
      n: fields[2]!.packedSigned(rows),
    };
  },
  slice(columns, from, to) {
    return {
      rows: to - from,
      digest: columns.digest.slice(from, to),
      n: columns.n.subarray(from, to),
    };
  },
  evaluate(columns, row, minutes) {
    return functions.value({ digest: columns.digest[row]!, n: columns.n[row]! }, minutes);
  },
  stateOf(columns, row) {
    return { digest: Buffer.from(columns.digest[row]!).toString('base64'), n: columns.n[row]! };
  },
};

/** One entity's extremesMetricsAdd() in one time bucket, with typed access to its state. */
export abstract class ExtremesMetricsAddMetrics extends Metrics<ExtremesMetricsAddColumns> {
  get digest(): Uint8Array {
    return this.columns.digest[0]!;
  }

  get n(): number {
    return this.columns.n[0]!;
  }

  /** The value: labeled<which>. */
  get extremes(): Readonly<Record<string, number>> {
    return this.value as Readonly<Record<string, number>>;
  }
}
