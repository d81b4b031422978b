import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitRange } from '../../src/query/split-range.ts';
import { ZoneCalendar } from '../../src/runtime/time.ts';

const ZONES = ['UTC', 'Asia/Kolkata', 'Europe/Berlin', 'Australia/Lord_Howe', 'America/St_Johns'].map(
  (zone) => new ZoneCalendar(zone),
);
const GRANULARITIES = [['minute'], ['minute', 'hour'], ['minute', 'day'], ['minute', 'hour', 'day']] as const;
const at = (iso: string) => Date.parse(iso) / 60_000;

describe('a range', () => {
  it('is cut into whole buckets that follow each other without a gap', () => {
    const range = fc.record({
      from: fc.integer({ min: at('2026-01-01T00:00Z'), max: at('2026-12-31T00:00Z') }),
      length: fc.oneof(fc.nat(200), fc.nat(10_000)),
      calendar: fc.constantFrom(...ZONES),
      granularities: fc.constantFrom(...GRANULARITIES),
    });
    fc.assert(
      fc.property(range, ({ from, length, calendar, granularities }) => {
        const parts = splitRange(from, from + length, granularities, calendar);
        let next = from;
        for (const part of parts) {
          expect(part.from).toBe(next);
          expect(part.to).toBeGreaterThanOrEqual(part.from);
          expect(calendar.start(part.from, part.granularity)).toBe(part.from);
          expect(calendar.start(part.to + 1, part.granularity)).toBe(part.to + 1);
          next = part.to + 1;
        }
        expect(next).toBe(from + length + 1);
      }),
      { numRuns: 300 },
    );
  });

  it('takes days where there are whole ones, then hours, then minutes', () => {
    const [utc, , berlin] = ZONES;
    const parts = (from: string, to: string, calendar = utc!) =>
      splitRange(at(from), at(to), ['minute', 'hour', 'day'], calendar).map(
        ({ granularity, from: first, to: last }) => `${granularity} ${last - first + 1}`,
      );
    expect(parts('2026-11-22T22:30Z', '2026-11-25T02:10Z')).toEqual([
      'minute 30',
      'hour 60',
      'day 2880',
      'hour 120',
      'minute 11',
    ]);
    // The clocks go forward on 2026-03-29: that day has 23 hours.
    expect(parts('2026-03-28T23:00Z', '2026-03-29T21:59Z', berlin)).toEqual(['day 1380']);
    expect(parts('2026-11-22T22:30Z', '2026-11-22T22:40Z')).toEqual(['minute 11']);
  });
});
