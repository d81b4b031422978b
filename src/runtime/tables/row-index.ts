import { nextCapacity } from './columns.ts';
import { type TableBudget, UNBOUNDED } from './table-budget.ts';

const FIRST_ENTITIES = 64;
/** Bytes of the index by entity. */
const BYTES_PER_ENTITY = 4;
const NO_ENTITIES = new Int32Array(0);

/** Given for an entity that was refused a row. */
export const NO_ROW = -1;

/** Where `rowsOf` puts rows: one for all tables, since it is read before the next call. */
let scratch = new Int32Array(4096);

/** Gives the entities of one aggregation table consecutive rows: two array reads a look-up, no hashing. */
export class RowIndex {
  readonly #budget: TableBudget;
  readonly #expected: number;
  /** Row + 1 by entity index, so that a fresh array says "none" everywhere. */
  #rowOf: Int32Array = NO_ENTITIES;
  #rows = 0;
  /** Rows that have been handed over, and the entity from which on the others are. */
  #taken = 0;
  #next = 0;
  #together = false;

  /** `expected`: how many rows there are likely to be. */
  constructor(budget: TableBudget = UNBOUNDED, expected = 0) {
    this.#budget = budget;
    this.#expected = expected;
  }

  /** Rows that have not been handed over. */
  get rows(): number {
    return this.#rows - this.#taken;
  }

  /** Rows that there are, handed over or not: what a column needs room for. */
  get size(): number {
    return this.#rows;
  }

  /** Whether all rows that `rowsOf` gave last are one and the same: the table is of a whole cluster, or the like. */
  get together(): boolean {
    return this.#together;
  }

  /** The row of an entity, a new one when it has none yet; NO_ROW when that is refused. `entity` is not negative. */
  row(entity: number): number {
    if (entity >= this.#rowOf.length) this.#grow(entity);
    const held = this.#rowOf[entity]!;
    return held !== 0 ? held - 1 : this.#add(entity);
  }

  /**
   * The row of every entity, in an array that is at least as long and good until the next call of any index; NO_ROW for
   * negative entities too.
   */
  rowsOf(entities: Int32Array): Int32Array {
    const count = entities.length;
    if (scratch.length < count) scratch = new Int32Array(Math.max(count, scratch.length * 2));
    const rows = scratch;
    this.#together = areOne(entities);
    if (this.#together) return rows.fill(entities[0]! < 0 ? NO_ROW : this.row(entities[0]!), 0, count);
    let rowOf = this.#rowOf;
    for (let i = 0; i < count; i++) {
      const entity = entities[i]!;
      const held = entity < rowOf.length && entity >= 0 ? rowOf[entity]! : 0;
      if (held !== 0) {
        rows[i] = held - 1;
        continue;
      }
      rows[i] = entity < 0 ? NO_ROW : this.row(entity);
      rowOf = this.#rowOf;
    }
    return rows;
  }

  /** The entities that come next, in ascending order, at most `most` of them, and the row of each. */
  take(most: number): { entities: Int32Array; order: Int32Array } {
    const count = Math.min(most, this.rows);
    const entities = new Int32Array(count);
    const order = new Int32Array(count);
    const rowOf = this.#rowOf;
    let entity = this.#next;
    for (let i = 0; i < count; entity++) {
      const held = rowOf[entity]!;
      if (held === 0) continue;
      entities[i] = entity;
      order[i++] = held - 1;
    }
    this.#next = entity;
    this.#taken += count;
    return { entities, order };
  }

  #add(entity: number): number {
    if (!this.#budget.admits(entity)) return NO_ROW;
    this.#rowOf[entity] = ++this.#rows;
    return this.#rows - 1;
  }

  #grow(entity: number): void {
    const before = this.#rowOf.length;
    const grown = new Int32Array(Math.max(nextCapacity(before, entity + 1, this.#expected), FIRST_ENTITIES));
    grown.set(this.#rowOf);
    this.#rowOf = grown;
    this.#budget.grew((grown.length - before) * BYTES_PER_ENTITY);
  }
}

/** Whether there are several entities, and all are the same. Where they are not, two looks nearly always tell. */
function areOne(entities: Int32Array): boolean {
  const count = entities.length;
  const first = entities[0];
  if (count < 2 || entities[count - 1] !== first || entities[count >>> 1] !== first) return false;
  for (let i = 0; i < count; i++) if (entities[i] !== first) return false;
  return true;
}
