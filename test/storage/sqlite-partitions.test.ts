import { statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parsePartition, partitionOf } from '../../src/storage/sqlite/partitions.ts';
import { openSqliteStorage } from '../../src/storage/sqlite/sqlite-storage.ts';
import type { Storage, StoredGranularity } from '../../src/storage/storage.ts';
import { block, key, list, write } from './samples.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const DAY = 24 * 60;
const minutes = (iso: string): number => Date.parse(iso) / 60_000;
const granularities: readonly StoredGranularity[] = ['minute', 'hour', 'day', 'minutes-of-hour', 'hours-of-day'];

describe('partitions', () => {
  it.each<[StoredGranularity, string, string, string]>([
    ['minute', 'minute_2026_03_29', '2026-03-29T00:00Z', '2026-03-30T00:00Z'],
    ['minutes-of-hour', 'minutes_of_hour_2026_03_29', '2026-03-29T00:00Z', '2026-03-30T00:00Z'],
    ['hour', 'hour_2026_03', '2026-03-01T00:00Z', '2026-04-01T00:00Z'],
    ['hours-of-day', 'hours_of_day_2026_03', '2026-03-01T00:00Z', '2026-04-01T00:00Z'],
    ['day', 'day_2026', '2026-01-01T00:00Z', '2027-01-01T00:00Z'],
  ])('of %s blocks: %s', (granularity, table, from, end) => {
    const partition = { table, from: minutes(from), end: minutes(end) };
    expect(partitionOf(granularity, minutes('2026-03-29T23:59Z'))).toEqual(partition);
    expect(parsePartition(granularity, table)).toEqual(partition);
  });

  it('hold their bucket, are known by their table’s name, and follow one on the other', () => {
    const bucket = fc.integer({ min: 0, max: minutes('9999-12-31T00:00Z') });
    fc.assert(
      fc.property(fc.constantFrom(...granularities), bucket, (granularity, minute) => {
        const partition = partitionOf(granularity, minute);
        expect(partition.from).toBeLessThanOrEqual(minute);
        expect(partition.end).toBeGreaterThan(minute);
        expect(partitionOf(granularity, partition.end).from).toBe(partition.end);
        for (const other of granularities) {
          const parsed = parsePartition(other, partition.table);
          expect(parsed).toEqual(other === granularity ? partition : undefined);
        }
      }),
      { seed: 6 },
    );
  });

  it.each(['entities', 'minute', 'minute_2026', 'minute_2026_3_29', 'minute_2026_03_29_01', 'minutes_2026_03_29'])(
    'the table %s is none',
    (table) => {
      expect(parsePartition('minute', table)).toBeUndefined();
    },
  );

  it.each([Number.NaN, -1, 0.5, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY])('%s is no bucket', (bucket) => {
    expect(() => partitionOf('minute', bucket)).toThrow(/^BUG: .*no epoch minute/);
  });
});

