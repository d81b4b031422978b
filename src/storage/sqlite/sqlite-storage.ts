import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Statement } from 'better-sqlite3';
import type {
  BlockRange,
  ProducerPosition,
  Storage,
  StorageTransaction,
  StoredBlock,
  StoredEntity,
} from '../storage.ts';
import { TransactionQueue } from '../transaction-queue.ts';
import { BlockPages } from './block-pages.ts';
import { Blocks } from './blocks.ts';
import { EntityInterner, EntityReader } from './entities.ts';
import type { Databases } from './open-databases.ts';
import { openDatabases } from './open-databases.ts';
import { sqliteFailure } from './sqlite-failure.ts';
import type { TransactionStatements } from './sqlite-transaction.ts';
import { SqliteTransaction } from './sqlite-transaction.ts';

/** Opens the store in the file `path`; throws a StorageError as openDatabases does. */
export function openSqliteStorage(path: string): Storage {
  const databases = openDatabases(resolve(path));
  try {
    return new SqliteStorage(databases);
  } catch (error) {
    databases.close();
    throw sqliteFailure(databases.path, error);
  }
}

/**
 * Blocks in one SQLite file, which belongs to one process at a time.
 *
 * Durability: when `transaction` resolves, its commit is on the disk (write-ahead log, synchronous = FULL); it
 * outlives kill -9 and a power cut, and a transaction that had not come so far leaves nothing behind.
 *
 * Isolation: transactions run one after the other. Reads see committed data only, also when called inside a
 * transaction, and never wait for one. `readEntities` and `readProducers` are one snapshot each; `readBlocks` is one
 * snapshot per page of about a mebibyte: every block is whole, but a commit that falls between two pages shows in the
 * later ones only. (One snapshot over all pages would keep the log from being taken in while a slow reader reads.)
 */
export class SqliteStorage implements Storage {
  readonly #databases: Databases;
  readonly #queue = new TransactionQueue();
  readonly #statements: TransactionStatements;
  readonly #begin: Statement<[]>;
  readonly #commit: Statement<[]>;
  readonly #rollback: Statement<[]>;
  readonly #pages: BlockPages;
  readonly #entities: EntityReader;
  readonly #producers: Statement<[], ProducerPosition>;

  /** Takes over `databases`: closing the store closes them. */
  constructor(databases: Databases) {
    const { reader, writer } = databases;
    this.#databases = databases;
    this.#begin = writer.prepare('BEGIN IMMEDIATE');
    this.#commit = writer.prepare('COMMIT');
    this.#rollback = writer.prepare('ROLLBACK');
    this.#statements = {
      blocks: new Blocks(writer),
      entities: new EntityInterner(writer),
      writeProducer: writer.prepare(
        `INSERT INTO producers (cluster, producer, lane, epoch, sequence) VALUES (@cluster, @producer, @lane, @epoch, @sequence)
         ON CONFLICT DO UPDATE SET epoch = excluded.epoch, sequence = excluded.sequence`,
      ),
    };
    this.#pages = new BlockPages(reader);
    this.#entities = new EntityReader(reader);
    this.#producers = reader.prepare(
      'SELECT cluster, producer, epoch, lane, sequence FROM producers ORDER BY cluster, producer, lane',
    );
  }

  transaction<T>(work: (transaction: StorageTransaction) => Promise<T>): Promise<T> {
    return this.#queue.run(async () => {
      const transaction = new SqliteTransaction(this.#statements);
      try {
        this.#begin.run();
        const result = await work(transaction);
        transaction.checkFailure();
        this.#commit.run();
        return result;
      } catch (error) {
        this.#undo();
        throw sqliteFailure(this.#databases.path, error);
      } finally {
        transaction.end();
      }
    });
  }

  async *readBlocks(range: BlockRange): AsyncGenerator<StoredBlock> {
    let last: StoredBlock | undefined;
    while (true) {
      const page = this.#read(() => this.#pages.next(range, last));
      if (page.length === 0) return;
      yield* page;
      last = page.at(-1);
      // Lets the node breathe: awaiting resolved promises alone would keep everything else waiting to the end.
      await setImmediate();
    }
  }

  async readEntities(scope: number, ids?: readonly number[]): Promise<readonly StoredEntity[]> {
    return this.#read(() => this.#entities.read(scope, ids));
  }

  async readProducers(): Promise<readonly ProducerPosition[]> {
    return this.#read(() => this.#producers.all());
  }

  /** Waits for the transactions that were asked for; reads that are under way end with an error. */
  async close(): Promise<void> {
    await this.#queue.close();
    this.#databases.close();
  }

  #undo(): void {
    this.#statements.blocks.forget();
    // SQLite has rolled back by itself on some errors, a full disk among them.
    if (this.#databases.writer.inTransaction) this.#rollback.run();
  }

  #read<T>(work: () => T): T {
    if (!this.#databases.reader.open) throw new Error('BUG: a storage was read after it had been closed.');
    try {
      return work();
    } catch (error) {
      throw sqliteFailure(this.#databases.path, error);
    }
  }
}
