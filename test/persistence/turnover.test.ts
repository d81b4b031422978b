import { describe, expect, it } from 'vitest';
import type { StorageTransaction } from '../../src/storage/storage.ts';
import { StorageError } from '../../src/storage/storage-error.ts';
import { collected } from '../support/garbage.ts';
import { pointsOf, storedNode } from './stored-node.ts';

const NOW = Date.parse('2026-11-23T15:42Z') / 60_000;

function node() {
  const stored = storedNode({ now: NOW });
  const { record, reader } = stored;
  return {
    ...stored,
    calls: (...names: readonly string[]) => names.forEach((name) => void record({ bucket: NOW, name })),
    counted: async () => {
      const { series } = await reader.query({ metric: 'count_of_service', from: NOW, to: NOW, step: 'minute' });
      return Object.fromEntries(pointsOf(series, NOW).map(([name, , state]) => [name, state]));
    },
  };
}

describe('the store of a node that forgets its entities', () => {
  it('gives them the number that they had, and adds their rows to those that are there', async () => {
    const { calls, counted, flusher, storage, turnovers } = node();
    calls('order', 'stock');
    turnovers.demand();
    await flusher.flush();
    calls('user', 'stock', 'stock', 'order');
    turnovers.demand();
    await flusher.flush();
    calls('order');
    await flusher.flush();
    expect(await counted()).toEqual({ order: { total: 3 }, stock: { total: 3 }, user: { total: 1 } });
    expect((await storage.readEntities(1)).map(({ name }) => name)).toEqual(['order', 'stock', 'user']);
  });

  it.each([
    ['refused', false],
    ['in doubt', true],
  ])('takes a flush that was %s under the names that it had when it was handed over', async (_, uncertain) => {
    const { calls, counted, flusher, storage, turnovers } = node();
    const transaction = storage.transaction.bind(storage);
    storage.transaction = async <T>(work: (transaction: StorageTransaction) => Promise<T>) => {
      storage.transaction = transaction;
      if (uncertain) await transaction(work);
      throw new StorageError('The store is away.', { retryable: true, uncertain });
    };
    calls('order', 'stock');
    turnovers.demand();
    await expect(flusher.flush()).rejects.toThrow('The store is away.');
    calls('user', 'order');
    await flusher.flush();
    expect(await counted()).toEqual({ order: { total: 2 }, stock: { total: 1 }, user: { total: 1 } });
  });

  it('is all that remembers them: the node lets go of a generation with its last flush', async () => {
    const { calls, flusher, kernel, turnovers } = node();
    const old = new WeakRef(kernel.registry(kernel.program.scopes.find(({ name }) => name === 'Service')!));
    calls('order');
    turnovers.demand();
    await flusher.flush();
    calls('order');
    await flusher.flush();
    expect(kernel.turnovers).toBe(1);
    expect(await collected(old)).toBe(true);
  });
});
