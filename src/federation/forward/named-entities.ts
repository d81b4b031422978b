import type { EntityToName } from '../protocol/write-batch.ts';
import type { Announcement } from './announcement.ts';
import type { Parcel } from './buffer/parcel-buffer.ts';

/** The dictionary of one stream as its sender keeps it: which entities the receiver has been told. */
export class NamedEntities {
  /** By position in Hello.scopes. */
  readonly #named = new Map<number, Uint8Array>();

  /** The entities that have to go with the blocks of a parcel; they count as told from then on. */
  *newIn(parcel: Parcel, announcement: Announcement): Generator<EntityToName> {
    const { lexicon, blocks, uses } = parcel;
    const scopes = new Set(blocks.map(({ metric }) => lexicon.metrics[metric]?.scope));
    for (const { scope, entities } of uses) {
      if (!scopes.has(scope)) continue;
      const place = announcement.scope(lexicon, scope);
      const named = this.#namedOf(place, (entities.at(-1) ?? -1) + 1);
      for (const index of unnamed(entities, named)) {
        named[index] = 1;
        yield { scope: place, index, fields: lexicon.fields(scope, index) };
      }
    }
  }

  #namedOf(scope: number, size: number): Uint8Array {
    const named = this.#named.get(scope);
    if (named !== undefined && named.length >= size) return named;
    const grown = new Uint8Array(Math.max(size, (named?.length ?? 0) * 2, 256));
    if (named !== undefined) grown.set(named);
    this.#named.set(scope, grown);
    return grown;
  }
}

/** Most batches of a stream bring nothing new, so looking for it has to be quick. */
function unnamed(entities: Int32Array, named: Uint8Array): number[] {
  const found: number[] = [];
  for (let i = 0; i < entities.length; i++) if (named[entities[i]!] === 0) found.push(entities[i]!);
  return found;
}
