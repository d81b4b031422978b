import type { MetricsAnswer } from '../../query/http/present.ts';
import type { Range } from './node-api.ts';

export interface CallsPerMinute {
  readonly value: number;
  /** True while no whole minute lies in the range and the value is extrapolated from a part of one. */
  readonly estimated: boolean;
}

const MINUTE = 60_000;

type Points = MetricsAnswer['series'][number]['points'];

/**
 * service_cpm of the last minute that lies in the range as a whole; before there is one, the calls so far over the
 * time so far. `points` are those of step `minute`; `lag` is how long a call may take to be seen, milliseconds.
 */
export function callsPerMinute(points: Points, range: Range, lag: number): CallsPerMinute | undefined {
  const whole = points.findLast(({ time }) => {
    const begin = Date.parse(time);
    return begin >= range.from && begin + MINUTE + lag <= range.to;
  });
  if (typeof whole?.value === 'number') return { value: whole.value, estimated: false };
  const calls = points.reduce((sum, { value }) => sum + (typeof value === 'number' ? value : 0), 0);
  const elapsed = range.to - range.from - lag / 2;
  return calls === 0 || elapsed <= 0 ? undefined : { value: Math.round((calls * MINUTE) / elapsed), estimated: true };
}
