import { epochOf } from './zoned-time.ts';

/** What times without an own offset are relative to. */
export interface TimeReference {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** IANA name of the zone of times without an offset. */
  readonly timeZone: string;
}

/** A time that cannot be read; the message is a sentence with the forms that can. */
export class TimeFormatError extends Error {
  override readonly name = 'TimeFormatError';
}

const UNIT_MS = new Map([
  ['s', 1_000],
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
  ['w', 604_800_000],
]);

const RELATIVE = /^(?:now)?(?:([+-])(\d{1,9})([smhdw]))?$/;
const EPOCH = /^\d+$/;
/** ISO-8601, and SkyWalking's `yyyy-MM-dd`, `yyyy-MM-dd HH`, `… HHmm`, `… HHmmss`. */
const CALENDAR =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

/** Before this, a number of milliseconds means a day of 1973 or earlier: it is seconds that were given. */
const LEAST_EPOCH_MS = 100_000_000_000;

/** Milliseconds since the epoch. Throws a TimeFormatError. */
export function parseTime(text: string, reference: TimeReference): number {
  const trimmed = text.trim();
  const epoch =
    trimmed === '' ? undefined : (relative(trimmed, reference) ?? numeric(trimmed) ?? calendar(trimmed, reference));
  if (epoch !== undefined) return epoch;
  throw new TimeFormatError(
    `'${text}' is not a time; give one such as 2026-07-01T10:00:00Z (a + in an address is written %2B), ` +
      "'2026-07-01 1000', epoch milliseconds, now or -15m.",
  );
}

function relative(text: string, { now }: TimeReference): number | undefined {
  const match = RELATIVE.exec(text);
  if (match === null) return undefined;
  const [, sign, count = '0', unit = 's'] = match;
  return now + (sign === '-' ? -1 : 1) * Number(count) * UNIT_MS.get(unit)!;
}

function numeric(text: string): number | undefined {
  if (!EPOCH.test(text)) return undefined;
  const epoch = Number(text);
  if (epoch >= LEAST_EPOCH_MS && epoch <= 8_640_000_000_000_000) return epoch;
  throw new TimeFormatError(`'${text}' is not a time in milliseconds since 1970; give milliseconds, not seconds.`);
}

function calendar(text: string, { timeZone }: TimeReference): number | undefined {
  const match = CALENDAR.exec(text);
  if (match === null) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const local = { year: year!, month: month!, day: day!, hour: hour!, minute: minute!, second: second! };
  const offset = match[7];
  if (offset === undefined) return epochOf(local, timeZone);
  const utc = epochOf(local, 'UTC');
  return utc === undefined ? undefined : utc - offsetMs(offset);
}

function offsetMs(offset: string): number {
  if (offset.toUpperCase() === 'Z') return 0;
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return (offset.startsWith('-') ? -1 : 1) * minutes * 60_000;
}
