// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type AggregationTable,
  type Columns,
  type FunctionDefinition,
  LimitedTableColumn,
  type LimitedTables,
  Metrics,
  RowIndex,
  type TableBudget,
  type TableHost,
  UNBOUNDED,
  columnFields,
  decodeLimitedTables,
  encodeLimitedTables,
  exactRows,
  labelEntries,
  labelValues,
  sliceLimitedTables,
} from '../../../src/runtime/api.ts';

/**
 * Rows of the state of:
 *
 *     function labelCountMetricsAdd adds labelCount;
 */
export interface LabelCountMetricsAddColumns extends Columns {
  /** table<string>, merged by sum */
  readonly dataset: LimitedTables;
}

/** State of labelCountMetricsAdd() for many entities in one time bucket. */
export class LabelCountMetricsAddTable implements AggregationTable<LabelCountMetricsAddColumns> {
  readonly #index: RowIndex;
  readonly #host: TableHost;
  readonly #dataset: LimitedTableColumn;

  constructor(host: TableHost, budget: TableBudget = UNBOUNDED) {
    this.#host = host;
    this.#index = new RowIndex(budget, budget.expectedRows());
    this.#dataset = new LimitedTableColumn(budget);
  }

  get rows(): number {
    return this.#index.rows;
  }

  /** What one record contributes to an entity: the entrance of labelCountMetricsAdd(). */
  accept(entity: number, dataset: LimitedTables, from: number): void {
    const row = this.#index.row(entity);
    if (row < 0) return;
    this.#dataset.addRow(row, dataset, from);
  }

  /** Merges row i of `columns` into entity `entities[i]`; negative entities are passed over. */
  merge(entities: Int32Array, columns: LabelCountMetricsAddColumns): void {
    const { dataset } = columns;
    const rows = this.#index.rowsOf(entities);
    for (let i = 0; i < entities.length; i++) {
      const row = rows[i]!;
      if (row < 0) continue;
      this.#dataset.addRow(row, dataset, i);
    }
  }

  /** Hands over the rows that come next, entities ascending, at most `most` of them. */
  take(most = Number.POSITIVE_INFINITY): { readonly entities: Int32Array; readonly columns: LabelCountMetricsAddColumns } {
    const { entities, order } = exactRows(
      'labelCountMetricsAdd()',
      this.#host.refusals,
      this.#index.take(most),
      { tables: [this.#dataset] },
    );
    const columns = {
      rows: order.length,
      dataset: this.#dataset.take(order),
    };
    return { entities, columns };
  }
}

export const labelCountMetricsAddFunction: FunctionDefinition<LabelCountMetricsAddColumns> = {
  name: 'labelCountMetricsAdd',
  tag: 40205160,
  fingerprint: 'e9d042934bc9e123',
  columns: [
    { name: 'dataset', type: 'table<string>', merge: 'sum', number: 1 },
  ],
  value: { name: 'counts', type: 'labeled<n>', label: 'n' },
  createTable: (host, budget) => new LabelCountMetricsAddTable(host, budget),
  encode(columns, writer) {
    encodeLimitedTables(columns.dataset, 1, writer);
  },
  decode(reader, rows, widest) {
    const fields = columnFields(reader, 5);
    return {
      rows,
      dataset: decodeLimitedTables(
        {
          lengths: fields[1]!,
          keys: fields[2]!,
          weights: fields[3]!,
          other: fields[4]!,
          limits: fields[5]!,
        },
        rows,
        widest,
      ),
    };
  },
  slice(columns, from, to) {
    return {
      rows: to - from,
      dataset: sliceLimitedTables(columns.dataset, from, to),
    };
  },
  evaluate(columns, row) {
    const { dataset } = columns;
    return labelValues(dataset, row);
  },
  stateOf(columns, row) {
    return { dataset: labelEntries(columns.dataset, row) };
  },
};

/** One entity's labelCountMetricsAdd() in one time bucket, with typed access to its state. */
export abstract class LabelCountMetricsAddMetrics extends Metrics<LabelCountMetricsAddColumns> {
  get dataset(): [key: string, weight: number][] {
    return labelEntries(this.columns.dataset, 0);
  }

  /** The value: labeled<n>. */
  get counts(): Readonly<Record<string, number>> {
    return this.value as Readonly<Record<string, number>>;
  }
}
