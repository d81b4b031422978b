import { crc32 } from 'node:zlib';
import { decodeAscending, encodeAscending, type Tokens } from '../runtime/bytes/ascending.ts';
import { ByteReader } from '../runtime/bytes/byte-reader.ts';
import type { ByteWriter } from '../runtime/bytes/byte-writer.ts';
import { MalformedBytes } from '../runtime/bytes/malformed.ts';
import type { Columns, FunctionDefinition } from '../runtime/program.ts';
import { CHUNK_BITS } from '../storage/storage.ts';

/**
 * A block as it is kept: format 1, then rows, entities (offsets in their chunk, ascending, as runs) and the function's
 * columns, as protobuf fields; at the end a CRC-32 of all of it, little-endian.
 */
const FORMAT = 1;
const FIELD = { format: 1, rows: 2, entities: 3, columns: 4 } as const;
const CHECKSUM_BYTES = 4;
const CHUNK_SIZE = 1 << CHUNK_BITS;
/** A stored table is this node's own; only its checksum stands between us and an absurd width. */
const WIDEST_TABLE = 2 ** 31 - 1;

export interface StoredRows {
  /** Storage ids, ascending. */
  readonly entities: Int32Array;
  readonly columns: Columns;
}

/** Encodes rows of one chunk; `entities` are storage ids, ascending, all of that chunk. */
export function encodeStoredBlock(
  definition: FunctionDefinition,
  entities: Int32Array,
  columns: Columns,
  writer: ByteWriter,
): Uint8Array {
  const tokens: Tokens = { values: new Float64Array(64), count: 0 };
  const offsets = entities.map((entity) => entity & (CHUNK_SIZE - 1));
  encodeAscending(offsets, 0, offsets.length, tokens);
  writer.uint(FIELD.format, FORMAT);
  writer.uint(FIELD.rows, columns.rows);
  writer.packedUnsigned(FIELD.entities, tokens.values, tokens.count);
  writer.nested(FIELD.columns, () => definition.encode(columns, writer));
  writer.fixed32(crc32(writer.peek()));
  return writer.take();
}

/** Decodes what `encodeStoredBlock` wrote. Throws MalformedBytes for a block that is torn, corrupt or of a newer format. */
export function decodeStoredBlock(definition: FunctionDefinition, chunk: number, bytes: Uint8Array): StoredRows {
  const reader = new ByteReader(bytes, 0, checkedLength(bytes));
  const fields = new Map<number, number | ByteReader>();
  while (!reader.done) {
    const tag = reader.tag();
    fields.set(tag >>> 3, (tag & 7) === 0 ? reader.varint() : reader.nested());
  }
  const rows = fields.get(FIELD.rows);
  const tokens = fields.get(FIELD.entities);
  const columns = fields.get(FIELD.columns);
  if (fields.get(FIELD.format) !== FORMAT)
    throw new MalformedBytes(`A stored block is of format ${fields.get(FIELD.format)}; this release reads ${FORMAT}.`);
  if (typeof rows !== 'number' || !(tokens instanceof ByteReader) || !(columns instanceof ByteReader))
    throw new MalformedBytes('A stored block lacks its rows, its entities or its columns.');
  if (rows > CHUNK_SIZE) throw new MalformedBytes(`A stored block has ${rows} rows where a chunk has ${CHUNK_SIZE}.`);
  const entities = new Int32Array(rows);
  decodeAscending(tokens, rows, 0, CHUNK_SIZE - 1, entities, 0);
  for (let i = 0; i < rows; i++) entities[i]! += chunk << CHUNK_BITS;
  return { entities, columns: definition.decode(columns, rows, WIDEST_TABLE) };
}

/** The length without the checksum, once that has been found right. */
function checkedLength(bytes: Uint8Array): number {
  const length = bytes.length - CHECKSUM_BYTES;
  if (length < 0) throw new MalformedBytes('A stored block is shorter than its checksum.');
  const expected = new ByteReader(bytes, length).fixed32();
  if (crc32(bytes.subarray(0, length)) !== expected)
    throw new MalformedBytes('A stored block does not match its checksum: the file was damaged.');
  return length;
}
