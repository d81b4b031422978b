import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BlockPages } from '../../src/storage/sqlite/block-pages.ts';
import { openDatabases } from '../../src/storage/sqlite/open-databases.ts';
import { APPLICATION_ID, SCHEMA_VERSION } from '../../src/storage/sqlite/schema.ts';
import { openSqliteStorage, SqliteStorage } from '../../src/storage/sqlite/sqlite-storage.ts';
import type { Storage, StoredBlock } from '../../src/storage/storage.ts';
import { StorageError } from '../../src/storage/storage-error.ts';
import { block, entity, key, list, write } from './samples.ts';
import { describeStorage } from './storage-contract.ts';
import { temporaryDirectory } from './temporary-directory.ts';

describeStorage('sqlite', () => openSqliteStorage(databasePath()));

describe('the file', () => {
  it('keeps everything from one opening to the next', async () => {
    const path = databasePath();
    const first = openSqliteStorage(path);
    await first.transaction(async (transaction) => {
      await transaction.writeBlocks([block('kept'), block('hourly', { granularity: 'hour' })]);
      await transaction.internEntities(1, [entity('a'), entity('b')]);
      await transaction.writeProducer({ cluster: 'c', producer: 'p', epoch: 1, lane: 0, sequence: 5 });
    });
    await first.close();

    const second = open(path);
    expect(await list(second)).toEqual(['100/0=kept']);
    expect(await list(second, { granularity: 'hour' })).toEqual(['100/0=hourly']);
    expect(await second.readProducers()).toMatchObject([{ cluster: 'c', sequence: 5 }]);
    expect(await second.transaction((t) => t.internEntities(1, [entity('b'), entity('c')]))).toEqual([1, 2]);
  });

  it('is made with its directory, and left alone in it when the store is closed', async () => {
    const directory = join(temporaryDirectory(), 'a', 'b');
    const storage = openSqliteStorage(join(directory, 'federation.db'));
    await write(storage, block('x'));
    await storage.close();
    expect(readdirSync(directory).sort()).toEqual(['federation.db', 'federation.db-lock']);
  });

  it('is written through to the disk at every commit', () => {
    const databases = openDatabases(databasePath());
    onTestFinished(() => databases.close());
    expect(databases.writer.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(databases.writer.pragma('synchronous', { simple: true })).toBe(2);
  });

  it('is finished by the next opening when the first died before the tables were there', async () => {
    const path = databasePath();
    writeFileSync(path, '');
    await write(open(path), block('x'));
  });
});

describe('a file that cannot be used', () => {
  it('no database', () => {
    const path = databasePath();
    writeFileSync(path, 'storage:\n  selector: sqlite\n'.repeat(100));
    expectRefusal(path, /^The file '.*federation\.db' is not a SQLite database: choose another file/);
    expect(readFileSync(path, 'utf8')).toMatch(/^storage:/);
    expect(existsSync(`${path}-lock`)).toBe(false);
  });

  it('a database of another program', () => {
    const path = databasePath();
    edit(path, 'CREATE TABLE blocks (id INTEGER)');
    expectRefusal(path, /belongs to another program: choose another file for the storage; this one was left as it was/);
    expect(existsSync(`${path}-lock`)).toBe(false);
  });

  it('a newer schema', async () => {
    const path = databasePath();
    await openSqliteStorage(path).close();
    edit(path, "UPDATE meta SET value = 9 WHERE key = 'schema_version'");
    expectRefusal(path, /written by a newer oap-federation \(schema version 9, this one knows 1\): run that version/);
  });

  it.each([
    ['an unknown one', `UPDATE meta SET value = 'x' WHERE key = 'schema_version'`, /carries schema version x/],
    ['none', 'DROP TABLE meta', /carries schema version undefined, which this oap-federation does not know/],
  ])('a schema version that was tampered with: %s', async (_name, sql, sentence) => {
    const path = databasePath();
    await openSqliteStorage(path).close();
    edit(path, sql);
    expectRefusal(path, sentence);
  });

  it('a damaged database', async () => {
    const path = databasePath();
    await openSqliteStorage(path).close();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0xff, 100, 4_096));
    expectRefusal(path, /federation\.db' is damaged: restore it from a backup/);
  });

  it('a directory in its place', () => {
    const path = databasePath();
    mkdirSync(path);
    expectRefusal(path, /cannot be opened for writing: see that it is a file/);
  });

  it('a directory that cannot be made', () => {
    const file = join(temporaryDirectory(), 'file');
    writeFileSync(file, '');
    expectRefusal(join(file, 'federation.db'), /^The directory '.*file' for the SQLite database cannot be created: /);
  });

  it('a directory that may not be written', () => {
    const directory = temporaryDirectory();
    chmodSync(directory, 0o555);
    asOrdinaryUser(() => {
      expectRefusal(join(directory, 'federation.db'), /cannot be opened for writing: .*this user may write it/);
      expectRefusal(join(directory, 'sub', 'federation.db'), /^The directory '.*sub' .* cannot be created: EACCES/);
    });
  });

  it('a file that may not be written', async () => {
    const path = databasePath();
    await openSqliteStorage(path).close();
    chmodSync(join(path, '..'), 0o777);
    chmodSync(path, 0o444);
    chmodSync(`${path}-lock`, 0o666);
    asOrdinaryUser(() => expectRefusal(path, /cannot be opened for writing/));
  });
});

