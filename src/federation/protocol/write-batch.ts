import type { MetricRows } from '../../runtime/block.ts';
import { encodeAscending, type Tokens } from '../../runtime/bytes/ascending.ts';
import type { ByteWriter } from '../../runtime/bytes/byte-writer.ts';
import type { GapReport } from './messages.ts';
import { asBuffer } from './one-of.ts';
import { BATCH } from './upward.ts';

/** Reused from block to block: only its content for the block at hand counts. */
const tokens: Tokens = { values: new Float64Array(1024), count: 0 };

/**
 * Rows as the content of a `MetricBlock` message, all but the metric's number, which differs from stream to stream.
 * The entities are those of the rows' own numbering, so the bytes hold wherever that is announced.
 */
export function encodeBlock(block: MetricRows, writer: ByteWriter): Uint8Array {
  const { entities, columns } = block;
  const { tag } = block.metric.function;
  tokens.count = 0;
  encodeAscending(entities, 0, entities.length, tokens);
  writer.uint(2, block.bucket);
  writer.uint(3, entities.length);
  writer.packedUnsigned(4, tokens.values, tokens.count);
  writer.nested(tag, () => block.metric.function.encode(columns, writer));
  return writer.take();
}

/** An entity that a stream has to name before a block uses it. */
export interface EntityToName {
  /** Position in Hello.scopes. */
  readonly scope: number;
  readonly index: number;
  readonly fields: readonly string[];
}

export interface BlockToWrite {
  /** Position in Hello.metrics. */
  readonly metric: number;
  /** The fields that `encodeBlock` gives. */
  readonly bytes: Uint8Array;
}

export interface BatchToWrite {
  readonly lane: number;
  readonly sequence: number;
  readonly blocks: readonly BlockToWrite[];
  /** Epoch minutes. */
  readonly watermark: number | undefined;
  /** Rows as they were flushed; undefined when they are as many as the blocks have. */
  readonly increments?: number | undefined;
  readonly gaps?: readonly GapReport[];
}

/** A whole `Upward` message with the batch and the entities that the stream does not know yet. */
export function encodeBatch(batch: BatchToWrite, entities: Iterable<EntityToName>, writer: ByteWriter): Buffer {
  writer.nested(BATCH, () => {
    writer.uint(1, batch.lane);
    writer.uint(2, batch.sequence);
    for (const entity of entities) writer.nested(3, () => writeEntity(entity, writer));
    for (const block of batch.blocks) writer.nested(4, () => writeBlock(block, writer));
    if (batch.watermark !== undefined) writer.uint(5, batch.watermark);
    if (batch.increments !== undefined) writer.uint(6, batch.increments);
    for (const gap of batch.gaps ?? []) writer.nested(7, () => writeGap(gap, writer));
  });
  return asBuffer(writer.take());
}

function writeEntity({ scope, index, fields }: EntityToName, writer: ByteWriter): void {
  writer.uint(1, scope);
  writer.uint(2, index);
  for (const field of fields) writer.string(3, field);
}

function writeBlock({ metric, bytes }: BlockToWrite, writer: ByteWriter): void {
  writer.uint(1, metric);
  writer.raw(bytes);
}

function writeGap({ reason, increments, firstBucket, lastBucket, cluster }: GapReport, writer: ByteWriter): void {
  writer.string(1, reason);
  writer.uint(2, increments);
  writer.uint(3, firstBucket);
  writer.uint(4, lastBucket);
  if (cluster !== '') writer.string(5, cluster);
}

/** Most bytes that naming an entity takes in a batch: its strings, and up to 6 bytes of frame for each number. */
export function entityEntryBytes(fields: readonly string[]): number {
  let bytes = 20;
  for (const field of fields) bytes += Buffer.byteLength(field) + 6;
  return bytes;
}
