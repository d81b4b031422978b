import type { Clock } from '../runtime/clock.ts';
import type { Attributes } from '../runtime/entity.ts';
import type { Storage } from '../storage/storage.ts';
import { meets } from './attribute-conditions.ts';
import type { ReadableMetric } from './metric-catalog.ts';
import type { AttributeCondition } from './metrics-reader.ts';
import { entitiesFrom } from './new-entities.ts';

/** Milliseconds for which an entity's attributes are taken for what they were. */
const FRESH_MS = 60_000;

interface Known {
  readonly readAt: number;
  /** By storage id; equal ones are one object, since most of a scope are alike. */
  readonly attributes: Attributes[];
  readonly distinct: Map<string, Attributes>;
}

/**
 * Finds entities by their attributes. Those of a scope are kept once somebody has asked for some, and read anew after a
 * minute; entities that have come since are looked for with every question.
 */
export class EntityAttributes {
  readonly #storage: Storage;
  readonly #clock: Clock;
  readonly #scopes = new Map<number, Promise<Known>>();

  constructor(storage: Storage, clock: Clock) {
    this.#storage = storage;
    this.#clock = clock;
  }

  /** Storage ids of the entities that meet all conditions. Throws a StorageError. */
  async find(metric: ReadableMetric, conditions: readonly AttributeCondition[]): Promise<ReadonlySet<number>> {
    const { attributes, distinct } = await this.#upToDate(metric.scope.id);
    const meeting = new Set([...distinct.values()].filter((one) => meets(metric, one, conditions)));
    return new Set(attributes.flatMap((one, id) => (meeting.has(one) ? id : [])));
  }

  #upToDate(scope: number): Promise<Known> {
    const before = this.#scopes.get(scope) ?? Promise.resolve(nothing(Number.NEGATIVE_INFINITY));
    const known = before.then((old) => this.#readNew(scope, old));
    this.#scopes.set(scope, known);
    // A store that is away now may be back for the next question: what was known before stays.
    known.catch(() => this.#scopes.set(scope, before));
    return known;
  }

  async #readNew(scope: number, old: Known): Promise<Known> {
    const now = this.#clock.now();
    const known = now - old.readAt < FRESH_MS ? old : nothing(now);
    for await (const found of entitiesFrom(this.#storage, scope, known.attributes.length))
      for (const { id, attributes } of found) known.attributes[id] = onlyOnce(known.distinct, attributes);
    return known;
  }
}

function nothing(readAt: number): Known {
  return { readAt, attributes: [], distinct: new Map() };
}

function onlyOnce(distinct: Map<string, Attributes>, attributes: Attributes): Attributes {
  const text = JSON.stringify(attributes);
  const known = distinct.get(text);
  if (known !== undefined) return known;
  distinct.set(text, attributes);
  return attributes;
}
