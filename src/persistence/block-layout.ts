import { LASTING } from '../runtime/bytes/column-memory.ts';
import type { BlockKey, Granularity, StoredGranularity } from '../storage/storage.ts';
import { CHUNK_BITS } from '../storage/storage.ts';

/** The forms in which many buckets of one entity stand together, by the granularity of those buckets. */
export type SeriesGranularity = 'minutes-of-hour' | 'hours-of-day';

/** How the rows of a block lie: row (entity, bucket) has the index `entity in its chunk * slots + bucket in the block`. */
export interface BlockLayout {
  /** Entities of one block, as a power of two: `chunk = storage id >> chunkBits`. */
  readonly chunkBits: number;
  /** Minutes of one block; a bucket's place in it is the minute in which it begins. */
  readonly slots: number;
}

const PLAIN: BlockLayout = { chunkBits: CHUNK_BITS, slots: 1 };
/** Series are long, so a block holds fewer entities: what is read for one of them stays a few KiB an hour. */
const SERIES_CHUNK_BITS = 5;

/** Minutes of one series block, which begins at a multiple of them (UTC). */
export const SERIES_MINUTES: Readonly<Record<SeriesGranularity, number>> = {
  'minutes-of-hour': 60,
  'hours-of-day': 1_440,
};

/** Series blocks that cover the entities of one plain chunk. */
export const SERIES_PER_CHUNK = 1 << (CHUNK_BITS - SERIES_CHUNK_BITS);

export function layoutOf(granularity: StoredGranularity): BlockLayout {
  if (granularity === 'minutes-of-hour' || granularity === 'hours-of-day')
    return { chunkBits: SERIES_CHUNK_BITS, slots: SERIES_MINUTES[granularity] };
  return PLAIN;
}

/** The series form of a granularity; days have none, for a year has few of them. */
export function seriesOf(granularity: Granularity): SeriesGranularity | undefined {
  if (granularity === 'minute') return 'minutes-of-hour';
  return granularity === 'hour' ? 'hours-of-day' : undefined;
}

/** The bucket of the series block that holds a bucket (epoch minutes). */
export function seriesBucket(series: SeriesGranularity, bucket: number): number {
  return Math.floor(bucket / SERIES_MINUTES[series]) * SERIES_MINUTES[series];
}

/** The chunk, in the numbering of series blocks, of a storage id. */
export function seriesChunk(id: number): number {
  return id >> SERIES_CHUNK_BITS;
}

/** Storage ids of a block's rows. */
export function idsOf({ chunk, granularity }: BlockKey, indexes: Int32Array): Int32Array {
  const { chunkBits, slots } = layoutOf(granularity);
  const first = chunk << chunkBits;
  const ids = LASTING.int32(indexes.length);
  if (slots === 1) for (let row = 0; row < ids.length; row++) ids[row] = first + indexes[row]!;
  else for (let row = 0; row < ids.length; row++) ids[row] = first + Math.floor(indexes[row]! / slots);
  return ids;
}

/** The bucket (epoch minute) of every row of a block. */
export function bucketsOf({ bucket, granularity }: BlockKey, indexes: Int32Array): Int32Array {
  const { slots } = layoutOf(granularity);
  const buckets = LASTING.int32(indexes.length);
  for (let row = 0; row < buckets.length; row++) buckets[row] = bucket + (indexes[row]! % slots);
  return buckets;
}
