import type { StoredGranularity } from '../storage.ts';
import { StorageError } from '../storage-error.ts';
import type { DatabasePlace } from './postgresql-failure.ts';
import type { Session } from './session.ts';

/** Version of the tables below; a change of theirs that an older program cannot live with takes the next number. */
export const SCHEMA_VERSION = 1;

/** `server_version_num` of the oldest server that is supported. */
const OLDEST_SERVER = 130_000;

/** "OAPF", for the advisory lock under which tables are made and dropped; the second half is the schema's. */
const LOCK_CLASS = 0x4f415046;

/** Where the blocks of a granularity lie: a table that is partitioned by bucket. */
export const parentTables: Readonly<Record<StoredGranularity, string>> = {
  minute: 'blocks_minute',
  'minutes-of-hour': 'blocks_minutes_of_hour',
  hour: 'blocks_hour',
  'hours-of-day': 'blocks_hours_of_day',
  day: 'blocks_day',
};

/** Keyed for all chunks of a bucket; the second index is for one chunk over time, a series. */
const blockTable = (table: string): string => `
  CREATE TABLE ${table} (
    metric int4 NOT NULL,
    bucket int4 NOT NULL,
    chunk int4 NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (metric, bucket, chunk)
  ) PARTITION BY RANGE (bucket);
  ALTER TABLE ${table} ALTER COLUMN bytes SET STORAGE EXTERNAL;
  CREATE INDEX ON ${table} (metric, chunk, bucket);`;

/**
 * By what an entity is looked up. One value, not the scope and a hash: as long as a table is small the planner takes
 * any index that begins with the scope for good enough, and compares all of the scope's entities with each other.
 */
export function entityHash(scope: string, entityId: string): string {
  return `sha256(int4send(${scope}) || ${entityId})`;
}

/**
 * Ids and keys that others choose are bytes (UTF-8): text takes no NUL, sorts by the database's locale, and a hostile
 * name must not stop a flush. For the same reason an entity's id is indexed by its hash: it may be longer than an index
 * takes. What an entity has besides is JSON text, in which a NUL is written as an escape.
 */
const TABLES = `
  CREATE TABLE meta (key text PRIMARY KEY, value text NOT NULL);

  CREATE TABLE metrics (
    id int4 GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text COLLATE "C" NOT NULL UNIQUE
  );

  CREATE TABLE scopes (scope int4 PRIMARY KEY, entities int4 NOT NULL);

  CREATE TABLE entities (
    scope int4 NOT NULL,
    id int4 NOT NULL,
    entity_id bytea NOT NULL,
    first_seen int4 NOT NULL,
    last_seen int4 NOT NULL,
    details text NOT NULL,
    PRIMARY KEY (scope, id)
  );
  CREATE UNIQUE INDEX ON entities (${entityHash('scope', 'entity_id')});

  CREATE TABLE documents (
    kind text COLLATE "C" NOT NULL,
    key bytea NOT NULL,
    text bytea,
    PRIMARY KEY (kind, key)
  );
  ${Object.values(parentTables).map(blockTable).join('\n')}`;

/** Waits until no other node makes or drops tables, and keeps it so to the end of the transaction. */
export async function lockTables(session: Session): Promise<void> {
  await session.run(`SELECT pg_advisory_xact_lock(${LOCK_CLASS}, hashtext(current_setting('search_path')))`);
}

/**
 * Checks that the server will do, and creates the tables where there are none. Throws a StorageError when the server is
 * too old or read only, or the schema holds what is not this program's or of another version.
 */
export async function ensureSchema(session: Session, place: DatabasePlace): Promise<void> {
  await checkServer(session, place);
  await session.changeTables(async () => {
    await lockTables(session);
    await checkOwner(session, place);
    if (await isEmpty(session, place)) await createTables(session, place);
  });
}

async function checkServer(session: Session, { host, port, database }: DatabasePlace): Promise<void> {
  const [row] = await session.run<[string, string, string, boolean]>(
    `SELECT current_setting('server_version_num'), current_setting('server_version'),
       current_setting('server_encoding'), pg_is_in_recovery()`,
  );
  const [number, version, encoding, standby] = row ?? ['0', 'unknown', 'unknown', false];
  if (Number(number) < OLDEST_SERVER) {
    throw new StorageError(
      `The PostgreSQL server at ${host}:${port} is version ${version}: oap-federation needs 13 or newer.`,
    );
  }
  if (encoding !== 'UTF8') {
    throw new StorageError(
      `The PostgreSQL database '${database}' has the encoding ${encoding}: create one with ENCODING 'UTF8' for the storage.`,
    );
  }
  if (standby) {
    throw new StorageError(
      `The PostgreSQL server at ${host}:${port} is a standby, which takes no writes: set storage.postgresql.host ` +
        '(SW_STORAGE_POSTGRESQL_HOST) to the primary server.',
    );
  }
}

async function checkOwner(session: Session, place: DatabasePlace): Promise<void> {
  if (await isEmpty(session, place)) return;
  const name = `The schema '${place.schema}' of the PostgreSQL database '${place.database}'`;
  const choose = 'choose another one for the storage (storage.postgresql.schema, SW_STORAGE_POSTGRESQL_SCHEMA)';
  const version = await readVersion(session, place);
  if (version === undefined) {
    throw new StorageError(`${name} belongs to another program: ${choose}; this one was left as it was.`);
  }
  if (version === String(SCHEMA_VERSION)) return;
  throw new StorageError(
    Number(version) > SCHEMA_VERSION
      ? `${name} was written by a newer oap-federation (schema version ${version}, this one knows ${SCHEMA_VERSION}): run that version, or ${choose}.`
      : `${name} carries schema version ${version}, which this oap-federation does not know (it knows ${SCHEMA_VERSION}): restore it from a backup, or ${choose}.`,
  );
}

async function createTables(session: Session, { schema }: DatabasePlace): Promise<void> {
  // Not IF NOT EXISTS: that asks for the right to create one even where there is one.
  const [found] = await session.run('SELECT FROM pg_namespace WHERE nspname = $1', [schema]);
  if (found === undefined) await session.run(`CREATE SCHEMA "${schema}"`);
  await session.run(TABLES);
  await session.run("INSERT INTO meta (key, value) VALUES ('application', 'oap-federation'), ('schema_version', $1)", [
    String(SCHEMA_VERSION),
  ]);
}

async function isEmpty(session: Session, { schema }: DatabasePlace): Promise<boolean> {
  const [found] = await session.run(
    'SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 LIMIT 1',
    [schema],
  );
  return found === undefined;
}

/** Undefined when the schema is not this program's. */
async function readVersion(session: Session, { schema }: DatabasePlace): Promise<string | undefined> {
  const [meta] = await session.run(
    `SELECT FROM pg_attribute WHERE attrelid = to_regclass($1) AND attname IN ('key', 'value') HAVING count(*) = 2`,
    [`${schema}.meta`],
  );
  if (meta === undefined) return undefined;
  const rows = await session.run<[string, string]>('SELECT key::text, value::text FROM meta');
  const values = new Map(rows);
  return values.get('application') === 'oap-federation' ? (values.get('schema_version') ?? 'none') : undefined;
}
