import type { BlockKey, StoredBlock, StoredGranularity } from './storage.ts';

/*
 * Keys and bytes of many blocks as a few typed arrays: what goes from thread to thread moves, where objects would be
 * copied one by one. Every array has a buffer of its own, so that it may be given away.
 */

export interface PackedKeys {
  /** Metric names, and per key which one it is. */
  readonly metrics: readonly string[];
  readonly metric: Int32Array;
  readonly granularity: Uint8Array;
  readonly bucket: Float64Array;
  readonly chunk: Float64Array;
}

export interface PackedBytes {
  /** Per key how many of the bytes are its own; -1 where there is no block. */
  readonly lengths: Int32Array;
  readonly bytes: Uint8Array;
}

export type PackedBlocks = PackedKeys & PackedBytes;

const granularities: readonly StoredGranularity[] = ['minute', 'hour', 'day', 'minutes-of-hour', 'hours-of-day'];
const granularityNumbers = new Map(granularities.map((granularity, number) => [granularity, number]));

export function packKeys(keys: readonly BlockKey[]): PackedKeys {
  const numbers = new Map<string, number>();
  const packed = {
    metric: new Int32Array(keys.length),
    granularity: new Uint8Array(keys.length),
    bucket: new Float64Array(keys.length),
    chunk: new Float64Array(keys.length),
  };
  keys.forEach(({ metric, granularity, bucket, chunk }, i) => {
    const number = numbers.get(metric) ?? numbers.size;
    numbers.set(metric, number);
    packed.metric[i] = number;
    packed.granularity[i] = numberOf(granularity);
    packed.bucket[i] = bucket;
    packed.chunk[i] = chunk;
  });
  return { ...packed, metrics: [...numbers.keys()] };
}

/** A copy: what is packed may change afterwards. */
export function packBytes(all: readonly (Uint8Array | undefined)[]): PackedBytes {
  const lengths = Int32Array.from(all, (one) => one?.byteLength ?? -1);
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + Math.max(length, 0), 0));
  let at = 0;
  for (const one of all) {
    if (one === undefined) continue;
    bytes.set(one, at);
    at += one.byteLength;
  }
  return { lengths, bytes };
}

export function packBlocks(blocks: readonly StoredBlock[]): PackedBlocks {
  return { ...packKeys(blocks), ...packBytes(blocks.map(({ bytes }) => bytes)) };
}

export function unpackKeys({ metrics, metric, granularity, bucket, chunk }: PackedKeys): BlockKey[] {
  return Array.from(metric, (number, i) => ({
    metric: known(metrics[number]),
    granularity: known(granularities[known(granularity[i])]),
    bucket: known(bucket[i]),
    chunk: known(chunk[i]),
  }));
}

/** Views into the packed bytes, none of them over another. */
export function unpackBytes({ lengths, bytes }: PackedBytes): (Uint8Array | undefined)[] {
  let at = 0;
  return Array.from(lengths, (length) => {
    if (length < 0) return undefined;
    at += length;
    return bytes.subarray(at - length, at);
  });
}

export function unpackBlocks(packed: PackedBlocks): StoredBlock[] {
  const bytes = unpackBytes(packed);
  return unpackKeys(packed).map((key, i) => ({ ...key, bytes: known(bytes[i]) }));
}

function numberOf(granularity: StoredGranularity): number {
  const number = granularityNumbers.get(granularity);
  if (number === undefined) throw new Error(`BUG: '${granularity}' is no granularity that blocks are stored in.`);
  return number;
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('BUG: packed blocks do not hold what they say.');
  return value;
}
