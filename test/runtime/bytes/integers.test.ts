import fc from 'fast-check';
import protobuf from 'protobufjs';
import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../../src/runtime/bytes/byte-reader.ts';
import { ByteWriter } from '../../../src/runtime/bytes/byte-writer.ts';
import { MalformedBytes } from '../../../src/runtime/bytes/malformed.ts';

const EDGES = [
  0,
  1,
  63,
  64,
  127,
  128,
  8_191,
  8_192,
  2 ** 14,
  2 ** 20 - 1,
  2 ** 20,
  2 ** 21,
  2 ** 27 - 1,
  2 ** 27,
  2 ** 28 - 1,
  2 ** 28,
  2 ** 31,
  2 ** 32,
  2 ** 35,
];
const unsigned = fc.oneof(fc.nat(20_000), fc.maxSafeNat(), fc.constantFrom(...EDGES, Number.MAX_SAFE_INTEGER));
const signed = fc.oneof(
  fc.integer({ min: -20_000, max: 20_000 }),
  fc.maxSafeInteger(),
  fc.constantFrom(...EDGES, ...EDGES.map((edge) => -edge - 1), Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
);

const { root } = protobuf.parse(`syntax = "proto2";
  message M { repeated uint64 u = 1 [packed = true]; repeated sint64 s = 2 [packed = true];
              repeated double d = 3 [packed = true]; }`);
const M = root.lookupType('M');

function write(u: readonly number[], s: readonly number[], d: readonly number[]): Uint8Array {
  const writer = new ByteWriter(4);
  writer.packedUnsigned(1, Float64Array.from(u), u.length);
  writer.packedSigned(2, Float64Array.from(s), s.length);
  writer.packedDouble(3, Float64Array.from(d), d.length);
  return writer.take();
}

describe('packed columns on the wire', () => {
  it('are what protobufjs reads, for any numbers', () => {
    fc.assert(
      fc.property(fc.array(unsigned), fc.array(signed), fc.array(fc.double({ noNaN: true })), (u, s, d) => {
        const message = M.toObject(M.decode(write(u, s, d)), { longs: String, defaults: true }) as {
          u: string[];
          s: string[];
          d: number[];
        };
        expect(message.u).toEqual(u.map(String));
        expect(message.s.map(Number)).toEqual(s.map((value) => (value === 0 ? 0 : value)));
        expect(message.d).toEqual(d);
      }),
    );
  });

  it('are byte for byte what protobufjs writes', () => {
    fc.assert(
      fc.property(fc.array(unsigned, { minLength: 1 }), fc.array(signed, { minLength: 1 }), (u, s) => {
        const theirs = M.encode(M.fromObject({ u: u.map(String), s: s.map(String), d: [1.5] })).finish();
        expect(Buffer.from(write(u, s, [1.5])).equals(theirs)).toBe(true);
      }),
    );
  });

  /** A reader of the signed numbers. */
  const readerOf = (values: readonly number[]): ByteReader => {
    const reader = new ByteReader(write([], values, []));
    const contents = [0, 0, 0].map(() => {
      reader.tag();
      return reader.nested();
    });
    return contents[1]!;
  };

  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(signed), (values) => {
        expect([...readerOf(values).packedSigned(values.length)]).toEqual(values.map((value) => value + 0));
      }),
    );
  });

  it('come back as counts, in 32 bits when all of them fit', () => {
    const count = fc.oneof(fc.nat(200), fc.nat(2 ** 31 - 1));
    fc.assert(
      fc.property(fc.array(count), fc.array(signed), (counts, others) => {
        const read = readerOf(counts).packedCounts(counts.length);
        expect(read).toBeInstanceOf(Int32Array);
        expect([...read]).toEqual(counts);
        const values = [...counts, ...others];
        expect([...readerOf(values).packedCounts(values.length)]).toEqual(values.map((value) => value + 0));
      }),
    );
    expect(readerOf([1, 2 ** 31]).packedCounts(2)).toEqual(Float64Array.of(1, 2 ** 31));
    expect(readerOf([1, -1]).packedCounts(2)).toEqual(Float64Array.of(1, -1));
  });
});

describe('a reader of hostile bytes', () => {
  const read = (bytes: number[], count: number) => () => new ByteReader(Uint8Array.from(bytes)).packedSigned(count);

  it('refuses numbers beyond 2^53', () => {
    expect(() => new ByteReader(Uint8Array.from([255, 255, 255, 255, 255, 255, 255, 255, 255, 1])).varint()).toThrow(
      'An integer is larger than 2^53.',
    );
    expect(read([255, 255, 255, 255, 255, 255, 255, 255, 255, 1], 1)).toThrow('An integer is larger than 2^53.');
  });

  it('refuses a column with more or fewer values than announced, before it allocates', () => {
    expect(read([2, 4], 1)).toThrow('more values');
    expect(read([2], 1_000_000_000)).toThrow('A column holds 1 bytes where 1000000000 values are announced.');
    expect(read([128, 2], 2)).toThrow('The message ends in the middle of a number.');
  });

  it('refuses a length beyond the end and wire types that protobuf has given up', () => {
    expect(() => new ByteReader(Uint8Array.from([200, 1])).nested()).toThrow('announces 200 bytes where 0 are left');
    expect(() => new ByteReader(Uint8Array.of()).skip(3)).toThrow('Wire type 3');
  });

  it('throws nothing but MalformedBytes, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.nat(20), (bytes, count) => {
        const reader = new ByteReader(bytes);
        try {
          while (!reader.done) {
            const tag = reader.tag();
            if ((tag & 7) === 2) reader.nested().packedSigned(count);
            else reader.skip(tag & 7);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(MalformedBytes);
        }
      }),
    );
  });
});
