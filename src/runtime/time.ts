import type { Granularity } from '../storage/storage.ts';

/** Minutes in a bucket of each granularity, as SkyWalking's `Metrics.getDurationInMinute` counts them: a day has 1440. */
export const BUCKET_MINUTES: Readonly<Record<Granularity, number>> = { minute: 1, hour: 60, day: 1440 };

/** A bucket: the epoch minute (UTC) in which it begins, and how long it is. */
export interface TimeBucket {
  readonly start: number;
  readonly granularity: Granularity;
}

/**
 * Hours and days as they begin in one time zone. Whole zones may be offset by parts of an hour, and days by daylight
 * saving, so boundaries come from the zone's rules; they are remembered by minute of the last look-up.
 */
export class ZoneCalendar {
  readonly timeZone: string;
  readonly #lengths = { hour: new Map<number, number>(), day: new Map<number, number>() };

  /** Throws a RangeError for a name that is no IANA time zone. */
  constructor(timeZone: string) {
    this.timeZone = new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  }

  /** The epoch minute in which the bucket that holds `minute` begins. */
  start(minute: number, granularity: Granularity): number {
    if (granularity === 'minute') return minute;
    const known = this.#lengths[granularity];
    let start = known.get(minute);
    if (start === undefined) {
      if (known.size >= 10_000) known.clear();
      start = this.#startOf(minute, granularity);
      known.set(minute, start);
    }
    return start;
  }

  #startOf(minute: number, granularity: 'hour' | 'day'): number {
    const local = Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toZonedDateTimeISO(this.timeZone);
    const start =
      granularity === 'day' ? local.startOfDay() : local.round({ smallestUnit: 'hour', roundingMode: 'floor' });
    return Math.floor(start.epochMilliseconds / 60_000);
  }
}
