import { describe, expect, it } from 'vitest';
import { ZoneCalendar } from '../../src/runtime/time.ts';

const minute = (iso: string): number => Date.parse(iso) / 60_000;

describe('ZoneCalendar', () => {
  it('begins hours and days where the zone does', () => {
    const shanghai = new ZoneCalendar('Asia/Shanghai');
    expect(shanghai.start(minute('2026-11-23T15:42Z'), 'hour')).toBe(minute('2026-11-23T15:00Z'));
    expect(shanghai.start(minute('2026-11-23T15:42Z'), 'day')).toBe(minute('2026-11-22T16:00Z'));
    expect(shanghai.start(minute('2026-11-23T16:00Z'), 'day')).toBe(minute('2026-11-23T16:00Z'));
  });

  it('knows zones that are off by parts of an hour', () => {
    expect(new ZoneCalendar('Asia/Kolkata').start(minute('2026-11-23T15:42Z'), 'hour')).toBe(
      minute('2026-11-23T15:30Z'),
    );
  });

  it('keeps the two hours apart that a clock shows twice, and the long day whole', () => {
    const berlin = new ZoneCalendar('Europe/Berlin');
    expect(berlin.start(minute('2026-10-25T00:30Z'), 'hour')).toBe(minute('2026-10-25T00:00Z'));
    expect(berlin.start(minute('2026-10-25T01:30Z'), 'hour')).toBe(minute('2026-10-25T01:00Z'));
    expect(berlin.start(minute('2026-10-25T22:59Z'), 'day')).toBe(minute('2026-10-24T22:00Z'));
  });

  it('leaves minutes alone', () => {
    expect(new ZoneCalendar('UTC').start(12345, 'minute')).toBe(12345);
  });

  it('refuses a zone that does not exist', () => {
    expect(() => new ZoneCalendar('Mars/Olympus')).toThrow(RangeError);
  });
});
