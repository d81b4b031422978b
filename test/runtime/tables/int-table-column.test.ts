import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../../src/runtime/bytes/byte-reader.ts';
import { ByteWriter } from '../../../src/runtime/bytes/byte-writer.ts';
import { columnFields } from '../../../src/runtime/bytes/column-fields.ts';
import { IntTableColumn } from '../../../src/runtime/tables/int-table-column.ts';
import {
  decodeIntTables,
  encodeIntTables,
  type IntTables,
  sliceTables,
  tableEntries,
} from '../../../src/runtime/tables/int-tables.ts';

const ROWS = 3;
const entry = fc.record({
  row: fc.nat(ROWS - 1),
  key: fc.oneof(fc.integer({ min: -20, max: 60 }), fc.integer({ min: 0, max: 9000 }), fc.integer()),
  weight: fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.constantFrom(2 ** 31 - 1, 2 ** 31, 2 ** 40)),
});
type Entry = { row: number; key: number; weight: number };

/** What the column should hold: the plain map of the same additions. */
function expected(entries: readonly Entry[], scale = 1): [number, number][][] {
  const rows = Array.from({ length: ROWS }, () => new Map<number, number>());
  for (const { row, key, weight } of entries) {
    const scaled = Math.trunc(key / scale) + 0;
    rows[row]!.set(scaled, (rows[row]!.get(scaled) ?? 0) + weight);
  }
  return rows.map((row) => [...row].sort((a, b) => a[0] - b[0]));
}

function filled(entries: readonly Entry[]): IntTableColumn {
  const column = new IntTableColumn();
  column.grow(ROWS);
  for (const { row, key, weight } of entries) column.add(row, key, weight);
  return column;
}

function entriesOf(tables: IntTables): [number, number][][] {
  return Array.from({ length: tables.offsets.length - 1 }, (_, row) => tableEntries(tables, row));
}

const ALL = Int32Array.of(0, 1, 2);

describe('a growing table<int> column', () => {
  it('holds what a map would hold, near keys and far ones', () => {
    fc.assert(
      fc.property(
        fc.array(entry),
        (entries) => void expect(entriesOf(filled(entries).take(ALL))).toEqual(expected(entries)),
      ),
    );
  });

  it('adds whole rows of another one', () => {
    fc.assert(
      fc.property(fc.array(entry), fc.array(entry), (a, b) => {
        const column = filled(a);
        const other = filled(b).take(ALL);
        for (let row = 0; row < ROWS; row++) column.addRow(row, other, row, 1);
        expect(entriesOf(column.take(ALL))).toEqual(expected([...a, ...b]));
      }),
    );
  });

  it('adds a block at once as it would row by row, whichever rows they fall into', () => {
    const rows = fc.array(fc.integer({ min: -1, max: ROWS - 1 }), { minLength: ROWS, maxLength: ROWS });
    fc.assert(
      fc.property(fc.array(entry), fc.array(entry), rows, (a, b, into) => {
        const [atOnce, rowByRow] = [filled(a), filled(a)];
        const block = filled(b).take(ALL);
        atOnce.addRows(Int32Array.from(into), block);
        into.forEach((row, from) => {
          if (row >= 0) rowByRow.addRow(row, block, from, 1);
        });
        expect(entriesOf(atOnce.take(ALL))).toEqual(entriesOf(rowByRow.take(ALL)));
      }),
    );
  });

  it('knows a row whose sum passed 2^53', () => {
    const column = filled([
      { row: 0, key: 1, weight: Number.MAX_SAFE_INTEGER },
      { row: 1, key: 1, weight: 1 },
    ]);
    expect([column.isExact(0), column.areExact(ALL)]).toEqual([true, true]);
    column.add(0, 1, 1);
    expect([column.isExact(0), column.isExact(1), column.areExact(ALL)]).toEqual([false, true, false]);
  });

  it('counts in 32 bits until a number does not fit', () => {
    const column = filled([{ row: 0, key: 1, weight: 2 ** 31 - 1 }]);
    expect(column.take(ALL).weights).toBeInstanceOf(Int32Array);
    column.add(0, 1, 1);
    expect(column.take(ALL).weights).toEqual(Float64Array.of(2 ** 31));
  });

  it('coarsens as if every key had been divided from the start', () => {
    fc.assert(
      fc.property(fc.array(entry), fc.integer({ min: 1, max: 20 }), (entries, scale) => {
        const column = filled(entries);
        for (let row = 0; row < ROWS; row++) column.coarsen(row, scale);
        expect(entriesOf(column.take(ALL))).toEqual(expected(entries, scale));
      }),
    );
  });

  it('leaves out what has cancelled out', () => {
    const column = filled([{ row: 0, key: 5, weight: 2 }]);
    column.add(0, 5, -2);
    expect(entriesOf(column.take(Int32Array.of(0)))).toEqual([[]]);
  });
});

describe('tables on the wire', () => {
  const encode = (tables: IntTables): Uint8Array => {
    const writer = new ByteWriter();
    encodeIntTables(tables, 1, writer);
    return writer.take();
  };
  const decode = (bytes: Uint8Array, rows: number, widest = 10_000): IntTables => {
    const [, lengths, keys, weights] = columnFields(new ByteReader(bytes), 3);
    return decodeIntTables({ lengths: lengths!, keys: keys!, weights: weights! }, rows, widest);
  };

  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const tables = filled(entries).take(ALL);
        expect(entriesOf(decode(encode(tables), ROWS))).toEqual(entriesOf(tables));
      }),
    );
  });

  it('can be cut into slices', () => {
    const tables = filled([0, 1, 2].map((row) => ({ row, key: row * 10, weight: row + 1 }))).take(ALL);
    expect(entriesOf(sliceTables(tables, 1, 3))).toEqual([[[10, 2]], [[20, 3]]]);
  });

  it('are refused when a row is wider than allowed', () => {
    const tables = filled([1, 2, 3].map((key) => ({ row: 0, key, weight: 1 }))).take(Int32Array.of(0));
    expect(() => decode(encode(tables), 1, 2)).toThrow('A table of 3 keys is wider than the 2 allowed.');
  });

  it('never allocate more keys than weights were sent', () => {
    const writer = new ByteWriter();
    writer.packedUnsigned(1, Uint32Array.of(9_000), 1);
    writer.packedUnsigned(2, Float64Array.of(1, 8_998), 2);
    writer.packedSigned(3, Float64Array.of(1), 1);
    expect(() => decode(writer.take(), 1)).toThrow('A column holds 1 bytes where 9000 values are announced.');
  });
});
