import { join } from 'node:path';
import Database from 'better-sqlite3';
import { BufferError } from './buffer-error.ts';

/**
 * Makes this process the owner of the directory until it calls the function returned, or dies: an open exclusive
 * transaction on an empty SQLite database, that is a lock of the operating system, which a killed process cannot leave
 * behind. Throws a BufferError when another one owns it.
 */
export function lockDirectory(directory: string): () => void {
  let connection: Database.Database | undefined;
  try {
    connection = new Database(join(directory, 'lock'), { timeout: 0 });
    connection.pragma('journal_mode = MEMORY');
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection?.close();
    throw lockFailure(directory, error);
  }
  const owner = connection;
  return () => void owner.close();
}

function lockFailure(directory: string, error: unknown): BufferError {
  if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'))
    return new BufferError(
      `The buffer directory '${directory}' is in use by another node: stop that one, or give each node a directory of its own.`,
      { cause: error },
    );
  const reason = error instanceof Error ? error.message : String(error);
  return new BufferError(
    `The buffer directory '${directory}' cannot be locked (${reason}): make sure that this user may write the file 'lock' in it.`,
    { cause: error },
  );
}
