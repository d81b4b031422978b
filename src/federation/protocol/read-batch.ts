import { ByteReader } from '../../runtime/bytes/byte-reader.ts';
import { WIRE_BYTES, WIRE_VARINT } from '../../runtime/bytes/byte-writer.ts';
import { type ColumnMemory, LASTING } from '../../runtime/bytes/column-memory.ts';
import { MalformedBytes } from '../../runtime/bytes/malformed.ts';
import { exact, MessageType } from './federation-types.ts';
import { type GapReport, MAX_GAPS_PER_BATCH } from './messages.ts';

const gapType = new MessageType<GapReport>('Gap');
/** Most UTF-16 code units of a gap's reason, and of its cluster's name. */
const MAX_GAP_WORD = 256;
const UINT32_MAX = 2 ** 32 - 1;

const LANE = 1;
const SEQUENCE = 2;
const ENTITIES = 3;
const BLOCKS = 4;
const WATERMARK = 5;
const INCREMENTS = 6;
const GAPS = 7;

/** A batch before its entities and blocks are read: enough to tell whether it is wanted. */
export interface BatchHeader {
  readonly lane: number;
  readonly sequence: number;
  readonly watermark: number | undefined;
  /** Rows as the sender flushed them; undefined when it does not say. */
  readonly increments: number | undefined;
  /** How many blocks there are. */
  readonly blocks: number;
  /** In bytes smaller than the batch, and no more than MAX_GAPS_PER_BATCH. */
  readonly gaps: readonly GapReport[];
}

/** Throws MalformedBytes. Allocates nothing in proportion to the batch's entities and blocks. */
export function readBatchHeader(content: Uint8Array): BatchHeader {
  const reader = new ByteReader(content);
  const numbers: (number | undefined)[] = [];
  const gaps: GapReport[] = [];
  let blocks = 0;
  while (!reader.done) {
    const tag = reader.tag();
    const field = tag >>> 3;
    if (isNumber(field)) numbers[field] = numberOf(reader, tag & 7);
    else if (field === GAPS) gaps.push(gapOf(reader, tag & 7, gaps.length));
    else reader.skip(tag & 7);
    if (field === BLOCKS) blocks++;
  }
  const lane = numbers[LANE];
  const sequence = numbers[SEQUENCE];
  if (lane === undefined) throw new MalformedBytes('A batch names no lane.');
  if (sequence === undefined || sequence === 0) throw new MalformedBytes('A batch has no sequence number.');
  return {
    lane: uint32(lane, 'lane'),
    sequence,
    watermark: optionalUint32(numbers[WATERMARK], 'watermark'),
    increments: numbers[INCREMENTS],
    blocks,
    gaps,
  };
}

function gapOf(reader: ByteReader, wireType: number, before: number): GapReport {
  if (wireType !== WIRE_BYTES) throw new MalformedBytes('A gap of a batch is not a message.');
  if (before >= MAX_GAPS_PER_BATCH) throw new MalformedBytes(`A batch has more than ${MAX_GAPS_PER_BATCH} gaps.`);
  const gap = gapType.decode(reader.bytes());
  exact(gap.increments, 'number of increments of a gap');
  for (const word of [gap.reason, gap.cluster])
    if (word.length > MAX_GAP_WORD)
      throw new MalformedBytes(`A word of a gap is ${word.length} long; it may be ${MAX_GAP_WORD}.`);
  if (gap.firstBucket > gap.lastBucket)
    throw new MalformedBytes(`A gap begins in minute ${gap.firstBucket} and ends before, in ${gap.lastBucket}.`);
  return gap;
}

/** A batch's entities, one after the other; each reader is good until the next. Throws MalformedBytes on the way. */
export function batchEntities(content: Uint8Array): Iterable<ByteReader> {
  return fieldsOf(content, ENTITIES, LASTING);
}

/** A batch's blocks, whose columns are to lie in `memory`, in the same way. */
export function batchBlocks(content: Uint8Array, memory: ColumnMemory = LASTING): Iterable<ByteReader> {
  return fieldsOf(content, BLOCKS, memory);
}

function* fieldsOf(content: Uint8Array, wanted: number, memory: ColumnMemory): Generator<ByteReader, void> {
  const reader = new ByteReader(content, 0, content.length, memory);
  while (!reader.done) {
    const tag = reader.tag();
    if (tag >>> 3 !== wanted) reader.skip(tag & 7);
    else if ((tag & 7) !== WIRE_BYTES) throw new MalformedBytes(`Field ${wanted} of a batch is not a message.`);
    else yield reader.nested();
  }
}

/** One `EntityEntry`. */
export interface EntityEntry {
  readonly scope: number;
  readonly index: number;
  readonly fields: readonly string[];
}

/** Throws MalformedBytes. `maxFields` bounds what is allocated, `maxFieldLength` is in bytes of UTF-8. */
export function readEntityEntry(reader: ByteReader, maxFields: number, maxFieldLength: number): EntityEntry {
  const numbers: (number | undefined)[] = [];
  const fields: string[] = [];
  while (!reader.done) {
    const tag = reader.tag();
    const field = tag >>> 3;
    if (field === 1 || field === 2) numbers[field] = numberOf(reader, tag & 7);
    else if (field === 3 && (tag & 7) === WIRE_BYTES) fields.push(fieldText(reader, maxFieldLength));
    else reader.skip(tag & 7);
    if (fields.length > maxFields) throw new MalformedBytes(`An entity has more than ${maxFields} fields.`);
  }
  return {
    scope: required(numbers[1], 'scope of an entity'),
    index: required(numbers[2], 'index of an entity'),
    fields,
  };
}

/** Measured before it is decoded: a text that is refused costs nothing. */
function fieldText(reader: ByteReader, maxLength: number): string {
  const start = reader.position;
  const length = reader.boundary() - reader.position;
  if (length > maxLength)
    throw new MalformedBytes(`A field of an entity is ${length} bytes long; this node takes ${maxLength}.`);
  reader.position = start;
  return reader.string();
}

function isNumber(field: number): boolean {
  return field === LANE || field === SEQUENCE || field === WATERMARK || field === INCREMENTS;
}

export function numberOf(reader: ByteReader, wireType: number): number {
  if (wireType !== WIRE_VARINT) throw new MalformedBytes('A number is not written as a varint.');
  return reader.varint();
}

export function required(value: number | undefined, what: string): number {
  if (value === undefined) throw new MalformedBytes(`The ${what} is missing.`);
  return uint32(value, what);
}

function optionalUint32(value: number | undefined, what: string): number | undefined {
  return value === undefined ? undefined : uint32(value, what);
}

function uint32(value: number, what: string): number {
  if (value > UINT32_MAX) throw new MalformedBytes(`The ${what}, ${value}, is not a 32-bit number.`);
  return value;
}
