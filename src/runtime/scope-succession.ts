import { EntityRegistry } from './entity.ts';
import { GONE, ScopeEntities } from './scope-entities.ts';

/** A scope's next generation while it is being made, piece by piece: the present one is in use until it is finished. */
export class ScopeSuccession {
  readonly #before: ScopeEntities;
  readonly #since: number;
  readonly #registry: EntityRegistry;
  /** By the indexes of the present generation. */
  readonly #moved: Int32Array;
  /** Of these, how many have been decided upon. */
  #decided = 0;

  /** All that were seen at `since` (clock time, ms) or later are taken over. */
  constructor(before: ScopeEntities, since: number) {
    const { scope, limit, refusals } = before.options;
    this.#before = before;
    this.#since = since;
    this.#registry = new EntityRegistry(scope, limit, refusals);
    this.#moved = new Int32Array(before.registry.size).fill(GONE);
  }

  /** Whether only those are left that have come, or come back, since it was begun. */
  get ready(): boolean {
    return this.#decided === this.#moved.length;
  }

  /** Takes over at most so many more; gives how many it has. */
  advance(most: number): number {
    let taken = 0;
    for (; taken < most && !this.ready; this.#decided++) if (this.#takeOver(this.#decided, this.#moved)) taken++;
    return taken;
  }

  /** Takes over the rest. */
  finish(): ScopeEntities {
    const { registry, lastSeen, options } = this.#before;
    const moved = new Int32Array(registry.size).fill(GONE);
    moved.set(this.#moved);
    for (let index = 0; index < moved.length; index++)
      if (moved[index] === GONE) this.#takeOver(index, moved);
      else this.#describeAgain(index, moved[index]!);
    return new ScopeEntities(options, { registry: this.#registry, lastSeen: lastSeen.moved(moved), moved });
  }

  #takeOver(index: number, moved: Int32Array): boolean {
    const { registry, lastSeen } = this.#before;
    if (lastSeen.isIdle(index, this.#since)) return false;
    moved[index] = this.#registry.intern(registry.at(index));
    return true;
  }

  /** It may have got attributes since it was taken over. */
  #describeAgain(index: number, target: number): void {
    const entity = this.#before.registry.at(index);
    if (this.#registry.at(target) !== entity) this.#registry.intern(entity);
  }
}
