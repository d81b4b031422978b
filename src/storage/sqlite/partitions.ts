import type { StoredGranularity } from '../storage.ts';

/**
 * Blocks lie in tables by granularity and period (UTC), so that what is too old goes a table at a time. Periods are
 * chosen for some tens of tables in all: a query over the usual range looks into few, and a week of minutes is eight.
 */
const periods: Readonly<Record<StoredGranularity, 'year' | 'month' | 'day'>> = {
  minute: 'day',
  'minutes-of-hour': 'day',
  hour: 'month',
  'hours-of-day': 'month',
  day: 'year',
};

/** How many parts of a date name a period. */
const parts = { year: 1, month: 2, day: 3 };

/** A table of blocks, and the buckets that belong into it: `from <= bucket < end` (epoch minutes). */
export interface Partition {
  readonly table: string;
  readonly from: number;
  readonly end: number;
}

/** The partition of a bucket, whether or not it has a table yet. */
export function partitionOf(granularity: StoredGranularity, bucket: number): Partition {
  const date = new Date(bucket * 60_000);
  if (!Number.isSafeInteger(bucket) || bucket < 0 || Number.isNaN(date.getTime())) {
    throw new Error(`BUG: a block was stored or looked for under bucket ${bucket}, which is no epoch minute.`);
  }
  const day = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return partition(granularity, day.slice(0, parts[periods[granularity]]));
}

/** The partition that `table` is of this granularity; undefined when it is none. */
export function parsePartition(granularity: StoredGranularity, table: string): Partition | undefined {
  const start = `${prefix(granularity)}_`;
  const date = table.slice(start.length);
  if (!table.startsWith(start) || !/^\d+(_\d\d)*$/.test(date)) return undefined;
  const numbers = date.split('_').map(Number);
  return numbers.length === parts[periods[granularity]] ? partition(granularity, numbers) : undefined;
}

function partition(granularity: StoredGranularity, date: readonly number[]): Partition {
  const [year = 0, month = 1, day = 1] = date;
  const step = date.length;
  const names = date.map((part) => String(part).padStart(2, '0'));
  return {
    table: [prefix(granularity), ...names].join('_'),
    from: Date.UTC(year, month - 1, day) / 60_000,
    end: Date.UTC(year + Number(step === 1), month - 1 + Number(step === 2), day + Number(step === 3)) / 60_000,
  };
}

function prefix(granularity: StoredGranularity): string {
  return granularity.replaceAll('-', '_');
}
