import { setImmediate } from 'node:timers/promises';
import type { EntitySelection, StoredEntity } from '../storage.ts';
import { byteaArray, int4Array } from './binary-arrays.ts';
import { ENTITY_COLUMNS, type EntityRow, fromRow } from './entity-rows.ts';
import { entityHash } from './schema.ts';
import type { Session } from './session.ts';

/** Entities of one round trip: their texts are parsed at once, and hold up the node for that long. */
const PAGE = 8_192;

const PAGE_BY_ID = `SELECT ${ENTITY_COLUMNS} FROM entities e WHERE scope = $1 AND id > $2 ORDER BY id LIMIT ${PAGE}`;
const BY_ID = `
  SELECT ${ENTITY_COLUMNS} FROM unnest($2::int4[]) WITH ORDINALITY AS wanted (id, place)
  JOIN entities e ON e.scope = $1 AND e.id = wanted.id ORDER BY place`;
const BY_ENTITY_ID = `
  SELECT ${ENTITY_COLUMNS} FROM unnest($2::bytea[]) WITH ORDINALITY AS wanted (entity_id, place)
  JOIN entities e ON ${entityHash('e.scope', 'e.entity_id')} = ${entityHash('$1', 'wanted.entity_id')} ORDER BY place`;

/** What is committed of a scope's entities: all by storage id, or those selected, in the order of the selection. */
export async function readEntities(
  session: Session,
  scope: number,
  selection: EntitySelection | undefined,
): Promise<readonly StoredEntity[]> {
  if (selection === undefined) return readAll(session, scope);
  const rows =
    'ids' in selection
      ? await session.run<EntityRow>(BY_ID, [scope, int4Array(selection.ids)])
      : await session.run<EntityRow>(BY_ENTITY_ID, [scope, byteaArray(selection.entityIds)]);
  return rows.map(fromRow);
}

async function readAll(session: Session, scope: number): Promise<readonly StoredEntity[]> {
  const entities: StoredEntity[] = [];
  while (true) {
    const rows = await session.run<EntityRow>(PAGE_BY_ID, [scope, entities.at(-1)?.id ?? -1]);
    for (const row of rows) entities.push(fromRow(row));
    if (rows.length < PAGE) return entities;
    await setImmediate();
  }
}
