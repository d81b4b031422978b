import { describe, expect, test } from 'vitest';
import { callsPerMinute } from '../../../src/demo/figures/calls-per-minute.ts';

const TEN = Date.UTC(2026, 6, 1, 10);
const LAG = 4_000;

describe('calls per minute', () => {
  test('are those of the last minute that is whole', () => {
    const points = [point(0, 100), point(1, 3_600), point(2, 3_500), point(3, 70)];
    expect(callsPerMinute(points, range(30, 185), LAG)).toEqual({ value: 3_500, estimated: false });
  });

  test('leave a minute alone that may not have been seen to its end', () => {
    const points = [point(1, 3_600), point(2, 3_400)];
    expect(callsPerMinute(points, range(30, 183), LAG)).toEqual({ value: 3_600, estimated: false });
  });

  test('are extrapolated until there is a whole minute', () => {
    // 20 s until now, of which 18 s are seen on average.
    expect(callsPerMinute([point(0, 500), point(1, 400)], range(50, 70), LAG)).toEqual({
      value: 3_000,
      estimated: true,
    });
  });

  test('are unknown without calls', () => {
    expect(callsPerMinute([], range(0, 30), LAG)).toBeUndefined();
    expect(callsPerMinute([point(0, 1)], range(0, 1), LAG)).toBeUndefined();
  });
});

function point(minute: number, value: number) {
  return { time: new Date(TEN + minute * 60_000).toISOString(), value, state: { total: value } };
}

/** In seconds after ten. */
function range(from: number, to: number) {
  return { from: TEN + from * 1_000, to: TEN + to * 1_000 };
}
