import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabases } from '../../src/storage/sqlite/open-databases.ts';
import { openSqliteStorage } from '../../src/storage/sqlite/sqlite-storage.ts';
import { list } from './samples.ts';
import { temporaryDirectory } from './temporary-directory.ts';

describe('a process that dies', () => {
  it('in the middle of a transaction leaves the last commit, and nothing of the torn one', async () => {
    const path = join(temporaryDirectory(), 'federation.db');
    const child = start(path, 'tear');
    expect(await nextWord(child)).toBe('torn');
    await kill(child);
    // The torn transaction outgrew the cache: its pages are in the log, and only recovery keeps them out.
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(16 << 20);

    const storage = openSqliteStorage(path);
    onTestFinished(() => storage.close());
    expect(await list(storage)).toEqual(['100/0=committed']);
    expect(await list(storage, { metric: 'torn' })).toEqual([]);
    expect((await storage.readEntities(1)).map(({ name }) => name)).toEqual(['committed']);
    expect(await storage.readProducers()).toMatchObject([{ sequence: 1 }]);
  });

  it('at any moment loses nothing that it had acknowledged, and leaves every transaction whole', async () => {
    const path = join(temporaryDirectory(), 'federation.db');
    for (const acknowledgements of [1, 7, 40]) {
      const child = start(path, 'count');
      const acknowledged = await words(child, acknowledgements);
      await kill(child);

      const storage = openSqliteStorage(path);
      const [producer] = await storage.readProducers();
      const durable = producer?.sequence ?? 0;
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
    const child = start(path, 'hold');
    expect(await nextWord(child)).toBe('open');
    expect(() => openSqliteStorage(path)).toThrow(/federation\.db' is in use by another node: stop that one/);
    await kill(child);
    await openSqliteStorage(path).close();
  });
});

function start(path: string, mode: string): ChildProcess {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'sqlite-child.ts'), path, mode], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function words(child: ChildProcess, count: number): Promise<string[]> {
  const said: string[] = [];
  if (child.stdout === null) return said;
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (said.length === count) break;
  }
  return said;
}

async function nextWord(child: ChildProcess): Promise<string | undefined> {
  return (await words(child, 1))[0];
}

async function kill(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  expect(await exit).toEqual([null, 'SIGKILL']);
}

function expectSound(path: string): void {
  const databases = openDatabases(path);
  try {
    expect(databases.writer.pragma('integrity_check', { simple: true })).toBe('ok');
  } finally {
    databases.close();
  }
}
