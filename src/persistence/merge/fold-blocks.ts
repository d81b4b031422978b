import type { ByteWriter } from '../../runtime/bytes/byte-writer.ts';
import type { Columns, FunctionDefinition, TableHost } from '../../runtime/program.ts';
import { type PackedBytes, packBytes, unpackBytes, unpackKeys } from '../../storage/packed.ts';
import type { BlockKey } from '../../storage/storage.ts';
import { idsOf, layoutOf, type SeriesGranularity, seriesBucket, seriesChunk } from '../block-layout.ts';
import { encodeStoredBlock, type FoldedBlock, OpenBlock } from '../stored-block.ts';
import type { FoldWork } from './merger.ts';

/** Plain blocks that a series block remembers: a reader may have read a plain block before it was folded. */
const MOST_FOLDED = 128;

/** A series block as it comes to be. */
interface Folding {
  readonly stored: OpenBlock | undefined;
  readonly folded: Map<OpenBlock, FoldedBlock>;
  readonly rows: { readonly indexes: Int32Array; readonly columns: Columns }[];
}

/** Moves the rows of plain blocks into series blocks; gives those that have changed. */
export function foldBlocks(work: FoldWork, host: TableHost, writer: ByteWriter): PackedBytes {
  const { function: by, series } = work;
  const keys = unpackKeys(work.keys);
  const stored = unpackBytes(work.stored);
  const foldings = new Map<number, Folding>();
  keys.forEach(({ granularity, chunk }, i) => {
    if (granularity !== series) return;
    const bytes = stored[i];
    const open = bytes === undefined ? undefined : new OpenBlock(series, bytes);
    foldings.set(chunk, { stored: open, folded: new Map(), rows: [] });
  });
  keys.forEach((key, i) => {
    const bytes = stored[i];
    if (key.granularity === series || bytes === undefined) return;
    unfold(key, new OpenBlock(key.granularity, bytes), by, foldings, series);
  });
  return packBytes(
    keys.map(({ granularity, chunk }) => {
      const folding = granularity === series ? foldings.get(chunk)! : undefined;
      return folding && folding.folded.size > 0 ? seriesBlock(by, series, folding, host, writer) : undefined;
    }),
  );
}

/** Hands the rows of a plain block to the series blocks of their entities; rows of other entities become -1. */
function unfold(
  key: BlockKey,
  block: OpenBlock,
  by: FunctionDefinition,
  foldings: ReadonlyMap<number, Folding>,
  series: SeriesGranularity,
): void {
  const { chunkBits, slots } = layoutOf(series);
  const slot = key.bucket - seriesBucket(series, key.bucket);
  const all = idsOf(key, block.indexes);
  for (const { first: row, count, columns } of block.groups(by)) {
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
  by: FunctionDefinition,
  series: SeriesGranularity,
  { stored, folded, rows }: Folding,
  host: TableHost,
  writer: ByteWriter,
): Uint8Array | undefined {
  const table = by.createTable(host);
  if (stored !== undefined)
    for (const { first, count, columns } of stored.groups(by))
      table.merge(stored.indexes.subarray(first, first + count), columns);
  for (const { indexes, columns } of rows) table.merge(indexes, columns);
  const { entities: indexes, columns } = table.take();
  if (indexes.length === 0) return undefined;
  const marks = {
    folded: [...folded.values(), ...(stored?.folded ?? [])].slice(0, Math.max(MOST_FOLDED, folded.size)),
  };
  return encodeStoredBlock(by, series, indexes, columns, marks, writer);
}
