import type { MetricDefinition } from '../runtime/program.ts';
import { rowKindOf } from '../runtime/row-kind.ts';
import { type BlockKey, compareBlockKeys, type Granularity } from '../storage/storage.ts';
import type { ChunkedRows } from './chunked-rows.ts';
import { metricKey } from './metric-key.ts';

/** Blocks read and written at a time, of numbers; blocks of tables weigh more. */
const BLOCKS_AT_A_TIME = 1_024;
/** Blocks merged at a time: some milliseconds, in which nothing else runs on that thread. */
const BLOCKS_OF_A_TARGET = { numbers: 128, tables: 8 } as const;
const WEIGHT = { numbers: 1, tables: 8 } as const;
/** Bytes of a row in memory, about. */
const ROW_BYTES = { numbers: 16, tables: 256 } as const;

/** Rows of a flush that fall into some chunks of one stored bucket of one metric. */
export interface Target {
  readonly metric: MetricDefinition;
  readonly granularity: Granularity;
  readonly bucket: number;
  readonly parts: readonly ChunkedRows[];
  /** Ascending. */
  readonly chunks: Int32Array;
}

export interface TargetOptions {
  /** The bucket of a granularity that a minute belongs to; undefined where it is not to be stored. */
  bucketOf(minute: number, granularity: Granularity): number | undefined;
  readonly granularities: readonly Granularity[];
}

/** What a flush's rows go into, in the order of `compareBlockKeys`, and in groups of a bounded size. */
export function targetsOf(rows: readonly ChunkedRows[], options: TargetOptions): Target[][] {
  const buckets = [...byBucket(rows, options).values()];
  return inGroups(buckets.sort((a, b) => compareBlockKeys(firstKey(a), firstKey(b))).flatMap(splitLarge));
}

export function keysOf({ metric, granularity, bucket, chunks }: Target): BlockKey[] {
  const key = metricKey(metric);
  return Array.from(chunks, (chunk) => ({ metric: key, granularity, bucket, chunk }));
}

/** About how many bytes its rows take. */
export function bytesOf({ metric, parts, chunks }: Target): number {
  const rows = parts.reduce((sum, part) => sum + part.rowsIn(chunks[0]!, chunks.at(-1)!), 0);
  return rows * ROW_BYTES[rowKindOf(metric.function)];
}

type Bucket = Omit<Target, 'chunks' | 'parts'> & { readonly parts: ChunkedRows[] };

function byBucket(rows: readonly ChunkedRows[], { bucketOf, granularities }: TargetOptions): Map<string, Bucket> {
  const buckets = new Map<string, Bucket>();
  for (const part of rows)
    for (const granularity of granularities) {
      const { metric, bucket: minute } = part.block;
      const bucket = bucketOf(minute, granularity);
      if (bucket === undefined) continue;
      const name = `${metricKey(metric)} ${granularity} ${bucket}`;
      const known = buckets.get(name);
      if (known === undefined) buckets.set(name, { metric, granularity, bucket, parts: [part] });
      else known.parts.push(part);
    }
  return buckets;
}

function firstKey({ metric, granularity, bucket }: Bucket): BlockKey {
  return { metric: metricKey(metric), granularity, bucket, chunk: 0 };
}

function splitLarge(bucket: Bucket): Target[] {
  const chunks = chunksOf(bucket.parts);
  const most = BLOCKS_OF_A_TARGET[rowKindOf(bucket.metric.function)];
  const split: Target[] = [];
  for (let from = 0; from < chunks.length; from += most)
    split.push({ ...bucket, chunks: chunks.subarray(from, from + most) });
  return split;
}

function chunksOf(parts: readonly ChunkedRows[]): Int32Array {
  const [first, ...others] = parts;
  if (others.length === 0) return first!.chunks;
  return Int32Array.from(new Set(parts.flatMap(({ chunks }) => [...chunks]))).sort();
}

function inGroups(targets: readonly Target[]): Target[][] {
  const groups: Target[][] = [];
  let group: Target[] = [];
  let room = BLOCKS_AT_A_TIME;
  for (const target of targets) {
    const need = target.chunks.length * WEIGHT[rowKindOf(target.metric.function)];
    if (need > room && group.length > 0) {
      groups.push(group);
      group = [];
      room = BLOCKS_AT_A_TIME;
    }
    group.push(target);
    room -= need;
  }
  if (group.length > 0) groups.push(group);
  return groups;
}
