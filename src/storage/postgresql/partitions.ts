import type { StoredGranularity } from '../storage.ts';
import type { ConnectionPools } from './connection-pools.ts';
import { lockTables, parentTables } from './schema.ts';
import type { Session } from './session.ts';

const MINUTE = 60_000;

/** UTC periods that share a table, about as long as a TTL of the granularity is coarse. */
const periods: Readonly<Record<StoredGranularity, 'day' | 'month' | 'year'>> = {
  minute: 'day',
  'minutes-of-hour': 'day',
  hour: 'month',
  'hours-of-day': 'month',
  day: 'year',
};

/** Milliseconds that dropping waits for readers: everybody else waits behind it. */
const DROP_LOCK_TIMEOUT = 2_000;

/** One table of blocks. */
export interface Partition {
  readonly table: string;
  readonly parent: string;
  /** Epoch minutes: the first bucket, and the first that is no longer in it. */
  readonly from: number;
  readonly to: number;
}

/** The table in which a bucket's blocks lie. */
export function partitionOf(granularity: StoredGranularity, bucket: number): Partition {
  const parent = parentTables[granularity];
  const time = new Date(bucket * MINUTE);
  const [year, month, day] = [time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate()];
  const name = time.toISOString().slice(0, 10).replaceAll('-', '');
  const minutes = (...date: [number, number, number?]): number => Date.UTC(...date) / MINUTE;
  switch (periods[granularity]) {
    case 'day':
      return { table: `${parent}_${name}`, parent, from: minutes(year, month, day), to: minutes(year, month, day + 1) };
    case 'month':
      return {
        table: `${parent}_${name.slice(0, 6)}`,
        parent,
        from: minutes(year, month),
        to: minutes(year, month + 1),
      };
    case 'year':
      return { table: `${parent}_${name.slice(0, 4)}`, parent, from: minutes(year, 0), to: minutes(year + 1, 0) };
  }
}

/**
 * Creates and drops the tables of blocks, on a connection of its own: the locks that this takes on the whole last for a
 * moment, not until a flush ends. Blocks are read and written by key in the partition itself, so that a transaction
 * holds no lock on the whole, and dropping another partition need not wait for it.
 */
export class Partitions {
  readonly #pools: ConnectionPools;
  /** Tables that were there when last looked for. Another node may have dropped one since. */
  readonly #known = new Set<string>();

  constructor(pools: ConnectionPools) {
    this.#pools = pools;
  }

  /** Those of `partitions` that there are, by name. */
  async find(session: Session, partitions: readonly Partition[]): Promise<ReadonlySet<string>> {
    const tables = partitions.map(({ table }) => table);
    const unknown = tables.filter((table) => !this.#known.has(table));
    if (unknown.length > 0) {
      const found = await existing(session, unknown);
      for (const table of found) this.#known.add(table);
    }
    return new Set(tables.filter((table) => this.#known.has(table)));
  }

  /** Makes those of `partitions` that there are not. */
  async ensure(session: Session, partitions: readonly Partition[]): Promise<void> {
    const found = await this.find(session, partitions);
    for (const partition of partitions) {
      if (found.has(partition.table)) continue;
      await this.#maintain((maintenance) => create(maintenance, partition));
      this.#known.add(partition.table);
    }
  }

  /** Drops the partitions of a granularity that end at `before` or earlier; gives their number. */
  async drop(granularity: StoredGranularity, before: number): Promise<number> {
    const parent = parentTables[granularity];
    const tables = await this.#maintain((session) =>
      session.run<[string]>(
        'SELECT c.relname::text FROM pg_inherits JOIN pg_class c ON c.oid = inhrelid WHERE inhparent = $1::text::regclass ORDER BY 1',
        [parent],
      ),
    );
    let dropped = 0;
    for (const [table] of tables) {
      // Names sort as times do, and the last partition that may go is the one just before the bucket's own.
      if (table >= partitionOf(granularity, before).table) break;
      if (await this.#maintain((session) => drop(session, table))) dropped++;
      this.#known.delete(table);
    }
    return dropped;
  }

  /** What is known of tables may be outdated: a statement has failed. */
  forget(): void {
    this.#known.clear();
  }

  async #maintain<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const session = await this.#pools.maintenance();
    try {
      return await session.changeTables(() => work(session));
    } finally {
      session.release();
    }
  }
}

/** From the catalog: `to_regclass` asks a cache, which may lag behind what another node has committed. */
async function existing(session: Session, tables: readonly string[]): Promise<readonly string[]> {
  const rows = await session.run<[string]>(
    'SELECT relname::text FROM pg_class WHERE relname = ANY ($1) AND relnamespace = current_schema()::regnamespace',
    [tables],
  );
  return rows.map(([table]) => table);
}

/**
 * Attached, not created as a partition: that would lock the whole against reading. Large values lie beside the rows as
 * they are: blocks are compact already, and compressing them again costs more than it saves. Below 8 KB they stay in the
 * row; the server's own bound of 2 KB would move every usual block of 256 entities out of it.
 */
async function create(session: Session, { table, parent, from, to }: Partition): Promise<void> {
  await lockTables(session);
  if ((await existing(session, [table])).length > 0) return;
  await session.run(
    `CREATE TABLE ${table} (LIKE ${parent} INCLUDING STORAGE INCLUDING INDEXES) WITH (toast_tuple_target = 8160)`,
  );
  await session.run(`ALTER TABLE ${parent} ATTACH PARTITION ${table} FOR VALUES FROM (${from}) TO (${to})`);
}

/** Whether this node is the one that dropped it. */
async function drop(session: Session, table: string): Promise<boolean> {
  await lockTables(session);
  await session.run(`SET LOCAL lock_timeout = ${DROP_LOCK_TIMEOUT}`);
  if ((await existing(session, [table])).length === 0) return false;
  await session.run(`DROP TABLE ${table}`);
  return true;
}
