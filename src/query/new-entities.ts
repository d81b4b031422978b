import type { Storage, StoredEntity } from '../storage/storage.ts';

/** Entities asked for at a time when looking for new ones. */
const PROBE = 256;

/** The entities of a scope from a storage id on. Ids are dense, so whoever knows the first ones need not read them again. */
export async function* entitiesFrom(
  storage: Storage,
  scope: number,
  first: number,
): AsyncGenerator<readonly StoredEntity[]> {
  let next = first;
  if (next === 0) {
    const all = await storage.readEntities(scope);
    yield all;
    next = all.length;
  }
  for (let isMore = true; isMore; next += PROBE) {
    const ids = Array.from({ length: PROBE }, (_, i) => next + i);
    const found = await storage.readEntities(scope, { ids });
    yield found;
    isMore = found.length === PROBE;
  }
}
