import { setImmediate as yieldToOthers } from 'node:timers/promises';
import type { MetricBlock } from '../runtime/block.ts';
import { ByteWriter } from '../runtime/bytes/byte-writer.ts';
import type { Columns, MetricDefinition, TableHost } from '../runtime/program.ts';
import {
  type BlockKey,
  CHUNK_BITS,
  compareBlockKeys,
  type Granularity,
  type StorageTransaction,
  type StoredBlock,
} from '../storage/storage.ts';
import { idsOf } from './block-layout.ts';
import { newIntegers } from './integers.ts';
import { metricKey } from './metric-key.ts';
import { encodeStoredBlock, OpenBlock } from './stored-block.ts';

const CHUNK_MASK = (1 << CHUNK_BITS) - 1;
/** Blocks read and written at a time, of numbers; blocks of tables weigh more. */
const BLOCKS_AT_A_TIME = 2_000;
/** Blocks merged at a time: some ten milliseconds, in which nothing else runs. Tables are wide: few stay in the caches. */
const BLOCKS_OF_A_TARGET = 400;
const BLOCKS_OF_TABLES = 16;
const WEIGHT_OF_TABLES = 8;

/** A flushed block whose entities have their storage ids. */
export interface ResolvedBlock {
  readonly block: MetricBlock;
  readonly ids: Int32Array;
}

export interface PersistOptions {
  /** The bucket of a granularity that a minute belongs to; undefined where it is not to be stored. */
  bucketOf(minute: number, granularity: Granularity): number | undefined;
  readonly granularities: readonly Granularity[];
  readonly host: TableHost;
  /** A number of 32 bits for a new block; see BlockMarks. */
  stamp(): number;
}

/** Rows of a flush that fall into some chunks of one stored bucket of one metric. */
interface Target {
  readonly metric: MetricDefinition;
  /** All but the chunk. */
  readonly key: Omit<BlockKey, 'chunk'>;
  readonly parts: readonly ResolvedBlock[];
  /** Ascending. */
  readonly chunks: readonly number[];
  /** Whether the parts have rows of other chunks, too. */
  readonly isSplit: boolean;
}

/**
 * Merges blocks into what is stored, in every granularity: reads the chunks that they touch, merges with the function's
 * own table, writes them back. Keys are taken in the order of `compareBlockKeys`, some thousands at a time; while some
 * are merged, the store writes those before and reads those after, and others have their turn in between.
 */
export async function persistBlocks(
  blocks: readonly ResolvedBlock[],
  options: PersistOptions,
  transaction: StorageTransaction,
): Promise<void> {
  const groups = inGroups(targetsOf(blocks, options));
  const read = (group: readonly Target[] | undefined) => transaction.readBlocks((group ?? []).flatMap(keysOf));
  const writer = new ByteWriter(64 * 1024);
  let stored = await read(groups[0]);
  let merged: readonly StoredBlock[] = [];
  for (let i = 0; i < groups.length; i++) {
    const ready = merged;
    const moved = (async () => {
      if (ready.length > 0) await transaction.writeBlocks(ready);
      return i + 1 < groups.length ? await read(groups[i + 1]) : [];
    })();
    // Neither may be left behind when the other fails: the transaction ends with its last call.
    const [merging, moving] = await Promise.allSettled([mergeGroup(groups[i]!, stored, options, writer), moved]);
    if (merging.status === 'rejected') throw merging.reason;
    if (moving.status === 'rejected') throw moving.reason;
    merged = merging.value;
    stored = moving.value;
  }
  if (merged.length > 0) await transaction.writeBlocks(merged);
}

async function mergeGroup(
  group: readonly Target[],
  stored: readonly (Uint8Array | undefined)[],
  options: PersistOptions,
  writer: ByteWriter,
): Promise<StoredBlock[]> {
  const merged: StoredBlock[] = [];
  let from = 0;
  for (const target of group) {
    const keys = keysOf(target);
    merged.push(...mergeTarget(target, keys, stored.slice(from, from + keys.length), options, writer));
    from += keys.length;
    await yieldToOthers();
  }
  return merged;
}

