import type { Database, Statement } from 'better-sqlite3';
import type { BlockRange, StoredBlock } from '../storage.ts';
import { granularityNumbers, toBytes } from './blocks.ts';

/** Bytes of blocks after which a page ends: what a read holds in memory, and for how long it holds up the node. */
const PAGE_BYTES = 1 << 20;

type Row = [bucket: number, chunk: number, bytes: Buffer];

interface Range {
  readonly metric: string;
  readonly granularity: number;
  /** The page holds what comes after this bucket and chunk. */
  readonly bucket: number;
  readonly chunk: number;
  readonly to: number;
}

const ALL_CHUNKS = `
  SELECT bucket, chunk, bytes FROM blocks
  WHERE metric = (SELECT id FROM metrics WHERE name = @metric) AND granularity = @granularity
    AND (bucket, chunk) > (@bucket, @chunk) AND bucket <= @to
  ORDER BY bucket, chunk`;

/** Hops from bucket to bucket: one look-up each, where a scan would read all the chunks in between. */
const ONE_CHUNK = `
  WITH RECURSIVE
    wanted (metric) AS (SELECT id FROM metrics WHERE name = @metric),
    buckets (metric, bucket) AS (
      SELECT metric, (SELECT min(b.bucket) FROM blocks b
        WHERE b.metric = wanted.metric AND b.granularity = @granularity AND b.bucket > @bucket) FROM wanted
      UNION ALL
      SELECT metric, (SELECT min(b.bucket) FROM blocks b
        WHERE b.metric = buckets.metric AND b.granularity = @granularity AND b.bucket > buckets.bucket)
      FROM buckets WHERE buckets.bucket < @to
    )
  SELECT blocks.bucket, blocks.chunk, blocks.bytes FROM buckets CROSS JOIN blocks
  WHERE blocks.metric = buckets.metric AND blocks.granularity = @granularity
    AND blocks.bucket = buckets.bucket AND blocks.bucket <= @to AND blocks.chunk = @chunk`;

/** Reads ranges of blocks page by page; a page is one statement, and so one snapshot of the database. */
export class BlockPages {
  readonly #allChunks: Statement<[Range], Row>;
  readonly #oneChunk: Statement<[Range], Row>;

  constructor(database: Database) {
    this.#allChunks = database.prepare<[Range], Row>(ALL_CHUNKS).raw();
    this.#oneChunk = database.prepare<[Range], Row>(ONE_CHUNK).raw();
  }

  /** The blocks of `range` after `last`, about a mebibyte of them; none when `last` was the last one. */
  next(range: BlockRange, last: StoredBlock | undefined): readonly StoredBlock[] {
    const { metric, granularity } = range;
    const rows =
      range.chunk === undefined
        ? this.#allChunks.iterate({
            metric,
            granularity: granularityNumbers[granularity],
            bucket: last?.bucket ?? range.from,
            chunk: last?.chunk ?? -1,
            to: range.to,
          })
        : this.#oneChunk.iterate({
            metric,
            granularity: granularityNumbers[granularity],
            bucket: last?.bucket ?? range.from - 1,
            chunk: range.chunk,
            to: range.to,
          });
    const page: StoredBlock[] = [];
    let size = 0;
    for (const [bucket, chunk, bytes] of rows) {
      page.push({ metric, granularity, bucket, chunk, bytes: toBytes(bytes) });
      size += bytes.byteLength;
      if (size >= PAGE_BYTES) break;
    }
    return page;
  }
}
