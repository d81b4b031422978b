import type { Database, Statement } from 'better-sqlite3';
import type { EntityToStore, StoredEntity } from '../storage.ts';

interface KnownEntity {
  readonly id: number;
  readonly name: string;
  readonly fields: string;
}

/** Gives entities their storage ids, in the transaction that runs on its connection. */
export class EntityInterner {
  readonly #find: Statement<[number, string], KnownEntity>;
  readonly #next: Statement<[number], number>;
  readonly #add: Statement<[number, number, string, string, string]>;
  readonly #update: Statement<[string, string, number, number]>;

  constructor(database: Database) {
    this.#find = database.prepare('SELECT id, name, fields FROM entities WHERE scope = ? AND entity_id = ?');
    this.#next = database
      .prepare<[number], number>('SELECT coalesce(max(id) + 1, 0) FROM entities WHERE scope = ?')
      .pluck();
    this.#add = database.prepare('INSERT INTO entities (scope, id, entity_id, name, fields) VALUES (?, ?, ?, ?, ?)');
    this.#update = database.prepare('UPDATE entities SET name = ?, fields = ? WHERE scope = ? AND id = ?');
  }

  intern(scope: number, entities: readonly EntityToStore[]): readonly number[] {
    let next = this.#next.get(scope) ?? 0;
    return entities.map(({ entityId, name, fields }) => {
      const text = JSON.stringify(fields);
      const known = this.#find.get(scope, entityId);
      if (known === undefined) {
        this.#add.run(scope, next, entityId, name, text);
        return next++;
      }
      if (known.name !== name || known.fields !== text) this.#update.run(name, text, scope, known.id);
      return known.id;
    });
  }
}

interface EntityRow extends KnownEntity {
  readonly entityId: string;
}

/** Reads what is committed of the entities. */
export class EntityReader {
  readonly #all: Statement<[number], EntityRow>;
  readonly #one: Statement<[number, number], EntityRow>;

  constructor(database: Database) {
    const select = 'SELECT id, entity_id AS entityId, name, fields FROM entities WHERE scope = ?';
    this.#all = database.prepare(`${select} ORDER BY id`);
    this.#one = database.prepare(`${select} AND id = ?`);
  }

  read(scope: number, ids?: readonly number[]): readonly StoredEntity[] {
    const rows = ids === undefined ? this.#all.all(scope) : ids.flatMap((id) => this.#one.get(scope, id) ?? []);
    return rows.map((row) => ({ ...row, fields: JSON.parse(row.fields) as string[] }));
  }
}
