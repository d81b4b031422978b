import { decodeAscending } from '../../runtime/bytes/ascending.ts';
import type { ByteReader } from '../../runtime/bytes/byte-reader.ts';
import { WIRE_BYTES } from '../../runtime/bytes/byte-writer.ts';
import { MalformedBytes } from '../../runtime/bytes/malformed.ts';
import type { Columns, FunctionDefinition } from '../../runtime/program.ts';
import { numberOf, required } from './read-batch.ts';

const METRIC = 1;
const BUCKET = 2;
const ROWS = 3;
const ENTITIES = 4;

export interface BlockLimits {
  readonly maxRows: number;
  /** Most keys of one table row. */
  readonly maxTableWidth: number;
  /** Entity indexes are below this. */
  readonly maxEntityIndex: number;
}

/** How to read a metric's blocks: under which field number its columns lie, and whose they are. */
export interface BlockShape {
  readonly tag: number;
  /** Undefined when this node does not merge the metric: its columns are passed over, or on. */
  readonly function: FunctionDefinition | undefined;
  /** Whether a block that is not merged is passed on as it came. */
  readonly passesOn?: boolean;
}

export interface ReadBlock {
  /** Position in Hello.metrics. */
  readonly metric: number;
  /** Epoch minutes. */
  readonly bucket: number;
  readonly rows: number;
  /** Undefined when this node does not merge the metric. */
  readonly content: { readonly wire: Int32Array; readonly columns: Columns } | undefined;
  /** Set when the block is to be passed on: all its fields but the metric's number, copied out of the message. */
  readonly foreign: { readonly wire: Int32Array; readonly bytes: Uint8Array } | undefined;
}

/** Reads a `MetricBlock`, its columns straight into arrays. `shapes` are by Hello.metrics. Throws MalformedBytes. */
export function readBlock(reader: ByteReader, shapes: readonly BlockShape[], limits: BlockLimits): ReadBlock {
  const start = reader.position;
  const fields = blockFields(reader);
  const metric = required(fields.numbers[METRIC], 'metric of a block');
  const bucket = required(fields.numbers[BUCKET], 'time bucket of a block');
  const rows = required(fields.numbers[ROWS], 'number of rows of a block');
  const shape = shapes[metric];
  if (shape === undefined) throw new MalformedBytes(`A block is of metric ${metric}, which Hello does not list.`);
  if (rows === 0 || rows > limits.maxRows)
    throw new MalformedBytes(`A block has ${rows} rows; this node takes 1 to ${limits.maxRows}.`);
  const merged = shape.function;
  if (merged === undefined && shape.passesOn !== true)
    return { metric, bucket, rows, content: undefined, foreign: undefined };
  const columns = fields.messages.get(shape.tag);
  if (columns === undefined) throw new MalformedBytes(`A block of metric ${metric} holds no field ${shape.tag}.`);
  // A row takes a byte or more in every column: so a count alone cannot make us allocate.
  if (rows > columns.end - columns.position)
    throw new MalformedBytes(`A block announces ${rows} rows, more than its columns have bytes.`);
  const wire = readEntities(fields.messages.get(ENTITIES), rows, limits.maxEntityIndex);
  if (merged === undefined) {
    const foreign = { wire, bytes: withoutMetric(reader, start) };
    return { metric, bucket, rows, content: undefined, foreign };
  }
  const content = { wire, columns: merged.decode(columns, rows, limits.maxTableWidth) };
  return { metric, bucket, rows, content, foreign: undefined };
}

/** A copy of what the reader has read since `start`, without the metric's number. */
function withoutMetric(reader: ByteReader, start: number): Uint8Array {
  const parts: Uint8Array[] = [];
  reader.position = start;
  while (!reader.done) {
    const from = reader.position;
    const tag = reader.tag();
    reader.skip(tag & 7);
    if (tag >>> 3 !== METRIC) parts.push(reader.between(from, reader.position));
  }
  return Buffer.concat(parts);
}

interface BlockFields {
  readonly numbers: readonly (number | undefined)[];
  /** Readers of the length-delimited fields, by field number. */
  readonly messages: ReadonlyMap<number, ByteReader>;
}

function blockFields(reader: ByteReader): BlockFields {
  const numbers: (number | undefined)[] = [];
  const messages = new Map<number, ByteReader>();
  while (!reader.done) {
    const tag = reader.tag();
    const field = tag >>> 3;
    if (field <= ROWS) numbers[field] = numberOf(reader, tag & 7);
    else if ((tag & 7) !== WIRE_BYTES) reader.skip(tag & 7);
    else if (messages.has(field)) throw new MalformedBytes(`Field ${field} of a block occurs twice.`);
    else messages.set(field, reader.nested());
  }
  return { numbers, messages };
}

function readEntities(reader: ByteReader | undefined, rows: number, maxEntityIndex: number): Int32Array {
  if (reader === undefined) throw new MalformedBytes('A block names no entities.');
  const wire = reader.memory.int32(rows);
  decodeAscending(reader, rows, 0, maxEntityIndex - 1, wire, 0);
  reader.finish();
  return wire;
}
