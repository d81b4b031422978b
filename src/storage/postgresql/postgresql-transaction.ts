import type { BlockKey, DocumentToWrite, EntityToStore, StorageTransaction, StoredBlock } from '../storage.ts';
import { Blocks } from './blocks.ts';
import { Documents } from './documents.ts';
import { internEntities } from './entity-interner.ts';
import { type MetricIds, MetricLocks } from './metrics.ts';
import type { Partitions } from './partitions.ts';
import type { Session } from './session.ts';

/** The face of the running transaction. Its calls run one after the other, each in whole. */
export class PostgresqlTransaction implements StorageTransaction {
  readonly #session: Session;
  readonly #locks: MetricLocks;
  readonly #blocks: Blocks;
  readonly #documents: Documents;
  #last: Promise<unknown> = Promise.resolve();
  #failure: { readonly error: unknown } | undefined;
  #ended = false;

  constructor(session: Session, partitions: Partitions, metrics: MetricIds) {
    this.#session = session;
    this.#locks = new MetricLocks(metrics);
    this.#blocks = new Blocks(session, partitions, this.#locks);
    this.#documents = new Documents(session);
  }

  readBlocks(keys: readonly BlockKey[]): Promise<readonly (Uint8Array | undefined)[]> {
    return this.#perform(() => this.#blocks.read(keys));
  }

  writeBlocks(blocks: readonly StoredBlock[]): Promise<void> {
    return this.#perform(() => this.#blocks.write(blocks));
  }

  deleteBlocks(keys: readonly BlockKey[]): Promise<void> {
    return this.#perform(() => this.#blocks.delete(keys));
  }

  internEntities(scope: number, entities: readonly EntityToStore[]): Promise<readonly number[]> {
    return this.#perform(() => internEntities(this.#session, scope, entities));
  }

  readDocuments(kind: string, keys: readonly string[]): Promise<readonly (string | undefined)[]> {
    return this.#perform(() => this.#documents.read(kind, keys));
  }

  writeDocuments(kind: string, documents: readonly DocumentToWrite[]): Promise<void> {
    return this.#perform(() => this.#documents.write(kind, documents));
  }

  /** Commits, unless a call has failed, whether or not the caller swallowed that: half of a call must not be committed. */
  async commit(): Promise<void> {
    const cleaned = this.#perform(() => this.#documents.clean());
    this.#ended = true;
    await cleaned;
    await this.#session.commit();
    this.#locks.commit();
  }

  /** Undoes everything, after the calls that still run; further ones are refused. */
  async rollback(): Promise<void> {
    this.#ended = true;
    await this.#last;
    await this.#session.rollback();
  }

  async #perform<T>(work: () => Promise<T>): Promise<T> {
    if (this.#ended) throw new Error('BUG: a storage transaction was used after its end.');
    const turn = this.#last.then(() => this.#attempt(work));
    // Kept in #failure, and the caller's to hear.
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #attempt<T>(work: () => Promise<T>): Promise<T> {
    if (this.#failure !== undefined) throw this.#failure.error;
    try {
      return await work();
    } catch (error) {
      this.#failure = { error };
      throw error;
    }
  }
}
