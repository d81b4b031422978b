import type { Storage, StoredEntity } from '../storage/storage.ts';

/** Entities asked for at a time: few where hardly any are new, more and more where many are. */
const FIRST_PAGE = 256;
const LARGEST_PAGE = 8_192;

/** The entities of a scope from a storage id on. Ids are dense, so whoever knows the first ones need not read them again. */
export async function* entitiesFrom(
  storage: Storage,
  scope: number,
  first: number,
): AsyncGenerator<readonly StoredEntity[]> {
  let next = first;
  for (let page = FIRST_PAGE; ; page = Math.min(page * 2, LARGEST_PAGE)) {
    const ids = Array.from({ length: page }, (_, i) => next + i);
    const found = await storage.readEntities(scope, { ids });
    yield found;
    if (found.length < page) return;
    next += page;
  }
}
