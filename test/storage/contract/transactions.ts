import { beforeEach, describe, expect, it } from 'vitest';
import type { Storage, StorageTransaction } from '../../../src/storage/storage.ts';
import { block, entity, key, list, listDocuments, textOf, write } from '../samples.ts';

/** A part of the storage contract; `opened` gives the running test's store. */
export function describeTransactions(opened: () => Storage): void {
  describe('transactions', () => {
    let storage: Storage;
    beforeEach(() => {
      storage = opened();
    });

    it('give back what the work gives back', async () => {
      expect(await storage.transaction(async () => 'done')).toBe('done');
    });

    it('see their own writes; readers see them only when they are committed', async () => {
      await write(storage, block('old'));
      await storage.transaction(async (transaction) => {
        await transaction.writeBlocks([block('new'), block('added', { chunk: 1 })]);
        await transaction.internEntities(1, [entity('order')]);
        await transaction.writeDocuments('producer', [{ key: 'p', text: '17' }]);
        expect((await transaction.readBlocks([key()])).map(textOf)).toEqual(['new']);
        expect(await list(storage)).toEqual(['100/0=old']);
        expect(await storage.readEntities(1)).toEqual([]);
        expect(await transaction.readDocuments('producer', ['p'])).toEqual(['17']);
        expect(await listDocuments(storage, 'producer')).toEqual([]);
      });
      expect(await list(storage)).toEqual(['100/0=new', '100/1=added']);
      expect(await storage.readEntities(1)).toHaveLength(1);
      expect(await listDocuments(storage, 'producer')).toEqual(['p=17']);
    });

    it('leave nothing behind when the work throws, and reject with its error', async () => {
      await write(storage, block('old'));
      const failure = new Error('merge failed');
      const attempt = storage.transaction(async (transaction) => {
        await transaction.writeBlocks([block('new'), block('x', { metric: 'first_seen_here' })]);
        await transaction.internEntities(1, [entity('order')]);
        await transaction.writeDocuments('producer', [{ key: 'p', text: '17' }]);
        throw failure;
      });
      await expect(attempt).rejects.toBe(failure);
      expect(await list(storage)).toEqual(['100/0=old']);
      expect(await list(storage, { metric: 'first_seen_here' })).toEqual([]);
      expect(await storage.readEntities(1)).toEqual([]);
      expect(await listDocuments(storage, 'producer')).toEqual([]);
      await write(storage, block('y', { metric: 'first_seen_here' }));
      expect(await list(storage, { metric: 'first_seen_here' })).toEqual(['100/0=y']);
    });

    it('run one after the other: no read-add-write is lost', async () => {
      const addOne = async (transaction: StorageTransaction): Promise<void> => {
        const [before] = await transaction.readBlocks([key()]);
        await new Promise((resolve) => setImmediate(resolve));
        await transaction.writeBlocks([block(String(Number(textOf(before) ?? 0) + 1))]);
      };
      await Promise.all(Array.from({ length: 50 }, () => storage.transaction(addOne)));
      expect(await list(storage)).toEqual(['100/0=50']);
    });

    it('one that fails does not hold up those behind it', async () => {
      const outcomes = await Promise.allSettled([
        write(storage, block('a', { chunk: 0 })),
        storage.transaction(() => Promise.reject(new Error('no'))),
        write(storage, block('c', { chunk: 2 })),
      ]);
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(await list(storage)).toEqual(['100/0=a', '100/2=c']);
    });

    it('refuse to be nested, and go on when that is caught', async () => {
      await storage.transaction(async (transaction) => {
        await expect(storage.transaction(async () => undefined)).rejects.toThrow(/^BUG: .*inside a running/);
        await expect(storage.close()).rejects.toThrow(/^BUG: .*inside a running/);
        await transaction.writeBlocks([block('outer')]);
      });
      expect(await list(storage)).toEqual(['100/0=outer']);
    });

    it('what a transaction started may begin one of its own when that has ended', async () => {
      const gate = Promise.withResolvers<void>();
      let later: Promise<void> | undefined;
      await storage.transaction(async () => {
        later = gate.promise.then(() => write(storage, block('later')));
      });
      gate.resolve();
      await later;
      expect(await list(storage)).toEqual(['100/0=later']);
    });

    it('refuse to be used after their end', async () => {
      let leaked: StorageTransaction | undefined;
      await storage.transaction(async (transaction) => {
        leaked = transaction;
      });
      await expect(leaked?.writeBlocks([block('late')])).rejects.toThrow(/^BUG: .*after its end/);
      await expect(leaked?.readBlocks([])).rejects.toThrow(/^BUG: /);
      await expect(leaked?.internEntities(1, [])).rejects.toThrow(/^BUG: /);
      await expect(leaked?.deleteBlocks([key()])).rejects.toThrow(/^BUG: /);
      await expect(leaked?.readDocuments('producer', ['p'])).rejects.toThrow(/^BUG: /);
      await expect(leaked?.writeDocuments('producer', [])).rejects.toThrow(/^BUG: /);
    });
  });
}
