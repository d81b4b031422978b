import type { Granularity, StoredGranularity } from '../storage/storage.ts';

const MINUTES_PER_DAY = 1_440;
/** The longest day of a zone with daylight saving, and the hours that a series block of a UTC day may run past it. */
const LONGEST_DAY = 1_500;

/** How long a bucket of each granularity is kept after its end, in days. */
export type RetentionDays = Readonly<Record<Granularity, number>>;

const KEPT_AS: Readonly<Record<StoredGranularity, { readonly like: Granularity; readonly minutes: number }>> = {
  minute: { like: 'minute', minutes: 1 },
  'minutes-of-hour': { like: 'minute', minutes: 60 },
  hour: { like: 'hour', minutes: 60 },
  'hours-of-day': { like: 'hour', minutes: LONGEST_DAY },
  day: { like: 'day', minutes: LONGEST_DAY },
};

export const STORED_GRANULARITIES = Object.keys(KEPT_AS) as StoredGranularity[];

/** Buckets that begin before this minute have ended at least their time to live ago. Epoch minutes. */
export function expiresBefore(granularity: StoredGranularity, days: RetentionDays, now: number): number {
  const { like, minutes } = KEPT_AS[granularity];
  return now - days[like] * MINUTES_PER_DAY - minutes;
}
