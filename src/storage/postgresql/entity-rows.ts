import type { StoredEntity } from '../storage.ts';

/** An entity as it stands in the table: its id in UTF-8, and as JSON text all that no statement asks for. */
export type EntityRow = [id: number, entityId: Buffer, firstSeen: number, lastSeen: number, details: string];

/** The columns of an EntityRow, of a table or alias `e`. */
export const ENTITY_COLUMNS = 'e.id, e.entity_id, e.first_seen, e.last_seen, e.details';

type Details = Pick<StoredEntity, 'name' | 'fields' | 'group' | 'layers' | 'attributes'>;

export function fromRow([id, entityId, firstSeen, lastSeen, details]: EntityRow): StoredEntity {
  return { id, entityId: entityId.toString(), ...(JSON.parse(details) as Details), firstSeen, lastSeen };
}

export function detailsOf({ name, fields, group, layers, attributes }: StoredEntity): string {
  const details: Details = { name, fields, group, layers, attributes };
  return JSON.stringify(details);
}
