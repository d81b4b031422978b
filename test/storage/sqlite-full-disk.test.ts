import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, type TestContext } from 'vitest';
import { openSqliteStorage } from '../../src/storage/sqlite/sqlite-storage.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { StorageError } from '../../src/storage/storage-error.ts';
import { block, entity, key, list, listDocuments, write, writeDocuments } from './samples.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const FULL = /^The disk \(or quota\) that holds .* is full: nothing of this transaction was stored; free some space/;

const large = Array.from({ length: 100 }, (_, chunk) => ({
  ...key({ metric: 'large', chunk }),
  bytes: new Uint8Array(20_000).fill(chunk),
}));

it('a full disk fails writes and no reads, stores nothing by half, and is made good by room', async (context) => {
  const { directory, fill, makeRoom } = smallDisk(context);
  const storage = await open(directory);
  await write(storage, block('before'));
  fill();
  for (let attempt = 0; attempt < 3; attempt++) {
    const failure = await write(storage, block('after'), ...large).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StorageError);
    expect(failure).toMatchObject({ retryable: true, uncertain: false, message: expect.stringMatching(FULL) });
    expect(await list(storage)).toEqual(['100/0=before']);
    expect(await list(storage, { metric: 'large' })).toEqual([]);
  }
  await expect(storage.transaction((t) => t.internEntities(1, many()))).rejects.toThrow(FULL);
  expect(await storage.readEntities(1)).toEqual([]);

  makeRoom();
  await write(storage, block('after'), ...large);
  expect(await storage.transaction((t) => t.internEntities(1, [entity('first')]))).toEqual([0]);
  expect(await list(storage)).toEqual(['100/0=after']);
  expect(await list(storage, { metric: 'large' })).toHaveLength(large.length);
});

it('what was stored before the disk was full survives closing and opening', async (context) => {
  const { directory, fill, makeRoom } = smallDisk(context);
  const storage = await open(directory);
  for (let n = 1; n <= 10; n++) {
    await write(storage, ...large.slice(0, 10), block(String(n)));
    await writeDocuments(storage, 'state', { key: 'last', text: String(n) });
  }
  fill();
  await expect(write(storage, ...large, ...large.map((one) => ({ ...one, bucket: 101 })))).rejects.toThrow(FULL);
  // The write-ahead log cannot be taken in: it has to stay.
  await storage.close();
  const refusal = await openSqliteStorage(join(directory, 'federation.db')).then(
    (reopened) => reopened.close(),
    (error: unknown) => error,
  );
  if (refusal !== undefined) expect(refusal).toMatchObject({ name: 'StorageError', retryable: true });

  makeRoom();
  const again = await open(directory);
  expect(await list(again)).toEqual(['100/0=10']);
  expect(await listDocuments(again, 'state')).toEqual(['last=10']);
  expect(await list(again, { metric: 'large' })).toHaveLength(10);
  await write(again, ...large);
  await again.close();
  expect(readdirSync(directory).sort()).toEqual(['federation.db', 'federation.db-lock']);
});

async function open(directory: string): Promise<Storage> {
  const storage = await openSqliteStorage(join(directory, 'federation.db'));
  onTestFinished(() => storage.close());
  return storage;
}

function many() {
  return Array.from({ length: 20_000 }, (_, i) => entity(`a service of some length, number ${i}`));
}

interface SmallDisk {
  readonly directory: string;
  /** Leaves no byte free. */
  fill(): void;
  makeRoom(): void;
}

/** A file system of its own, of 16 MiB; only root may mount one. */
function smallDisk({ skip }: TestContext): SmallDisk {
  const directory = temporaryDirectory();
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', directory], { encoding: 'utf8' });
  if (mount.status !== 0) skip(`no small disk can be mounted here: ${mount.error?.message ?? mount.stderr.trim()}`);
  onTestFinished(() => void spawnSync('umount', ['--lazy', directory]));
  const filler = join(directory, 'filler');
  return { directory, fill: () => fillDisk(filler), makeRoom: () => rmSync(filler) };
}

function fillDisk(file: string): void {
  const descriptor = openSync(file, 'a');
  try {
    for (let size = 1 << 20; size >= 1; ) if (!append(descriptor, size)) size >>= 1;
  } finally {
    closeSync(descriptor);
  }
}

function append(descriptor: number, size: number): boolean {
  try {
    return writeSync(descriptor, new Uint8Array(size)) === size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false;
    throw error;
  }
}
