import type { Database, Statement } from 'better-sqlite3';
import type { BlockRange, StoredBlock } from '../storage.ts';
import { PartitionTables } from './partition-tables.ts';

/** Bytes of blocks after which a page ends: what a read holds in memory. */
const PAGE_BYTES = 1 << 20;

type Row = [bucket: number, chunk: number, bytes: Buffer];

interface Range {
  readonly metric: string;
  readonly bucket: number;
  readonly chunk: number;
  readonly to: number;
}

interface TableStatements {
  /** From after (`bucket`, `chunk`). */
  readonly allChunks: Statement<[Range], Row>;
  /** Of one chunk, from `bucket` on. */
  readonly oneChunk: Statement<[Range], Row>;
}

/** Where a range goes on: after this block. */
export interface PagePosition {
  readonly bucket: number;
  readonly chunk: number;
}

export interface BlockPage {
  readonly blocks: readonly StoredBlock[];
  /** Whether the range may hold more. */
  readonly more: boolean;
}

const METRIC = '(SELECT id FROM metrics WHERE name = @metric)';

const allChunks = (table: string): string => `
  SELECT bucket, chunk, bytes FROM ${table}
  WHERE metric = ${METRIC} AND (bucket, chunk) > (@bucket, @chunk) AND bucket <= @to
  ORDER BY bucket, chunk`;

/** Hops from bucket to bucket: one look-up each, where a scan would read all the chunks in between. */
const oneChunk = (table: string): string => `
  WITH RECURSIVE
    wanted (metric) AS (SELECT id FROM metrics WHERE name = @metric),
    buckets (metric, bucket) AS (
      SELECT metric, (SELECT min(b.bucket) FROM ${table} b
        WHERE b.metric = wanted.metric AND b.bucket >= @bucket) FROM wanted
      UNION ALL
      SELECT metric, (SELECT min(b.bucket) FROM ${table} b
        WHERE b.metric = buckets.metric AND b.bucket > buckets.bucket)
      FROM buckets WHERE buckets.bucket < @to
    )
  SELECT b.bucket, b.chunk, b.bytes FROM buckets CROSS JOIN ${table} b
  WHERE b.metric = buckets.metric AND b.bucket = buckets.bucket AND b.bucket <= @to AND b.chunk = @chunk`;

/** Reads ranges of blocks page by page, table after table; a page is one snapshot of the database. */
export class BlockPages {
  readonly #tables: PartitionTables<TableStatements>;
  readonly #snapshot: (range: BlockRange, last: PagePosition | undefined) => BlockPage;

  constructor(database: Database) {
    this.#tables = new PartitionTables(database, (table) => ({
      allChunks: database.prepare<[Range], Row>(allChunks(table)).raw(),
      oneChunk: database.prepare<[Range], Row>(oneChunk(table)).raw(),
    }));
    // Without it a table could be dropped between the look for tables and the read.
    this.#snapshot = database.transaction((range, last) => this.#read(range, last));
  }

  /** The blocks of `range` after `last`, about a mebibyte of them. */
  next(range: BlockRange, last: PagePosition | undefined): BlockPage {
    return this.#snapshot(range, last);
  }

  #read(range: BlockRange, last: PagePosition | undefined): BlockPage {
    const { metric, granularity, from, to } = range;
    const blocks: StoredBlock[] = [];
    let size = 0;
    for (const partition of this.#tables.list(granularity)) {
      if (partition.end <= (last?.bucket ?? from) || partition.from > to) continue;
      for (const [bucket, chunk, bytes] of this.#rows(partition.table, range, last)) {
        blocks.push({ metric, granularity, bucket, chunk, bytes });
        size += bytes.byteLength;
        if (size >= PAGE_BYTES) return { blocks, more: true };
      }
    }
    return { blocks, more: false };
  }

  #rows(table: string, range: BlockRange, last: PagePosition | undefined): Iterable<Row> {
    const { metric, from, to, chunk } = range;
    const statements = this.#tables.statements(table);
    return chunk === undefined
      ? statements.allChunks.iterate({ metric, bucket: last?.bucket ?? from, chunk: last?.chunk ?? -1, to })
      : statements.oneChunk.iterate({ metric, bucket: last === undefined ? from : last.bucket + 1, chunk, to });
  }
}
