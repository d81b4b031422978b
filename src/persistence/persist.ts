import type { Turns } from '../runtime/turns.ts';
import { packBytes, unpackBytes } from '../storage/packed.ts';
import type { StorageTransaction, StoredBlock } from '../storage/storage.ts';
import { type ChunkedRows, chunkRows, type ResolvedBlock } from './chunked-rows.ts';
import type { Merger, MergeWork } from './merge/merger.ts';
import { bytesOf, keysOf, type Target, type TargetOptions, targetsOf } from './targets.ts';

export interface PersistOptions extends TargetOptions {
  readonly merger: Merger;
  readonly turns: Turns;
  /** A number of 32 bits for a new block; see BlockMarks. */
  stamp(): number;
}

type StoredBytes = readonly (Uint8Array | undefined)[];

/**
 * Merges blocks into what is stored, in every granularity: reads the chunks that they touch, has them merged, writes
 * them back. Keys are taken in the order of `compareBlockKeys`, some thousands at a time; while some are merged, the
 * store writes those before and reads those after.
 */
export async function persistBlocks(
  blocks: readonly ResolvedBlock[],
  options: PersistOptions,
  transaction: StorageTransaction,
): Promise<void> {
  const rows: ChunkedRows[] = [];
  for (const block of blocks) rows.push(await chunkRows(block, options.turns));
  const groups = targetsOf(rows, options);
  const read = (group: readonly Target[] | undefined) => transaction.readBlocks((group ?? []).flatMap(keysOf));
  let stored = await read(groups[0]);
  let merged: readonly StoredBlock[] = [];
  for (let i = 0; i < groups.length; i++) {
    const ready = merged;
    const moved = (async () => {
      if (ready.length > 0) await transaction.writeBlocks(ready);
      return i + 1 < groups.length ? await read(groups[i + 1]) : [];
    })();
    // Neither may be left behind when the other fails: the transaction ends with its last call.
    const [merging, moving] = await Promise.allSettled([mergeGroup(groups[i]!, stored, options), moved]);
    if (merging.status === 'rejected') throw merging.reason;
    if (moving.status === 'rejected') throw moving.reason;
    merged = merging.value;
    stored = moving.value;
  }
  if (merged.length > 0) await transaction.writeBlocks(merged);
}

/** All targets at once; their merger says how many of them are under way. */
async function mergeGroup(
  group: readonly Target[],
  stored: StoredBytes,
  options: PersistOptions,
): Promise<StoredBlock[]> {
  let from = 0;
  const merging = group.map((target) => {
    const own = stored.slice(from, from + target.chunks.length);
    from += own.length;
    return mergeTarget(target, own, options);
  });
  // A target that is left behind would be merged, and counted, after the flush has failed.
  const merged = await Promise.allSettled(merging);
  return merged.flatMap((target) => {
    if (target.status === 'rejected') throw target.reason;
    return target.value;
  });
}

async function mergeTarget(target: Target, stored: StoredBytes, options: PersistOptions): Promise<StoredBlock[]> {
  // Before anything is merged: so the numbers do not depend on what is done when.
  const stamps = Uint32Array.from(stored, (bytes) => (bytes === undefined ? options.stamp() : 0));
  const bytes = bytesOf(target) + stored.reduce((sum, block) => sum + (block?.length ?? 0), 0);
  const merged = unpackBytes(await options.merger.perform('merge', bytes, () => workOf(target, stored, stamps)));
  return keysOf(target).flatMap((key, i) => {
    const bytes = merged[i];
    return bytes === undefined ? [] : [{ ...key, bytes }];
  });
}

function workOf({ metric, granularity, parts, chunks }: Target, stored: StoredBytes, stamps: Uint32Array): MergeWork {
  const [first, last] = [chunks[0]!, chunks.at(-1)!];
  return {
    function: metric.function,
    granularity,
    chunks: chunks.slice(),
    stored: packBytes(stored),
    stamps,
    parts: parts.flatMap((part) => part.copy(first, last) ?? []),
  };
}
