import type { Statement } from 'better-sqlite3';
import type { BlockKey, EntityToStore, ProducerPosition, StorageTransaction, StoredBlock } from '../storage.ts';
import type { Blocks } from './blocks.ts';
import type { EntityInterner } from './entities.ts';

/** What a transaction works with, on the one connection that writes. */
export interface TransactionStatements {
  readonly blocks: Blocks;
  readonly entities: EntityInterner;
  readonly writeProducer: Statement<[ProducerPosition]>;
}

/** The face of the running transaction; every call does its whole work at once. */
export class SqliteTransaction implements StorageTransaction {
  readonly #statements: TransactionStatements;
  #failure: { readonly error: unknown } | undefined;
  #ended = false;

  constructor(statements: TransactionStatements) {
    this.#statements = statements;
  }

  readBlocks(keys: readonly BlockKey[]): Promise<readonly (Uint8Array | undefined)[]> {
    return this.#perform(() => keys.map((key) => this.#statements.blocks.read(key)));
  }

  writeBlocks(blocks: readonly StoredBlock[]): Promise<void> {
    return this.#perform(() => {
      for (const block of blocks) this.#statements.blocks.write(block);
    });
  }

  internEntities(scope: number, entities: readonly EntityToStore[]): Promise<readonly number[]> {
    return this.#perform(() => this.#statements.entities.intern(scope, entities));
  }

  writeProducer(position: ProducerPosition): Promise<void> {
    return this.#perform(() => {
      this.#statements.writeProducer.run(position);
    });
  }

  /** Throws what a call has failed with, whether or not the caller swallowed it: half of a call must not be committed. */
  checkFailure(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  end(): void {
    this.#ended = true;
  }

  async #perform<T>(work: () => T): Promise<T> {
    if (this.#ended) throw new Error('BUG: a storage transaction was used after its end.');
    // SQLite rolls back by itself on some errors; what came after would run outside any transaction.
    this.checkFailure();
    try {
      return work();
    } catch (error) {
      this.#failure = { error };
      throw error;
    }
  }
}
