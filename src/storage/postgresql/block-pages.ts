import type { BlockRange, StoredBlock } from '../storage.ts';
import { toBytes } from './blocks.ts';
import { parentTables } from './schema.ts';
import type { Session } from './session.ts';

/** Bytes of blocks that a page aims at: what a read holds in memory. */
const PAGE_BYTES = 1 << 20;
const FIRST_LIMIT = 16;
const MOST_BLOCKS = 4_096;
const INT4_MAX = 2 ** 31 - 1;

/** The first condition on `bucket` is for choosing partitions, which a comparison of rows is not used for. */
const allChunks = (table: string): string => `
  SELECT bucket, chunk, bytes FROM ${table}
  WHERE metric = $1 AND bucket >= $2 AND (bucket, chunk) > ($2, $3) AND bucket <= $4
  ORDER BY bucket, chunk LIMIT $5`;

const oneChunk = (table: string): string => `
  SELECT bucket, chunk, bytes FROM ${table}
  WHERE metric = $1 AND chunk = $3 AND bucket > $2 AND bucket <= $4
  ORDER BY bucket LIMIT $5`;

/** Reads a range of blocks page by page; a page is one statement, and so one snapshot of the database. */
export class BlockPages {
  readonly #range: BlockRange;
  readonly #metric: number;
  #last: { readonly bucket: number; readonly chunk: number } | undefined;
  #limit = FIRST_LIMIT;
  #ended: boolean;

  constructor(range: BlockRange, metric: number) {
    this.#range = range;
    this.#metric = metric;
    this.#ended = range.from > range.to || range.from > INT4_MAX;
  }

  /** True when a page has shown that there are no more. */
  get ended(): boolean {
    return this.#ended;
  }

  /** The blocks after those of the page before. */
  async next(session: Session): Promise<readonly StoredBlock[]> {
    const { metric, granularity } = this.#range;
    const rows = await this.#read(session);
    const blocks = rows.map(([bucket, chunk, bytes]) => ({
      metric,
      granularity,
      bucket,
      chunk,
      bytes: toBytes(bytes),
    }));
    this.#ended = rows.length < this.#limit;
    this.#last = blocks.at(-1);
    this.#adjustLimit(blocks);
    return blocks;
  }

  #read(session: Session): Promise<readonly [number, number, Buffer][]> {
    const { granularity, from, to, chunk } = this.#range;
    const table = parentTables[granularity];
    const first = Math.max(from, -INT4_MAX);
    const end = Math.min(to, INT4_MAX);
    return chunk === undefined
      ? session.run(allChunks(table), [
          this.#metric,
          this.#last?.bucket ?? first,
          this.#last?.chunk ?? -1,
          end,
          this.#limit,
        ])
      : session.run(oneChunk(table), [this.#metric, this.#last?.bucket ?? first - 1, chunk, end, this.#limit]);
  }

  /** The server counts rows, not bytes: the next page goes by the size of this one's blocks. */
  #adjustLimit(blocks: readonly StoredBlock[]): void {
    if (blocks.length === 0) return;
    const size = blocks.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
    this.#limit = Math.min(MOST_BLOCKS, Math.max(1, Math.floor((PAGE_BYTES * blocks.length) / Math.max(size, 1))));
  }
}
