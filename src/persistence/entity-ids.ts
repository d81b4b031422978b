import type { MetricBlock } from '../runtime/block.ts';
import type { Entity, EntityRegistry } from '../runtime/entity.ts';
import type { ScopeDefinition } from '../runtime/program.ts';
import type { Turns } from '../runtime/turns.ts';
import type { EntityToStore, StorageTransaction } from '../storage/storage.ts';

const UNKNOWN = -1;
/** Before every UTC day: the store has to hear of the entity with its next rows. */
const NEVER = -1;
const MINUTES_PER_DAY = 1_440;
/** Entities named to the store in one call. */
const BATCH = 2_000;
/** What naming an entity is beside looking at a row. */
const NAMING_WORK = 30;
/** SkyWalking's mark between a service's group and its name. */
const GROUP_MARK = '::';

/** Entities to name. */
interface Due {
  readonly indexes: number[];
  /** By index, the latest UTC day on which it is seen. */
  readonly days: Int32Array;
}

/**
 * The storage ids of one generation of a scope's entities. The store hears of an entity when it is first stored, and with
 * the first rows of every UTC day after that, so that it knows when the entity was last seen; in between when it has got attributes.
 * What a transaction allocates counts only once it is durable: one that is rolled back takes it with it.
 */
export class EntityIds {
  readonly #registry: EntityRegistry;
  readonly #turns: Turns;
  #ids = new Int32Array(64).fill(UNKNOWN);
  /** By index, the UTC day of which the store knows that the entity was seen. */
  #days = new Int32Array(64);
  /** What was known of entities before the running transaction has named them, for taking it back. */
  readonly #before = { indexes: [] as number[], ids: [] as number[], days: [] as number[] };

  constructor(registry: EntityRegistry, turns: Turns) {
    this.#registry = registry;
    this.#turns = turns;
  }

  /** Names the blocks' entities to the store, those that it has to hear of. */
  async name(blocks: readonly MetricBlock[], transaction: StorageTransaction): Promise<void> {
    for (const index of this.#registry.takeDescribed()) if (index < this.#days.length) this.#days[index] = NEVER;
    const { scope } = this.#registry;
    const { indexes, days } = await this.#due(blocks);
    for (let from = 0; from < indexes.length; from += BATCH) {
      const batch = indexes.slice(from, from + BATCH);
      const entities = batch.map((index) => describe(this.#registry.at(index), scope, days[index]!));
      const ids = await transaction.internEntities(scope.id, entities);
      for (const [i, index] of batch.entries()) this.#keep(index, ids[i]!, days[index]!);
      await this.#turns.after(batch.length * NAMING_WORK);
    }
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
    for (const values of Object.values(this.#before)) values.length = 0;
  }

  rollback(): void {
    const { indexes, ids, days } = this.#before;
    for (let i = indexes.length - 1; i >= 0; i--) {
      this.#ids[indexes[i]!] = ids[i]!;
      this.#days[indexes[i]!] = days[i]!;
    }
    this.commit();
  }

  /** Entities that the store does not know, or has not heard of on the day of a block. */
  async #due(blocks: readonly MetricBlock[]): Promise<Due> {
    const indexes: number[] = [];
    const days = new Int32Array(this.#registry.size).fill(NEVER);
    for (const { bucket, entities } of blocks) {
      const day = Math.floor(bucket / MINUTES_PER_DAY);
      await this.#turns.slices(entities.length, (from, to) => {
        for (let row = from; row < to; row++) {
          const index = entities[row]!;
          if (index < this.#ids.length && this.#ids[index] !== UNKNOWN && this.#days[index]! >= day) continue;
          if (days[index] === NEVER) indexes.push(index);
          if (day > days[index]!) days[index] = day;
        }
      });
    }
    return { indexes, days };
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
    this.#before.indexes.push(index);
    this.#before.ids.push(this.#ids[index]!);
    this.#before.days.push(this.#days[index]!);
    this.#ids[index] = id;
    this.#days[index] = day;
  }
}

/** To the day: so that what was named today by another node, or before a restart, is not written anew. */
function describe(entity: Entity, scope: ScopeDefinition, day: number): EntityToStore {
  const { id, name, fields, attributes = {} } = entity;
  const layers = scope.entityFields.flatMap(({ role }, i) => (role === 'layer' ? [fields[i] ?? ''] : []));
  return {
    entityId: id,
    name,
    fields,
    group: scope.catalog === 'SERVICE' ? groupOf(name) : '',
    layers: layers.filter((layer) => layer !== ''),
    attributes,
    seen: day * MINUTES_PER_DAY,
  };
}

function groupOf(name: string): string {
  const at = name.indexOf(GROUP_MARK);
  return at < 0 ? '' : name.slice(0, at);
}

function grown(old: Int32Array<ArrayBuffer>, larger: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  larger.set(old);
  return larger;
}
