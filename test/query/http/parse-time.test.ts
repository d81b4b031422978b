import { describe, expect, it } from 'vitest';
import { parseTime } from '../../../src/query/http/parse-time.ts';

const now = Date.parse('2026-07-01T12:00:30.500Z');
const at = (text: string, timeZone = 'Europe/Berlin') => new Date(parseTime(text, { now, timeZone })).toISOString();

describe('parseTime', () => {
  it.each([
    ['now', '2026-07-01T12:00:30.500Z'],
    ['-15m', '2026-07-01T11:45:30.500Z'],
    ['now-2h', '2026-07-01T10:00:30.500Z'],
    ['+30s', '2026-07-01T12:01:00.500Z'],
    ['-1d', '2026-06-30T12:00:30.500Z'],
    ['-1w', '2026-06-24T12:00:30.500Z'],
  ])('relative: %s', (text, expected) => {
    expect(at(text)).toBe(expected);
  });

  it.each([
    ['2026-07-01T10:00:00Z', '2026-07-01T10:00:00.000Z'],
    ['2026-07-01T10:00:00.123Z', '2026-07-01T10:00:00.000Z'],
    ['2026-07-01T10:00+02:00', '2026-07-01T08:00:00.000Z'],
    ['2026-07-01T10:00-0330', '2026-07-01T13:30:00.000Z'],
    ['2026-07-01t10:00:05z', '2026-07-01T10:00:05.000Z'],
  ])('ISO-8601 with an offset: %s', (text, expected) => {
    expect(at(text)).toBe(expected);
  });

  it.each([
    ['2026-07-01T10:00', '2026-07-01T08:00:00.000Z'],
    ['2026-07-01 1000', '2026-07-01T08:00:00.000Z'],
    ['2026-07-01 100005', '2026-07-01T08:00:05.000Z'],
    ['2026-01-01 10', '2026-01-01T09:00:00.000Z'],
    ['2026-01-01', '2025-12-31T23:00:00.000Z'],
  ])("on the clocks of the node's zone: %s", (text, expected) => {
    expect(at(text)).toBe(expected);
  });

  it('takes the first of two times when clocks go back, and the old offset when they skip', () => {
    expect(at('2026-10-25 0230')).toBe('2026-10-25T00:30:00.000Z');
    expect(at('2026-03-29 0230')).toBe('2026-03-29T01:30:00.000Z');
    expect(at('2026-03-29 0330')).toBe('2026-03-29T01:30:00.000Z');
    expect(at('2026-11-01 0130', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
    expect(at('2026-07-01 1000', 'Asia/Kathmandu')).toBe('2026-07-01T04:15:00.000Z');
  });

  it('takes epoch milliseconds', () => {
    expect(at(String(now))).toBe('2026-07-01T12:00:30.500Z');
    expect(() => at('1782907200')).toThrow(
      "'1782907200' is not a time in milliseconds since 1970; give milliseconds, not seconds.",
    );
    expect(() => at('99999999999999999999')).toThrow('is not a time in milliseconds');
  });

  it.each([
    '',
    'yesterday',
    '15m',
    '2026-13-01',
    '2026-02-30',
    '2026-07-01 2460',
    '2026-07-01T25:00Z',
    '2026-07-01T10:00 02:00',
  ])('refuses %j with the forms that it knows', (text) => {
    expect(() => at(text)).toThrow(
      `'${text}' is not a time; give one such as 2026-07-01T10:00:00Z (a + in an address is written %2B), ` +
        "'2026-07-01 1000', epoch milliseconds, now or -15m.",
    );
  });
});
