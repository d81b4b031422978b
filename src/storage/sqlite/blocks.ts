import type { Database, Statement } from 'better-sqlite3';
import type { BlockKey, StoredBlock, StoredGranularity } from '../storage.ts';
import { PartitionTables } from './partition-tables.ts';
import type { Partition } from './partitions.ts';
import { partitionOf } from './partitions.ts';

/** Blocks that one step of dropping a partition deletes: some ten milliseconds, then whoever waits has a turn. */
const DELETED_PER_STEP = 2_000;

type Key = [metric: number, bucket: number, chunk: number];

interface TableStatements {
  readonly read: Statement<Key, Buffer>;
  readonly write: Statement<[...Key, Uint8Array]>;
  readonly delete: Statement<Key>;
}

/** Reads and writes blocks by key, for the transaction that runs on its connection. */
export class Blocks {
  readonly #database: Database;
  readonly #findMetric: Statement<[string], number>;
  readonly #addMetric: Statement<[string], number>;
  readonly #tables: PartitionTables<TableStatements>;
  readonly #metricIds = new Map<string, number>();
  /** The partition asked for last, per granularity: keys come in order of their buckets. */
  readonly #partitions = new Map<StoredGranularity, Partition>();

  constructor(database: Database) {
    this.#database = database;
    this.#findMetric = database.prepare<[string], number>('SELECT id FROM metrics WHERE name = ?').pluck();
    this.#addMetric = database.prepare<[string], number>('INSERT INTO metrics (name) VALUES (?) RETURNING id').pluck();
    this.#tables = new PartitionTables(database, (table) => prepareTable(database, table));
  }

  read(key: BlockKey): Uint8Array | undefined {
    const metric = this.#metricId(key.metric);
    const table = this.#tables.find(this.#partition(key));
    return metric === undefined ? undefined : table?.read.get(metric, key.bucket, key.chunk);
  }

  write(block: StoredBlock): void {
    const metric = this.#metricId(block.metric) ?? this.#createMetric(block.metric);
    const partition = this.#partition(block);
    const table = this.#tables.find(partition) ?? this.#createTable(partition);
    table.write.run(metric, block.bucket, block.chunk, block.bytes);
  }

  delete(key: BlockKey): void {
    const metric = this.#metricId(key.metric);
    const table = this.#tables.find(this.#partition(key));
    if (metric !== undefined) table?.delete.run(metric, key.bucket, key.chunk);
  }

  /**
   * One step towards dropping the oldest partition that ends by `before`. A table is emptied before it is dropped: DROP
   * TABLE would visit all its pages in one go, seconds for a day of many entities, while every transaction waits.
   */
  dropStep(granularity: StoredGranularity, before: number): 'nothing left' | 'emptied some' | 'dropped one' {
    const [oldest] = this.#tables.list(granularity);
    if (oldest === undefined || !(oldest.end <= before)) return 'nothing left';
    const { table } = oldest;
    const key = 'metric, bucket, chunk';
    const { changes } = this.#database
      .prepare(`DELETE FROM ${table} WHERE (${key}) IN (SELECT ${key} FROM ${table} LIMIT ${DELETED_PER_STEP})`)
      .run();
    if (changes === DELETED_PER_STEP) return 'emptied some';
    this.#database.exec(`DROP TABLE ${table}`);
    this.#tables.forget();
    return 'dropped one';
  }

  /** Forgets the metrics and tables it remembers; a rollback may have taken some of them away. */
  forget(): void {
    this.#metricIds.clear();
    this.#tables.forget();
  }

  #partition({ granularity, bucket }: BlockKey): Partition {
    const last = this.#partitions.get(granularity);
    if (last !== undefined && bucket >= last.from && bucket < last.end) return last;
    const partition = partitionOf(granularity, bucket);
    this.#partitions.set(granularity, partition);
    return partition;
  }

  #createTable({ table }: Partition): TableStatements {
    this.#database.exec(`
      CREATE TABLE ${table} (
        metric INTEGER NOT NULL,
        bucket INTEGER NOT NULL,
        chunk INTEGER NOT NULL,
        bytes BLOB NOT NULL,
        PRIMARY KEY (metric, bucket, chunk)
      ) STRICT`);
    return this.#tables.statements(table);
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

function prepareTable(database: Database, table: string): TableStatements {
  const where = 'WHERE metric = ? AND bucket = ? AND chunk = ?';
  return {
    read: database.prepare<Key, Buffer>(`SELECT bytes FROM ${table} ${where}`).pluck(),
    write: database.prepare(
      `INSERT INTO ${table} VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET bytes = excluded.bytes`,
    ),
    delete: database.prepare(`DELETE FROM ${table} ${where}`),
  };
}
