import type { EntityToStore, StoredEntity } from './storage.ts';

/**
 * What a store keeps of an entity under `id` once it is given (again): see StorageTransaction.internEntities. A copy:
 * the caller may go on using what it gave.
 */
export function mergeEntity(known: StoredEntity | undefined, id: number, given: EntityToStore): StoredEntity {
  const { entityId, name, fields, group, layers, attributes, seen } = given;
  return {
    id,
    entityId,
    name,
    fields: [...fields],
    group,
    layers: [...new Set([...(known?.layers ?? []), ...layers])],
    attributes: { ...known?.attributes, ...attributes },
    firstSeen: Math.min(seen, known?.firstSeen ?? seen),
    lastSeen: Math.max(seen, known?.lastSeen ?? seen),
  };
}
