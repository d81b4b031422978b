import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, divide, multiply, ranks, remainder, subtract, toInt, toLong } from '../../src/runtime/values.ts';

const long = fc.maxSafeInteger();

/** Java's `long` arithmetic, by BigInt alone. */
const java = {
  add: (a: bigint, b: bigint) => BigInt.asIntN(64, a + b),
  subtract: (a: bigint, b: bigint) => BigInt.asIntN(64, a - b),
  multiply: (a: bigint, b: bigint) => BigInt.asIntN(64, a * b),
  divide: (a: bigint, b: bigint) => (b === 0n ? 0n : BigInt.asIntN(64, a / b)),
  remainder: (a: bigint, b: bigint) => (b === 0n ? 0n : a % b),
};

describe('long arithmetic of values', () => {
  it.each([
    ['add', add],
    ['subtract', subtract],
    ['multiply', multiply],
    ['divide', divide],
    ['remainder', remainder],
  ] as const)('%s is what Java computes', (name, operation) => {
    fc.assert(
      fc.property(long, long, (a, b) => void expect(BigInt(operation(a, b))).toBe(java[name](BigInt(a), BigInt(b)))),
    );
  });

  it('keeps a product that passes 2^53 exact until it is divided', () => {
    const match = 2 ** 49 + 1;
    expect(toInt(divide(multiply(match, 10_000), match))).toBe(10_000);
    expect(toLong(divide(multiply(match, 10_000), 10_000))).toBe(match);
  });

  it('narrows to int as Java does', () => {
    expect(toInt(2 ** 31)).toBe(-(2 ** 31));
    expect(toInt(2 ** 32 + 5)).toBe(5);
    expect(toInt(-1)).toBe(-1);
  });
});

describe('ranks', () => {
  const tables = (entries: readonly [number, number][]) => ({
    offsets: Uint32Array.of(0, entries.length),
    keys: Int32Array.from(entries.map(([key]) => key)),
    weights: Float64Array.from(entries.map(([, weight]) => weight)),
  });
  const of = (entries: readonly [number, number][], wanted = [50, 75, 90, 95, 99]) =>
    ranks(tables(entries), 0, 10, wanted);

  it('are the first buckets at which the running total reaches the rounded share', () => {
    const hundred = Array.from({ length: 100 }, (_, i): [number, number] => [i, 1]);
    expect(of(hundred)).toEqual({ 50: 490, 75: 740, 90: 890, 95: 940, 99: 980 });
    expect(of([[3, 1]])).toEqual({ 50: 30, 75: 30, 90: 30, 95: 30, 99: 30 });
  });

  it('round a share half up: of 3, the half is 2', () => {
    expect(
      of(
        [
          [1, 1],
          [2, 1],
          [3, 1],
        ],
        [50],
      ),
    ).toEqual({ 50: 20 });
  });

  it('round in single precision, as SkyWalking does', () => {
    // 16777217 * 99 has no float; Java's share of it is 16609444, by way of 1660944512f / 100.
    const total = 16_777_217;
    const share = Math.fround(Math.fround(total * 99) / 100);
    expect(
      of(
        [
          [1, Math.floor(share + 0.5)],
          [2, total - Math.floor(share + 0.5)],
        ],
        [99],
      ),
    ).toEqual({ 99: 10 });
  });

  it('of an empty table are none', () => {
    expect(of([])).toEqual({});
  });
});
