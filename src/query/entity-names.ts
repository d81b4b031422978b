import type { Storage, StoredEntity } from '../storage/storage.ts';
import { namesOf } from './entities.ts';
import type { ReadableMetric } from './metric-catalog.ts';
import { entitiesFrom } from './new-entities.ts';

interface Names {
  /** Storage ids below this one are known. */
  size: number;
  readonly ids: Map<string, number[]>;
}

/**
 * Finds entities by what users call them. A name says nothing of the storage id, so the names of a scope are kept once
 * somebody has asked by name; ids are dense, and what an entity is called never changes, so only new ones are read
 * after that.
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
    const names = await this.#upToDate(metric);
    const ids = names.ids.get(wanted);
    return ids === undefined ? [] : this.#storage.readEntities(scope, { ids });
  }

  #upToDate(metric: ReadableMetric): Promise<Names> {
    const key = `${metric.scope.id} ${metric.scope.catalog} ${metric.byCluster}`;
    const before = this.#names.get(key) ?? Promise.resolve({ size: 0, ids: new Map<string, number[]>() });
    const names = before.then((known) => this.#readNew(metric, known));
    this.#names.set(key, names);
    // A store that is away now may be back for the next question: what was known before stays.
    names.catch(() => this.#names.set(key, before));
    return names;
  }

  async #readNew(metric: ReadableMetric, names: Names): Promise<Names> {
    for await (const found of entitiesFrom(this.#storage, metric.scope.id, names.size)) keep(metric, names, found);
    return names;
  }
}

function keep(metric: ReadableMetric, names: Names, entities: readonly StoredEntity[]): void {
  for (const entity of entities) {
    for (const name of namesOf(metric, entity)) {
      const ids = names.ids.get(name);
      if (ids === undefined) names.ids.set(name, [entity.id]);
      else ids.push(entity.id);
    }
    names.size = Math.max(names.size, entity.id + 1);
  }
}
