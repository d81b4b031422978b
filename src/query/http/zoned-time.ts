/** A time on the calendar and clock of some zone. */
export interface LocalTime {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/**
 * Milliseconds since the epoch at which clocks in `timeZone` show `local`. Of two such times, when clocks go back,
 * the first; for none, when clocks go forward, the time that the old offset gives. Undefined for no date at all.
 */
export function epochOf(local: LocalTime, timeZone: string): number | undefined {
  const asUtc = Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute, local.second);
  const date = new Date(asUtc);
  if (date.getUTCMonth() !== local.month - 1 || date.getUTCDate() !== local.day) return undefined;
  if (local.hour > 23 || local.minute > 59 || local.second > 59) return undefined;
  // Offsets of the zone well before and after: one of them, or both, is in force.
  const before = asUtc - offsetAt(asUtc - 86_400_000, timeZone);
  const after = asUtc - offsetAt(asUtc + 86_400_000, timeZone);
  if (before + offsetAt(before, timeZone) === asUtc) return before;
  if (after + offsetAt(after, timeZone) === asUtc) return after;
  return before;
}

/** What clocks in the zone are ahead of UTC at a moment, in milliseconds. */
function offsetAt(epoch: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const part = new Map(format.formatToParts(epoch).map(({ type, value }) => [type, Number(value)]));
  const of = (type: Intl.DateTimeFormatPartTypes) => part.get(type) ?? 0;
  const local = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return local - Math.floor(epoch / 1_000) * 1_000;
}
