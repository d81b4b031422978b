import type { EntityRegistry } from '../../runtime/entity.ts';
import type { ScopeDefinition } from '../../runtime/program.ts';
import type { EntityToName } from '../protocol/write-batch.ts';
import type { FormedBatch } from './batch-former.ts';
import type { Descriptors } from './descriptors.ts';

/** The dictionary of one stream as its sender keeps it: which entities the receiver has been told. */
export class NamedEntities {
  readonly #descriptors: Descriptors;
  readonly #registry: (scope: ScopeDefinition) => EntityRegistry;
  readonly #named = new Map<ScopeDefinition, Uint8Array>();

  constructor(descriptors: Descriptors, registry: (scope: ScopeDefinition) => EntityRegistry) {
    this.#descriptors = descriptors;
    this.#registry = registry;
  }

  /** The entities that have to go with a batch; they count as told from then on. */
  *newIn(batch: FormedBatch): Generator<EntityToName> {
    for (const { scope, entities } of batch.uses) {
      const registry = this.#registry(scope);
      const number = this.#descriptors.scope(scope);
      const named = this.#namedOf(scope, registry.size);
      for (const index of entities) {
        if (named[index] === 1) continue;
        named[index] = 1;
        yield { scope: number, index, fields: registry.fields(index) };
      }
    }
  }

  #namedOf(scope: ScopeDefinition, size: number): Uint8Array {
    const named = this.#named.get(scope);
    if (named !== undefined && named.length >= size) return named;
    const grown = new Uint8Array(Math.max(size, (named?.length ?? 0) * 2));
    if (named !== undefined) grown.set(named);
    this.#named.set(scope, grown);
    return grown;
  }
}
