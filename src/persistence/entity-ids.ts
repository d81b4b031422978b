import type { MetricBlock } from '../runtime/block.ts';
import type { Entity, EntityRegistry } from '../runtime/entity.ts';
import type { ScopeDefinition } from '../runtime/program.ts';
import type { EntityToStore, StorageTransaction } from '../storage/storage.ts';

const UNKNOWN = -1;
/** Before every UTC day: the store has to hear of the entity with its next rows. */
const NEVER = -1;
const MINUTES_PER_DAY = 1_440;
/** Entities named to the store in one call. */
const BATCH = 5_000;
/** SkyWalking's mark between a service's group and its name. */
const GROUP_MARK = '::';

interface Named {
  readonly id: number;
  readonly day: number;
}

/**
 * The storage ids of one generation of a scope's entities. The store hears of an entity when it is first stored, and with
 * the first rows of every UTC day after that, so that it knows when the entity was last seen; in between when it has got attributes.
 * What a transaction allocates counts only once it is durable: one that is rolled back takes it with it.
 */
export class EntityIds {
  readonly #registry: EntityRegistry;
  #ids = new Int32Array(64).fill(UNKNOWN);
  /** By index, the UTC day of which the store knows that the entity was seen. */
  #days = new Int32Array(64);
  readonly #fresh = new Map<number, Named>();

  constructor(registry: EntityRegistry) {
    this.#registry = registry;
  }

  /** Names the blocks' entities to the store, those that it has to hear of. */
  async name(blocks: readonly MetricBlock[], transaction: StorageTransaction): Promise<void> {
    for (const index of this.#registry.takeDescribed()) if (index < this.#days.length) this.#days[index] = NEVER;
    const due = [...this.#due(blocks)];
    for (let from = 0; from < due.length; from += BATCH) {
      const batch = due.slice(from, from + BATCH);
      const entities = batch.map(([index, seen]) => describe(this.#registry.at(index), this.#registry.scope, seen));
      const ids = await transaction.internEntities(this.#registry.scope.id, entities);
      batch.forEach(([index, seen], i) => {
        this.#fresh.set(index, { id: ids[i]!, day: dayOf(seen) });
      });
    }
  }

  /** The storage ids of entities that have been named. */
  of(indexes: Int32Array): Int32Array {
    return indexes.map((index) => this.#idOf(index));
  }

  /** The transaction of all `name` calls since the last `commit` or `rollback` is durable. */
  commit(): void {
    for (const [index, named] of this.#fresh) this.#keep(index, named);
    this.#fresh.clear();
  }

  rollback(): void {
    this.#fresh.clear();
  }

  /** Entities that the store does not know, or has not heard of on the day of a block; with their latest minutes. */
  #due(blocks: readonly MetricBlock[]): Map<number, number> {
    const due = new Map<number, number>();
    for (const { bucket, entities } of blocks) {
      const day = dayOf(bucket);
      for (const index of entities) {
        if (index < this.#ids.length && this.#ids[index] !== UNKNOWN && this.#days[index]! >= day) continue;
        due.set(index, Math.max(due.get(index) ?? bucket, bucket));
      }
    }
    return due;
  }

  #idOf(index: number): number {
    const known = index < this.#ids.length ? this.#ids[index]! : UNKNOWN;
    if (known !== UNKNOWN) return known;
    const id = this.#fresh.get(index)?.id;
    if (id === undefined) throw new Error(`BUG: entity ${index} of ${this.#registry.scope.name} has no storage id.`);
    return id;
  }

  #keep(index: number, { id, day }: Named): void {
    if (index >= this.#ids.length) {
      const size = Math.max(index + 1, this.#ids.length * 2);
      this.#ids = grown(this.#ids, new Int32Array(size).fill(UNKNOWN));
      this.#days = grown(this.#days, new Int32Array(size));
    }
    this.#ids[index] = id;
    this.#days[index] = day;
  }
}

function describe(entity: Entity, scope: ScopeDefinition, seen: number): EntityToStore {
  const { id, name, fields, attributes = {} } = entity;
  const layers = scope.entityFields.flatMap(({ role }, i) => (role === 'layer' ? [fields[i] ?? ''] : []));
  return {
    entityId: id,
    name,
    fields,
    group: scope.catalog === 'SERVICE' ? groupOf(name) : '',
    layers: layers.filter((layer) => layer !== ''),
    attributes,
    seen,
  };
}

function groupOf(name: string): string {
  const at = name.indexOf(GROUP_MARK);
  return at < 0 ? '' : name.slice(0, at);
}

function dayOf(minute: number): number {
  return Math.floor(minute / MINUTES_PER_DAY);
}

function grown(old: Int32Array<ArrayBuffer>, larger: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  larger.set(old);
  return larger;
}
