import {
  bucketsOf,
  idsOf,
  SERIES_PER_CHUNK,
  type SeriesGranularity,
  seriesBucket,
  seriesChunk,
  seriesOf,
} from '../persistence/block-layout.ts';
import { OpenBlock } from '../persistence/stored-block.ts';
import type { Columns } from '../runtime/program.ts';
import { CHUNK_BITS, type Granularity, type Storage, type StoredBlock } from '../storage/storage.ts';
import type { ReadableMetric, StoredPart } from './metric-catalog.ts';

/** Rows out of some block; one of an entity and bucket may come in several parts, which are to be merged. */
export interface ScannedRows {
  /** Storage id of the first entity of the chunk that all of them are in. */
  readonly firstId: number;
  /** Storage ids, less that; -1 for a row that is not asked for. */
  readonly entities: Int32Array;
  /** Where each row's bucket begins, or where that of all rows does. */
  readonly buckets: Int32Array | number;
  readonly columns: Columns;
}

export interface ScanRange {
  readonly granularity: Granularity;
  /** First and last bucket, epoch minutes. */
  readonly from: number;
  readonly to: number;
  /** Only entities of this chunk. */
  readonly chunk?: number;
  /** Only these; all of the chunk where one is given. */
  readonly ids?: ReadonlySet<number>;
}

/** A plain block that has been read, and the series blocks that are known to hold its rows as well. */
interface PlainBlock {
  readonly part: StoredPart;
  readonly block: StoredBlock;
  readonly open: OpenBlock;
  readonly foldedInto: Set<number>;
}

/**
 * All rows of a range, in whatever form they are stored. Plain blocks are read, and held, before series blocks: a
 * compaction in between shows its rows in both, and the series blocks tell which those are. The other way round it would
 * show them in neither.
 */
export async function* scanBlocks(
  storage: Storage,
  metric: ReadableMetric,
  range: ScanRange,
): AsyncGenerator<ScannedRows> {
  const plain = await readPlain(storage, metric, range);
  const series = seriesOf(range.granularity);
  if (series !== undefined) yield* readSeries(storage, metric, range, series, plain);
  // Chunk by chunk: what is merged with one entity after the other stays in the processor's caches.
  for (const held of [...plain.values()].sort((a, b) => a.block.chunk - b.block.chunk)) yield* plainRows(held, range);
}

async function readPlain(
  storage: Storage,
  metric: ReadableMetric,
  { granularity, from, to, chunk }: ScanRange,
): Promise<Map<string, PlainBlock>> {
  const plain = new Map<string, PlainBlock>();
  for (const part of metric.parts)
    for await (const block of storage.readBlocks({ metric: part.key, granularity, from, to, chunk })) {
      const open = new OpenBlock(granularity, block.bytes);
      plain.set(placeOf(part, block.bucket, block.chunk), { part, block, open, foldedInto: new Set() });
    }
  return plain;
}

async function* readSeries(
  storage: Storage,
  metric: ReadableMetric,
  range: ScanRange,
  granularity: SeriesGranularity,
  plain: ReadonlyMap<string, PlainBlock>,
): AsyncGenerator<ScannedRows> {
  const from = seriesBucket(granularity, range.from);
  for (const part of metric.parts)
    for (const chunk of seriesChunks(range))
      for await (const block of storage.readBlocks({ metric: part.key, granularity, from, to: range.to, chunk })) {
        const open = new OpenBlock(granularity, block.bytes);
        if (plain.size > 0) markFolded(part, block, open, plain);
        yield* seriesRows(part, block, open, range);
      }
}

function seriesChunks({ chunk, ids }: ScanRange): readonly (number | undefined)[] {
  if (chunk === undefined) return [undefined];
  if (ids !== undefined) return [...new Set(Array.from(ids, seriesChunk))];
  return Array.from({ length: SERIES_PER_CHUNK }, (_, part) => chunk * SERIES_PER_CHUNK + part);
}

function markFolded(
  part: StoredPart,
  { bucket, chunk }: StoredBlock,
  { folded }: OpenBlock,
  plain: ReadonlyMap<string, PlainBlock>,
): void {
  for (const { slot, stamp } of folded) {
    const held = plain.get(placeOf(part, bucket + slot, Math.floor(chunk / SERIES_PER_CHUNK)));
    if (held?.open.stamp === stamp) held.foldedInto.add(chunk);
  }
}

function* seriesRows(part: StoredPart, block: StoredBlock, open: OpenBlock, range: ScanRange): Generator<ScannedRows> {
  const { from, to, ids: wanted } = range;
  const firstId = Math.floor(block.chunk / SERIES_PER_CHUNK) << CHUNK_BITS;
  const entities = idsOf(block, open.indexes);
  const buckets = bucketsOf(block, open.indexes);
  for (let row = 0; row < entities.length; row++) {
    const isWanted = buckets[row]! >= from && buckets[row]! <= to && wanted?.has(entities[row]!) !== false;
    entities[row] = isWanted ? entities[row]! - firstId : -1;
  }
  for (const { first, count, columns } of open.groups(part.decoder, (row) => entities[row]! >= 0)) {
    const end = first + count;
    yield { firstId, entities: entities.subarray(first, end), buckets: buckets.subarray(first, end), columns };
  }
}

function* plainRows({ part, block, open, foldedInto }: PlainBlock, { ids: wanted }: ScanRange): Generator<ScannedRows> {
  const firstId = block.chunk << CHUNK_BITS;
  const isWhole = wanted === undefined && foldedInto.size === 0;
  const isLeftOut = (id: number) => wanted?.has(id) === false || foldedInto.has(seriesChunk(id));
  const entities = isWhole ? open.indexes : open.indexes.map((entity) => (isLeftOut(firstId + entity) ? -1 : entity));
  for (const { first, count, columns } of open.groups(part.decoder, isWhole ? undefined : (row) => entities[row]! >= 0))
    yield { firstId, entities: entities.subarray(first, first + count), buckets: block.bucket, columns };
}

function placeOf({ key }: StoredPart, bucket: number, chunk: number): string {
  return `${bucket} ${chunk} ${key}`;
}

/** Ids by the chunk that they are in, ascending. */
export function byChunk(ids: Iterable<number>): [chunk: number, ids: Set<number>][] {
  const chunks = new Map<number, Set<number>>();
  for (const id of ids) {
    const own = chunks.get(id >> CHUNK_BITS);
    if (own === undefined) chunks.set(id >> CHUNK_BITS, new Set([id]));
    else own.add(id);
  }
  return [...chunks].sort(([a], [b]) => a - b);
}
