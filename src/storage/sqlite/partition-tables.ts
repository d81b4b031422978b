import type { Database, Statement } from 'better-sqlite3';
import type { StoredGranularity } from '../storage.ts';
import type { Partition } from './partitions.ts';
import { parsePartition } from './partitions.ts';

/** Tables whose statements are kept; more than any usual time to live makes, and a bound for all others. */
const MAX_KEPT = 200;

/** What is prepared for each table of blocks, on one connection. */
export class PartitionTables<S> {
  readonly #prepare: (table: string) => S;
  readonly #exists: Statement<[string], number>;
  readonly #names: Statement<[], string>;
  readonly #kept = new Map<string, S>();

  constructor(database: Database, prepare: (table: string) => S) {
    this.#prepare = prepare;
    this.#exists = database
      .prepare<[string], number>("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?")
      .pluck();
    this.#names = database.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck();
  }

  /** The statements for a partition; undefined while it has no table. */
  find({ table }: Partition): S | undefined {
    return this.#kept.get(table) ?? (this.#exists.get(table) === undefined ? undefined : this.statements(table));
  }

  /** The statements for a table that is there. */
  statements(table: string): S {
    const kept = this.#kept.get(table);
    if (kept !== undefined) return kept;
    if (this.#kept.size >= MAX_KEPT) this.forget();
    const statements = this.#prepare(table);
    this.#kept.set(table, statements);
    return statements;
  }

  /** Partitions that have a table, the oldest first. */
  list(granularity: StoredGranularity): Partition[] {
    return this.#names
      .all()
      .flatMap((name) => parsePartition(granularity, name) ?? [])
      .sort((a, b) => a.from - b.from);
  }

  /** Tables may have come and gone, by a rollback for one. */
  forget(): void {
    this.#kept.clear();
  }
}
