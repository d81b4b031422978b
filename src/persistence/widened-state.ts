import { ByteReader } from '../runtime/bytes/byte-reader.ts';
import type { ColumnDefinition, Columns } from '../runtime/program.ts';
import { type ColumnValues, identityColumn } from './described-columns.ts';
import { type DescribedColumns, describedState, type StateDefinition } from './described-state.ts';
import type { StateDecoder } from './stored-block.ts';

/**
 * How a state is read whose columns are the first of `target`'s: what is missing has its identity, as in a row that was
 * merged before the function had the column. Undefined when the columns differ, or the identity is a module's.
 */
export function widenedState(columns: readonly ColumnDefinition[], target: StateDefinition): StateDecoder | undefined {
  if (columns.length >= target.columns.length || !columns.every((column, i) => isSame(column, target.columns[i]!)))
    return undefined;
  if (target.columns.some(({ merge }) => merge === 'module')) return undefined;
  const missing = target.columns.slice(columns.length);
  const narrow = describedState(target.name, columns);
  const shape = shapeOf(target);
  return {
    decode: (reader, rows, widest) => {
      const { values } = narrow.decode(reader, rows, widest) as DescribedColumns;
      const added = missing.map((column, i) => identityOf(column, shape.like[columns.length + i]!, rows));
      return shape.build([...values, ...added], rows);
    },
  };
}

interface Shape {
  readonly like: readonly ColumnValues[];
  build(values: readonly ColumnValues[], rows: number): Columns;
}

/** How the columns object of a state is made up: seen from what it makes of an empty message. */
function shapeOf(target: StateDefinition): Shape {
  const empty = target.decode(new ByteReader(new Uint8Array(0)), 0, 0);
  if ('values' in empty && Array.isArray(empty.values))
    return { like: empty.values, build: (values, rows) => ({ rows, values }) as Columns };
  const { rows: _, ...named } = empty as Columns & Readonly<Record<string, ColumnValues>>;
  const names = Object.keys(named);
  return {
    like: Object.values(named),
    build: (values, rows) => ({ rows, ...Object.fromEntries(names.map((name, i) => [name, values[i]!])) }),
  };
}

function identityOf(column: ColumnDefinition, like: ColumnValues, rows: number): ColumnValues {
  const values = identityColumn(column, like, rows);
  if (values === undefined) throw new Error(`BUG: the identity of column ${column.name} was taken for known.`);
  return values;
}

function isSame(a: ColumnDefinition, b: ColumnDefinition): boolean {
  return a.name === b.name && a.type === b.type && a.merge === b.merge && a.number === b.number;
}
