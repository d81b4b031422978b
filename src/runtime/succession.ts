import type { EntityGeneration } from './entity-generation.ts';
import type { ScopeEntities } from './scope-entities.ts';
import type { ScopeSuccession } from './scope-succession.ts';

/** The next generation of a node's entities while it is being made; see ScopeSuccession. */
export class Succession {
  readonly #scopes: ReadonlyMap<string, ScopeSuccession>;
  readonly #create: (scopes: ReadonlyMap<string, ScopeEntities>) => EntityGeneration;

  /** `create`: makes a generation of its scopes. */
  constructor(
    scopes: ReadonlyMap<string, ScopeSuccession>,
    create: (scopes: ReadonlyMap<string, ScopeEntities>) => EntityGeneration,
  ) {
    this.#scopes = scopes;
    this.#create = create;
  }

  /** Takes over at most so many more entities; gives the new generation once it is whole. */
  advance(most: number): EntityGeneration | undefined {
    let left = most;
    for (const scope of this.#scopes.values()) left -= scope.advance(left);
    const scopes = [...this.#scopes];
    if (!scopes.every(([, scope]) => scope.ready)) return undefined;
    return this.#create(new Map(scopes.map(([name, scope]) => [name, scope.finish()])));
  }
}