describe('the tables of blocks', () => {
  it('come with the first block, in its transaction, and go with the time to live', async () => {
    const path = databasePath();
    const storage = await open(path);
    const now = minutes('2026-03-29T12:00Z');
    const failing = storage.transaction(async (transaction) => {
      await transaction.writeBlocks([block('x', { bucket: now })]);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(tables(path)).toEqual([]);

    await write(storage, ...[0, 1, 2].map((day) => block('x', { bucket: now + day * DAY })));
    await write(storage, block('x', { granularity: 'hours-of-day', bucket: now }));
    expect(tables(path)).toEqual([
      'hours_of_day_2026_03',
      'minute_2026_03_29',
      'minute_2026_03_30',
      'minute_2026_03_31',
    ]);
    expect(await storage.dropBlocks('minute', now + 2 * DAY)).toBe(2);
    expect(await storage.dropBlocks('hours-of-day', minutes('2026-03-31T23:59Z'))).toBe(0);
    expect(tables(path)).toEqual(['hours_of_day_2026_03', 'minute_2026_03_31']);
    expect(await storage.dropBlocks('hours-of-day', minutes('2026-04-01T00:00Z'))).toBe(1);
    expect(tables(path)).toEqual(['minute_2026_03_31']);
  });

  it('a read goes on from table to table while the ones behind it are dropped', async () => {
    const storage = await open(databasePath());
    const days = [0, 1, 2, 3];
    const bytes = new Uint8Array(300_000);
    await write(storage, ...days.flatMap((day) => manyOf(8, { bucket: day * DAY, bytes })));
    const seen: number[] = [];
    for await (const { bucket } of storage.readBlocks({ ...key(), from: 0, to: 9 * DAY, chunk: undefined })) {
      seen.push(bucket / DAY);
      if (bucket === 2 * DAY) await storage.dropBlocks('minute', 2 * DAY);
    }
    expect(seen).toEqual(days.flatMap((day) => Array<number>(8).fill(day)));
  });

  it('a large one goes in steps, between which transactions have their turn', async () => {
    const storage = await open(databasePath());
    await write(storage, ...manyOf(7_000, { bucket: 0, bytes: new Uint8Array(16) }));
    const order: string[] = [];
    const dropping = storage.dropBlocks('minute', DAY).then((dropped) => order.push(`dropped ${dropped}`));
    const writing = write(storage, block('new', { bucket: DAY })).then(() => order.push('written'));
    await Promise.all([dropping, writing]);
    expect(order).toEqual(['written', 'dropped 1']);
    expect(await list(storage)).toEqual([`${DAY}/0=new`]);
  });

  it('a drop that closing cuts short is finished by the next one', async () => {
    const path = databasePath();
    const first = await open(path);
    await write(first, ...manyOf(7_000, { bucket: 0, bytes: new Uint8Array(16) }));
    const dropping = first.dropBlocks('minute', DAY);
    await first.close();
    expect(await dropping).toBe(0);

    const second = await open(path);
    expect(tables(path)).toEqual(['minute_1970_01_01']);
    expect((await list(second)).length).toBeLessThan(7_000);
    expect(await second.dropBlocks('minute', DAY)).toBe(1);
    expect(tables(path)).toEqual([]);
  });

  it('leave their space to those that come: the file does not grow beyond one period more than is kept', async () => {
    const path = databasePath();
    const storage = await open(path);
    const sizes: number[] = [];
    for (let day = 0; day < 12; day++) {
      await write(storage, ...manyOf(1_000, { bucket: day * DAY, bytes: new Uint8Array(2_048) }));
      await storage.dropBlocks('minute', (day - 2) * DAY);
      await checkpoint(path);
      sizes.push(statSync(path).size);
    }
    const grown = sizes.at(-1) ?? 0;
    expect(grown).toBeGreaterThan(3 * 1_000 * 2_048);
    // Three days are kept, a fourth one is written before the oldest goes.
    expect(Math.max(...sizes.slice(5))).toBeLessThan((sizes[4] ?? 0) * 1.1);
  });
});

function manyOf(count: number, { bucket, bytes }: { readonly bucket: number; readonly bytes: Uint8Array }) {
  return Array.from({ length: count }, (_, chunk) => ({ ...key({ bucket, chunk }), bytes }));
}

/** The tables of blocks, as another process sees them. */
function tables(path: string): unknown[] {
  const database = new Database(path, { readonly: true });
  try {
    return database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name GLOB '*_[0-9]*' ORDER BY name")
      .pluck()
      .all();
  } finally {
    database.close();
  }
}

/** What is committed shows in the file's size only when it has been taken in from the write-ahead log. */
async function checkpoint(path: string): Promise<void> {
  const database = new Database(path);
  database.pragma('wal_checkpoint(FULL)');
  database.close();
}

function databasePath(): string {
  return join(temporaryDirectory(), 'federation.db');
}

async function open(path: string): Promise<Storage> {
  const storage = await openSqliteStorage(path);
  onTestFinished(() => storage.close());
  return storage;
}
