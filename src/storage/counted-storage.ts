import type {
  BlockRange,
  DocumentRange,
  EntitySelection,
  Storage,
  StorageTransaction,
  StoredGranularity,
} from './storage.ts';
import { StorageError } from './storage-error.ts';

type Operation = keyof Storage;

/** What a store could not do, counted since the node's start. */
export interface StorageErrors {
  errors(): readonly StorageErrorCount[];
}

export interface StorageErrorCount {
  readonly operation: Operation;
  /** Whether the same call may succeed later with nobody changing the configuration. */
  readonly retryable: boolean;
  readonly count: number;
}

/** A store whose StorageErrors are counted on their way to whoever called. */
export class CountedStorage implements Storage, StorageErrors {
  readonly #storage: Storage;
  readonly #errors = new Map<string, StorageErrorCount>();

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  errors(): readonly StorageErrorCount[] {
    return [...this.#errors.values()];
  }

  transaction<T>(work: (transaction: StorageTransaction) => Promise<T>): Promise<T> {
    return this.#counted('transaction', () => this.#storage.transaction(work));
  }

  async *readBlocks(range: BlockRange): ReturnType<Storage['readBlocks']> {
    try {
      yield* this.#storage.readBlocks(range);
    } catch (error) {
      this.#count('readBlocks', error);
      throw error;
    }
  }

  readEntities(scope: number, selection?: EntitySelection): ReturnType<Storage['readEntities']> {
    return this.#counted('readEntities', () => this.#storage.readEntities(scope, selection));
  }

  readDocuments(kind: string, range?: DocumentRange): ReturnType<Storage['readDocuments']> {
    return this.#counted('readDocuments', () => this.#storage.readDocuments(kind, range));
  }

  dropBlocks(granularity: StoredGranularity, before: number): ReturnType<Storage['dropBlocks']> {
    return this.#counted('dropBlocks', () => this.#storage.dropBlocks(granularity, before));
  }

  close(): Promise<void> {
    return this.#counted('close', () => this.#storage.close());
  }

  async #counted<T>(operation: Operation, call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      this.#count(operation, error);
      throw error;
    }
  }

  /** Mistakes of the calling code, and what a transaction's work throws of its own, are not the store's. */
  #count(operation: Operation, error: unknown): void {
    if (!(error instanceof StorageError)) return;
    const { retryable } = error;
    const key = `${operation} ${retryable}`;
    this.#errors.set(key, { operation, retryable, count: (this.#errors.get(key)?.count ?? 0) + 1 });
  }
}
