import { crc32 } from 'node:zlib';
import { decodeAscending, encodeAscending, type Tokens } from '../runtime/bytes/ascending.ts';
import { ByteReader } from '../runtime/bytes/byte-reader.ts';
import { type ByteWriter, WIRE_BYTES, WIRE_FIXED32, WIRE_VARINT } from '../runtime/bytes/byte-writer.ts';
import { type ColumnMemory, LASTING } from '../runtime/bytes/column-memory.ts';
import { MalformedBytes } from '../runtime/bytes/malformed.ts';
import type { Columns, FunctionDefinition } from '../runtime/program.ts';
import { rowKindOf } from '../runtime/row-kind.ts';
import type { StoredGranularity } from '../storage/storage.ts';
import { layoutOf } from './block-layout.ts';

/**
 * A block as it is kept, format 2; docs/storage.md describes it. As protobuf fields: rows, their indexes (see
 * block-layout.ts) as runs, a directory with rows and bytes of each group, the groups, and what makes the block unique;
 * at the end a CRC-32 of all of it, little-endian. A group is the columns message of some rows: who wants one entity
 * decodes the groups that hold it and no other.
 */
const FORMAT = 2;
const FIELD = { format: 1, rows: 2, indexes: 3, directory: 4, groups: 5, stamp: 6, folded: 7 } as const;
const CHECKSUM_BYTES = 4;
/** A stored table is this node's own; only its checksum stands between us and an absurd width. */
const WIDEST_TABLE = 2 ** 31 - 1;
/** Rows after which a group ends with its entity: about a KiB, of numbers or of tables. */
const GROUP_ROWS = { numbers: 256, tables: 32 } as const;

/** What a codec of states must be able to do; every function is one. */
export type StateCodec = Pick<FunctionDefinition, 'columns' | 'encode' | 'slice'>;
export type StateDecoder = Pick<FunctionDefinition, 'decode'>;

/** Rows of a block whose columns stand together: the block's rows from `first` on. */
export interface BlockGroup {
  readonly first: number;
  readonly count: number;
  readonly columns: Columns;
}

/** What tells whether a plain block's rows are in a series block. */
export interface BlockMarks {
  /** Of a plain block: a number (32 bits) of its own, which it keeps however often rows are merged into it. */
  readonly stamp?: number;
  /** Of a series block: the plain blocks whose rows it took over last. */
  readonly folded?: readonly FoldedBlock[];
}

export interface FoldedBlock {
  /** Its bucket, less the series block's. */
  readonly slot: number;
  readonly stamp: number;
}

/** Encodes rows under one key; `indexes` are ascending. */
export function encodeStoredBlock(
  codec: StateCodec,
  granularity: StoredGranularity,
  indexes: Int32Array,
  columns: Columns,
  marks: BlockMarks,
  writer: ByteWriter,
): Uint8Array {
  const tokens: Tokens = { values: new Float64Array(64), count: 0 };
  encodeAscending(indexes, 0, indexes.length, tokens);
  const groups = encodeGroups(codec, groupEnds(codec, granularity, indexes), columns, writer);
  writer.uint(FIELD.format, FORMAT);
  writer.uint(FIELD.rows, columns.rows);
  writer.packedUnsigned(FIELD.indexes, tokens.values, tokens.count);
  writer.packedUnsigned(FIELD.directory, groups.directory, groups.directory.length);
  writer.bytes(FIELD.groups, groups.bytes);
  writeMarks(marks, writer);
  writer.fixed32(crc32(writer.peek()));
  return writer.take();
}

/** The last rows, plus one, of the groups: an entity's rows stay in one. */
function groupEnds(codec: StateCodec, granularity: StoredGranularity, indexes: Int32Array): number[] {
  const { slots } = layoutOf(granularity);
  const enough = GROUP_ROWS[rowKindOf(codec)];
  const ends: number[] = [];
  for (let row = 1, from = 0; row < indexes.length; row++) {
    if (row - from < enough) continue;
    if (slots > 1 && Math.floor(indexes[row]! / slots) === Math.floor(indexes[row - 1]! / slots)) continue;
    ends.push(row);
    from = row;
  }
  return [...ends, indexes.length];
}

function encodeGroups(codec: StateCodec, ends: readonly number[], columns: Columns, writer: ByteWriter) {
  const directory = new Uint32Array(ends.length * 2);
  for (let group = 0, from = 0, start = 0; group < ends.length; group++) {
    const to = ends[group]!;
    codec.encode(from === 0 && to === columns.rows ? columns : codec.slice(columns, from, to), writer);
    directory.set([to - from, writer.length - start], group * 2);
    from = to;
    start = writer.length;
  }
  return { directory, bytes: writer.take() };
}

function writeMarks({ stamp, folded }: BlockMarks, writer: ByteWriter): void {
  if (stamp !== undefined) {
    writer.tag(FIELD.stamp, WIRE_FIXED32);
    writer.fixed32(stamp);
  }
  if (folded === undefined || folded.length === 0) return;
  writer.nested(FIELD.folded, () => {
    for (const { slot, stamp: folding } of folded) {
      writer.varint(slot);
      writer.fixed32(folding);
    }
  });
}

