import { readBytes } from '../runtime/bytes/byte-lists.ts';
import type { ByteReader } from '../runtime/bytes/byte-reader.ts';
import type { ColumnDefinition, RowState } from '../runtime/program.ts';
import { decodeIntTables, type IntTables, tableEntries } from '../runtime/tables/int-tables.ts';
import { UNSET } from '../runtime/tables/same.ts';
import {
  decodeLimitedTables,
  decodeStringTables,
  type LimitedTables,
  labelEntries,
  type StringTables,
} from '../runtime/tables/string-tables.ts';

/** A column as its type tells, without the code that a compiled function has for it. */
export type ColumnValues = Float64Array | IntTables | StringTables | LimitedTables | readonly Uint8Array[];

/** Decodes the column out of the fields of a columns message. Throws MalformedBytes. */
export function decodeColumn(
  { type, number }: ColumnDefinition,
  fields: readonly ByteReader[],
  rows: number,
  widest: number,
): ColumnValues {
  const field = (offset: number): ByteReader => {
    const reader = fields[number + offset];
    if (reader === undefined) throw new Error(`BUG: field ${number + offset} of a columns message was not asked for.`);
    return reader;
  };
  if (type === 'bytes') return readBytes(field(0), rows);
  if (type === 'double') return field(0).packedDouble(rows);
  if (type === 'int' || type === 'long') return field(0).packedSigned(rows);
  const tables = { lengths: field(0), keys: field(1), weights: field(2) };
  if (type === 'table<int>') return decodeIntTables(tables, rows, widest);
  // A table with a limit has two more fields, a number a row each; one without has none there.
  return field(4).done
    ? decodeStringTables(tables, rows, widest)
    : decodeLimitedTables({ ...tables, other: field(3), limits: field(4) }, rows, widest);
}

/** Fields that a column may take, from its own number on. */
export const FIELDS_PER_COLUMN = 5;

/** The state of one row, as FunctionDefinition.stateOf gives it. */
export function columnState(values: ColumnValues, row: number): RowState[string] {
  if (values instanceof Float64Array) return values[row]!;
  if (!('offsets' in values)) return Buffer.from(values[row]!).toString('base64');
  return 'length' in values.keys && typeof values.keys[0] === 'string'
    ? labelEntries(values as StringTables, row)
    : tableEntries(values as IntTables, row);
}

/** `rows` rows of the column's identity, shaped like `like`; undefined for bytes, whose identity only a module knows. */
export function identityColumn(
  { type, merge }: ColumnDefinition,
  like: ColumnValues,
  rows: number,
): ColumnValues | undefined {
  if (type === 'bytes') return undefined;
  if (type === 'table<int>')
    return { offsets: new Uint32Array(rows + 1), keys: new Int32Array(0), weights: new Float64Array(0) };
  if (type !== 'table<string>') return new Float64Array(rows).fill(identityOf(merge));
  const empty = { offsets: new Uint32Array(rows + 1), keys: [], weights: new Float64Array(0) };
  if (!('limits' in like)) return empty;
  return { ...empty, other: new Float64Array(rows), limits: new Float64Array(rows).fill(Number.POSITIVE_INFINITY) };
}

/** What `merge` starts from. */
export function identityOf(merge: ColumnDefinition['merge']): number {
  if (merge === 'min') return Number.POSITIVE_INFINITY;
  if (merge === 'max') return Number.NEGATIVE_INFINITY;
  return merge === 'same' ? UNSET : 0;
}