it('tables that are missing are told of, and the file is let go', async () => {
  const path = databasePath();
  await openSqliteStorage(path).close();
  edit(path, 'DROP TABLE producers');
  const sentence = /federation\.db' failed: no such table: producers/;
  expect(() => openSqliteStorage(path)).toThrow(sentence);
  expect(() => openSqliteStorage(path)).toThrow(sentence);
});

describe('a file that others use', () => {
  it('a second opening in the same process is refused, until the first is closed', async () => {
    const path = databasePath();
    const first = openSqliteStorage(path);
    expectRefusal(path, /is in use by another node: stop that one, or give each node a file of its own/, true);
    await write(first, block('still here'));
    await first.close();
    expect(await list(open(path))).toEqual(['100/0=still here']);
  });

  it('another program’s lock fails the transaction as a whole, which may be tried again', async () => {
    const path = databasePath();
    const storage = open(path);
    await write(storage, block('before'));
    const shell = new Database(path);
    onTestFinished(() => void shell.close());
    shell.exec('BEGIN IMMEDIATE');
    const failure = await write(storage, block('after')).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StorageError);
    expect(failure).toMatchObject({ retryable: true, message: expect.stringMatching(/is locked by another process/) });
    expect(await list(storage)).toEqual(['100/0=before']);
    shell.exec('ROLLBACK');
    await write(storage, block('after'));
    expect(await list(storage)).toEqual(['100/0=after']);
  });
});

describe('a full disk', () => {
  const large = Array.from({ length: 40 }, (_, chunk) => ({
    ...key({ metric: 'large', chunk }),
    bytes: new Uint8Array(32_000).fill(chunk),
  }));

  it('fails the transaction with a sentence, keeps what was stored, and takes the same again when there is space', async () => {
    const { storage, limitPages } = openLimited();
    await write(storage, block('before'));
    limitPages(20);
    const failure = await write(storage, ...large).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StorageError);
    expect(failure).toMatchObject({
      retryable: true,
      message: expect.stringMatching(/^The disk .* is full: nothing of this transaction was stored; free some space/),
    });
    expect(await list(storage)).toEqual(['100/0=before']);
    expect(await list(storage, { metric: 'large' })).toEqual([]);
    limitPages(10_000);
    await write(storage, ...large);
    expect(
      (await Array.fromAsync(storage.readBlocks({ ...large[0]!, from: 0, to: 999, chunk: undefined }))).length,
    ).toBe(40);
  });

  it('a failure that the work swallows is not committed, nor is anything after it', async () => {
    const { storage, limitPages } = openLimited();
    limitPages(20);
    const attempt = storage.transaction(async (transaction) => {
      await transaction.writeBlocks([block('first')]);
      await expect(transaction.writeBlocks(large)).rejects.toThrow();
      await expect(transaction.writeBlocks([block('second')])).rejects.toThrow();
      return 'as if nothing were wrong';
    });
    await expect(attempt).rejects.toThrow(/is full/);
    expect(await list(storage)).toEqual([]);
  });
});

it.each([undefined, 0])('a range is read about a mebibyte at a time (chunk %s)', async (chunk) => {
  const databases = openDatabases(databasePath());
  const storage = new SqliteStorage(databases);
  onTestFinished(() => storage.close());
  const bytes = new Uint8Array(100_000);
  await write(storage, ...Array.from({ length: 25 }, (_, bucket) => ({ ...key({ bucket }), bytes })));
  const pages = new BlockPages(databases.reader);
  const lengths: number[] = [];
  let last: StoredBlock | undefined;
  do {
    const page = pages.next({ ...key(), from: 0, to: 99, chunk }, last);
    lengths.push(page.length);
    last = page.at(-1);
  } while (last !== undefined);
  expect(lengths).toEqual([11, 11, 3, 0]);
});

it('a value that is no block’s is a bug of the caller', async () => {
  const storage = open(databasePath());
  await expect(write(storage, block('x', { bucket: 1.5 }))).rejects.toThrow(/^BUG: .*was given a value/);
  await expect(write(storage, block('x', { chunk: Number.NaN }))).rejects.toThrow(/^BUG: .*was given a value/);
  expect(await list(storage)).toEqual([]);
});

it('the schema carries its version and the program’s mark', () => {
  const databases = openDatabases(databasePath());
  onTestFinished(() => databases.close());
  expect(databases.reader.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
  expect(databases.reader.prepare('SELECT key, value FROM meta').all()).toEqual([
    { key: 'schema_version', value: SCHEMA_VERSION },
  ]);
});

function databasePath(): string {
  return join(temporaryDirectory(), 'federation.db');
}

function open(path: string): Storage {
  const storage = openSqliteStorage(path);
  onTestFinished(() => storage.close());
  return storage;
}

function openLimited(): { storage: Storage; limitPages: (pages: number) => void } {
  const databases = openDatabases(databasePath());
  const storage = new SqliteStorage(databases);
  onTestFinished(() => storage.close());
  return { storage, limitPages: (pages) => void databases.writer.pragma(`max_page_count = ${pages}`) };
}

function edit(path: string, sql: string): void {
  const database = new Database(path);
  database.exec(sql);
  database.close();
}

function expectRefusal(path: string, sentence: RegExp, retryable = false): void {
  let refusal: unknown;
  try {
    openDatabases(path).close();
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(StorageError);
  expect(refusal).toMatchObject({ retryable, message: expect.stringMatching(sentence) });
}

/** Root may write everywhere: where the tests run as root, `action` runs as nobody. */
function asOrdinaryUser(action: () => void): void {
  const root = process.geteuid?.() === 0;
  if (root) process.seteuid?.(65_534);
  try {
    action();
  } finally {
    if (root) process.seteuid?.(0);
  }
}
