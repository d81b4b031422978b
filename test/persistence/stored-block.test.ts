import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketsOf, idsOf, layoutOf } from '../../src/persistence/block-layout.ts';
import { encodeStoredBlock, OpenBlock } from '../../src/persistence/stored-block.ts';
import type { ByteReader } from '../../src/runtime/bytes/byte-reader.ts';
import { ByteWriter } from '../../src/runtime/bytes/byte-writer.ts';
import { MalformedBytes } from '../../src/runtime/bytes/malformed.ts';
import type { StoredGranularity } from '../../src/storage/storage.ts';
import { newNode } from '../law/federate.ts';
import { PercentTable, percentFunction } from '../programs/everything/generated/functions/percent.ts';
import { Percentile2Table, percentile2Function } from '../programs/everything/generated/functions/percentile2.ts';
import { program } from '../programs/everything/generated/index.ts';

const STORED = ['minute', 'hour', 'day', 'minutes-of-hour', 'hours-of-day'] as const;

function stored(granularity: StoredGranularity, rows: readonly { index: number; latency: number }[]) {
  const table = new Percentile2Table(newNode(program));
  for (const { index, latency } of rows) table.accept(index, latency, 10);
  const { entities: indexes, columns } = table.take();
  const marks = granularity.includes('-of-') ? { folded: [{ slot: 3, stamp: 0xfedcba98 }] } : { stamp: 0x89abcdef };
  const bytes = encodeStoredBlock(percentile2Function, granularity, indexes, columns, marks, new ByteWriter());
  return { indexes, columns, marks, bytes };
}

/** States of all rows that are read, by index. */
function statesOf(open: OpenBlock, isWanted?: (row: number) => boolean) {
  const decoded: number[] = [];
  const decode = (reader: ByteReader, rows: number, widest: number) => {
    decoded.push(rows);
    return percentile2Function.decode(reader, rows, widest);
  };
  const states = new Map<number, unknown>();
  for (const { first, count, columns } of open.groups({ decode }, isWanted))
    for (let row = 0; row < count; row++)
      states.set(open.indexes[first + row]!, percentile2Function.stateOf(columns as never, row));
  return { states, decoded };
}

const anyGranularity = fc.constantFrom(...STORED);

function rowsOf(granularity: StoredGranularity) {
  const { chunkBits, slots } = layoutOf(granularity);
  const index = fc.nat((slots << chunkBits) - 1);
  return fc.array(fc.record({ index, latency: fc.integer({ min: 0, max: 5000 }) }), { minLength: 1, maxLength: 400 });
}

const anyRows = anyGranularity.chain((granularity) =>
  rowsOf(granularity).map((rows) => ({ granularity, rows }) as const),
);

describe('a stored block', () => {
  it('comes back as it was, in every form', () => {
    fc.assert(
      fc.property(anyRows, ({ granularity, rows }) => {
        const { indexes, columns, marks, bytes } = stored(granularity, rows);
        const open = new OpenBlock(granularity, bytes);
        expect(open.indexes).toEqual(indexes);
        expect([open.stamp, open.folded]).toEqual([marks.stamp ?? 0, marks.folded ?? []]);
        const { states } = statesOf(open);
        expect([...states.keys()]).toEqual([...indexes]);
        indexes.forEach((index, row) => {
          expect(states.get(index)).toEqual(percentile2Function.stateOf(columns, row));
        });
      }),
      { numRuns: 60 },
    );
  });

  it('gives one entity from one group, without decoding the others', () => {
    const hour = Array.from({ length: 32 * 60 }, (_, index) => ({ index, latency: index }));
    const open = new OpenBlock('minutes-of-hour', stored('minutes-of-hour', hour).bytes);
    const key = { metric: 'm', granularity: 'minutes-of-hour', bucket: 600, chunk: 2 } as const;
    const ids = idsOf(key, open.indexes);
    const { states, decoded } = statesOf(open, (row) => ids[row] === 64 + 17);
    expect(decoded).toEqual([60]);
    expect([...states.keys()]).toEqual(Array.from({ length: 60 }, (_, minute) => 17 * 60 + minute));
    expect([...bucketsOf(key, open.indexes)].slice(58, 62)).toEqual([658, 659, 600, 601]);

    const minute = Array.from({ length: 256 }, (_, index) => ({ index, latency: index }));
    const plain = new OpenBlock('minute', stored('minute', minute).bytes);
    expect(statesOf(plain, (row) => row === 100).decoded).toEqual([32]);
    expect(statesOf(plain).decoded).toEqual([32, 32, 32, 32, 32, 32, 32, 32]);
  });

  it('is refused whatever byte of it was changed or cut off', () => {
    const { bytes } = stored('minute', [{ index: 7, latency: 120 }]);
    for (let i = 0; i < bytes.length; i++) {
      const damaged = Uint8Array.from(bytes);
      damaged[i]! ^= 0x41;
      expect(() => new OpenBlock('minute', damaged)).toThrow(MalformedBytes);
      expect(() => new OpenBlock('minute', bytes.subarray(0, i))).toThrow(MalformedBytes);
    }
  });

  it('keeps a percentile of 30 neighbouring buckets in under 60 bytes a row, alone and in a series', () => {
    const weights = (rows: number) =>
      Array.from({ length: rows * 30 }, (_, i) => ({ index: i % rows, latency: Math.floor(i / rows) * 10 }));
    for (const [granularity, rows] of [
      ['minute', 256],
      ['minutes-of-hour', 32 * 60],
    ] as const)
      expect(stored(granularity, weights(rows)).bytes.length / rows).toBeLessThan(60);
  });

  it.each([
    ['minute', 256],
    ['minutes-of-hour', 32 * 60],
    ['hours-of-day', 32 * 24],
  ] as const)('keeps a percentage of thousands of calls in at most 8 bytes a row of %s', (granularity, rows) => {
    const spread = granularity === 'hours-of-day' ? 60 : 1;
    const table = new PercentTable(newNode(program));
    const total = Float64Array.from({ length: rows }, (_, row) => 3000 + row);
    const indexes = Int32Array.from({ length: rows }, (_, row) => row * spread);
    table.merge(indexes, { rows, total, match: total.map((count) => count - 17) });
    const { columns } = table.take();
    const bytes = encodeStoredBlock(percentFunction, granularity, indexes, columns, { stamp: 1 }, new ByteWriter());
    expect(bytes.length / rows).toBeLessThanOrEqual(8);
  });
});
