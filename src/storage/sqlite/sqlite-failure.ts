import Database from 'better-sqlite3';
import { StorageError } from '../storage-error.ts';

interface Explanation {
  /** Beginning of SQLite's result code; extended codes share it. */
  readonly code: string;
  readonly sentence: (path: string) => string;
  readonly retryable?: boolean;
}

const notWritable = (path: string): string =>
  `The SQLite database '${path}' cannot be opened for writing: see that it is a file, and that this user may write it and its directory.`;

const explanations: readonly Explanation[] = [
  {
    code: 'SQLITE_FULL',
    sentence: (path) =>
      `The disk (or quota) that holds the SQLite database '${path}' is full: nothing of this transaction was stored; free some space.`,
    retryable: true,
  },
  {
    code: 'SQLITE_BUSY',
    sentence: (path) =>
      `The SQLite database '${path}' is locked by another process: end what else has it open (a sqlite3 shell, a backup).`,
    retryable: true,
  },
  {
    code: 'SQLITE_NOTADB',
    sentence: (path) =>
      `The file '${path}' is not a SQLite database: choose another file for the storage; this one was left as it was.`,
  },
  {
    code: 'SQLITE_CORRUPT',
    sentence: (path) => `The SQLite database '${path}' is damaged: restore it from a backup, or move it away.`,
  },
  { code: 'SQLITE_CANTOPEN', sentence: notWritable },
  { code: 'SQLITE_READONLY', sentence: notWritable },
  { code: 'SQLITE_PERM', sentence: notWritable },
  {
    code: 'SQLITE_IOERR',
    sentence: (path) =>
      `The SQLite database '${path}' could not be read or written: see the space left on its disk and the disk's health.`,
    retryable: true,
  },
];

/**
 * What an operator is told of a failure of SQLite on the database at `path`; any other error is given back as it is.
 * At a commit, a failure of the disk is uncertain: the log was written, perhaps, but could not be flushed, and the next
 * opening may find the commit in it. (On a full disk the log has no room for the commit.)
 */
export function sqliteFailure(path: string, error: unknown, during: 'commit' | 'other' = 'other'): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const { code, message } = error;
  // A constraint or a type that does not fit: what was handed in breaks the contract of storage.ts.
  if (code.startsWith('SQLITE_CONSTRAINT') || code.startsWith('SQLITE_MISMATCH')) {
    return new Error(`BUG: the SQLite database '${path}' was given a value that it does not take: ${message}.`, {
      cause: error,
    });
  }
  const explanation = explanations.find((candidate) => code.startsWith(candidate.code));
  if (explanation === undefined) {
    return new StorageError(`The SQLite database '${path}' failed: ${message} (${code}).`, { cause: error });
  }
  return new StorageError(`${explanation.sentence(path)} (${code}: ${message})`, {
    retryable: explanation.retryable ?? false,
    uncertain: during === 'commit' && code.startsWith('SQLITE_IOERR'),
    cause: error,
  });
}
