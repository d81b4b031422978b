import type { MetricBlock } from '../runtime/block.ts';
import type { Entity, EntityRegistry } from '../runtime/entity.ts';
import type { ScopeDefinition } from '../runtime/program.ts';
import type { EntityToStore, StorageTransaction } from '../storage/storage.ts';
import type { Turns } from './turns.ts';

const UNKNOWN = -1;
const MINUTES_PER_DAY = 1_440;
/** Entities named to the store in one call. */
const BATCH = 2_000;
/** SkyWalking's mark between a service's group and its name. */
const GROUP_MARK = '::';

/** An entity to name: its index, and the latest minute in which it is seen. */
type Due = readonly [index: number, seen: number];

/** What was known of an entity before the running transaction. */
interface Before {
  readonly index: number;
  readonly id: number;
  readonly day: number;
}

/**
 * The storage ids of a registry's entities. The store hears of an entity when it is first stored, and once a UTC day
 * after that, so that it knows when the entity was last seen. What a transaction allocates counts only once it is
 * durable: one that is rolled back takes it with it.
 */
export class EntityIds {
  readonly #registry: EntityRegistry;
  readonly #turns: Turns;
  #ids = new Int32Array(64).fill(UNKNOWN);
  /** By index, the UTC day of which the store knows that the entity was seen. */
  #days = new Int32Array(64);
  /** In the order of naming, for taking it back. */
  #named: Before[] = [];

  constructor(registry: EntityRegistry, turns: Turns) {
    this.#registry = registry;
    this.#turns = turns;
  }

  /** Names the blocks' entities to the store, those that it has to hear of. */
  async name(blocks: readonly MetricBlock[], transaction: StorageTransaction): Promise<void> {
    let batch: Due[] = [];
    for (const due of await this.#due(blocks)) {
      if (batch.push(due) < BATCH) continue;
      await this.#nameBatch(batch, transaction);
      batch = [];
    }
    if (batch.length > 0) await this.#nameBatch(batch, transaction);
  }

  /** The storage ids of entities that have been named. */
  async of(indexes: Int32Array): Promise<Int32Array> {
    const ids = new Int32Array(indexes.length);
    await this.#turns.slices(indexes.length, (from, to) => {
      for (let row = from; row < to; row++) ids[row] = this.#idOf(indexes[row]!);
    });
    return ids;
  }

  /** The transaction of all `name` calls since the last `commit` or `rollback` is durable. */
  commit(): void {
    this.#named = [];
  }

  rollback(): void {
    for (const { index, id, day } of this.#named.reverse()) {
      this.#ids[index] = id;
      this.#days[index] = day;
    }
    this.#named = [];
  }

  async #nameBatch(batch: readonly Due[], transaction: StorageTransaction): Promise<void> {
    const { scope } = this.#registry;
    const entities = batch.map(([index, seen]) => describe(this.#registry.at(index), scope, seen));
    const ids = await transaction.internEntities(scope.id, entities);
    for (const [i, [index, seen]] of batch.entries()) this.#keep(index, ids[i]!, dayOf(seen));
  }

  /** Entities that the store does not know, or has not heard of on the day of a block; with their latest minutes. */
  async #due(blocks: readonly MetricBlock[]): Promise<Iterable<Due>> {
    const due = new Map<number, number>();
    for (const { bucket, entities } of blocks) {
      const day = dayOf(bucket);
      await this.#turns.slices(entities.length, (from, to) => {
        for (let row = from; row < to; row++) {
          const index = entities[row]!;
          if (index < this.#ids.length && this.#ids[index] !== UNKNOWN && this.#days[index]! >= day) continue;
          due.set(index, Math.max(due.get(index) ?? bucket, bucket));
        }
      });
    }
    return due;
  }

  #idOf(index: number): number {
    const id = index < this.#ids.length ? this.#ids[index]! : UNKNOWN;
    if (id === UNKNOWN) throw new Error(`BUG: entity ${index} of ${this.#registry.scope.name} has no storage id.`);
    return id;
  }

  #keep(index: number, id: number, day: number): void {
    if (index >= this.#ids.length) {
      const size = Math.max(index + 1, this.#ids.length * 2);
      this.#ids = grown(this.#ids, new Int32Array(size).fill(UNKNOWN));
      this.#days = grown(this.#days, new Int32Array(size));
    }
    this.#named.push({ index, id: this.#ids[index]!, day: this.#days[index]! });
    this.#ids[index] = id;
    this.#days[index] = day;
  }
}

function describe(entity: Entity, scope: ScopeDefinition, seen: number): EntityToStore {
  const { id, name, fields } = entity;
  const layers = scope.entityFields.flatMap(({ role }, i) => (role === 'layer' ? [fields[i] ?? ''] : []));
  return {
    entityId: id,
    name,
    fields,
    group: scope.catalog === 'SERVICE' ? groupOf(name) : '',
    layers: layers.filter((layer) => layer !== ''),
    attributes: {},
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
