import { packBlocks, packKeys, unpackBytes } from '../packed.ts';
import type { BlockKey, DocumentToWrite, EntityToStore, StorageTransaction, StoredBlock } from '../storage.ts';
import { askInTurn, slicesOf } from './slices.ts';
import type { SqliteThread } from './sqlite-thread.ts';

/** Most of what one message carries: a millisecond or two of this thread's time, after which others have a turn. */
const KEYS = 1_000;
const BYTES = 1 << 20;
const ENTITIES = 500;

/** The face of the running transaction: hands every call to the thread that writes, in messages of a bounded size. */
export class SqliteTransaction implements StorageTransaction {
  readonly #writer: SqliteThread<'writer'>;
  readonly #underWay = new Set<Promise<unknown>>();
  #ended = false;

  constructor(writer: SqliteThread<'writer'>) {
    this.#writer = writer;
  }

  readBlocks(keys: readonly BlockKey[]): Promise<readonly (Uint8Array | undefined)[]> {
    return this.#perform(async () => {
      const packed = await askInTurn(slicesOf(keys, KEYS), (slice) => this.#writer.call('readBlocks', packKeys(slice)));
      return packed.flatMap(unpackBytes);
    });
  }

  writeBlocks(blocks: readonly StoredBlock[]): Promise<void> {
    return this.#perform(async () => {
      const slices = slicesOf(blocks, KEYS, ({ bytes }) => bytes.byteLength, BYTES);
      await askInTurn(slices, (slice) => this.#writer.call('writeBlocks', packBlocks(slice)));
    });
  }

  deleteBlocks(keys: readonly BlockKey[]): Promise<void> {
    return this.#perform(async () => {
      await askInTurn(slicesOf(keys, KEYS), (slice) => this.#writer.call('deleteBlocks', packKeys(slice)));
    });
  }

  internEntities(scope: number, entities: readonly EntityToStore[]): Promise<readonly number[]> {
    return this.#perform(async () => {
      const slices = slicesOf(entities, ENTITIES);
      return (await askInTurn(slices, (slice) => this.#writer.call('internEntities', scope, slice))).flat();
    });
  }

  readDocuments(kind: string, keys: readonly string[]): Promise<readonly (string | undefined)[]> {
    return this.#perform(() => this.#writer.call('readDocuments', kind, keys));
  }

  writeDocuments(kind: string, documents: readonly DocumentToWrite[]): Promise<void> {
    return this.#perform(() => this.#writer.call('writeDocuments', kind, documents));
  }

  /** Takes no more calls; resolves when those under way, whoever waits for them, have ended one way or the other. */
  async end(): Promise<void> {
    this.#ended = true;
    await Promise.allSettled(this.#underWay);
  }

  async #perform<T>(work: () => Promise<T>): Promise<T> {
    if (this.#ended) throw new Error('BUG: a storage transaction was used after its end.');
    const call = work();
    this.#underWay.add(call);
    try {
      return await call;
    } finally {
      this.#underWay.delete(call);
    }
  }
}
