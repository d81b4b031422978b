import type { Database, Statement } from 'better-sqlite3';
import type { BlockKey, Granularity, StoredBlock } from '../storage.ts';

/** How a granularity is written in the table; never renumber. */
export const granularityNumbers: Readonly<Record<Granularity, number>> = { minute: 0, hour: 1, day: 2 };

type Key = [metric: number, granularity: number, bucket: number, chunk: number];

/** Reads and writes blocks by key, for the transaction that runs on its connection. */
export class Blocks {
  readonly #findMetric: Statement<[string], number>;
  readonly #addMetric: Statement<[string], number>;
  readonly #read: Statement<Key, Buffer>;
  readonly #write: Statement<[...Key, Uint8Array]>;
  readonly #metricIds = new Map<string, number>();

  constructor(database: Database) {
    this.#findMetric = database.prepare<[string], number>('SELECT id FROM metrics WHERE name = ?').pluck();
    this.#addMetric = database.prepare<[string], number>('INSERT INTO metrics (name) VALUES (?) RETURNING id').pluck();
    this.#read = database
      .prepare<Key, Buffer>(
        'SELECT bytes FROM blocks WHERE metric = ? AND granularity = ? AND bucket = ? AND chunk = ?',
      )
      .pluck();
    this.#write = database.prepare(
      'INSERT INTO blocks VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET bytes = excluded.bytes',
    );
  }

  read(key: BlockKey): Uint8Array | undefined {
    const metric = this.#metricId(key.metric);
    if (metric === undefined) return undefined;
    const bytes = this.#read.get(metric, granularityNumbers[key.granularity], key.bucket, key.chunk);
    return bytes && toBytes(bytes);
  }

  write(block: StoredBlock): void {
    const metric = this.#metricId(block.metric) ?? this.#createMetric(block.metric);
    this.#write.run(metric, granularityNumbers[block.granularity], block.bucket, block.chunk, block.bytes);
  }

  /** Forgets the metrics it remembers; a rollback may have taken some of them away. */
  forget(): void {
    this.#metricIds.clear();
  }

  #metricId(name: string): number | undefined {
    const id = this.#metricIds.get(name) ?? this.#findMetric.get(name);
    if (id !== undefined) this.#metricIds.set(name, id);
    return id;
  }

  #createMetric(name: string): number {
    const id = this.#addMetric.get(name);
    if (id === undefined) throw new Error(`BUG: SQLite gave no id to metric '${name}'.`);
    this.#metricIds.set(name, id);
    return id;
  }
}

/** A plain array over the same memory: Buffer's own `slice` shares it, which nobody expects of a Uint8Array. */
export function toBytes(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}
