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
    if (known !== undefined) return known;
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
}
