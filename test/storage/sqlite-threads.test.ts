import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { packBlocks } from '../../src/storage/packed.ts';
import { openSqliteStorage } from '../../src/storage/sqlite/sqlite-storage.ts';
import { SqliteThread } from '../../src/storage/sqlite/sqlite-thread.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { StorageError } from '../../src/storage/storage-error.ts';
import { block, entity, key, list, write } from './samples.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const DEAD =
  /^The thread that works on the SQLite database '.*federation\.db' has ended \(exit code 1\): restart the node\.$/;

describe('a thread that dies', () => {
  it('while it writes: fails the transaction and those after it; reads go on, and the file can be opened anew', async () => {
    const path = databasePath();
    const { storage, writer } = await openWithThreads(path);
    await write(storage, block('before'));
    const failure = await storage
      .transaction(async (transaction) => {
        await transaction.writeBlocks([block('lost')]);
        const written = transaction.writeBlocks(large(100));
        await Promise.all([written, writer.terminate()]);
      })
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StorageError);
    expect(failure).toMatchObject({ message: expect.stringMatching(DEAD), uncertain: false });
    await expect(write(storage, block('after'))).rejects.toThrow(DEAD);
    await expect(storage.dropBlocks('minute', 1_000_000)).rejects.toThrow(DEAD);
    expect(await list(storage)).toEqual(['100/0=before']);
    await storage.close();

    const next = await openSqliteStorage(path);
    onTestFinished(() => next.close());
    expect(await list(next)).toEqual(['100/0=before']);
  });

  it('while it reads: fails the reads; transactions go on', async () => {
    const { storage, reader } = await openWithThreads(databasePath());
    await reader.terminate();
    await expect(storage.readDocuments('state')).rejects.toThrow(DEAD);
    await expect(list(storage)).rejects.toThrow(DEAD);
    await expect(storage.readEntities(1, { ids: [0] })).rejects.toThrow(StorageError);
    await write(storage, block('still written'));
    await storage.close();
  });

  it('while it commits: whether that came about is not known', async () => {
    const path = databasePath();
    const workers = catchWorkers();
    const thread = new SqliteThread('writer', path);
    await thread.open();
    // What holds the thread at its first call until it is ended.
    const shell = new Database(path);
    onTestFinished(() => void shell.close());
    shell.exec('BEGIN IMMEDIATE');
    const calls = [
      thread.call('begin'),
      thread.call('writeBlocks', packBlocks([block('x')])),
      thread.call('commit'),
      thread.call('begin'),
    ];
    const outcomes = Promise.allSettled(calls);
    await workers[0]?.terminate();
    expect(await outcomes).toMatchObject([
      { reason: { name: 'StorageError', uncertain: false } },
      { reason: { name: 'StorageError', uncertain: false } },
      { reason: { name: 'StorageError', uncertain: true } },
      { reason: { name: 'StorageError', uncertain: false } },
    ]);
    await expect(thread.call('commit')).rejects.toMatchObject({ uncertain: false });
    await thread.close();
  });
});

describe('the node’s own thread', () => {
  it('has its turns while entities get their ids, are read, and blocks are written and read', async () => {
    const { storage } = await openWithThreads(databasePath());
    const entities = Array.from({ length: 20_000 }, (_, i) => entity(`service-${i}`));
    const blocks = large(1_000);
    await storage.transaction(async (transaction) => {
      expect(await turnsDuring(transaction.internEntities(1, entities))).toBeGreaterThan(20);
      expect(await turnsDuring(transaction.writeBlocks(blocks))).toBeGreaterThan(10);
      expect(await turnsDuring(transaction.readBlocks(blocks))).toBeGreaterThan(0);
    });
    expect(await turnsDuring(storage.readEntities(1))).toBeGreaterThan(20);
    expect(await turnsDuring(list(storage, { metric: 'large' }))).toBeGreaterThan(10);
  });
});

it('a call that the transaction does not wait for belongs to it all the same', async () => {
  const { storage } = await openWithThreads(databasePath());
  const entities = Array.from({ length: 3_000 }, (_, i) => entity(`service-${i}`));
  await storage.transaction(async (transaction) => {
    void transaction.internEntities(1, entities);
    void transaction.writeBlocks([block('x')]);
  });
  expect(await storage.readEntities(1)).toHaveLength(3_000);
  const attempt = storage.transaction(async (transaction) => {
    transaction.writeBlocks([block('y', { bucket: 0.5 })]).catch(() => undefined);
    void transaction.writeBlocks([block('z')]).catch(() => undefined);
  });
  await expect(attempt).rejects.toThrow(/^BUG: /);
  expect(await list(storage)).toEqual(['100/0=x']);
});

it('what cannot be posted to a thread fails its call, and only that', async () => {
  const { storage } = await openWithThreads(databasePath());
  const attempt = storage.transaction((transaction) =>
    transaction.writeDocuments('state', [{ key: 'k', text: (() => 'no text') as unknown as string }]),
  );
  await expect(attempt).rejects.toThrow(/could not be cloned/);
  await write(storage, block('x'));
  expect(await list(storage)).toEqual(['100/0=x']);
});

/** The store, and the threads that it has started, the writer first. */
async function openWithThreads(path: string): Promise<{ storage: Storage; writer: Worker; reader: Worker }> {
  const workers = catchWorkers();
  const storage = await openSqliteStorage(path);
  onTestFinished(() => storage.close());
  const [writer, reader] = workers;
  if (writer === undefined || reader === undefined) throw new Error('the store has started no two threads');
  return { storage, writer, reader };
}

function catchWorkers(): Worker[] {
  const workers: Worker[] = [];
  const add = (worker: Worker): void => void workers.push(worker);
  process.on('worker', add);
  onTestFinished(() => void process.off('worker', add));
  return workers;
}

/** How often other work could have run before `call` ended. */
async function turnsDuring(call: Promise<unknown>): Promise<number> {
  let running = true;
  let turns = 0;
  const done = call.finally(() => {
    running = false;
  });
  while (running) {
    await setImmediate();
    turns++;
  }
  await done;
  return turns;
}

function large(count: number) {
  const bytes = new Uint8Array(20_000).fill(1);
  return Array.from({ length: count }, (_, chunk) => ({ ...key({ metric: 'large', chunk }), bytes }));
}

function databasePath(): string {
  return join(temporaryDirectory(), 'federation.db');
}
