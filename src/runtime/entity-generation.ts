import type { MetricRows } from './block.ts';
import type { EntityRegistry } from './entity.ts';
import type { ScopeDefinition } from './program.ts';
import type { Refusals } from './refusals.ts';
import { type EntityCount, ScopeEntities } from './scope-entities.ts';
import { ScopeSuccession } from './scope-succession.ts';
import { Succession } from './succession.ts';

/**
 * A node's entities, scope by scope, for as long as their indexes hold. Registries only grow, so those that come no more
 * are forgotten by beginning the next generation, which takes over all others under new indexes. Every block holds the
 * generation of its own; an old one leaves the memory with the last of its blocks.
 */
export class EntityGeneration {
  /** From 1, since the node's start. */
  readonly number: number;
  readonly #scopes: ReadonlyMap<string, ScopeEntities>;
  #handedOverAt: number;

  private constructor(number: number, scopes: ReadonlyMap<string, ScopeEntities>, handedOverAt: number) {
    this.number = number;
    this.#scopes = scopes;
    this.#handedOverAt = handedOverAt;
  }

  /** `limit`: most entities of one scope. */
  static first(scopes: readonly ScopeDefinition[], limit: number, refusals: Refusals): EntityGeneration {
    const empty = scopes.map((scope) => [scope.name, new ScopeEntities({ scope, limit, refusals })] as const);
    return new EntityGeneration(1, new Map(empty), 0);
  }

  /** The making of the generation after this one: without those that were not seen at `since` (clock time, ms) or later. */
  succession(since: number): Succession {
    const scopes = [...this.#scopes].map(([name, entities]) => [name, new ScopeSuccession(entities, since)] as const);
    return new Succession(new Map(scopes), (made) => new EntityGeneration(this.number + 1, made, this.#handedOverAt));
  }

  /** Clock time (ms) of the last hand-over; 0 before the first. */
  get handedOverAt(): number {
    return this.#handedOverAt;
  }

  /** Throws for a scope of another program. */
  registry(scope: ScopeDefinition): EntityRegistry {
    return this.#of(scope).registry;
  }

  /** By the indexes of the generation before this one, those of this one, or GONE. */
  moved(scope: ScopeDefinition): Int32Array {
    return this.#of(scope).moved;
  }

  /** Notes whose rows were handed over last. */
  saw({ metric, entities }: Pick<MetricRows, 'metric' | 'entities'>): void {
    this.#of(metric.scope).lastSeen.note(entities, this.#handedOverAt);
  }

  /** Tables are handed over. `now`: clock time, ms. */
  handOver(now: number): void {
    this.#handedOverAt = now;
    for (const entities of this.#scopes.values()) entities.handOver(now);
  }

  /** Every scope with those not seen at `since` (clock time, ms) or later. */
  count(since: number): EntityCount[] {
    return [...this.#scopes.values()].map((entities) => entities.count(since));
  }

  #of(scope: ScopeDefinition): ScopeEntities {
    const entities = this.#scopes.get(scope.name);
    if (entities === undefined) throw new Error(`BUG: scope ${scope.name} is not of the running program.`);
    return entities;
  }
}