/** A block that has been found whole; its groups are decoded when they are asked for. */
export class OpenBlock {
  /** The number by which series blocks name it; 0 of a series block. */
  readonly stamp: number;
  /** Indexes of all rows, ascending. */
  readonly indexes: Int32Array;
  /** The plain blocks that a series block took over last. */
  readonly folded: readonly FoldedBlock[];
  readonly #directory: Uint32Array;
  readonly #groups: Uint8Array;
  readonly #memory: ColumnMemory;

  /** Columns will lie in `memory`. Throws MalformedBytes for a block that is torn, corrupt or of another format. */
  constructor(granularity: StoredGranularity, bytes: Uint8Array, memory: ColumnMemory = LASTING) {
    const fields = readFields(bytes);
    this.#memory = memory;
    this.stamp = fields.stamp;
    this.indexes = readIndexes(granularity, fields);
    this.#directory = readDirectory(fields);
    this.#groups = fields.groups;
    this.folded = readFolded(fields.folded);
  }

  /** The rows, group by group; with `isWanted` only the groups that hold a row it is true for. */
  *groups(decoder: StateDecoder, isWanted?: (row: number) => boolean): Generator<BlockGroup> {
    const directory = this.#directory;
    let first = 0;
    let start = 0;
    for (let group = 0; group < directory.length; group += 2) {
      const count = directory[group]!;
      const end = start + directory[group + 1]!;
      if (isWanted === undefined || some(first, first + count, isWanted))
        yield {
          first,
          count,
          columns: decoder.decode(new ByteReader(this.#groups, start, end, this.#memory), count, WIDEST_TABLE),
        };
      first += count;
      start = end;
    }
  }
}

function some(from: number, to: number, test: (row: number) => boolean): boolean {
  for (let row = from; row < to; row++) if (test(row)) return true;
  return false;
}

interface Fields {
  readonly rows: number;
  readonly indexes: Uint8Array;
  readonly directory: Uint8Array;
  readonly groups: Uint8Array;
  readonly stamp: number;
  readonly folded: Uint8Array | undefined;
}

function readFields(bytes: Uint8Array): Fields {
  const reader = new ByteReader(bytes, 0, checkedLength(bytes));
  const numbers = new Map<number, number>();
  const parts = new Map<number, Uint8Array>();
  while (!reader.done) {
    const tag = reader.tag();
    if (tag === FIELD.stamp * 8 + WIRE_FIXED32) numbers.set(FIELD.stamp, reader.fixed32());
    else if ((tag & 7) === WIRE_VARINT) numbers.set(tag >>> 3, reader.varint());
    else if ((tag & 7) === WIRE_BYTES) parts.set(tag >>> 3, reader.bytes());
    else reader.skip(tag & 7);
  }
  const format = numbers.get(FIELD.format);
  if (format !== FORMAT)
    throw new MalformedBytes(`A stored block is of format ${format}; this release reads ${FORMAT}.`);
  const rows = numbers.get(FIELD.rows);
  const [indexes, directory, groups] = [FIELD.indexes, FIELD.directory, FIELD.groups].map((field) => parts.get(field));
  if (rows === undefined || indexes === undefined || directory === undefined || groups === undefined)
    throw new MalformedBytes('A stored block lacks its rows, their indexes, its directory or its groups.');
  return { rows, indexes, directory, groups, stamp: numbers.get(FIELD.stamp) ?? 0, folded: parts.get(FIELD.folded) };
}

function readIndexes(granularity: StoredGranularity, { rows, indexes: tokens }: Fields): Int32Array {
  const { chunkBits, slots } = layoutOf(granularity);
  const room = slots << chunkBits;
  if (rows > room) throw new MalformedBytes(`A stored block has ${rows} rows where ${room} are possible.`);
  const indexes = LASTING.int32(rows);
  const reader = new ByteReader(tokens);
  decodeAscending(reader, rows, 0, room - 1, indexes, 0);
  reader.finish();
  return indexes;
}

function readDirectory({ directory, groups, rows }: Fields): Uint32Array {
  const reader = new ByteReader(directory);
  const entries: number[] = [];
  let [rowsLeft, bytesLeft] = [rows, groups.length];
  while (!reader.done) {
    entries.push(reader.varint(), reader.varint());
    rowsLeft -= entries.at(-2)!;
    bytesLeft -= entries.at(-1)!;
  }
  if (rowsLeft !== 0 || bytesLeft !== 0)
    throw new MalformedBytes('The directory of a stored block does not fit its groups.');
  return Uint32Array.from(entries);
}

function readFolded(bytes: Uint8Array | undefined): FoldedBlock[] {
  const folded: FoldedBlock[] = [];
  if (bytes === undefined) return folded;
  const reader = new ByteReader(bytes);
  while (!reader.done) folded.push({ slot: reader.varint(), stamp: reader.fixed32() });
  return folded;
}

/** The length without the checksum, once that has been found right. */
function checkedLength(bytes: Uint8Array): number {
  const length = bytes.length - CHECKSUM_BYTES;
  if (length < 0) throw new MalformedBytes('A stored block is shorter than its checksum.');
  const checksum = new ByteReader(bytes, length).fixed32();
  if (crc32(bytes.subarray(0, length)) !== checksum)
    throw new MalformedBytes('A stored block does not match its checksum: the file was damaged.');
  return length;
}
