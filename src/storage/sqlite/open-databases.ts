import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database as Connection } from 'better-sqlite3';
import Database from 'better-sqlite3';
import { StorageError } from '../storage-error.ts';
import { checkOwner, ensureSchema, PAGE_SIZE } from './schema.ts';
import { sqliteFailure } from './sqlite-failure.ts';

/** Milliseconds that a call waits for a lock: a shell that somebody works with holds one for so long at times. */
const BUSY_TIMEOUT = 2_000;

/**
 * KiB of pages that a connection keeps: those of one flush of 100k entities x 10 metrics; of the write-ahead log as much
 * is left behind. For the reader it is what a day of one entity's minutes touches, twice as fast as with a quarter of it.
 */
const CACHE_KIB = 65_536;

/** A connection to the file, and what goes with it. */
export interface OpenDatabase {
  readonly connection: Connection;
  close(): void;
}

/**
 * Opens the database at `path` for this process alone, creating directory, file and tables where they are missing.
 * Throws a StorageError when the file is in use, foreign, damaged, of another version, or not writable.
 */
export function openWriter(path: string): OpenDatabase {
  createDirectory(path);
  const opened: Connection[] = [];
  const open = (file: string, options: Database.Options): Connection => {
    const connection = new Database(file, options);
    opened.push(connection);
    return connection;
  };
  // Last opened, first closed: the lock goes last.
  const close = (): void => {
    for (const connection of opened.toReversed()) connection.close();
  };
  try {
    checkUntouched(path);
    lock(open(`${path}-lock`, { timeout: 0 }), path);
    const connection = open(path, { timeout: BUSY_TIMEOUT });
    prepareWriter(connection, path);
    return { connection, close };
  } catch (error) {
    close();
    throw sqliteFailure(path, error);
  }
}

/**
 * A connection that sees what is committed, and never waits for the writer; the writer's process holds it, and closes it
 * before the writer, which then takes the write-ahead log in.
 */
export function openReader(path: string): OpenDatabase {
  try {
    const connection = new Database(path, { timeout: BUSY_TIMEOUT, readonly: true });
    connection.pragma(`cache_size = ${-CACHE_KIB}`);
    return { connection, close: () => void connection.close() };
  } catch (error) {
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
  writer.pragma(`cache_size = ${-CACHE_KIB}`);
  writer.pragma(`journal_size_limit = ${CACHE_KIB * 1024}`);
  ensureSchema(writer, path);
}
