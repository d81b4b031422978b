import { beforeEach, describe, expect, it } from 'vitest';
import type { Storage } from '../../../src/storage/storage.ts';
import { listDocuments, writeDocuments } from '../samples.ts';

/** A part of the storage contract; `opened` gives the running test's store. */
export function describeDocuments(opened: () => Storage): void {
  describe('documents', () => {
    let storage: Storage;
    beforeEach(() => {
      storage = opened();
    });

    it('are kept per kind and key, replaced by the last written, and deleted by an undefined text', async () => {
      await writeDocuments(storage, 'producer', { key: 'a', text: '1' }, { key: 'b', text: '2' });
      await writeDocuments(storage, 'state', { key: 'a', text: '' });
      await writeDocuments(storage, 'producer', { key: 'a', text: 'ü "quoted"\n' }, { key: 'a', text: 'last' });
      expect(await listDocuments(storage, 'producer')).toEqual(['a=last', 'b=2']);
      await storage.transaction(async (transaction) => {
        await transaction.writeDocuments('producer', [
          { key: 'a', text: undefined },
          { key: 'never', text: undefined },
        ]);
        expect(await transaction.readDocuments('producer', ['a', 'b'])).toEqual([undefined, '2']);
        expect(await listDocuments(storage, 'producer')).toEqual(['a=last', 'b=2']);
      });
      expect(await listDocuments(storage, 'producer')).toEqual(['b=2']);
      expect(await listDocuments(storage, 'state')).toEqual(['a=']);
    });

    it('are read by key in the order of the keys, undefined where there are none', async () => {
      await writeDocuments(storage, 'producer', { key: 'a', text: '1' }, { key: 'b', text: '2' });
      const found = await storage.transaction((t) => t.readDocuments('producer', ['b', 'c', 'a', 'b']));
      expect(found).toEqual(['2', undefined, '1', '2']);
      expect(await storage.transaction((t) => t.readDocuments('other', ['a']))).toEqual([undefined]);
      expect(await storage.transaction((t) => t.readDocuments('producer', []))).toEqual([]);
    });

    it('a range is in order of the keys’ bytes, both ends included', async () => {
      const keys = ['b', 'Z', 'a/2', 'a/10', 'ä', '\u{ff21}', '\u{1f600}', 'a'];
      await writeDocuments(storage, 'alarm', ...keys.map((one) => ({ key: one, text: 'x' })));
      const order = ['Z', 'a', 'a/10', 'a/2', 'b', 'ä', '\u{ff21}', '\u{1f600}'];
      const read = async (range?: { from?: string; to?: string }) =>
        (await storage.readDocuments('alarm', range)).map((document) => document.key);
      expect(await read()).toEqual(order);
      expect(await read({ from: 'a' })).toEqual(order.slice(1));
      expect(await read({ from: 'a', to: 'b' })).toEqual(order.slice(1, 5));
      expect(await read({ to: 'a/11' })).toEqual(order.slice(0, 3));
      expect(await read({ from: 'c', to: 'b' })).toEqual([]);
    });
  });
}
