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
import { MemoryTables } from './memory-tables.ts';
import { MemoryTransaction } from './memory-transaction.ts';

/**
 * A store that lives and dies with its process: for tests, and for a node that only passes on what it is sent. Keeps
 * the contract of storage.ts but for durability; a read takes time in proportion to all that is stored.
 */
export class MemoryStorage implements Storage {
  readonly #queue = new TransactionQueue();
  readonly #tables = new MemoryTables();
  #closed = false;

  transaction<T>(work: (transaction: StorageTransaction) => Promise<T>): Promise<T> {
    return this.#queue.run(async () => {
      const transaction = new MemoryTransaction(this.#tables);
      try {
        const result = await work(transaction);
        transaction.checkFailure();
        this.#tables.commit();
        return result;
      } finally {
        transaction.end();
        this.#tables.rollback();
      }
    });
  }

  /** One snapshot: what was committed when the first block is asked for. */
  async *readBlocks(range: BlockRange): AsyncGenerator<StoredBlock> {
    const { metric, granularity, from, to, chunk } = range;
    const blocks = [...this.#committed().blocks.committed.values()].filter(
      (block) =>
        block.metric === metric &&
        block.granularity === granularity &&
        block.bucket >= from &&
        block.bucket <= to &&
        (chunk === undefined || block.chunk === chunk),
    );
    blocks.sort((a, b) => a.bucket - b.bucket || a.chunk - b.chunk);
    for (const block of blocks) yield { ...block, bytes: block.bytes.slice() };
  }

  async readEntities(scope: number, selection?: EntitySelection): Promise<readonly StoredEntity[]> {
    return this.#committed().readEntities(scope, selection);
  }

  async readDocuments(kind: string, range: DocumentRange = {}): Promise<readonly StoredDocument[]> {
    return this.#committed().readDocuments(kind, range);
  }

  /** A bucket is a partition of its own here. */
  dropBlocks(granularity: StoredGranularity, before: number): Promise<number> {
    return this.#queue.run(async () => this.#tables.dropBlocks(granularity, before));
  }

  async close(): Promise<void> {
    await this.#queue.close();
    this.#closed = true;
  }

  #committed(): MemoryTables {
    if (this.#closed) throw new Error('BUG: a storage was read after it had been closed.');
    return this.#tables;
  }
}
