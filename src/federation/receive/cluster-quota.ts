import type { Entity } from '../../runtime/entity.ts';
import type { EntityGeneration } from '../../runtime/entity-generation.ts';
import { IndexSet } from '../../runtime/index-set.ts';
import type { ScopeDefinition } from '../../runtime/program.ts';
import type { ClusterLimits } from './cluster-limits.ts';
import { TokenBucket } from './token-bucket.ts';

/** Instead of an entity's index: why rows of it are refused. Negative, so that no table takes them. */
export const BEYOND_SCOPE_LIMIT = -1;
export const BEYOND_CLUSTER_LIMIT = -3;

/** What one cluster has used of its limits: of entities, in the present generation of the node's. */
export class ClusterQuota {
  readonly limits: ClusterLimits;
  readonly #increments: TokenBucket;
  readonly #bytes: TokenBucket;
  #generation = 0;
  readonly #entities = new Map<ScopeDefinition, IndexSet>();
  #entityCount = 0;

  constructor(limits: ClusterLimits, now: number) {
    this.limits = limits;
    this.#increments = new TokenBucket(limits.incrementsPerSecond, now);
    this.#bytes = new TokenBucket(limits.bytesPerSecond, now);
  }

  /** Counts what has come; gives the milliseconds for which no more of it should be read. */
  spend(increments: number, bytes: number, now: number): number {
    return Math.max(this.#increments.spend(increments, now), this.#bytes.spend(bytes, now));
  }

  /** The entity's index in the generation, or why it has none. */
  intern(entity: Entity, scope: ScopeDefinition, generation: EntityGeneration): number {
    this.follow(generation);
    const seen = this.#seenIn(scope);
    const registry = generation.registry(scope);
    const known = registry.indexOf(entity.id);
    if (known >= 0 && seen.has(known)) return registry.intern(entity);
    if (this.#entityCount >= this.limits.maxEntities) return BEYOND_CLUSTER_LIMIT;
    const index = registry.intern(entity);
    if (index < 0) return BEYOND_SCOPE_LIMIT;
    seen.add(index);
    this.#entityCount++;
    return index;
  }

  /** Keeps those that a generation has taken over from the one before; after a longer silence none. */
  follow(generation: EntityGeneration): void {
    if (generation.number === this.#generation) return;
    const before = generation.number === this.#generation + 1 ? [...this.#entities] : [];
    this.#generation = generation.number;
    this.#entities.clear();
    for (const [scope, seen] of before) this.#entities.set(scope, seen.moved(generation.moved(scope)));
    this.#entityCount = [...this.#entities.values()].reduce((sum, { size }) => sum + size, 0);
  }

  #seenIn(scope: ScopeDefinition): IndexSet {
    let seen = this.#entities.get(scope);
    if (seen === undefined) {
      seen = new IndexSet();
      this.#entities.set(scope, seen);
    }
    return seen;
  }
}
