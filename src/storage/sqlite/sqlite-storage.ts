import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { unpackBlocks } from '../packed.ts';
import type {
  BlockRange,
  DocumentRange,
  EntitySelection,
  Storage,
  StorageTransaction,
  StoredBlock,
  StoredDocument,
  StoredEntity,
  StoredGranularity,
} from '../storage.ts';
import { TransactionQueue } from '../transaction-queue.ts';
import type { PagePosition } from './block-pages.ts';
import { askInTurn, slicesOf } from './slices.ts';
import { SqliteThread } from './sqlite-thread.ts';
import { SqliteTransaction } from './sqlite-transaction.ts';

/** Entities that one message carries: a millisecond or two of this thread's time, after which others have a turn. */
const ENTITIES = 500;

/**
 * Opens the store in the file `path`, which is created when it is missing. Rejects with a StorageError when the file is
 * in use, foreign, damaged, of another version, or not writable.
 */
export async function openSqliteStorage(path: string): Promise<Storage> {
  const file = resolve(path);
  // Both start at once, that takes the time; the writer opens first, since it may have to make the file.
  const writer = new SqliteThread('writer', file);
  const reader = new SqliteThread('reader', file);
  try {
    await writer.open();
    await reader.open();
    return new SqliteStorage(writer, reader);
  } catch (error) {
    await reader.close();
    await writer.close();
    throw error;
  }
}

/**
 * Blocks in one SQLite file, which belongs to one process at a time. Two threads work on it, one that writes and one
 * that reads: neither holds up the node, and a long flush holds up no query.
 *
 * Durability: when `transaction` resolves, its commit is on the disk (write-ahead log, synchronous = FULL); it
 * outlives kill -9 and a power cut, and a transaction that had not come so far leaves nothing behind.
 *
 * Isolation: transactions run one after the other. Reads see committed data only, also when called inside a
 * transaction, and never wait for one. `readDocuments` is one snapshot; `readBlocks` is one snapshot per page of about
 * a mebibyte: every block is whole, but a commit that falls between two pages shows in the later ones only. (One
 * snapshot over all pages would keep the log from being taken in while a slow reader reads.) So does `readEntities`,
 * page by page of some hundred entities.
 */
class SqliteStorage implements Storage {
  readonly #writer: SqliteThread<'writer'>;
  readonly #reader: SqliteThread<'reader'>;
  readonly #queue = new TransactionQueue();
  #closing: Promise<void> | undefined;

  /** Takes over both threads: closing the store closes them. */
  constructor(writer: SqliteThread<'writer'>, reader: SqliteThread<'reader'>) {
    this.#writer = writer;
    this.#reader = reader;
  }

  transaction<T>(work: (transaction: StorageTransaction) => Promise<T>): Promise<T> {
    return this.#queue.run(async () => {
      const transaction = new SqliteTransaction(this.#writer);
      return this.#inTransaction(async () => {
        try {
          return await work(transaction);
        } finally {
          await transaction.end();
        }
      });
    });
  }

  async *readBlocks(range: BlockRange): AsyncGenerator<StoredBlock> {
    let reading = this.#page(range, undefined);
    while (true) {
      const page = await reading;
      const blocks = unpackBlocks(page);
      if (page.more) reading = this.#page(range, blocks.at(-1));
      yield* blocks;
      if (!page.more) return;
      await setImmediate();
    }
  }

  async readEntities(scope: number, selection?: EntitySelection): Promise<readonly StoredEntity[]> {
    if (selection === undefined) return this.#allEntities(scope);
    const ask = (part: EntitySelection) => this.#open().call('selectedEntities', scope, part);
    const found =
      'ids' in selection
        ? await askInTurn(slicesOf(selection.ids, ENTITIES), (ids) => ask({ ids }))
        : await askInTurn(slicesOf(selection.entityIds, ENTITIES), (entityIds) => ask({ entityIds }));
    return found.flat();
  }

  async readDocuments(kind: string, range: DocumentRange = {}): Promise<readonly StoredDocument[]> {
    return this.#open().call('documents', kind, range);
  }

  /** In steps, each a transaction of its own: others have their turn between them. Closing the store ends it early. */
  async dropBlocks(granularity: StoredGranularity, before: number): Promise<number> {
    let dropped = 0;
    do {
      const step = await this.#queue.run(() =>
        this.#inTransaction(() => this.#writer.call('dropStep', granularity, before)),
      );
      if (step === 'nothing left') return dropped;
      if (step === 'dropped one') dropped++;
    } while (!this.#queue.closed);
    return dropped;
  }

  /** Waits for the transactions that were asked for; reads that are under way end with an error. */
  async close(): Promise<void> {
    await this.#queue.close();
    this.#closing ??= this.#closeThreads();
    await this.#closing;
  }

  /** Read while the page before is used. */
  #page(range: BlockRange, last: PagePosition | undefined) {
    const reading = this.#open().call('blocks', range, last);
    // Whoever stops before the end does not come to wait for it.
    reading.catch(() => undefined);
    return reading;
  }

  async #inTransaction<T>(work: () => Promise<T>): Promise<T> {
    try {
      await this.#writer.call('begin');
      const result = await work();
      await this.#writer.call('commit');
      return result;
    } catch (error) {
      // What it cannot undo, the next `begin` does; the caller wants to hear of the first failure.
      await this.#writer.call('rollback').catch(() => undefined);
      throw error;
    }
  }

  async #allEntities(scope: number): Promise<readonly StoredEntity[]> {
    const found: StoredEntity[] = [];
    while (true) {
      // Ids are dense from 0.
      const page = await this.#open().call('entities', scope, found.length, ENTITIES);
      found.push(...page);
      if (page.length < ENTITIES) return found;
      await setImmediate();
    }
  }

  #open(): SqliteThread<'reader'> {
    if (this.#closing !== undefined) throw new Error('BUG: a storage was read after it had been closed.');
    return this.#reader;
  }

  /** The writer last: with the last connection the write-ahead log is taken in. */
  async #closeThreads(): Promise<void> {
    await this.#reader.close();
    await this.#writer.close();
  }
}
