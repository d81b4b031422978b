import type {
  BlockKey,
  BlockRange,
  EntityToStore,
  ProducerPosition,
  Storage,
  StorageTransaction,
  StoredBlock,
  StoredEntity,
} from '../storage.ts';
import { TransactionQueue } from '../transaction-queue.ts';
import { StagedMap } from './staged-map.ts';

/**
 * A store that lives and dies with its process: for tests, and for a node that only passes on what it is sent. Keeps
 * the contract of storage.ts but for durability; a read takes time in proportion to all that is stored.
 */
export class MemoryStorage implements Storage {
  readonly #queue = new TransactionQueue();
  readonly #blocks = new StagedMap<string, StoredBlock>();
  readonly #entities = new StagedMap<string, StoredEntity & { readonly scope: number }>();
  readonly #entityCounts = new StagedMap<number, number>();
  readonly #producers = new StagedMap<string, ProducerPosition>();
  #closed = false;

  transaction<T>(work: (transaction: StorageTransaction) => Promise<T>): Promise<T> {
    return this.#queue.run(async () => {
      const tables = [this.#blocks, this.#entities, this.#entityCounts, this.#producers];
      let running = true;
      try {
        const result = await work(this.#createTransaction(() => running));
        for (const table of tables) table.commit();
        return result;
      } finally {
        running = false;
        for (const table of tables) table.rollback();
      }
    });
  }

  /** One snapshot: what was committed when the first block is asked for. */
  async *readBlocks(range: BlockRange): AsyncGenerator<StoredBlock> {
    const { metric, granularity, from, to, chunk } = range;
    const blocks = this.#committed(this.#blocks).filter(
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

  async readEntities(scope: number, ids?: readonly number[]): Promise<readonly StoredEntity[]> {
    const entities = this.#committed(this.#entities)
      .filter((entity) => entity.scope === scope)
      .map(({ scope: _, ...entity }) => entity)
      .sort((a, b) => a.id - b.id);
    // Ids are dense from 0, so an entity's id is its place.
    return ids === undefined ? entities : ids.flatMap((id) => entities[id] ?? []);
  }

  async readProducers(): Promise<readonly ProducerPosition[]> {
    return this.#committed(this.#producers);
  }

  async close(): Promise<void> {
    await this.#queue.close();
    this.#closed = true;
  }

  #createTransaction(running: () => boolean): StorageTransaction {
    const check = (): void => {
      if (!running()) throw new Error('BUG: a storage transaction was used after its end.');
    };
    return {
      readBlocks: async (keys) => {
        check();
        return keys.map((key) => this.#blocks.get(blockKey(key))?.bytes.slice());
      },
      writeBlocks: async (blocks) => {
        check();
        for (const block of blocks) this.#blocks.set(blockKey(block), { ...block, bytes: block.bytes.slice() });
      },
      internEntities: async (scope, entities) => {
        check();
        return entities.map((entity) => this.#intern(scope, entity));
      },
      writeProducer: async (position) => {
        check();
        this.#producers.set(JSON.stringify([position.cluster, position.producer, position.lane]), { ...position });
      },
    };
  }

  #intern(scope: number, entity: EntityToStore): number {
    const key = `${scope} ${entity.entityId}`;
    const count = this.#entityCounts.get(scope) ?? 0;
    const id = this.#entities.get(key)?.id ?? count;
    if (id === count) this.#entityCounts.set(scope, count + 1);
    const { entityId, name, fields } = entity;
    this.#entities.set(key, { scope, id, entityId, name, fields: [...fields] });
    return id;
  }

  #committed<K, V>(table: StagedMap<K, V>): V[] {
    if (this.#closed) throw new Error('BUG: a storage was read after it had been closed.');
    return [...table.committed.values()];
  }
}

function blockKey({ metric, granularity, bucket, chunk }: BlockKey): string {
  return `${granularity} ${bucket} ${chunk} ${metric}`;
}
