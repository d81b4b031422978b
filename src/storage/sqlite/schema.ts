import type { Database } from 'better-sqlite3';
import { StorageError } from '../storage-error.ts';

/** Version of the tables below; a change of theirs that an older program cannot live with takes the next number. */
export const SCHEMA_VERSION = 2;

/** "OAPF" in the file's header: how this program knows its own database from anybody else's. */
export const APPLICATION_ID = 0x4f415046;

/**
 * Bytes. With tables that have a rowid, SQLite fills the overflow pages of a large block and keeps what is left in a leaf
 * among others. Measured on blocks of 256 entities (`npm run bench -- storage`): numbers take 4.6 bytes a row, tables of 30
 * keys 43; at 16 KiB without a rowid the latter took 73, at 4 KiB without one the former took 18.
 */
export const PAGE_SIZE = 8_192;

/** Blocks lie in tables by period, made when the first block of one comes: see partitions.ts. */
const TABLES = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE metrics (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

  CREATE TABLE entities (
    scope INTEGER NOT NULL,
    id INTEGER NOT NULL,
    entity_id TEXT NOT NULL,
    name TEXT NOT NULL,
    fields TEXT NOT NULL,
    group_name TEXT NOT NULL,
    layers TEXT NOT NULL,
    attributes TEXT NOT NULL,
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    PRIMARY KEY (scope, id),
    UNIQUE (scope, entity_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE documents (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (kind, key)
  ) STRICT, WITHOUT ROWID;
`;

/** Throws a StorageError when the file holds a database of another program, or of a version that is not this one's. */
export function checkOwner(database: Database, path: string): void {
  if (isEmpty(database)) return;
  if (database.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    throw new StorageError(
      `The SQLite database '${path}' belongs to another program: choose another file for the storage; this one was left as it was.`,
    );
  }
  const version = readVersion(database);
  if (version === SCHEMA_VERSION) return;
  throw new StorageError(`The SQLite database '${path}' ${otherVersion(version)}`);
}

function otherVersion(version: unknown): string {
  if (typeof version === 'number' && version > SCHEMA_VERSION) {
    return `was written by a newer oap-federation (schema version ${version}, this one knows ${SCHEMA_VERSION}): run that version, or choose another file.`;
  }
  if (typeof version === 'number' && version >= 1) {
    return `was written by an oap-federation from before the first release (schema version ${version}, this one knows ${SCHEMA_VERSION}), which is not converted: move it away, or choose another file.`;
  }
  return `carries schema version ${String(version)}, which this oap-federation does not know (it knows ${SCHEMA_VERSION}): restore it from a backup, or choose another file.`;
}

/**
 * Creates the tables where there are none. Writes the version in any case: a file that may only be read opens without
 * a murmur, and even begins transactions; it must fail here, not at the first flush.
 */
export function ensureSchema(database: Database, path: string): void {
  database
    .transaction(() => {
      checkOwner(database, path);
      if (isEmpty(database)) {
        database.exec(TABLES);
        database.pragma(`application_id = ${APPLICATION_ID}`);
      }
      database.prepare("INSERT OR REPLACE INTO meta (key, value) VALUES ('schema_version', ?)").run(SCHEMA_VERSION);
    })
    .immediate();
}

function isEmpty(database: Database): boolean {
  return database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
}

function readVersion(database: Database): unknown {
  const hasMeta = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'meta'").get() !== undefined;
  return hasMeta ? database.prepare("SELECT value FROM meta WHERE key = 'schema_version'").pluck().get() : undefined;
}
