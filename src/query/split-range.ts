import type { ZoneCalendar } from '../runtime/time.ts';
import type { Granularity } from '../storage/storage.ts';

export interface RangePart {
  readonly granularity: Granularity;
  /** First and last minute. */
  readonly from: number;
  readonly to: number;
}

const COARSE = ['day', 'hour'] as const;
/** More than the shortest bucket that follows a whole one, and less than the two of them. */
const INTO_NEXT = { day: 1_560, hour: 60 } as const;
/** Hours around a change of the clocks by half an hour may be longer. */
const STEP = 30;

/**
 * Cuts a range into whole days, whole hours and the minutes around them, as far as those are stored: the same increments
 * are in each, and days are fewer and kept for longer.
 */
export function splitRange(
  from: number,
  to: number,
  granularities: readonly Granularity[],
  calendar: ZoneCalendar,
): RangePart[] {
  const coarse = COARSE.find((granularity) => granularities.includes(granularity));
  if (from > to) return [];
  if (coarse === undefined) return [{ granularity: 'minute', from, to }];
  const finer = granularities.filter((granularity) => granularity !== coarse);
  const first = calendar.start(from, coarse) === from ? from : nextStart(from, coarse, calendar);
  const end = calendar.start(to + 1, coarse);
  if (first >= end) return splitRange(from, to, finer, calendar);
  return [
    ...splitRange(from, first - 1, finer, calendar),
    { granularity: coarse, from: first, to: end - 1 },
    ...splitRange(end, to, finer, calendar),
  ];
}

function nextStart(minute: number, granularity: 'day' | 'hour', calendar: ZoneCalendar): number {
  const start = calendar.start(minute, granularity);
  let next = start + INTO_NEXT[granularity];
  while (calendar.start(next, granularity) === start) next += STEP;
  return calendar.start(next, granularity);
}
