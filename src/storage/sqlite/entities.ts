import type { Database, Statement } from 'better-sqlite3';
import { mergeEntity } from '../merge-entity.ts';
import type { EntityToStore, StoredEntity } from '../storage.ts';

/** An entity as it stands in the table: lists and maps as JSON. */
interface EntityRow {
  readonly id: number;
  readonly entityId: string;
  readonly name: string;
  readonly fields: string;
  readonly group: string;
  readonly layers: string;
  readonly attributes: string;
  readonly firstSeen: number;
  readonly lastSeen: number;
}

const SELECT = `
  SELECT id, entity_id AS entityId, name, fields, group_name AS "group", layers, attributes,
    first_seen AS firstSeen, last_seen AS lastSeen
  FROM entities WHERE scope = @scope`;

const WRITE = `
  INSERT INTO entities VALUES (@scope, @id, @entityId, @name, @fields, @group, @layers, @attributes, @firstSeen, @lastSeen)
  ON CONFLICT (scope, id) DO UPDATE SET name = excluded.name, fields = excluded.fields, group_name = excluded.group_name,
    layers = excluded.layers, attributes = excluded.attributes,
    first_seen = excluded.first_seen, last_seen = excluded.last_seen`;

/** Gives entities their storage ids, in the transaction that runs on its connection. */
export class EntityInterner {
  readonly #find: Statement<[{ scope: number; entityId: string }], EntityRow>;
  readonly #next: Statement<[number], number>;
  readonly #write: Statement<[EntityRow & { scope: number }]>;

  constructor(database: Database) {
    this.#find = database.prepare(`${SELECT} AND entity_id = @entityId`);
    this.#next = database
      .prepare<[number], number>('SELECT coalesce(max(id) + 1, 0) FROM entities WHERE scope = ?')
      .pluck();
    this.#write = database.prepare(WRITE);
  }

  intern(scope: number, entities: readonly EntityToStore[]): number[] {
    let next = this.#next.get(scope) ?? 0;
    return entities.map((entity) => {
      const known = this.#find.get({ scope, entityId: entity.entityId });
      const id = known?.id ?? next++;
      const row = toRow(mergeEntity(known && fromRow(known), id, entity));
      if (known === undefined || !same(known, row)) this.#write.run({ ...row, scope });
      return id;
    });
  }
}

/** Reads what is committed of the entities. */
export class EntityReader {
  readonly #from: Statement<[{ scope: number; from: number; limit: number }], EntityRow>;
  readonly #byId: Statement<[{ scope: number; id: number }], EntityRow>;
  readonly #byEntityId: Statement<[{ scope: number; entityId: string }], EntityRow>;

  constructor(database: Database) {
    this.#from = database.prepare(`${SELECT} AND id >= @from ORDER BY id LIMIT @limit`);
    this.#byId = database.prepare(`${SELECT} AND id = @id`);
    this.#byEntityId = database.prepare(`${SELECT} AND entity_id = @entityId`);
  }

  /** At most `limit` entities, in order of their ids, which begin at `from`. */
  page(scope: number, from: number, limit: number): StoredEntity[] {
    return this.#from.all({ scope, from, limit }).map(fromRow);
  }

  byIds(scope: number, ids: readonly number[]): StoredEntity[] {
    return ids.flatMap((id) => this.#byId.get({ scope, id }) ?? []).map(fromRow);
  }

  byEntityIds(scope: number, entityIds: readonly string[]): StoredEntity[] {
    return entityIds.flatMap((entityId) => this.#byEntityId.get({ scope, entityId }) ?? []).map(fromRow);
  }
}

function toRow(entity: StoredEntity): EntityRow {
  return {
    ...entity,
    fields: JSON.stringify(entity.fields),
    layers: JSON.stringify(entity.layers),
    attributes: JSON.stringify(entity.attributes),
  };
}

function fromRow(row: EntityRow): StoredEntity {
  return {
    ...row,
    fields: JSON.parse(row.fields) as string[],
    layers: JSON.parse(row.layers) as string[],
    attributes: JSON.parse(row.attributes) as Record<string, string>,
  };
}

function same(known: EntityRow, row: EntityRow): boolean {
  return (Object.keys(row) as (keyof EntityRow)[]).every((column) => known[column] === row[column]);
}
