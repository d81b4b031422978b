import { ByteWriter } from '../runtime/bytes/byte-writer.ts';
import type { Columns, MetricDefinition, TableHost } from '../runtime/program.ts';
import { type BlockKey, compareBlockKeys, type StorageTransaction, type StoredBlock } from '../storage/storage.ts';
import {
  idsOf,
  layoutOf,
  SERIES_PER_CHUNK,
  type SeriesGranularity,
  seriesBucket,
  seriesChunk,
} from './block-layout.ts';
import { encodeStoredBlock, type FoldedBlock, OpenBlock } from './stored-block.ts';

/** Plain blocks that a series block remembers: a reader may have read a plain block before it was folded. */
const MOST_FOLDED = 128;

/** Plain blocks of one metric and one series bucket: for every chunk that occurs, all that there are. */
export interface CompactionWork {
  readonly metric: MetricDefinition;
  readonly series: SeriesGranularity;
  /** Non-empty; of one granularity. */
  readonly keys: readonly BlockKey[];
}

/** A series block as it comes to be. */
interface Folding {
  readonly key: BlockKey;
  readonly stored: OpenBlock | undefined;
  readonly folded: Map<OpenBlock, FoldedBlock>;
  readonly rows: { readonly indexes: Int32Array; readonly columns: Columns }[];
}

/**
 * Moves plain blocks into series blocks, in one transaction: no value changes, and whoever reads in between sees either
 * form, or, with `BlockMarks.folded`, that both are the same. Blocks that are gone in the meantime were moved by
 * another node. Gives the number of plain blocks moved. Throws MalformedBytes for a damaged block.
 */
export async function compact(work: CompactionWork, host: TableHost, transaction: StorageTransaction): Promise<number> {
  const { metric, series } = work;
  const seriesKeys = seriesKeysOf(work);
  const keys = [...work.keys, ...seriesKeys].sort(compareBlockKeys);
  const stored = await transaction.readBlocks(keys);
  const foldings = new Map<number, Folding>();
  const moved: BlockKey[] = [];
  keys.forEach((key, i) => {
    const bytes = stored[i];
    if (key.granularity !== series) return;
    const open = bytes === undefined ? undefined : new OpenBlock(series, bytes);
    foldings.set(key.chunk, { key, stored: open, folded: new Map(), rows: [] });
  });
  keys.forEach((key, i) => {
    const bytes = stored[i];
    if (key.granularity === series || bytes === undefined) return;
    moved.push(key);
    unfold(key, new OpenBlock(key.granularity, bytes), metric, foldings, series);
  });
  const changed = [...foldings.values()].filter(({ folded }) => folded.size > 0);
  const writer = new ByteWriter(64 * 1024);
  await transaction.writeBlocks(changed.flatMap((folding) => seriesBlock(metric, folding, host, writer)));
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

/** Hands the rows of a plain block to the series blocks of their entities; rows of other entities become -1. */
function unfold(
  key: BlockKey,
  block: OpenBlock,
  metric: MetricDefinition,
  foldings: ReadonlyMap<number, Folding>,
  series: SeriesGranularity,
): void {
  const { chunkBits, slots } = layoutOf(series);
  const slot = key.bucket - seriesBucket(series, key.bucket);
  const all = idsOf(key, block.indexes);
  for (const { first: row, count, columns } of block.groups(metric.function)) {
    const ids = all.subarray(row, row + count);
    for (const chunk of new Set(Array.from(ids, seriesChunk))) {
      const folding = foldings.get(chunk);
      if (folding === undefined) throw new Error(`BUG: compaction has no series chunk ${chunk}.`);
      const first = chunk << chunkBits;
      folding.folded.set(block, { slot, stamp: block.stamp });
      folding.rows.push({
        indexes: ids.map((id) => (seriesChunk(id) === chunk ? (id - first) * slots + slot : -1)),
        columns,
      });
    }
  }
}

function seriesBlock(
  { function: by }: MetricDefinition,
  { key, stored, folded, rows }: Folding,
  host: TableHost,
  writer: ByteWriter,
): StoredBlock[] {
  const table = by.createTable(host);
  if (stored !== undefined)
    for (const { first, count, columns } of stored.groups(by))
      table.merge(stored.indexes.subarray(first, first + count), columns);
  for (const { indexes, columns } of rows) table.merge(indexes, columns);
  const { entities: indexes, columns } = table.take();
  if (indexes.length === 0) return [];
  const marks = {
    folded: [...folded.values(), ...(stored?.folded ?? [])].slice(0, Math.max(MOST_FOLDED, folded.size)),
  };
  return [{ ...key, bytes: encodeStoredBlock(by, key.granularity, indexes, columns, marks, writer) }];
}
