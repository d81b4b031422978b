import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packBlocks, packBytes, packKeys, unpackBlocks, unpackBytes, unpackKeys } from '../../src/storage/packed.ts';
import { fromPostedFailure, toPostedFailure } from '../../src/storage/sqlite/messages.ts';
import { askInTurn, slicesOf } from '../../src/storage/sqlite/slices.ts';
import type { StoredGranularity } from '../../src/storage/storage.ts';
import { StorageError } from '../../src/storage/storage-error.ts';
import { buffersOf } from '../../src/threads/call.ts';
import { block, key } from './samples.ts';

describe('packed blocks', () => {
  const keys = fc.array(
    fc.record({
      metric: fc.string(),
      granularity: fc.constantFrom<StoredGranularity>('minute', 'hour', 'day', 'minutes-of-hour', 'hours-of-day'),
      bucket: fc.maxSafeNat(),
      chunk: fc.maxSafeNat(),
    }),
  );

  it('unpack to what was packed, also when they were moved', () => {
    fc.assert(
      fc.property(keys, fc.array(fc.option(fc.uint8Array(), { nil: undefined })), (given, bytes) => {
        const packed = { keys: packKeys(given), bytes: packBytes(bytes) };
        const moved = structuredClone(packed, { transfer: buffersOf([packed.keys, packed.bytes]) });
        expect(unpackKeys(moved.keys)).toEqual(given);
        expect(unpackBytes(moved.bytes)).toEqual(bytes);
      }),
      { seed: 6 },
    );
  });

  it('are a copy: moving them leaves the caller’s bytes with the caller', () => {
    const bytes = Uint8Array.of(1, 2, 3);
    const packed = packBlocks([
      { ...key(), bytes },
      { ...key({ chunk: 1 }), bytes: bytes.subarray(1) },
    ]);
    const moved = structuredClone(packed, { transfer: buffersOf([packed]) });
    expect(packed.bytes.byteLength).toBe(0);
    expect(bytes).toEqual(Uint8Array.of(1, 2, 3));
    expect(unpackBlocks(moved).map((one) => [...one.bytes])).toEqual([
      [1, 2, 3],
      [2, 3],
    ]);
  });

  it('a granularity that is none is a bug of the caller', () => {
    const unknown = 'week' as unknown as StoredGranularity;
    expect(() => packKeys([key({ granularity: unknown })])).toThrow(/^BUG: 'week' is no granularity/);
  });
});

describe('what moves from thread to thread', () => {
  it('is the buffers of arrays that see all of them, and no others', () => {
    const whole = new Uint8Array(8);
    const part = new Uint8Array(8).subarray(0, 4);
    const packed = packBlocks([block('x')]);
    expect(buffersOf([whole, part, 'text', undefined, null, 7])).toEqual([whole.buffer]);
    expect(buffersOf([packed]).length).toBe(6);
    expect(buffersOf([new Uint8Array(new SharedArrayBuffer(8))])).toEqual([]);
  });

  it('a StorageError arrives as one, with all it says', () => {
    const error = new StorageError('The disk is full.', { retryable: true, uncertain: true });
    const arrived = fromPostedFailure(structuredClone(toPostedFailure(error)));
    expect(arrived).toBeInstanceOf(StorageError);
    expect(arrived).toMatchObject({ message: 'The disk is full.', retryable: true, uncertain: true });
  });

  it('any other error arrives with its message', () => {
    const arrived = fromPostedFailure(structuredClone(toPostedFailure(new Error('BUG: it was given 7.'))));
    expect(arrived).toBeInstanceOf(Error);
    expect(arrived).not.toBeInstanceOf(StorageError);
    expect(arrived).toMatchObject({ message: 'BUG: it was given 7.' });
  });
});

describe('slices', () => {
  it('keep all items in order, and their bounds', () => {
    const lists = fc.array(fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 30 }), (items, most, weight) => {
        const slices = [...slicesOf(items, most, (item) => item, weight)];
        expect(slices.flat()).toEqual(items);
        for (const slice of slices) {
          expect(slice.length).toBeGreaterThan(0);
          expect(slice.length).toBeLessThanOrEqual(most);
          if (slice.length > 1) expect(slice.reduce((sum, item) => sum + item, 0)).toBeLessThanOrEqual(weight);
        }
      }),
      { seed: 6 },
    );
    expect([...slicesOf([1, 2, 3], 2)]).toEqual([[1, 2], [3]]);
  });

  it('are asked two at a time, and answered in order', async () => {
    let running = 0;
    let most = 0;
    const answers = await askInTurn([1, 2, 3, 4], async (slice) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      return slice * 10;
    });
    expect(answers).toEqual([10, 20, 30, 40]);
    expect(most).toBe(2);
  });

  it('stop at the first failure, which is the one that is told', async () => {
    const asked: number[] = [];
    const asking = askInTurn([1, 2, 3, 4], async (slice) => {
      asked.push(slice);
      if (slice >= 2) throw new Error(`slice ${slice}`);
    });
    await expect(asking).rejects.toThrow('slice 2');
    expect(asked).toEqual([1, 2, 3]);
    expect(await askInTurn([], async () => 1)).toEqual([]);
  });
});
