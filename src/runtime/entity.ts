import type { ScopeDefinition } from './program.ts';
import type { Refusals } from './refusals.ts';

/** What metrics are about: a service, an instance, an endpoint. */
export interface Entity {
  /** As SkyWalking's ID manager builds it; unique in its scope. */
  readonly id: string;
  /** The entity's own name, e.g. the endpoint's without its service. */
  readonly name: string;
  /** Values of the scope's entity fields, in their order; a layer by its member's name. */
  readonly fields: readonly string[];
  /** What decorators made of it, each under `attributeKey`; one that it lacks is empty. Nothing is merged by them. */
  readonly attributes?: Attributes;
}

/** All that a decorator may give; SkyWalking's metrics have these columns. */
export const ATTRIBUTES = ['attr0', 'attr1', 'attr2', 'attr3', 'attr4', 'attr5'] as const;

export type Attributes = Readonly<Record<string, string>>;

/** Under which an entity has an attribute of a decorator: two decorators of one scope have each their own. */
export function attributeKey(decorator: string, attribute: string): string {
  return `${decorator}.${attribute}`;
}

/** Read access to entities by a small index: a node's registry, or the dictionary of an incoming stream. */
export interface EntityDictionary {
  fields(index: number): readonly string[];
}

/** The entities of one scope on this node, each with a dense index from 0. It only grows, up to a limit. */
export class EntityRegistry implements EntityDictionary {
  readonly scope: ScopeDefinition;
  readonly #limit: number;
  readonly #refusals: Refusals;
  readonly #indexes = new Map<string, number>();
  readonly #entities: Entity[] = [];
  #described = new Set<number>();

  constructor(scope: ScopeDefinition, limit: number, refusals: Refusals) {
    this.scope = scope;
    this.#limit = limit;
    this.#refusals = refusals;
  }

  get size(): number {
    return this.#entities.length;
  }

  /** The entity's index; -1, counted, when it is new and the scope is full. Known entities are never refused. */
  intern(entity: Entity): number {
    const known = this.#indexes.get(entity.id);
    if (known !== undefined) {
      this.#describe(known, entity.attributes);
      return known;
    }
    const index = this.#entities.length;
    if (index >= this.#limit) {
      this.#refusals.add(
        'entity-limit',
        1,
        () => `Scope ${this.scope.name} has ${this.#limit} entities; '${entity.name}' and other new ones are refused.`,
      );
      return -1;
    }
    this.#indexes.set(entity.id, index);
    this.#entities.push(entity);
    return index;
  }

  /**
   * Indexes of the entities that have got attributes since the last call which they did not have when they were interned:
   * of another source's decorator, or in the place of empty ones.
   */
  takeDescribed(): ReadonlySet<number> {
    const described = this.#described;
    if (described.size > 0) this.#described = new Set();
    return described;
  }

  /** -1 when the entity has no index. */
  indexOf(id: string): number {
    return this.#indexes.get(id) ?? -1;
  }

  /** The entity at an index that `intern` gave. */
  at(index: number): Entity {
    return this.#entities[index]!;
  }

  fields(index: number): readonly string[] {
    return this.#entities[index]!.fields;
  }

  /** An attribute stays what it was first, so that an entity of many sources or clusters does not waver. */
  #describe(index: number, given: Attributes | undefined): void {
    if (given === undefined) return;
    const entity = this.#entities[index]!;
    const { attributes: known = {} } = entity;
    const added = Object.entries(given).filter(
      ([key, value]) => known[key] === undefined || (known[key] === '' && value !== ''),
    );
    if (added.length === 0) return;
    this.#entities[index] = { ...entity, attributes: { ...known, ...Object.fromEntries(added) } };
    this.#described.add(index);
  }
}
