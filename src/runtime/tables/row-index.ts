const INITIAL_ENTITIES = 64;

/** Gives the entities of one aggregation table consecutive rows: two array reads a look-up, no hashing. */
export class RowIndex {
  /** Row + 1 by entity index, so that a fresh array says "none" everywhere. */
  #rowOf = new Int32Array(INITIAL_ENTITIES);
  #rows = 0;

  get rows(): number {
    return this.#rows;
  }

  /** The row of an entity, a new one when it has none yet. `entity` is a small non-negative integer. */
  row(entity: number): number {
    if (entity >= this.#rowOf.length) this.#grow(entity);
    const held = this.#rowOf[entity]!;
    if (held !== 0) return held - 1;
    this.#rowOf[entity] = ++this.#rows;
    return this.#rows - 1;
  }

  /** The entities in ascending order, and the row of each. */
  ascending(): { entities: Int32Array; order: Int32Array } {
    const entities = new Int32Array(this.#rows);
    const order = new Int32Array(this.#rows);
    for (let entity = 0, i = 0; i < this.#rows; entity++) {
      const held = this.#rowOf[entity]!;
      if (held === 0) continue;
      entities[i] = entity;
      order[i++] = held - 1;
    }
    return { entities, order };
  }

  #grow(entity: number): void {
    const grown = new Int32Array(Math.max(entity + 1, this.#rowOf.length * 2));
    grown.set(this.#rowOf);
    this.#rowOf = grown;
  }
}
