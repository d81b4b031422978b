import { z } from 'zod';
import { decodeAscending, encodeAscending, type Tokens } from '../../../runtime/bytes/ascending.ts';
import { ByteReader } from '../../../runtime/bytes/byte-reader.ts';
import { ByteWriter } from '../../../runtime/bytes/byte-writer.ts';
import { MalformedBytes } from '../../../runtime/bytes/malformed.ts';
import { type ParcelFacts, parcelFacts } from './control-records.ts';
import { frame, PARCEL } from './frame.ts';
import { NameWriter } from './name-writer.ts';
import type { Lexicon, Parcel, ParcelBlock, ParcelUse } from './parcel-buffer.ts';
import { RecoveredLexicon } from './recovered-lexicon.ts';

const MOST_ENTITIES = 2 ** 31 - 1;

const whole = z.int().min(0);
const head = z.strictObject({
  facts: parcelFacts,
  /** Scope, entities, and the bytes of their numbers and names. */
  uses: z.array(z.tuple([whole, whole, whole])),
  /** Metric, bucket, rows, bytes. */
  blocks: z.array(z.tuple([whole, z.int(), whole, whole])),
});
type Head = z.infer<typeof head>;

/** Reused from parcel to parcel. */
const tokens: Tokens = { values: new Float64Array(1024), count: 0 };
const writer = new ByteWriter(65_536);
const names = new NameWriter();

/** A record: length of the head, head, then of each scope the entities with their names, then the blocks' bytes. */
export function encodeParcel(facts: ParcelFacts, parcel: Parcel): Buffer {
  const uses = parcel.uses.map((use) => encodeUse(use, parcel.lexicon));
  const content: Head = {
    facts: checkedFacts(facts),
    uses: parcel.uses.map(({ scope, entities }, i) => [scope, entities.length, uses[i]?.length ?? 0]),
    blocks: parcel.blocks.map(({ metric, bucket, rows, bytes }) => [metric, bucket, rows, bytes.length]),
  };
  const headBytes = Buffer.from(JSON.stringify(content));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(headBytes.length);
  return frame(PARCEL, [length, headBytes, ...uses, ...parcel.blocks.map(({ bytes }) => bytes)]);
}

/** Throws when the content is no parcel's. */
export function decodeFacts(content: Buffer): ParcelFacts {
  return decodeHead(content).head.facts;
}

/** The blocks are views of `content`. Throws when that is no parcel's. */
export function decodeParcel(content: Buffer, lexicon: Lexicon): Parcel {
  const { head, end } = decodeHead(content);
  let position = end;
  const next = (length: number): Uint8Array => {
    if (length > content.length - position) throw new MalformedBytes('A parcel ends before its last block does.');
    position += length;
    return content.subarray(position - length, position);
  };
  const uses = head.uses.map(([scope, count, length]): ParcelUse => decodeUse(scope, count, next(length), lexicon));
  const blocks = head.blocks.map(([metric, bucket, rows, length]): ParcelBlock => {
    return { metric, bucket, rows, bytes: next(length) };
  });
  const { rows, increments, firstBucket, lastBucket, gaps } = head.facts;
  checkNumbers(uses, blocks, lexicon);
  return { lexicon, blocks, uses, rows, increments, firstBucket, lastBucket, gaps };
}

function checkNumbers(uses: readonly ParcelUse[], blocks: readonly ParcelBlock[], lexicon: Lexicon): void {
  const known =
    uses.every(({ scope }) => scope < lexicon.scopes.length) &&
    blocks.every(({ metric }) => metric < lexicon.metrics.length);
  if (!known) throw new MalformedBytes('A parcel uses a scope or a metric that its lexicon does not list.');
}

function decodeHead(content: Buffer): { head: Head; end: number } {
  if (content.length < 4) throw new MalformedBytes('A parcel has no head.');
  const end = 4 + content.readUInt32LE(0);
  if (end > content.length) throw new MalformedBytes("A parcel's head is longer than the parcel.");
  return { head: head.parse(JSON.parse(content.toString('utf8', 4, end))), end };
}

/** What is written has to be readable again. */
function checkedFacts(facts: ParcelFacts): ParcelFacts {
  const checked = parcelFacts.safeParse(facts);
  if (!checked.success) throw new Error(`BUG: not a parcel: ${z.prettifyError(checked.error)}`);
  return checked.data;
}

function encodeUse({ scope, entities }: ParcelUse, lexicon: Lexicon): Uint8Array {
  tokens.count = 0;
  encodeAscending(entities, 0, entities.length, tokens);
  for (let i = 0; i < tokens.count; i++) writer.varint(tokens.values[i]!);
  for (const entity of entities) names.names(lexicon.fields(scope, entity));
  return Buffer.concat([writer.take(), names.take()]);
}

function decodeUse(scope: number, count: number, bytes: Uint8Array, lexicon: Lexicon): ParcelUse {
  const reader = new ByteReader(bytes);
  if (count > bytes.length) throw new MalformedBytes('A parcel announces more entities than it has bytes.');
  const entities = new Int32Array(count);
  decodeAscending(reader, count, 0, MOST_ENTITIES, entities, 0);
  for (const entity of entities) decodeNames(reader, scope, entity, lexicon);
  reader.finish();
  return { scope, entities };
}

/** An own lexicon knows its entities; that of an earlier start learns them here. */
function decodeNames(reader: ByteReader, scope: number, entity: number, lexicon: Lexicon): void {
  const isNew = lexicon instanceof RecoveredLexicon && !lexicon.knows(scope, entity);
  const fields: string[] = [];
  for (let left = reader.varint(); left > 0; left--) {
    if (isNew) fields.push(reader.string());
    else reader.bytes();
  }
  if (isNew) lexicon.learn(scope, entity, fields);
}
