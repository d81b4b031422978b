import { EntityRegistry } from './entity.ts';
import { LastSeen } from './last-seen.ts';
import type { ScopeDefinition } from './program.ts';
import type { Refusals } from './refusals.ts';

/** Instead of an index: the entity has not come into the next generation. */
export const GONE = -1;

/** The entities of one scope, counted. */
export interface EntityCount {
  readonly known: number;
  /** Those that have not been seen for a time. */
  readonly idle: number;
  /** As many as the scope may have. */
  readonly limit: number;
}

export interface ScopeEntitiesOptions {
  readonly scope: ScopeDefinition;
  readonly limit: number;
  readonly refusals: Refusals;
}

/** What a scope has taken over from the generation before. */
export interface Inheritance {
  readonly registry: EntityRegistry;
  readonly lastSeen: LastSeen;
  /** By the indexes of the generation before, those of this one, or GONE. */
  readonly moved: Int32Array;
}

/** The entities of one scope in one generation, and when each was last seen. */
export class ScopeEntities {
  readonly options: ScopeEntitiesOptions;
  readonly registry: EntityRegistry;
  readonly lastSeen: LastSeen;
  /** See Inheritance. */
  readonly moved: Int32Array;
  /** Entities that have been through a hand-over, with rows or without. */
  #handedOver: number;

  /** Empty, unless there is something to take over. */
  constructor(options: ScopeEntitiesOptions, inheritance?: Inheritance) {
    this.options = options;
    this.registry = inheritance?.registry ?? new EntityRegistry(options.scope, options.limit, options.refusals);
    this.lastSeen = inheritance?.lastSeen ?? new LastSeen();
    this.moved = inheritance?.moved ?? new Int32Array();
    this.#handedOver = this.registry.size;
  }

  /** At a hand-over: what was interned since the last one counts as seen, also where filters left it without rows. */
  handOver(now: number): void {
    const { size } = this.registry;
    this.lastSeen.noteRange(this.#handedOver, size, now);
    this.#handedOver = size;
  }

  /** `since`: clock time, ms. */
  count(since: number): EntityCount {
    const known = this.registry.size;
    return { known, idle: this.lastSeen.idleSince(since, known), limit: this.options.limit };
  }
}
