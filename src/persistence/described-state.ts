import type { ByteReader } from '../runtime/bytes/byte-reader.ts';
import { columnFields } from '../runtime/bytes/column-fields.ts';
import type {
  AggregationTable,
  ColumnDefinition,
  Columns,
  FunctionDefinition,
  RowState,
  TableHost,
} from '../runtime/program.ts';
import { exactRows } from '../runtime/tables/exact.ts';
import { RowIndex } from '../runtime/tables/row-index.ts';
import { type ColumnValues, columnState, decodeColumn, FIELDS_PER_COLUMN } from './described-columns.ts';
import { type GrowingColumn, growingColumn } from './growing-column.ts';

/** What reading needs of a function: all but its entrance and its value. */
export type StateDefinition = Pick<FunctionDefinition, 'name' | 'columns' | 'createTable' | 'decode' | 'stateOf'>;

/** Rows of a state that no compiled function knows. */
export interface DescribedColumns extends Columns {
  /** In the order of the definitions. */
  readonly values: readonly ColumnValues[];
}

/** Reads a state by what is written down of its columns: slower than a compiled function, and as exact. */
export function describedState(name: string, columns: readonly ColumnDefinition[]): StateDefinition {
  const highest = Math.max(...columns.map(({ number }) => number)) + FIELDS_PER_COLUMN;
  return {
    name,
    columns,
    createTable: (host) => new DescribedTable(name, columns, host),
    decode: (reader: ByteReader, rows: number, widest: number): DescribedColumns => {
      const fields = columnFields(reader, highest);
      return { rows, values: columns.map((column) => decodeColumn(column, fields, rows, widest)) };
    },
    stateOf: (rows, row): RowState => {
      const { values } = rows as DescribedColumns;
      return Object.fromEntries(columns.map((column, i) => [column.name, columnState(values[i]!, row)]));
    },
  };
}

class DescribedTable implements AggregationTable<DescribedColumns> {
  readonly #name: string;
  readonly #definitions: readonly ColumnDefinition[];
  readonly #columns: readonly GrowingColumn[];
  readonly #host: TableHost;
  readonly #index = new RowIndex();

  constructor(name: string, columns: readonly ColumnDefinition[], host: TableHost) {
    this.#name = name;
    this.#definitions = columns;
    this.#columns = columns.map(growingColumn);
    this.#host = host;
  }

  get rows(): number {
    return this.#index.rows;
  }

  merge(entities: Int32Array, { values }: DescribedColumns): void {
    const columns = this.#columns;
    for (let i = 0; i < entities.length; i++) {
      if (entities[i]! < 0) continue;
      const row = this.#index.row(entities[i]!);
      if (columns.every((column, c) => column.agrees(row, values[c]!, i)))
        columns.forEach((column, c) => {
          column.add(row, values[c]!, i);
        });
      else this.#refuse();
    }
  }

  take(most = Number.POSITIVE_INFINITY): { readonly entities: Int32Array; readonly columns: DescribedColumns } {
    const index = this.#index.take(most);
    const every = Int32Array.from({ length: this.#index.size }, (_, row) => row);
    const all = this.#columns.map((column) => column.take(every));
    const numbers = (test: (column: ColumnDefinition) => boolean) =>
      all.filter((values, c): values is Float64Array => values instanceof Float64Array && test(this.#definitions[c]!));
    const whole = numbers(({ type, merge }) => type !== 'double' && merge === 'sum');
    const doubles = numbers(({ type }) => type === 'double');
    const taken = exactRows(`${this.#name}()`, this.#host.refusals, index, { whole, doubles });
    const values = this.#columns.map((column) => column.take(taken.order));
    return { entities: taken.entities, columns: { rows: taken.order.length, values } };
  }

  #refuse(): void {
    this.#host.refusals.add('state-differs', 1, () => `Two partials of a row of ${this.#name}() cannot be merged.`);
  }
}
