import { readStrings, writeStrings } from '../bytes/byte-lists.ts';
import type { ByteReader } from '../bytes/byte-reader.ts';
import type { ByteWriter } from '../bytes/byte-writer.ts';
import { tableOffsets } from './int-tables.ts';

/**
 * A `table<string>` column of a block, immutable: row i holds the entries `offsets[i] … offsets[i + 1] - 1`, labels
 * ascending (by UTF-16 code units), no weight zero.
 */
export interface StringTables {
  readonly offsets: Uint32Array;
  readonly keys: readonly string[];
  readonly weights: Float64Array;
}

/** A `table<string>` with a limit: also what was cut, and the least limit that any partial had, a number a row each. */
export interface LimitedTables extends StringTables {
  readonly other: Float64Array;
  readonly limits: Float64Array;
}

/** Three fields from `field` on: the rows' lengths, the labels of all rows, the weights. */
export function encodeStringTables(tables: StringTables, field: number, writer: ByteWriter): void {
  const rows = tables.offsets.length - 1;
  const lengths = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) lengths[row] = tables.offsets[row + 1]! - tables.offsets[row]!;
  writer.packedUnsigned(field, lengths, rows);
  writeStrings(field + 1, tables.keys, writer);
  writer.packedSigned(field + 2, tables.weights, tables.weights.length);
}

/** Five fields: as `encodeStringTables`, then what was cut, and the limits. */
export function encodeLimitedTables(tables: LimitedTables, field: number, writer: ByteWriter): void {
  encodeStringTables(tables, field, writer);
  writer.packedSigned(field + 3, tables.other, tables.other.length);
  writer.packedSigned(field + 4, tables.limits, tables.limits.length);
}

export interface StringTableFields {
  readonly lengths: ByteReader;
  readonly keys: ByteReader;
  readonly weights: ByteReader;
}

/** Reads what `encodeStringTables` wrote, from readers of the fields' contents; `widest` bounds a row's labels. */
export function decodeStringTables(fields: StringTableFields, rows: number, widest: number): StringTables {
  const offsets = tableOffsets(fields.lengths, rows, widest);
  const weights = fields.weights.packedSigned(offsets[rows]!);
  return { offsets, keys: readStrings(fields.keys, weights.length), weights };
}

export function decodeLimitedTables(
  fields: StringTableFields & { readonly other: ByteReader; readonly limits: ByteReader },
  rows: number,
  widest: number,
): LimitedTables {
  const tables = decodeStringTables(fields, rows, widest);
  return { ...tables, other: fields.other.packedSigned(rows), limits: fields.limits.packedSigned(rows) };
}

/** The rows `from … to - 1`. */
export function sliceStringTables(tables: StringTables, from: number, to: number): StringTables {
  const start = tables.offsets[from]!;
  const end = tables.offsets[to]!;
  const offsets = tables.offsets.slice(from, to + 1).map((offset) => offset - start);
  return { offsets, keys: tables.keys.slice(start, end), weights: tables.weights.subarray(start, end) };
}

export function sliceLimitedTables(tables: LimitedTables, from: number, to: number): LimitedTables {
  const { other, limits } = tables;
  return { ...sliceStringTables(tables, from, to), other: other.subarray(from, to), limits: limits.subarray(from, to) };
}

/** The entries of one row as `[label, weight]`, labels ascending. */
export function labelEntries(tables: StringTables, row: number): [string, number][] {
  const entries: [string, number][] = [];
  for (let i = tables.offsets[row]!; i < tables.offsets[row + 1]!; i++)
    entries.push([tables.keys[i]!, tables.weights[i]!]);
  return entries;
}
