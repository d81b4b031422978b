import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeStoredBlock, encodeStoredBlock } from '../../src/persistence/stored-block.ts';
import { ByteWriter } from '../../src/runtime/bytes/byte-writer.ts';
import { MalformedBytes } from '../../src/runtime/bytes/malformed.ts';
import { newNode } from '../law/federate.ts';
import { Percentile2Table, percentile2Function } from '../programs/everything/generated/functions/percentile2.ts';
import { program } from '../programs/everything/generated/index.ts';

const CHUNK = 3;

function stored(rows: readonly { entity: number; latency: number }[]) {
  const table = new Percentile2Table(newNode(program));
  for (const { entity, latency } of rows) table.accept(CHUNK * 256 + entity, latency, 10);
  const { entities, columns } = table.take();
  return { entities, columns, bytes: encodeStoredBlock(percentile2Function, entities, columns, new ByteWriter()) };
}

const rows = fc.array(fc.record({ entity: fc.nat(255), latency: fc.integer({ min: 0, max: 5000 }) }), { minLength: 1 });

describe('a stored block', () => {
  it('comes back as it was, with its storage ids', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { entities, columns, bytes } = stored(given);
        expect(decodeStoredBlock(percentile2Function, CHUNK, bytes)).toEqual({ entities, columns });
      }),
    );
  });

  it('is refused whatever byte of it was changed or cut off', () => {
    const { bytes } = stored([{ entity: 7, latency: 120 }]);
    for (let i = 0; i < bytes.length; i++) {
      const damaged = Uint8Array.from(bytes);
      damaged[i]! ^= 0x41;
      expect(() => decodeStoredBlock(percentile2Function, CHUNK, damaged)).toThrow(MalformedBytes);
      expect(() => decodeStoredBlock(percentile2Function, CHUNK, bytes.subarray(0, i))).toThrow(MalformedBytes);
    }
  });

  it('keeps a percentile of 27 neighbouring buckets in under 60 bytes a row', () => {
    const given = Array.from({ length: 256 * 27 * 4 }, (_, i) => ({ entity: i % 256, latency: ((i >> 8) % 27) * 10 }));
    const { bytes } = stored(given);
    expect(bytes.length / 256).toBeLessThan(60);
  });
});
