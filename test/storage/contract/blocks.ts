import { beforeEach, describe, expect, it } from 'vitest';
import type { Storage } from '../../../src/storage/storage.ts';
import { block, key, list, textOf, write } from '../samples.ts';

/** A part of the storage contract; `opened` gives the running test's store. */
export function describeBlocks(opened: () => Storage): void {
  describe('blocks', () => {
    let storage: Storage;
    beforeEach(() => {
      storage = opened();
    });

    it('a new store is empty', async () => {
      expect(await list(storage)).toEqual([]);
      expect(await storage.readEntities(1)).toEqual([]);
      expect(await storage.readDocuments('producer')).toEqual([]);
      expect(await storage.dropBlocks('minute', 1_000_000)).toBe(0);
    });

    it('come back in order of bucket, then chunk, whatever the order of writing', async () => {
      await write(
        storage,
        block('d', { bucket: 110, chunk: 10 }),
        block('a', { bucket: 99, chunk: 7 }),
        block('c', { bucket: 110, chunk: 2 }),
        block('b', { bucket: 100, chunk: 300 }),
      );
      expect(await list(storage)).toEqual(['99/7=a', '100/300=b', '110/2=c', '110/10=d']);
    });

    it('a range includes both its ends', async () => {
      await write(storage, ...[1, 2, 3, 4].map((bucket) => block('x', { bucket })));
      expect(await list(storage, { from: 2, to: 3 })).toEqual(['2/0=x', '3/0=x']);
      expect(await list(storage, { from: 4, to: 4 })).toEqual(['4/0=x']);
      expect(await list(storage, { from: 5, to: 9 })).toEqual([]);
      expect(await list(storage, { from: 3, to: 2 })).toEqual([]);
    });

    it('a range of one chunk leaves the others out', async () => {
      const buckets = [0, 1, 5, 6];
      await write(
        storage,
        ...buckets.flatMap((bucket) => [0, 1, 2].map((chunk) => block(`${chunk}`, { bucket, chunk }))),
        block('lone', { bucket: 4, chunk: 2 }),
      );
      expect(await list(storage, { chunk: 1 })).toEqual(['0/1=1', '1/1=1', '5/1=1', '6/1=1']);
      expect(await list(storage, { chunk: 2, from: 1, to: 5 })).toEqual(['1/2=2', '4/2=lone', '5/2=2']);
      expect(await list(storage, { chunk: 0, from: 5, to: 5 })).toEqual(['5/0=0']);
      expect(await list(storage, { chunk: 0, from: 2, to: 4 })).toEqual([]);
      expect(await list(storage, { chunk: 9 })).toEqual([]);
    });

    it('of another metric or granularity stay apart', async () => {
      await write(
        storage,
        block('minute'),
        block('hour', { granularity: 'hour' }),
        block('day', { granularity: 'day' }),
        block('minutes', { granularity: 'minutes-of-hour' }),
        block('hours', { granularity: 'hours-of-day' }),
        block('other', { metric: 'service_cpm' }),
      );
      expect(await list(storage)).toEqual(['100/0=minute']);
      expect(await list(storage, { granularity: 'hour', chunk: 0 })).toEqual(['100/0=hour']);
      expect(await list(storage, { granularity: 'day' })).toEqual(['100/0=day']);
      expect(await list(storage, { granularity: 'minutes-of-hour' })).toEqual(['100/0=minutes']);
      expect(await list(storage, { granularity: 'hours-of-day', chunk: 0 })).toEqual(['100/0=hours']);
      expect(await list(storage, { metric: 'service_cpm' })).toEqual(['100/0=other']);
      expect(await list(storage, { metric: 'unknown' })).toEqual([]);
      expect(await list(storage, { metric: 'unknown', chunk: 0 })).toEqual([]);
    });

    it('are read by key in the order of the keys, undefined where there are none', async () => {
      await write(storage, block('a'), block('b', { chunk: 1 }));
      const found = await storage.transaction((transaction) =>
        transaction.readBlocks([
          key({ chunk: 1 }),
          key({ bucket: 101 }),
          key(),
          key({ metric: 'never_written' }),
          key({ granularity: 'hour' }),
          key({ chunk: 1 }),
        ]),
      );
      expect(found.map(textOf)).toEqual(['b', undefined, 'a', undefined, undefined, 'b']);
    });

    it('a write replaces what was under the key', async () => {
      await write(storage, block('long before'), block('twice'), block('once more'));
      await write(storage, block('now'));
      expect(await list(storage)).toEqual(['100/0=now']);
    });

    it('are deleted by key; a key without one is no mistake', async () => {
      await write(storage, ...[0, 1, 2].map((chunk) => block('x', { chunk })), block('h', { granularity: 'hour' }));
      await storage.transaction(async (transaction) => {
        const gone = [key({ chunk: 1 }), key({ chunk: 7 }), key({ metric: 'unknown' }), key({ granularity: 'day' })];
        await transaction.deleteBlocks(gone);
        expect((await transaction.readBlocks([key({ chunk: 1 }), key()])).map(textOf)).toEqual([undefined, 'x']);
        expect(await list(storage)).toEqual(['100/0=x', '100/1=x', '100/2=x']);
      });
      expect(await list(storage)).toEqual(['100/0=x', '100/2=x']);
      expect(await list(storage, { granularity: 'hour' })).toEqual(['100/0=h']);
      await write(storage, block('again', { chunk: 1 }));
      expect(await list(storage)).toEqual(['100/0=x', '100/1=again', '100/2=x']);
    });

    it('keep every byte, from none to a mebibyte, as plain arrays', async () => {
      const contents = [
        new Uint8Array(),
        Uint8Array.from({ length: 256 }, (_, i) => i),
        new Uint8Array(1 << 20).fill(0xa5),
      ];
      await write(storage, ...contents.map((bytes, chunk) => ({ ...key({ chunk }), bytes })));
      const byKey = await storage.transaction((t) => t.readBlocks(contents.map((_, chunk) => key({ chunk }))));
      expect(byKey).toEqual(contents);
      const byRange: Uint8Array[] = [];
      for await (const { bytes } of storage.readBlocks({ ...key(), from: 0, to: 1000, chunk: undefined })) {
        byRange.push(bytes);
      }
      expect(byRange).toEqual(contents);
    });

    it('are the store’s own: a buffer may be used again after the write, and a result written into', async () => {
      const shared = new Uint8Array([0, 1, 2, 3, 0]);
      await write(storage, { ...key(), bytes: shared.subarray(1, 4) });
      shared.fill(9);
      const [found] = await storage.transaction((t) => t.readBlocks([key()]));
      expect(found).toEqual(Uint8Array.of(1, 2, 3));
      found?.fill(7);
      expect(await storage.transaction((t) => t.readBlocks([key()]))).toEqual([Uint8Array.of(1, 2, 3)]);
    });

    it('stream over many pages, each once, also when the store is written meanwhile', async () => {
      const bytes = new Uint8Array(5_000).fill(1);
      const all = Array.from({ length: 1_200 }, (_, i) => ({ ...key({ bucket: i >> 3, chunk: i & 7 }), bytes }));
      await write(storage, ...all);
      const seen: number[] = [];
      for await (const { bucket, chunk } of storage.readBlocks({ ...key(), from: 0, to: 999, chunk: undefined })) {
        seen.push(bucket * 8 + chunk);
        if (seen.length % 100 === 0) await write(storage, { ...key({ bucket, chunk }), bytes });
      }
      expect(seen).toEqual(all.map((_, i) => i));
      const oneChunk: number[] = [];
      for await (const { bucket } of storage.readBlocks({ ...key(), from: 0, to: 999, chunk: 3 })) {
        oneChunk.push(bucket);
      }
      expect(oneChunk).toEqual(Array.from({ length: 150 }, (_, i) => i));
    });

    it('a reader that stops early leaves the store usable', async () => {
      await write(storage, ...[1, 2, 3].map((bucket) => block('x', { bucket })));
      for await (const { bucket } of storage.readBlocks({ ...key(), from: 0, to: 9, chunk: undefined })) {
        if (bucket === 2) break;
      }
      await write(storage, block('y', { bucket: 4 }));
      expect(await list(storage, { from: 3 })).toEqual(['3/0=x', '4/0=y']);
    });
  });
}
