import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database as Connection } from 'better-sqlite3';
import Database from 'better-sqlite3';
import { StorageError } from '../storage-error.ts';
import { checkOwner, ensureSchema, PAGE_SIZE } from './schema.ts';
import { sqliteFailure } from './sqlite-failure.ts';

/** Milliseconds that a call waits for a lock; short, because the wait holds up the whole node. */
const BUSY_TIMEOUT = 1_000;

/** The connections of a store to its file. */
export interface Databases {
  readonly path: string;
  /** The only connection that writes. */
  readonly writer: Connection;
  /** Sees what is committed, and never waits for the writer. */
  readonly reader: Connection;
  close(): void;
}

/**
 * Opens the database at `path` for this process alone, creating directory, file and tables where they are missing.
 * Throws a StorageError when the file is in use, foreign, damaged, of a newer version, or not writable.
 */
export function openDatabases(path: string): Databases {
  createDirectory(path);
  const opened: Connection[] = [];
  const open = (file: string, options: Database.Options): Connection => {
    const connection = new Database(file, options);
    opened.push(connection);
    return connection;
  };
  // Last opened, first closed: the writer outlives the reader and so takes the write-ahead log in, the lock goes last.
  const close = (): void => {
    for (const connection of opened.toReversed()) connection.close();
  };
  try {
    checkUntouched(path);
    lock(open(`${path}-lock`, { timeout: 0 }), path);
    const writer = open(path, { timeout: BUSY_TIMEOUT });
    prepareWriter(writer, path);
    const reader = open(path, { timeout: BUSY_TIMEOUT, readonly: true });
    return { path, writer, reader, close };
  } catch (error) {
    close();
    throw sqliteFailure(path, error);
  }
}

function createDirectory(path: string): void {
  const directory = dirname(path);
  try {
    mkdirSync(directory, { recursive: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StorageError(`The directory '${directory}' for the SQLite database cannot be created: ${reason}.`, {
      cause: error,
    });
  }
}

/** Looks at what is there before anything is put beside it: a foreign file keeps its directory as it was. */
function checkUntouched(path: string): void {
  const connection = new Database(path, { timeout: BUSY_TIMEOUT });
  try {
    checkOwner(connection, path);
  } finally {
    connection.close();
  }
}

/**
 * Makes this process the owner of the store until it closes it or dies: an open exclusive transaction on an empty
 * database beside it, a lock of the operating system, which a killed process cannot leave behind. (On the database
 * itself such a lock would shut out this process's own reader.)
 */
function lock(connection: Connection, path: string): void {
  try {
    connection.pragma('journal_mode = MEMORY');
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    if (!(error instanceof Database.SqliteError) || !error.code.startsWith('SQLITE_BUSY')) throw error;
    throw new StorageError(
      `The SQLite database '${path}' is in use by another node: stop that one, or give each node a file of its own.`,
      { retryable: true, cause: error },
    );
  }
}

/**
 * The write-ahead log lets readers go on during a transaction. `synchronous = FULL` flushes it to the disk before a
 * commit returns (better-sqlite3's default with it, NORMAL, does not), so a commit outlives a killed process and a
 * power cut; `fullfsync` makes that true of a Mac's disk cache as well, and means nothing elsewhere.
 */
function prepareWriter(writer: Connection, path: string): void {
  writer.pragma(`page_size = ${PAGE_SIZE}`);
  if (writer.pragma('journal_mode = WAL', { simple: true }) !== 'wal') {
    throw new StorageError(
      `The SQLite database '${path}' lies on a file system without write-ahead logging (a network share?): choose a local disk.`,
    );
  }
  writer.pragma('synchronous = FULL');
  writer.pragma('fullfsync = ON');
  // Bytes (negative: KiB): pages of one flush of 100k entities x 10 metrics, and the log that it leaves behind.
  writer.pragma('cache_size = -65536');
  writer.pragma('journal_size_limit = 67108864');
  ensureSchema(writer, path);
}
