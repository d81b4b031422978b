import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAscending, encodeAscending, type Tokens } from '../../../src/runtime/bytes/ascending.ts';
import { ByteReader } from '../../../src/runtime/bytes/byte-reader.ts';
import { ByteWriter } from '../../../src/runtime/bytes/byte-writer.ts';

function encode(values: readonly number[]): Uint8Array {
  const tokens: Tokens = { values: new Float64Array(1), count: 0 };
  encodeAscending(Int32Array.from(values), 0, values.length, tokens);
  const writer = new ByteWriter();
  for (let i = 0; i < tokens.count; i++) writer.varint(tokens.values[i]!);
  return writer.take();
}

function decode(bytes: Uint8Array, count: number, least = -(2 ** 31), most = 2 ** 31 - 1): number[] {
  const values = new Int32Array(count);
  decodeAscending(new ByteReader(bytes), count, least, most, values, 0);
  return [...values];
}

const ascending = fc
  .uniqueArray(fc.oneof(fc.integer({ min: -5, max: 60 }), fc.integer()), { maxLength: 60 })
  .map((values) => values.sort((a, b) => a - b));

describe('the code for ascending integers', () => {
  it('gives back what it was given', () => {
    fc.assert(fc.property(ascending, (values) => void expect(decode(encode(values), values.length)).toEqual(values)));
  });

  it('takes a few bytes for neighbours and one a number for near ones', () => {
    expect(encode(Array.from({ length: 1000 }, (_, i) => i))).toHaveLength(3);
    expect(encode(Array.from({ length: 100 }, (_, i) => i * 50))).toHaveLength(100);
  });

  it('refuses runs that leave the row or the range', () => {
    expect(() => decode(encode([1, 2, 3]), 2)).toThrow('A run is longer than the numbers that are left in its row.');
    expect(() => decode(encode([1, 2, 300]), 3, 0, 255)).toThrow('The numbers 300 to 300 are not within 0 to 255.');
    expect(() => decode(encode([-1]), 1, 0, 255)).toThrow('The numbers -1 to -1 are not within 0 to 255.');
  });
});
