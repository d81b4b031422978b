import { beforeEach, describe, expect, it } from 'vitest';
import type { EntityToStore, Storage } from '../../../src/storage/storage.ts';
import { entity, storedEntity } from '../samples.ts';

/** A part of the storage contract; `opened` gives the running test's store. */
export function describeEntities(opened: () => Storage): void {
  describe('entities', () => {
    let storage: Storage;
    beforeEach(() => {
      storage = opened();
    });

    const intern = (scope: number, ...entities: EntityToStore[]) =>
      storage.transaction((transaction) => transaction.internEntities(scope, entities));

    it('get ids from 0 without gaps, per scope, and keep them', async () => {
      const [a, b, c, d] = [entity('a'), entity('b'), entity('c'), entity('d')];
      expect(await intern(1, a, b, a, c)).toEqual([0, 1, 0, 2]);
      expect(await intern(2, c, a)).toEqual([0, 1]);
      expect(await intern(1, d, c, b)).toEqual([3, 2, 1]);
      expect(await intern(1)).toEqual([]);
    });

    it('ids of a transaction that failed are given again', async () => {
      const failed = storage.transaction(async (transaction) => {
        await transaction.internEntities(1, [entity('lost'), entity('kept')]);
        throw new Error('no');
      });
      await expect(failed).rejects.toThrow('no');
      expect(await storage.transaction((t) => t.internEntities(1, [entity('kept')]))).toEqual([0]);
    });

    it('are read all in order of id, or those selected in the order of the selection, unknown ones left out', async () => {
      const given = ['zeta', 'alpha', 'mü "x"\n'].map((name) => entity(name, 'GENERAL', ''));
      await intern(1, ...given);
      const stored = given.map(storedEntity);
      expect(await storage.readEntities(1)).toEqual(stored);
      expect(await storage.readEntities(1, { ids: [2, 17, 0] })).toEqual([stored[2], stored[0]]);
      expect(await storage.readEntities(1, { ids: [] })).toEqual([]);
      expect(await storage.readEntities(7, { ids: [0] })).toEqual([]);
      const entityIds = [given[1]?.entityId ?? '', 'unknown', given[0]?.entityId ?? ''];
      expect(await storage.readEntities(1, { entityIds })).toEqual([stored[1], stored[0]]);
      expect(await storage.readEntities(7, { entityIds })).toEqual([]);
    });

    it('are read all, however many', async () => {
      const given = Array.from({ length: 4_500 }, (_, i) => entity(`service-${i}`));
      expect(await intern(1, ...given)).toEqual(given.map((_, i) => i));
      expect(await storage.readEntities(1)).toEqual(given.map(storedEntity));
      const entityIds = given.map(({ entityId }) => entityId);
      expect(await storage.readEntities(1, { entityIds })).toHaveLength(4_500);
    });

    it('take the name, fields and group given last', async () => {
      const before = { ...entity('order', 'UNDEFINED'), group: 'old' };
      const after = { ...entity('order', 'GENERAL'), name: 'Order', group: 'new' };
      await intern(1, before, entity('same', 'GENERAL'));
      expect(await intern(1, after, entity('same', 'GENERAL'))).toEqual([0, 1]);
      expect(await storage.readEntities(1)).toEqual([
        storedEntity(after, 0),
        storedEntity(entity('same', 'GENERAL'), 1),
      ]);
    });

    it('take the attributes given last, each for itself, and keep those that are not given', async () => {
      const given = async (...attributes: Readonly<Record<string, string>>[]) => {
        await intern(1, ...attributes.map((own) => ({ ...entity('order'), attributes: own })));
        return (await storage.readEntities(1)).map((stored) => stored.attributes);
      };
      const first = { 'A.attr0': 'GENERAL', 'A.attr1': 'mü "x"\n' };
      expect(await given(first)).toEqual([first]);
      expect(await given({})).toEqual([first]);
      expect(await given({ 'B.attr0': 'x' }, { 'A.attr0': '', 'B.attr0': 'y' })).toEqual([
        { ...first, 'A.attr0': '', 'B.attr0': 'y' },
      ]);
    });

    it('keep every layer that they were given, each once', async () => {
      await intern(1, { ...entity('order'), layers: ['GENERAL', 'MESH'] });
      await intern(1, { ...entity('order'), layers: ['K8S_SERVICE', 'GENERAL'] }, { ...entity('order'), layers: [] });
      const [order] = await storage.readEntities(1);
      expect(order?.layers.toSorted()).toEqual(['GENERAL', 'K8S_SERVICE', 'MESH']);
    });

    it('widen the time in which they were seen, also within one call', async () => {
      const seen = async (...minutes: number[]) => {
        await intern(1, ...minutes.map((minute) => ({ ...entity('order'), seen: minute })));
        return (await storage.readEntities(1)).map(({ firstSeen, lastSeen }) => [firstSeen, lastSeen]);
      };
      expect(await seen(100)).toEqual([[100, 100]]);
      expect(await seen(120, 90)).toEqual([[90, 120]]);
      expect(await seen(110)).toEqual([[90, 120]]);
    });

    it('a rollback takes back what a known entity was given', async () => {
      await intern(1, entity('order', 'GENERAL'));
      const failed = storage.transaction(async (transaction) => {
        await transaction.internEntities(1, [
          { ...entity('order', 'MESH'), layers: ['MESH'], attributes: { 'A.attr0': 'x' }, seen: 200 },
        ]);
        throw new Error('no');
      });
      await expect(failed).rejects.toThrow('no');
      expect(await storage.readEntities(1)).toEqual([storedEntity(entity('order', 'GENERAL'), 0)]);
    });
  });
}
