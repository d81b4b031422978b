import type { EntityRegistry } from '../runtime/entity.ts';
import type { StorageTransaction } from '../storage/storage.ts';

const UNKNOWN = -1;

/**
 * The storage ids of a registry's entities. Ids that a transaction allocates count only once it is durable: a
 * transaction that is rolled back takes them with it.
 */
export class EntityIds {
  readonly #registry: EntityRegistry;
  #ids = new Int32Array(64).fill(UNKNOWN);
  readonly #fresh = new Map<number, number>();

  constructor(registry: EntityRegistry) {
    this.#registry = registry;
  }

  /** The storage id of every entity in `indexes` (of the registry), allocated in `transaction` where there is none. */
  async resolve(indexes: Int32Array, transaction: StorageTransaction): Promise<Int32Array> {
    await this.#allocate(this.#missing(indexes), transaction);
    return indexes.map((index) => this.#known(index));
  }

  /** The transaction of all `resolve` calls since the last `commit` or `rollback` is durable. */
  commit(): void {
    for (const [index, id] of this.#fresh) this.#keep(index, id);
    this.#fresh.clear();
  }

  rollback(): void {
    this.#fresh.clear();
  }

  #known(index: number): number {
    const id = index < this.#ids.length ? this.#ids[index]! : UNKNOWN;
    return id === UNKNOWN ? (this.#fresh.get(index) ?? UNKNOWN) : id;
  }

  #missing(indexes: Int32Array): number[] {
    const missing: number[] = [];
    for (const index of indexes) if (this.#known(index) === UNKNOWN) missing.push(index);
    return missing;
  }

  async #allocate(indexes: readonly number[], transaction: StorageTransaction): Promise<void> {
    if (indexes.length === 0) return;
    const entities = indexes.map((index) => {
      const { id, name, fields } = this.#registry.at(index);
      return { entityId: id, name, fields };
    });
    const ids = await transaction.internEntities(this.#registry.scope.id, entities);
    for (let i = 0; i < indexes.length; i++) this.#fresh.set(indexes[i]!, ids[i]!);
  }

  #keep(index: number, id: number): void {
    if (index >= this.#ids.length) {
      const grown = new Int32Array(Math.max(index + 1, this.#ids.length * 2)).fill(UNKNOWN);
      grown.set(this.#ids);
      this.#ids = grown;
    }
    this.#ids[index] = id;
  }
}
