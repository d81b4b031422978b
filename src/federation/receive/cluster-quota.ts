import type { Entity, EntityRegistry } from '../../runtime/entity.ts';
import { IndexSet } from '../../runtime/index-set.ts';
import type { ClusterLimits } from './cluster-limits.ts';
import { TokenBucket } from './token-bucket.ts';

/** Instead of an entity's index: why rows of it are refused. Negative, so that no table takes them. */
export const BEYOND_SCOPE_LIMIT = -1;
export const BEYOND_CLUSTER_LIMIT = -3;

/** What one cluster has used of its limits, since it was first seen by this start of the node. */
export class ClusterQuota {
  readonly limits: ClusterLimits;
  readonly #increments: TokenBucket;
  readonly #bytes: TokenBucket;
  readonly #entities = new Map<EntityRegistry, IndexSet>();
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

  /** The entity's index in the registry, or why it has none. */
  intern(entity: Entity, registry: EntityRegistry): number {
    const seen = this.#seenIn(registry);
    const known = registry.indexOf(entity.id);
    if (known >= 0 && seen.has(known)) return registry.intern(entity);
    if (this.#entityCount >= this.limits.maxEntities) return BEYOND_CLUSTER_LIMIT;
    const index = registry.intern(entity);
    if (index < 0) return BEYOND_SCOPE_LIMIT;
    seen.add(index);
    this.#entityCount++;
    return index;
  }

  #seenIn(registry: EntityRegistry): IndexSet {
    let seen = this.#entities.get(registry);
    if (seen === undefined) {
      seen = new IndexSet();
      this.#entities.set(registry, seen);
    }
    return seen;
  }
}
