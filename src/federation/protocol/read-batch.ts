import { ByteReader } from '../../runtime/bytes/byte-reader.ts';
import { WIRE_BYTES, WIRE_VARINT } from '../../runtime/bytes/byte-writer.ts';
import { MalformedBytes } from '../../runtime/bytes/malformed.ts';

const UINT32_MAX = 2 ** 32 - 1;

const LANE = 1;
const SEQUENCE = 2;
const ENTITIES = 3;
const BLOCKS = 4;
const WATERMARK = 5;

/** A batch before its entities and blocks are read: enough to tell whether it is wanted. */
export interface BatchHeader {
  readonly lane: number;
  readonly sequence: number;
  readonly watermark: number | undefined;
  /** How many blocks there are. */
  readonly blocks: number;
}

/** Throws MalformedBytes. Allocates nothing in proportion to the batch. */
export function readBatchHeader(content: Uint8Array): BatchHeader {
  const reader = new ByteReader(content);
  const numbers: (number | undefined)[] = [];
  let blocks = 0;
  while (!reader.done) {
    const tag = reader.tag();
    const field = tag >>> 3;
    if (isNumber(field)) numbers[field] = numberOf(reader, tag & 7);
    else reader.skip(tag & 7);
    if (field === BLOCKS) blocks++;
  }
  const lane = numbers[LANE];
  const sequence = numbers[SEQUENCE];
  if (lane === undefined) throw new MalformedBytes('A batch names no lane.');
  if (sequence === undefined || sequence === 0) throw new MalformedBytes('A batch has no sequence number.');
  return { lane: uint32(lane, 'lane'), sequence, watermark: optionalUint32(numbers[WATERMARK], 'watermark'), blocks };
}

/** What a batch consists of, in the order of the bytes. Each reader is good until the next call. */
export interface BatchParts {
  entity(reader: ByteReader): void;
  block(reader: ByteReader): void;
}

/** Hands over a batch's entities, all of them, then its blocks. Throws MalformedBytes, and what `parts` throws. */
export function readBatchParts(content: Uint8Array, parts: BatchParts): void {
  forEachField(content, ENTITIES, (reader) => parts.entity(reader));
  forEachField(content, BLOCKS, (reader) => parts.block(reader));
}

function forEachField(content: Uint8Array, wanted: number, take: (reader: ByteReader) => void): void {
  const reader = new ByteReader(content);
  while (!reader.done) {
    const tag = reader.tag();
    if (tag >>> 3 !== wanted) reader.skip(tag & 7);
    else if ((tag & 7) !== WIRE_BYTES) throw new MalformedBytes(`Field ${wanted} of a batch is not a message.`);
    else take(reader.nested());
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
  return field === LANE || field === SEQUENCE || field === WATERMARK;
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
