import type { Database } from 'better-sqlite3';
import type { PackedBlocks, PackedBytes, PackedKeys } from '../packed.ts';
import { packBytes, unpackBlocks, unpackKeys } from '../packed.ts';
import type { DocumentToWrite, EntityToStore, StoredGranularity } from '../storage.ts';
import { Blocks } from './blocks.ts';
import { Documents } from './documents.ts';
import { EntityInterner } from './entities.ts';
import { sqliteFailure } from './sqlite-failure.ts';

/** What the connection that writes does for the node: `begin`, the calls of one transaction, `commit` or `rollback`. */
export class Writer {
  readonly #path: string;
  readonly #database: Database;
  readonly #blocks: Blocks;
  readonly #entities: EntityInterner;
  readonly #documents: Documents;
  /** What a call of the running transaction has failed with. */
  #failure: { readonly error: unknown } | undefined;

  constructor(database: Database, path: string) {
    this.#path = path;
    this.#database = database;
    this.#blocks = new Blocks(database);
    this.#entities = new EntityInterner(database);
    this.#documents = new Documents(database);
  }

  begin(): void {
    this.rollback();
    this.#explained(() => this.#database.exec('BEGIN IMMEDIATE'));
  }

  /** Fails with what a call has failed with, whether or not the caller swallowed it: half of a call must not be committed. */
  commit(): void {
    this.#perform(() => undefined);
    try {
      this.#database.exec('COMMIT');
    } catch (error) {
      throw sqliteFailure(this.#path, error, 'commit');
    }
  }

  /** Ends what is left of a transaction, if anything is. */
  rollback(): void {
    this.#failure = undefined;
    this.#blocks.forget();
    // SQLite has rolled back by itself on some errors, a full disk among them.
    if (this.#database.inTransaction) this.#explained(() => this.#database.exec('ROLLBACK'));
  }

  readBlocks(keys: PackedKeys): PackedBytes {
    return this.#perform(() => packBytes(unpackKeys(keys).map((key) => this.#blocks.read(key))));
  }

  writeBlocks(blocks: PackedBlocks): void {
    this.#perform(() => {
      for (const block of unpackBlocks(blocks)) this.#blocks.write(block);
    });
  }

  deleteBlocks(keys: PackedKeys): void {
    this.#perform(() => {
      for (const key of unpackKeys(keys)) this.#blocks.delete(key);
    });
  }

  internEntities(scope: number, entities: readonly EntityToStore[]): number[] {
    return this.#perform(() => this.#entities.intern(scope, entities));
  }

  readDocuments(kind: string, keys: readonly string[]): (string | undefined)[] {
    return this.#perform(() => keys.map((key) => this.#documents.read(kind, key)));
  }

  writeDocuments(kind: string, documents: readonly DocumentToWrite[]): void {
    this.#perform(() => {
      for (const document of documents) this.#documents.write(kind, document);
    });
  }

  dropStep(granularity: StoredGranularity, before: number): ReturnType<Blocks['dropStep']> {
    return this.#perform(() => this.#blocks.dropStep(granularity, before));
  }

  #perform<T>(work: () => T): T {
    if (this.#failure !== undefined) throw this.#failure.error;
    // Outside a transaction every statement would be committed at once.
    if (!this.#database.inTransaction) throw new Error('BUG: a call of a storage transaction came outside of one.');
    try {
      return this.#explained(work);
    } catch (error) {
      this.#failure = { error };
      throw error;
    }
  }

  #explained<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw sqliteFailure(this.#path, error);
    }
  }
}
