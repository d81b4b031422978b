import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openWriter } from '../../src/storage/sqlite/open-databases.ts';
import { openSqliteStorage } from '../../src/storage/sqlite/sqlite-storage.ts';
import { list, listDocuments } from './samples.ts';
import { kill, nextWord, startChild, words } from './sqlite-processes.ts';
import { temporaryDirectory } from './temporary-directory.ts';

describe('a process that dies', () => {
  it('in the middle of a transaction leaves the last commit, and nothing of the torn one', async () => {
    const path = join(temporaryDirectory(), 'federation.db');
    const child = startChild(path, 'tear');
    expect(await nextWord(child)).toBe('torn');
    await kill(child);
    // The torn transaction outgrew the cache: its pages are in the log, and only recovery keeps them out.
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(16 << 20);

    const storage = await openSqliteStorage(path);
    onTestFinished(() => storage.close());
    expect(await list(storage)).toEqual(['100/0=committed']);
    expect(await list(storage, { metric: 'torn' })).toEqual([]);
    expect((await storage.readEntities(1)).map(({ name }) => name)).toEqual(['committed']);
    expect(await listDocuments(storage, 'state')).toEqual(['last=1']);
  });

  it('at any moment loses nothing that it had acknowledged, and leaves every transaction whole', async () => {
    const path = join(temporaryDirectory(), 'federation.db');
    for (const acknowledgements of [1, 7, 40]) {
      const child = startChild(path, 'count');
      const acknowledged = await words(child, acknowledgements);
      await kill(child);

      const storage = await openSqliteStorage(path);
      const [last] = await storage.readDocuments('state');
      const durable = Number(last?.text);
      expect(durable).toBeGreaterThanOrEqual(Number(acknowledged.at(-1)));
      expect(await list(storage)).toEqual([`100/0=${durable}`]);
      const history = await list(storage, { metric: 'history', to: durable });
      expect(history).toEqual(Array.from({ length: durable }, (_, i) => `${i + 1}/0=${i + 1}`));
      await storage.close();
      expectSound(path);
    }
  });

  it('holds the store until then, and not after', async () => {
    const path = join(temporaryDirectory(), 'federation.db');
    const child = startChild(path, 'hold');
    expect(await nextWord(child)).toBe('open');
    await expect(openSqliteStorage(path)).rejects.toThrow(/federation\.db' is in use by another node: stop that one/);
    await kill(child);
    await (await openSqliteStorage(path)).close();
  });
});

function expectSound(path: string): void {
  const { connection, close } = openWriter(path);
  try {
    expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
  } finally {
    close();
  }
}
