import { entityEntryBytes } from '../protocol/write-batch.ts';

/** What naming the entities of one scope costs on the wire, and which of them the batch being formed uses already. */
export class EntityCosts {
  readonly #fields: (entity: number) => readonly string[];
  #bytes = new Uint32Array(64);
  #usedIn = new Uint32Array(64);

  constructor(fields: (entity: number) => readonly string[]) {
    this.#fields = fields;
  }

  /** Bytes to name those of `entities` that batch `stamp` does not use yet. */
  cost(entities: Int32Array, stamp: number): number {
    this.#reserve(entities);
    let cost = 0;
    for (let i = 0; i < entities.length; i++) {
      const entity = entities[i]!;
      if (this.#usedIn[entity] !== stamp) cost += this.#bytes[entity] || this.#weigh(entity);
    }
    return cost;
  }

  /** Marks them as used by batch `stamp`; gives those that were not yet, all of them often, in their order. */
  use(entities: Int32Array, stamp: number): Int32Array {
    const usedIn = this.#usedIn;
    let fresh = 0;
    for (let i = 0; i < entities.length; i++) if (usedIn[entities[i]!] !== stamp) fresh++;
    const added = fresh === entities.length ? entities : entities.filter((entity) => usedIn[entity] !== stamp);
    for (let i = 0; i < added.length; i++) usedIn[added[i]!] = stamp;
    return added;
  }

  #weigh(entity: number): number {
    const bytes = entityEntryBytes(this.#fields(entity));
    this.#bytes[entity] = bytes;
    return bytes;
  }

  /** Entities ascend, so the last one decides. */
  #reserve(entities: Int32Array): void {
    const last = entities.at(-1) ?? -1;
    if (last < this.#bytes.length) return;
    this.#bytes = grown(this.#bytes, last + 1);
    this.#usedIn = grown(this.#usedIn, last + 1);
  }
}

function grown(array: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(length, array.length * 2));
  larger.set(array);
  return larger;
}
