import { expect, it } from 'vitest';
import { CountedStorage } from '../../src/storage/counted-storage.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { StorageError } from '../../src/storage/storage-error.ts';

const away = new StorageError('The store is away.', { retryable: true });

/** A store that can do nothing. */
const refusing: Storage = {
  transaction: () => Promise.reject(away),
  async *readBlocks() {
    yield { metric: 'm', granularity: 'minute', bucket: 1, chunk: 0, bytes: new Uint8Array() };
    throw new StorageError('A block is damaged.');
  },
  readEntities: () => Promise.reject(away),
  readDocuments: () => Promise.reject(new Error('BUG: of the caller')),
  dropBlocks: () => Promise.reject(away),
  close: () => Promise.resolve(),
};

it('counts what a store could not do, and gives every error on', async () => {
  const storage = new CountedStorage(refusing);
  await expect(storage.transaction(() => Promise.resolve())).rejects.toBe(away);
  await expect(storage.transaction(() => Promise.resolve())).rejects.toBe(away);
  await expect(storage.readEntities(1)).rejects.toBe(away);
  await expect(storage.dropBlocks('minute', 1)).rejects.toBe(away);
  await expect(storage.readDocuments('kind')).rejects.toThrow('BUG: of the caller');
  await storage.close();
  const read: unknown[] = [];
  const reading = async () => {
    for await (const block of storage.readBlocks({ metric: 'm', granularity: 'minute', from: 0, to: 1 }))
      read.push(block);
  };
  await expect(reading()).rejects.toThrow('A block is damaged.');
  expect(read.length).toBe(1);
  expect(storage.errors()).toEqual([
    { operation: 'transaction', retryable: true, count: 2 },
    { operation: 'readEntities', retryable: true, count: 1 },
    { operation: 'dropBlocks', retryable: true, count: 1 },
    { operation: 'readBlocks', retryable: false, count: 1 },
  ]);
});
