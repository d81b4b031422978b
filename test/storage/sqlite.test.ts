import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database as Connection } from 'better-sqlite3';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { packBlocks, packKeys, unpackBytes } from '../../src/storage/packed.ts';
import type { BlockPage } from '../../src/storage/sqlite/block-pages.ts';
import { BlockPages } from '../../src/storage/sqlite/block-pages.ts';
import { openWriter } from '../../src/storage/sqlite/open-databases.ts';
import { APPLICATION_ID, SCHEMA_VERSION } from '../../src/storage/sqlite/schema.ts';
import { sqliteFailure } from '../../src/storage/sqlite/sqlite-failure.ts';
import { openSqliteStorage } from '../../src/storage/sqlite/sqlite-storage.ts';
import { Writer } from '../../src/storage/sqlite/writer.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { StorageError } from '../../src/storage/storage-error.ts';
import { block, entity, key, list, listDocuments, write } from './samples.ts';
import { describeStorage } from './storage-contract.ts';
import { temporaryDirectory } from './temporary-directory.ts';

describeStorage('sqlite', () => openSqliteStorage(databasePath()));

describe('the file', () => {
  it('keeps everything from one opening to the next', async () => {
    const path = databasePath();
    const first = await openSqliteStorage(path);
    await first.transaction(async (transaction) => {
      await transaction.writeBlocks([block('kept'), block('hourly', { granularity: 'hour' })]);
      await transaction.internEntities(1, [entity('a'), entity('b')]);
      await transaction.writeDocuments('producer', [{ key: 'p', text: '5' }]);
    });
    await first.close();

    const second = await open(path);
    expect(await list(second)).toEqual(['100/0=kept']);
    expect(await list(second, { granularity: 'hour' })).toEqual(['100/0=hourly']);
    expect(await listDocuments(second, 'producer')).toEqual(['p=5']);
    expect(await second.transaction((t) => t.internEntities(1, [entity('b'), entity('c')]))).toEqual([1, 2]);
  });

  it('is made with its directory, and left alone in it when the store is closed', async () => {
    const directory = join(temporaryDirectory(), 'a', 'b');
    const storage = await openSqliteStorage(join(directory, 'federation.db'));
    await write(storage, block('x'));
    await storage.close();
    expect(readdirSync(directory).sort()).toEqual(['federation.db', 'federation.db-lock']);
  });

  it('is written through to the disk at every commit', () => {
    const connection = openConnection(databasePath());
    expect(connection.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(connection.pragma('synchronous', { simple: true })).toBe(2);
  });

  it('is finished by the next opening when the first died before the tables were there', async () => {
    const path = databasePath();
    writeFileSync(path, '');
    await write(await open(path), block('x'));
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
    await (await openSqliteStorage(path)).close();
    edit(path, "UPDATE meta SET value = 9 WHERE key = 'schema_version'");
    expectRefusal(path, /written by a newer oap-federation \(schema version 9, this one knows 2\): run that version/);
  });

  it.each([
    [
      'an older one',
      `UPDATE meta SET value = 1 WHERE key = 'schema_version'`,
      /from before the first release \(schema version 1, this one knows 2\), which is not converted: move it away/,
    ],
    ['an unknown one', `UPDATE meta SET value = 'x' WHERE key = 'schema_version'`, /carries schema version x/],
    ['none', 'DROP TABLE meta', /carries schema version undefined, which this oap-federation does not know/],
  ])('a schema version that was tampered with: %s', async (_name, sql, sentence) => {
    const path = databasePath();
    await (await openSqliteStorage(path)).close();
    edit(path, sql);
    expectRefusal(path, sentence);
  });

  it('a damaged database', async () => {
    const path = databasePath();
    await (await openSqliteStorage(path)).close();
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
    await (await openSqliteStorage(path)).close();
    chmodSync(join(path, '..'), 0o777);
    chmodSync(path, 0o444);
    chmodSync(`${path}-lock`, 0o666);
    asOrdinaryUser(() => expectRefusal(path, /cannot be opened for writing/));
  });
});

it('tables that are missing are told of, and the file is let go', async () => {
  const path = databasePath();
  await (await openSqliteStorage(path)).close();
  edit(path, 'DROP TABLE documents');
  const sentence = /federation\.db' failed: no such table: documents/;
  await expect(openSqliteStorage(path)).rejects.toThrow(sentence);
  await expect(openSqliteStorage(path)).rejects.toThrow(sentence);
});

describe('a file that others use', () => {
  it('a second opening in the same process is refused, until the first is closed', async () => {
    const path = databasePath();
    const first = await openSqliteStorage(path);
    expectRefusal(path, /is in use by another node: stop that one, or give each node a file of its own/, true);
    await write(first, block('still here'));
    await first.close();
    expect(await list(await open(path))).toEqual(['100/0=still here']);
  });

  it('another program’s lock fails the transaction as a whole, which may be tried again', async () => {
    const path = databasePath();
    const storage = await open(path);
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

describe('a database that may not grow', () => {
  const large = Array.from({ length: 40 }, (_, chunk) => ({
    ...key({ metric: 'large', chunk }),
    bytes: new Uint8Array(32_000).fill(chunk),
  }));

  it('a failure that the caller swallows is not committed, nor is anything after it', () => {
    const connection = openConnection(databasePath());
    const writer = new Writer(connection, 'federation.db');
    const attempt = (): void => {
      writer.begin();
      writer.writeBlocks(packBlocks([block('first')]));
      expect(() => writer.writeBlocks(packBlocks(large))).toThrow(/is full: nothing of this transaction was stored/);
      expect(() => writer.writeBlocks(packBlocks([block('second')]))).toThrow(/is full/);
      expect(() => writer.commit()).toThrow(/is full/);
      writer.rollback();
    };
    connection.pragma('max_page_count = 20');
    attempt();
    connection.pragma('max_page_count = 10000');
    writer.begin();
    const keys = packKeys([key(), key({ metric: 'large' })]);
    expect(unpackBytes(writer.readBlocks(keys))).toEqual([undefined, undefined]);
    writer.writeBlocks(packBlocks(large));
    writer.commit();
    writer.begin();
    expect(unpackBytes(writer.readBlocks(keys))).toEqual([undefined, large[0]?.bytes]);
  });

  it('what comes after a rollback, or before a beginning, is refused', () => {
    const writer = new Writer(openConnection(databasePath()), 'federation.db');
    expect(() => writer.writeBlocks(packBlocks(large))).toThrow(/^BUG: .*outside of one/);
    writer.begin();
    writer.rollback();
    expect(() => writer.writeDocuments('state', [{ key: 'a', text: 'b' }])).toThrow(/^BUG: .*outside of one/);
    expect(() => writer.commit()).toThrow(/^BUG: .*outside of one/);
  });
});

it.each([undefined, 0])('a range is read about a mebibyte at a time, over tables (chunk %s)', (chunk) => {
  const connection = openConnection(databasePath());
  const writer = new Writer(connection, 'federation.db');
  const bytes = new Uint8Array(100_000);
  writer.begin();
  writer.writeBlocks(packBlocks(Array.from({ length: 25 }, (_, i) => ({ ...key({ bucket: i * 300 }), bytes }))));
  writer.commit();
  const pages = new BlockPages(connection);
  const lengths: number[] = [];
  let page: BlockPage | undefined;
  do {
    page = pages.next({ ...key(), from: 0, to: 9_999, chunk }, page?.blocks.at(-1));
    lengths.push(page.blocks.length);
  } while (page.more);
  expect(lengths).toEqual([11, 11, 3]);
});

describe('a disk that fails', () => {
  it.each([
    ['commit', 'SQLITE_IOERR_FSYNC', true],
    ['commit', 'SQLITE_FULL', false],
    ['commit', 'SQLITE_BUSY', false],
    ['other', 'SQLITE_IOERR_WRITE', false],
  ] as const)('during %s, with %s: may be tried again; uncertain: %s', (during, code, uncertain) => {
    const failure = sqliteFailure('federation.db', new Database.SqliteError('it failed', code), during);
    expect(failure).toBeInstanceOf(StorageError);
    expect(failure).toMatchObject({ retryable: true, uncertain });
  });
});

it('a value that is no block’s is a bug of the caller', async () => {
  const storage = await open(databasePath());
  await expect(write(storage, block('x', { bucket: 1.5 }))).rejects.toThrow(
    /^BUG: .*(was given a value|no epoch minute)/,
  );
  await expect(write(storage, block('x', { chunk: Number.NaN }))).rejects.toThrow(
    /^BUG: .*(was given a value|no epoch minute)/,
  );
  expect(await list(storage)).toEqual([]);
});

it('the schema carries its version and the program’s mark', () => {
  const connection = openConnection(databasePath());
  expect(connection.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
  expect(connection.prepare('SELECT key, value FROM meta').all()).toEqual([
    { key: 'schema_version', value: SCHEMA_VERSION },
  ]);
});

function databasePath(): string {
  return join(temporaryDirectory(), 'federation.db');
}

async function open(path: string): Promise<Storage> {
  const storage = await openSqliteStorage(path);
  onTestFinished(() => storage.close());
  return storage;
}

/** The connection that writes, in this thread. */
function openConnection(path: string): Connection {
  const { connection, close } = openWriter(path);
  onTestFinished(close);
  return connection;
}

function edit(path: string, sql: string): void {
  const database = new Database(path);
  database.exec(sql);
  database.close();
}

function expectRefusal(path: string, sentence: RegExp, retryable = false): void {
  let refusal: unknown;
  try {
    openWriter(path).close();
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
