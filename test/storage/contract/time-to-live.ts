import { beforeEach, describe, expect, it } from 'vitest';
import type { Storage, StoredGranularity } from '../../../src/storage/storage.ts';
import { block, key, list, textOf, write } from '../samples.ts';

/** A part of the storage contract; `opened` gives the running test's store. */
export function describeTimeToLive(opened: () => Storage): void {
  describe('time to live', () => {
    let storage: Storage;
    beforeEach(() => {
      storage = opened();
    });

    const DAY = 24 * 60;
    /** 2026-03-29T00:00Z. */
    const NOW = Date.UTC(2026, 2, 29) / 60_000;
    const ALL = { from: 0, to: NOW + 400 * DAY };

    it.each<StoredGranularity>(['minute', 'hour', 'day', 'minutes-of-hour', 'hours-of-day'])(
      'a range of %s blocks is in order over years, and what is years old goes as a whole',
      async (granularity) => {
        const days = [-1200, -1199, -801, -800, -400, -31, -2, -1, 0, 1, 40];
        await write(
          storage,
          ...days.toReversed().map((day) => block('x', { granularity, bucket: NOW + day * DAY })),
          block('other', { granularity, bucket: NOW, metric: 'service_cpm', chunk: 3 }),
        );
        const stored = async (chunk?: number) =>
          (await Array.fromAsync(storage.readBlocks({ ...key({ granularity }), ...ALL, chunk }))).map(
            ({ bucket }) => (bucket - NOW) / DAY,
          );
        expect(await stored()).toEqual(days);
        expect(await stored(0)).toEqual(days);
        expect(await list(storage, { granularity, from: NOW - DAY, to: NOW })).toHaveLength(2);

        expect(await storage.dropBlocks(granularity, NOW - 10_000 * DAY)).toBe(0);
        expect(await storage.dropBlocks(granularity, NOW - 400 * DAY)).toBeGreaterThan(0);
        const left = await stored();
        expect(left).toEqual(days.filter((day) => left.includes(day)));
        expect(left).toEqual(expect.arrayContaining(days.filter((day) => day >= -400)));
        expect(left).not.toContain(-1200);
        expect(left).not.toContain(-801);
        expect(await storage.dropBlocks(granularity, NOW - 400 * DAY)).toBe(0);

        await write(storage, block('late', { granularity, bucket: NOW - 1200 * DAY }));
        expect(await stored(0)).toEqual([-1200, ...left]);
        const found = await storage.transaction((t) =>
          t.readBlocks([-1199, -1200, 0].map((day) => key({ granularity, bucket: NOW + day * DAY }))),
        );
        expect(found.map(textOf)).toEqual([undefined, 'late', 'x']);
      },
    );

    it('spares the other granularities and metrics’ newer blocks', async () => {
      const granularities: StoredGranularity[] = ['minute', 'hour', 'day', 'minutes-of-hour', 'hours-of-day'];
      await write(storage, ...granularities.map((granularity) => block('x', { granularity, bucket: 0 })));
      expect(await storage.dropBlocks('hour', NOW)).toBe(1);
      for (const granularity of granularities) {
        expect(await list(storage, { granularity })).toEqual(granularity === 'hour' ? [] : ['0/0=x']);
      }
    });

    it('the last minute before, and the first one at, the border of a day, month or year', async () => {
      const border = Date.UTC(2026, 0, 1) / 60_000;
      await write(storage, block('old', { bucket: border - 1 }), block('new', { bucket: border }));
      expect(await storage.dropBlocks('minute', border - 1)).toBe(0);
      expect(await list(storage, ALL)).toHaveLength(2);
      expect(await storage.dropBlocks('minute', border)).toBe(1);
      expect(await list(storage, ALL)).toEqual([`${border}/0=new`]);
    });

    it('waits for its turn among the transactions, and is refused inside one', async () => {
      const gate = Promise.withResolvers<void>();
      const writing = storage.transaction(async (transaction) => {
        await gate.promise;
        await transaction.writeBlocks([block('x', { bucket: 0 })]);
      });
      const dropping = storage.dropBlocks('minute', NOW);
      gate.resolve();
      await writing;
      expect(await dropping).toBe(1);
      expect(await list(storage)).toEqual([]);
      await storage.transaction(async () => {
        await expect(storage.dropBlocks('minute', NOW)).rejects.toThrow(/^BUG: .*inside a running/);
      });
    });
  });
}
