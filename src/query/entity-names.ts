import type { Storage, StoredEntity } from '../storage/storage.ts';
import { namesOf } from './entities.ts';
import type { ReadableMetric } from './metric-catalog.ts';
import { NameIndex } from './name-index.ts';
import { entitiesFrom } from './new-entities.ts';

interface Names {
  /** Storage ids below this one are known. */
  size: number;
  readonly index: NameIndex;
}

/**
 * Finds entities by what users call them. A name says nothing of the storage id, so a scope's names are indexed once
 * somebody has asked by name: of every entity that was ever stored, hence by hash. Ids are dense, and what an entity is
 * called never changes, so only new ones are read after that.
 */
export class EntityNames {
  readonly #storage: Storage;
  readonly #names = new Map<string, Promise<Names>>();

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /** The entities with that id or name, as they are now. Throws a StorageError. */
  async find(metric: ReadableMetric, wanted: string): Promise<readonly StoredEntity[]> {
    const scope = metric.scope.id;
    const byId = await this.#storage.readEntities(scope, { entityIds: [wanted] });
    if (byId.length > 0) return byId;
    const { index } = await this.#upToDate(metric);
    const ids = index.find(wanted);
    if (ids.length === 0) return [];
    const found = await this.#storage.readEntities(scope, { ids });
    return found.filter((entity) => namesOf(metric, entity).has(wanted));
  }

  #upToDate(metric: ReadableMetric): Promise<Names> {
    const key = `${metric.scope.id} ${metric.scope.catalog} ${metric.byCluster}`;
    const before = this.#names.get(key) ?? Promise.resolve({ size: 0, index: new NameIndex() });
    const names = before.then((known) => this.#readNew(metric, known));
    this.#names.set(key, names);
    // A store that is away now may be back for the next question: what was known before stays.
    names.catch(() => this.#names.set(key, before));
    return names;
  }

  async #readNew(metric: ReadableMetric, names: Names): Promise<Names> {
    for await (const found of entitiesFrom(this.#storage, metric.scope.id, names.size))
      for (const entity of found) keep(metric, names, entity);
    return names;
  }
}

function keep(metric: ReadableMetric, names: Names, entity: StoredEntity): void {
  // By its id the store finds it itself.
  for (const name of namesOf(metric, entity)) if (name !== entity.entityId) names.index.add(name, entity.id);
  names.size = entity.id + 1;
}
