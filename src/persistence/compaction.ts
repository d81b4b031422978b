import type { MetricDefinition } from '../runtime/program.ts';
import { packBytes, packKeys, unpackBytes } from '../storage/packed.ts';
import { type BlockKey, compareBlockKeys, type StorageTransaction } from '../storage/storage.ts';
import { SERIES_PER_CHUNK, type SeriesGranularity, seriesBucket } from './block-layout.ts';
import type { Merger } from './merge/merger.ts';

/** Plain blocks of one metric and one series bucket: for every chunk that occurs, all that there are. */
export interface CompactionWork {
  readonly metric: MetricDefinition;
  readonly series: SeriesGranularity;
  /** Non-empty; of one granularity. */
  readonly keys: readonly BlockKey[];
}

/**
 * Moves plain blocks into series blocks, in one transaction: no value changes, and whoever reads in between sees either
 * form, or, with `BlockMarks.folded`, that both are the same. Blocks that are gone in the meantime were moved by
 * another node. Gives the number of plain blocks moved. Throws MalformedBytes for a damaged block.
 */
export async function compact(work: CompactionWork, merger: Merger, transaction: StorageTransaction): Promise<number> {
  const { metric, series } = work;
  const keys = [...work.keys, ...seriesKeysOf(work)].sort(compareBlockKeys);
  const stored = await transaction.readBlocks(keys);
  const bytes = stored.reduce((sum, block) => sum + (block?.length ?? 0), 0);
  const packed = await merger.perform('fold', bytes, () => {
    return { function: metric.function, series, keys: packKeys(keys), stored: packBytes(stored) };
  });
  const folded = unpackBytes(packed);
  await transaction.writeBlocks(
    keys.flatMap((key, i) => {
      const bytes = folded[i];
      return bytes === undefined ? [] : [{ ...key, bytes }];
    }),
  );
  const moved = keys.filter(({ granularity }, i) => granularity !== series && stored[i] !== undefined);
  await transaction.deleteBlocks(moved);
  return moved.length;
}

function seriesKeysOf({ series, keys }: CompactionWork): BlockKey[] {
  const { metric, bucket } = keys[0]!;
  const chunks = new Set(keys.map(({ chunk }) => chunk));
  return [...chunks].flatMap((chunk) =>
    Array.from({ length: SERIES_PER_CHUNK }, (_unused, part) => ({
      metric,
      granularity: series,
      bucket: seriesBucket(series, bucket),
      chunk: chunk * SERIES_PER_CHUNK + part,
    })),
  );
}
