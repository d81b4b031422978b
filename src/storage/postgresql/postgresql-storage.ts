import type { Logger } from 'pino';
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
import { BlockPages } from './block-pages.ts';
import { ConnectionPools } from './connection-pools.ts';
import { readDocuments } from './documents.ts';
import { readEntities } from './entity-reader.ts';
import { MetricIds } from './metrics.ts';
import { Partitions } from './partitions.ts';
import type { PostgresqlConfiguration } from './postgresql-configuration.ts';
import { PostgresqlTransaction } from './postgresql-transaction.ts';
import { ensureSchema } from './schema.ts';
import type { Session } from './session.ts';

/** Opens the store, creating its tables where there are none. Throws a StorageError when the database will not do. */
export async function openPostgresqlStorage(configuration: PostgresqlConfiguration, log: Logger): Promise<Storage> {
  const pools = new ConnectionPools(configuration, log);
  try {
    await release(await pools.maintenance(), (session) => ensureSchema(session, pools.place));
    return new PostgresqlStorage(pools);
  } catch (error) {
    await pools.end();
    throw error;
  }
}

/**
 * Blocks in a PostgreSQL database, which several nodes may share.
 *
 * Durability: when `transaction` resolves, the server has its commit on the disk (synchronous_commit is on in every
 * session). A connection that breaks before COMMIT is sent leaves nothing behind; one that breaks later leaves the
 * commit in doubt, and the error says so. The next call opens a new connection.
 *
 * Isolation: READ COMMITTED and locks on what a transaction reads and writes: rows of documents, of the counters of
 * scopes, and of metrics for their blocks. Transactions that take them in the order of storage.ts never deadlock; the
 * server ends one of two that do, with a retryable error. Reads see committed data only, on connections of their own,
 * and never wait for a transaction; `readBlocks` is one snapshot per page of about a mebibyte.
 */
export class PostgresqlStorage implements Storage {
  readonly #pools: ConnectionPools;
  readonly #partitions: Partitions;
  readonly #queue = new TransactionQueue();
  readonly #metrics = new MetricIds();

  /** Takes over `pools`: closing the store ends them. */
  constructor(pools: ConnectionPools) {
    this.#pools = pools;
    this.#partitions = new Partitions(pools);
  }

  transaction<T>(work: (transaction: StorageTransaction) => Promise<T>): Promise<T> {
    return this.#queue.run(async () => {
      const session = await this.#begin();
      return release(session, () => this.#perform(session, work));
    });
  }

  async *readBlocks(range: BlockRange): AsyncGenerator<StoredBlock> {
    const metric = await this.#read((session) => this.#metrics.find(session, range.metric));
    if (metric === undefined) return;
    const pages = new BlockPages(range, metric);
    while (!pages.ended) yield* await this.#read((session) => pages.next(session));
  }

  readEntities(scope: number, selection?: EntitySelection): Promise<readonly StoredEntity[]> {
    return this.#read((session) => readEntities(session, scope, selection));
  }

  readDocuments(kind: string, range: DocumentRange = {}): Promise<readonly StoredDocument[]> {
    return this.#read((session) => readDocuments(session, kind, range));
  }

  dropBlocks(granularity: StoredGranularity, before: number): Promise<number> {
    // In turn with the transactions: a flush that needs a new partition would wait for the drop, and the drop for it.
    return this.#queue.run(() => this.#partitions.drop(granularity, before));
  }

  async close(): Promise<void> {
    await this.#queue.close();
    await this.#pools.end();
  }

  /** A connection that broke while it lay idle shows it only now; nothing has been done yet, so another one may try. */
  async #begin(): Promise<Session> {
    const first = await this.#pools.writer();
    try {
      await first.begin();
      return first;
    } catch (error) {
      first.release();
      if (!first.broken) throw error;
    }
    const second = await this.#pools.writer();
    try {
      await second.begin();
      return second;
    } catch (error) {
      second.release();
      throw error;
    }
  }

  async #perform<T>(session: Session, work: (transaction: StorageTransaction) => Promise<T>): Promise<T> {
    const transaction = new PostgresqlTransaction(session, this.#partitions, this.#metrics);
    try {
      const result = await work(transaction);
      await transaction.commit();
      return result;
    } catch (error) {
      this.#partitions.forget();
      await transaction.rollback();
      throw error;
    }
  }

  async #read<T>(work: (session: Session) => Promise<T>): Promise<T> {
    return release(await this.#pools.reader(), work);
  }
}

async function release<T>(session: Session, work: (session: Session) => Promise<T>): Promise<T> {
  try {
    return await work(session);
  } finally {
    session.release();
  }
}
