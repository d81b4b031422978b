import { mergeEntity } from '../merge-entity.ts';
import type { EntityToStore, StoredEntity } from '../storage.ts';
import { byteaArray, int4Array } from './binary-arrays.ts';
import { detailsOf, ENTITY_COLUMNS, type EntityRow, fromRow } from './entity-rows.ts';
import { entityHash } from './schema.ts';
import type { Session } from './session.ts';

/** Entities of one round trip: their texts are encoded at once, and hold up the node for that long. */
const BATCH = 2_048;

/**
 * Gives the scope's number of entities, and locks it: ids are given one after the other, and a rollback gives them back.
 * The update that changes nothing is what reads the latest number, not the one of the statement's snapshot.
 */
const LOCK_SCOPE = `
  INSERT INTO scopes (scope, entities) VALUES ($1, 0)
  ON CONFLICT (scope) DO UPDATE SET entities = scopes.entities RETURNING entities`;

const FIND = `
  SELECT ${ENTITY_COLUMNS} FROM unnest($2::bytea[]) AS wanted (entity_id)
  JOIN entities e ON ${entityHash('e.scope', 'e.entity_id')} = ${entityHash('$1', 'wanted.entity_id')}`;

const ADD = `
  INSERT INTO entities (scope, id, first_seen, last_seen, details, entity_id)
  SELECT $1, id, first_seen, last_seen, convert_from(details, 'UTF8'), entity_id
  FROM unnest($2::int4[], $3::int4[], $4::int4[], $5::bytea[], $6::bytea[])
    AS given (id, first_seen, last_seen, details, entity_id)`;

const UPDATE = `
  UPDATE entities e
  SET first_seen = given.first_seen, last_seen = given.last_seen, details = convert_from(given.details, 'UTF8')
  FROM unnest($2::int4[], $3::int4[], $4::int4[], $5::bytea[]) AS given (id, first_seen, last_seen, details)
  WHERE e.scope = $1 AND e.id = given.id`;

/** Gives entities their storage ids, in the transaction that runs in `session`. */
export async function internEntities(
  session: Session,
  scope: number,
  entities: readonly EntityToStore[],
): Promise<readonly number[]> {
  if (entities.length === 0) return [];
  const [row] = await session.run<[number]>(LOCK_SCOPE, [scope]);
  const before = row?.[0] ?? 0;
  let next = before;
  const ids: number[] = [];
  for (let from = 0; from < entities.length; from += BATCH) {
    const batch = entities.slice(from, from + BATCH);
    const stored = await find(session, scope, batch);
    const merged = new Map(stored);
    for (const entity of batch) {
      const known = merged.get(entity.entityId);
      const id = known?.id ?? next++;
      merged.set(entity.entityId, mergeEntity(known, id, entity));
      ids.push(id);
    }
    await write(session, scope, stored, [...merged.values()]);
  }
  if (next > before) await session.run('UPDATE scopes SET entities = $2 WHERE scope = $1', [scope, next]);
  return ids;
}

async function find(
  session: Session,
  scope: number,
  entities: readonly EntityToStore[],
): Promise<ReadonlyMap<string, StoredEntity>> {
  const wanted = [...new Set(entities.map(({ entityId }) => entityId))];
  const rows = await session.run<EntityRow>(FIND, [scope, byteaArray(wanted)]);
  return new Map(rows.map(fromRow).map((entity) => [entity.entityId, entity]));
}

async function write(
  session: Session,
  scope: number,
  stored: ReadonlyMap<string, StoredEntity>,
  entities: readonly StoredEntity[],
): Promise<void> {
  const added = entities.filter(({ entityId }) => !stored.has(entityId));
  if (added.length > 0) {
    await session.run(ADD, [scope, ...columnsOf(added), byteaArray(added.map(({ entityId }) => entityId))]);
  }
  const changed = entities.filter((entity) => {
    const known = stored.get(entity.entityId);
    return known !== undefined && differ(known, entity);
  });
  if (changed.length > 0) await session.run(UPDATE, [scope, ...columnsOf(changed)]);
}

function differ(a: StoredEntity, b: StoredEntity): boolean {
  return a.firstSeen !== b.firstSeen || a.lastSeen !== b.lastSeen || detailsOf(a) !== detailsOf(b);
}

function columnsOf(entities: readonly StoredEntity[]): Buffer[] {
  return [
    int4Array(entities.map(({ id }) => id)),
    int4Array(entities.map(({ firstSeen }) => firstSeen)),
    int4Array(entities.map(({ lastSeen }) => lastSeen)),
    byteaArray(entities.map(detailsOf)),
  ];
}
