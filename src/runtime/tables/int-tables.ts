import { decodeAscending, encodeAscending, type Tokens } from '../bytes/ascending.ts';
import type { ByteReader } from '../bytes/byte-reader.ts';
import type { ByteWriter } from '../bytes/byte-writer.ts';
import { MalformedBytes } from '../bytes/malformed.ts';

const INT_MIN = -(2 ** 31);
const INT_MAX = 2 ** 31 - 1;

/** Counts of 31 bits, as nearly all are; any numbers where one is larger, or negative. */
export type Weights = Int32Array | Float64Array;

/**
 * A `table<int>` column of a block, immutable: row i holds the entries `offsets[i] … offsets[i + 1] - 1`, keys
 * ascending, no weight zero.
 */
export interface IntTables {
  /** One more than there are rows; the first is 0. */
  readonly offsets: Uint32Array;
  readonly keys: Int32Array;
  readonly weights: Weights;
}

/** The same weights as counts, where they are. */
export function asCounts(weights: Float64Array): Weights {
  return weights.every((weight) => weight >= 0 && weight <= INT_MAX) ? Int32Array.from(weights) : weights;
}

/** Three packed fields from `field` on: the rows' lengths, their keys as runs (see bytes/ascending.ts), the weights. */
export function encodeIntTables(tables: IntTables, field: number, writer: ByteWriter): void {
  const { offsets, keys, weights } = tables;
  const rows = offsets.length - 1;
  const lengths = new Uint32Array(rows);
  const tokens: Tokens = { values: new Float64Array(keys.length + 16), count: 0 };
  for (let row = 0; row < rows; row++) {
    lengths[row] = offsets[row + 1]! - offsets[row]!;
    encodeAscending(keys, offsets[row]!, offsets[row + 1]!, tokens);
  }
  writer.packedUnsigned(field, lengths, rows);
  writer.packedUnsigned(field + 1, tokens.values, tokens.count);
  writer.packedSigned(field + 2, weights, weights.length);
}

/**
 * Reads what `encodeIntTables` wrote, from readers of the three fields' contents. `widest` bounds a row's keys. The
 * weights, a byte or more each, are read before the keys, so that a run of keys never allocates more than was sent.
 */
export function decodeIntTables(
  fields: { lengths: ByteReader; keys: ByteReader; weights: ByteReader },
  rows: number,
  widest: number,
): IntTables {
  const offsets = tableOffsets(fields.lengths, rows, widest);
  const weights = fields.weights.packedCounts(offsets[rows]!);
  const keys = fields.keys.memory.int32(weights.length);
  for (let row = 0; row < rows; row++) {
    const at = offsets[row]!;
    decodeAscending(fields.keys, offsets[row + 1]! - at, INT_MIN, INT_MAX, keys, at);
  }
  fields.keys.finish();
  return { offsets, keys, weights };
}

/** Where each row's entries begin, out of a reader of the rows' lengths; `widest` bounds a row. */
export function tableOffsets(reader: ByteReader, rows: number, widest: number): Uint32Array {
  const lengths = reader.packedUint32(rows);
  const offsets = reader.memory.uint32(rows + 1);
  offsets[0] = 0;
  let total = 0;
  for (let row = 0; row < lengths.length; row++) {
    const length = lengths[row]!;
    if (length > widest) throw new MalformedBytes(`A table of ${length} keys is wider than the ${widest} allowed.`);
    total += length;
    if (total > INT_MAX) throw new MalformedBytes('The tables of one block hold more than 2^31 keys.');
    offsets[row + 1] = total;
  }
  return offsets;
}

/** The rows `from … to - 1`; keys and weights are views. */
export function sliceTables(tables: IntTables, from: number, to: number): IntTables {
  const start = tables.offsets[from]!;
  const end = tables.offsets[to]!;
  const offsets = tables.offsets.slice(from, to + 1).map((offset) => offset - start);
  return { offsets, keys: tables.keys.subarray(start, end), weights: tables.weights.subarray(start, end) };
}

/** The entries of one row as `[key, weight]`, keys ascending. */
export function tableEntries(tables: IntTables, row: number): [number, number][] {
  const entries: [number, number][] = [];
  for (let i = tables.offsets[row]!; i < tables.offsets[row + 1]!; i++)
    entries.push([tables.keys[i]!, tables.weights[i]!]);
  return entries;
}
