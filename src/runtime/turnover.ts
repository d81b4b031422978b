import type { EntityGeneration } from './entity-generation.ts';

/** Part of a scope's limit: a full scope with so many idle entities makes room for new ones. */
const IDLE_PART_OF_FULL = 1 / 8;

/** What a node is to forget of its entities. */
export interface Turnover {
  /** All that were not seen at this clock time (ms) or later. */
  readonly since: number;
  /** How many it knows, of all scopes, and how many of these it forgets. */
  readonly known: number;
  readonly idle: number;
}

/**
 * Asked at every hand-over whether the node is to begin a new generation of entities. `seenUpTo`: up to which clock time
 * (ms) it is known who was seen. Undefined when it is not.
 */
export type TurnoverRule = (generation: EntityGeneration, seenUpTo: number) => Turnover | undefined;

export interface IdleEntityLimits {
  /** Milliseconds without a row after which an entity is idle. */
  readonly entityIdlePeriod: number;
  /** Idle entities, of all scopes, that are kept in any case. */
  readonly maxIdleEntities: number;
}

/**
 * The rule of a node: when idle entities outnumber the others and are more than it puts up with, or when they keep new
 * ones out of a full scope. So the work of taking over the others is less than that of meeting the idle ones was.
 */
export function forgetIdleEntities({ entityIdlePeriod, maxIdleEntities }: IdleEntityLimits): TurnoverRule {
  return (generation, seenUpTo) => {
    const since = seenUpTo - entityIdlePeriod;
    const counts = generation.count(since);
    const known = counts.reduce((sum, count) => sum + count.known, 0);
    const idle = counts.reduce((sum, count) => sum + count.idle, 0);
    const outnumber = idle > maxIdleEntities && idle > known - idle;
    const inTheWay = counts.some(
      (count) => count.known >= count.limit && count.idle >= count.limit * IDLE_PART_OF_FULL,
    );
    return outnumber || inTheWay ? { since, known, idle } : undefined;
  };
}
