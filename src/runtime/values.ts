import type { IntTables } from './tables/int-tables.ts';

/**
 * Arithmetic of value expressions as Java computes it on `long`: exact beyond 2^53 by way of BigInt where a product
 * needs it, wrapping at 64 bits, division towards zero, and 0 where a divisor is 0.
 */
type Long = number | bigint;

export function add(a: Long, b: Long): Long {
  return typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(a + b) ? a + b : wrap(big(a) + big(b));
}

export function subtract(a: Long, b: Long): Long {
  return typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(a - b) ? a - b : wrap(big(a) - big(b));
}

export function multiply(a: Long, b: Long): Long {
  return typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(a * b) ? a * b : wrap(big(a) * big(b));
}

export function divide(a: Long, b: Long): Long {
  if (Number(b) === 0) return 0;
  return typeof a === 'number' && typeof b === 'number' ? zeroSafe(Math.trunc(a / b)) : wrap(big(a) / big(b));
}

export function remainder(a: Long, b: Long): Long {
  if (Number(b) === 0) return 0;
  return typeof a === 'number' && typeof b === 'number' ? zeroSafe(a % b) : wrap(big(a) % big(b));
}

/** A `long` as the nearest number. */
export function toLong(value: Long): number {
  return Number(value);
}

/** Java's narrowing `(int)`: the low 32 bits. */
export function toInt(value: Long): number {
  return typeof value === 'number' ? value | 0 : Number(BigInt.asIntN(32, value));
}

/** Java's cast of a double to `int`: towards zero, and to the nearest int where it is out of range; NaN gives 0. */
export function doubleToInt(value: number): number {
  return Number.isNaN(value) ? 0 : Math.min(Math.max(Math.trunc(value), -(2 ** 31)), 2 ** 31 - 1);
}

/** Java's cast of a double to `long`: towards zero; NaN gives 0. */
export function doubleToLong(value: number): number {
  return Number.isNaN(value) ? 0 : Math.trunc(value);
}

/** Division of doubles; 0 where the divisor is 0, as everywhere in the language. */
export function divideDouble(a: number, b: number): number {
  return b === 0 ? 0 : a / b;
}

/**
 * The values at the given ranks (per cent) of a table of buckets, as SkyWalking's PercentileMetrics2 finds them: a
 * rank's roof is its share of all weights, rounded in single precision (`Math.round(total * rank * 1.0f / 100)`), and
 * its value the key of the first bucket at which the running total reaches the roof, times the precision. An empty
 * table has no values.
 */
export function ranks(
  tables: IntTables,
  row: number,
  precision: number,
  wanted: readonly number[],
): Readonly<Record<string, number>> {
  const from = tables.offsets[row]!;
  const to = tables.offsets[row + 1]!;
  let total = 0;
  for (let i = from; i < to; i++) total += tables.weights[i]!;
  const values: Record<string, number> = {};
  let reached = 0;
  for (let i = from, next = 0; i < to && next < wanted.length; i++) {
    reached += tables.weights[i]!;
    while (next < wanted.length && reached >= roof(total, wanted[next]!)) {
      values[wanted[next]!] = zeroSafe(tables.keys[i]! * precision);
      next++;
    }
  }
  return values;
}

/** Java's Math.round of a float: half up, and at most the largest int. */
function roof(total: number, rank: number): number {
  const share = Math.fround(Math.fround(total * rank) / 100);
  return Math.min(Math.floor(share + 0.5), 2 ** 31 - 1);
}

/** -0 is a double's affair; a `long` has one zero. */
function zeroSafe(value: number): number {
  return value === 0 ? 0 : value;
}

function big(value: Long): bigint {
  return BigInt(value);
}

function wrap(value: bigint): Long {
  const wrapped = BigInt.asIntN(64, value);
  const number = Number(wrapped);
  return Number.isSafeInteger(number) ? number : wrapped;
}
