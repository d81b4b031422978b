import type { BlockKey, DocumentToWrite, EntityToStore, StorageTransaction, StoredBlock } from '../storage.ts';
import type { MemoryTables } from './memory-tables.ts';
import { blockKey, documentKey } from './memory-tables.ts';

/** The face of the running transaction; every call does its whole work at once. */
export class MemoryTransaction implements StorageTransaction {
  readonly #tables: MemoryTables;
  #failure: { readonly error: unknown } | undefined;
  #ended = false;

  constructor(tables: MemoryTables) {
    this.#tables = tables;
  }

  readBlocks(keys: readonly BlockKey[]): Promise<readonly (Uint8Array | undefined)[]> {
    return this.#perform(() => keys.map((key) => this.#tables.blocks.get(blockKey(key))?.bytes.slice()));
  }

  writeBlocks(blocks: readonly StoredBlock[]): Promise<void> {
    return this.#perform(() => {
      for (const { metric, granularity, bucket, chunk, bytes } of blocks) {
        const block = { metric, granularity, bucket, chunk, bytes: bytes.slice() };
        this.#tables.blocks.set(blockKey(block), block);
      }
    });
  }

  deleteBlocks(keys: readonly BlockKey[]): Promise<void> {
    return this.#perform(() => {
      for (const key of keys) this.#tables.blocks.delete(blockKey(key));
    });
  }

  internEntities(scope: number, entities: readonly EntityToStore[]): Promise<readonly number[]> {
    return this.#perform(() => entities.map((entity) => this.#tables.intern(scope, entity)));
  }

  readDocuments(kind: string, keys: readonly string[]): Promise<readonly (string | undefined)[]> {
    return this.#perform(() => keys.map((key) => this.#tables.documents.get(documentKey(kind, key))?.text));
  }

  writeDocuments(kind: string, documents: readonly DocumentToWrite[]): Promise<void> {
    return this.#perform(() => {
      for (const { key, text } of documents) {
        if (text === undefined) this.#tables.documents.delete(documentKey(kind, key));
        else this.#tables.documents.set(documentKey(kind, key), { kind, key, text });
      }
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
    try {
      return work();
    } catch (error) {
      this.#failure ??= { error };
      throw error;
    }
  }
}