function targetsOf(blocks: readonly ResolvedBlock[], { bucketOf, granularities }: PersistOptions): Target[] {
  const parts = new Map<string, { key: Target['key']; parts: ResolvedBlock[] }>();
  for (const part of blocks)
    for (const granularity of granularities) {
      const { metric, bucket: minute } = part.block;
      const bucket = bucketOf(minute, granularity);
      if (bucket === undefined) continue;
      const key = { metric: metricKey(metric), granularity, bucket };
      const name = `${key.metric} ${granularity} ${bucket}`;
      const known = parts.get(name);
      if (known === undefined) parts.set(name, { key, parts: [part] });
      else known.parts.push(part);
    }
  return [...parts.values()]
    .sort((a, b) => compareBlockKeys({ ...a.key, chunk: 0 }, { ...b.key, chunk: 0 }))
    .flatMap(({ key, parts: own }) =>
      splitLarge({ metric: own[0]!.block.metric, key, parts: own, chunks: chunksOf(own), isSplit: false }),
    );
}

function chunksOf(parts: readonly ResolvedBlock[]): number[] {
  const chunks = new Set<number>();
  let last = -1;
  for (const { ids } of parts)
    for (const id of ids) {
      if (id >> CHUNK_BITS === last) continue;
      last = id >> CHUNK_BITS;
      chunks.add(last);
    }
  return [...chunks].sort((a, b) => a - b);
}

function splitLarge(target: Target): Target[] {
  const most = weightOf(target) === 1 ? BLOCKS_OF_A_TARGET : BLOCKS_OF_TABLES;
  if (target.chunks.length <= most) return [target];
  const split: Target[] = [];
  for (let from = 0; from < target.chunks.length; from += most)
    split.push({ ...target, chunks: target.chunks.slice(from, from + most), isSplit: true });
  return split;
}

function inGroups(targets: readonly Target[]): Target[][] {
  const groups: Target[][] = [];
  let group: Target[] = [];
  let room = BLOCKS_AT_A_TIME;
  for (const target of targets) {
    const need = target.chunks.length * weightOf(target);
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

function weightOf({ metric }: Target): number {
  return metric.function.columns.some(({ type }) => type.startsWith('table') || type === 'bytes')
    ? WEIGHT_OF_TABLES
    : 1;
}

function keysOf({ key, chunks }: Target): BlockKey[] {
  return chunks.map((chunk) => ({ ...key, chunk }));
}

function mergeTarget(
  { metric, parts, chunks, isSplit }: Target,
  keys: readonly BlockKey[],
  stored: readonly (Uint8Array | undefined)[],
  options: PersistOptions,
  writer: ByteWriter,
): StoredBlock[] {
  const table = metric.function.createTable(options.host);
  const stamps = keys.map((key, i) => {
    const bytes = stored[i];
    if (bytes === undefined) return options.stamp();
    const block = new OpenBlock(key.granularity, bytes);
    const ids = idsOf(key, block.indexes);
    for (const { first, count, columns } of block.groups(metric.function))
      table.merge(ids.subarray(first, first + count), columns);
    return block.stamp;
  });
  const [first, last] = [chunks[0]! << CHUNK_BITS, (chunks.at(-1)! << CHUNK_BITS) + CHUNK_MASK];
  for (const { block, ids } of parts)
    table.merge(isSplit ? ids.map((id) => (id < first || id > last ? -1 : id)) : ids, block.columns);
  const { entities, columns } = table.take();
  return splitByChunk(metric, keys, stamps, entities, columns, writer);
}

function splitByChunk(
  { function: by }: MetricDefinition,
  keys: readonly BlockKey[],
  stamps: readonly number[],
  ids: Int32Array,
  columns: Columns,
  writer: ByteWriter,
): StoredBlock[] {
  const blocks: StoredBlock[] = [];
  let from = 0;
  keys.forEach((key, i) => {
    let to = from;
    while (to < ids.length && ids[to]! >> CHUNK_BITS === key.chunk) to++;
    if (to === from) return;
    const indexes = newIntegers(to - from);
    for (let row = from; row < to; row++) indexes[row - from] = ids[row]! & CHUNK_MASK;
    const marks = { stamp: stamps[i]! };
    const rows = by.slice(columns, from, to);
    blocks.push({ ...key, bytes: encodeStoredBlock(by, key.granularity, indexes, rows, marks, writer) });
    from = to;
  });
  return blocks;
}
