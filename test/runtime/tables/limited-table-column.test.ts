import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../../src/runtime/bytes/byte-reader.ts';
import { ByteWriter } from '../../../src/runtime/bytes/byte-writer.ts';
import { columnFields } from '../../../src/runtime/bytes/column-fields.ts';
import { LimitedTableColumn } from '../../../src/runtime/tables/limited-table-column.ts';
import {
  decodeLimitedTables,
  encodeLimitedTables,
  type LimitedTables,
  labelEntries,
} from '../../../src/runtime/tables/string-tables.ts';
import { fnv1a } from '../../../src/text/fnv1a.ts';

const ROW = Int32Array.of(0);
const LIMIT = 4;

type Seen = readonly (readonly [label: string, weight: number])[];

const seen = fc.array(
  fc.tuple(fc.constantFrom('a', 'b', 'ä', 'GET:/orders', '', 'f', 'g', '第', 'i'), fc.integer({ min: 1, max: 9 })),
);

function taken(labels: Seen, limit = LIMIT): LimitedTables {
  const column = new LimitedTableColumn();
  column.add(0, '', 0, limit);
  for (const [label, weight] of labels) column.add(0, label, weight, limit);
  return column.take(ROW);
}

/** All labels counted, the first k by (hash, label) kept, the rest added up. */
function expected(labels: Seen): { kept: [string, number][]; other: number } {
  const weights = new Map<string, number>([['', 0]]);
  for (const [label, weight] of labels) weights.set(label, (weights.get(label) ?? 0) + weight);
  const order = [...weights].sort(([a], [b]) => fnv1a(a) - fnv1a(b) || (a < b ? -1 : 1));
  const kept = order.slice(0, LIMIT).filter(([, weight]) => weight > 0);
  const other = order.slice(LIMIT).reduce((sum, [, weight]) => sum + weight, 0);
  return { kept: kept.sort(([a], [b]) => (a < b ? -1 : 1)), other };
}

function throughBytes(tables: LimitedTables): LimitedTables {
  const writer = new ByteWriter();
  encodeLimitedTables(tables, 1, writer);
  const [, lengths, keys, weights, other, limits] = columnFields(new ByteReader(writer.take()), 5);
  const fields = { lengths: lengths!, keys: keys!, weights: weights!, other: other!, limits: limits! };
  return decodeLimitedTables(fields, tables.other.length, 100);
}

describe('a table with a limit', () => {
  it('keeps the labels that come first by hash, with exact weights, and adds up the rest', () => {
    fc.assert(
      fc.property(seen, (labels) => {
        const tables = taken(labels);
        expect({ kept: labelEntries(tables, 0), other: tables.other[0] }).toEqual(expected(labels));
      }),
    );
  });

  it('does not depend on how the labels were split and in which order the parts met', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(seen, fc.boolean())), (parts) => {
        const column = new LimitedTableColumn();
        for (const [labels] of reordered(parts)) column.addRow(0, throughBytes(taken(labels)), 0);
        column.add(0, '', 0, LIMIT);
        const all = parts.flatMap(([labels]) => labels);
        const tables = column.take(ROW);
        expect({ kept: labelEntries(tables, 0), other: tables.other[0] }).toEqual(expected(all));
      }),
    );
  });

  it('takes the least limit where partials differ', () => {
    const labels: Seen = [
      ['a', 1],
      ['b', 2],
      ['f', 3],
      ['g', 4],
      ['i', 5],
    ];
    const column = new LimitedTableColumn();
    column.addRow(0, taken(labels, 50), 0);
    column.addRow(0, taken(labels, 2), 0);
    const tables = column.take(ROW);
    expect(tables.limits[0]).toBe(2);
    expect(tables.offsets[1]).toBeLessThanOrEqual(2);
    expect(tables.weights.reduce((a, b) => a + b, 0) + tables.other[0]!).toBe(30);
  });
});

/** The same parts, those marked `true` moved to the end. */
function reordered(parts: [Seen, boolean][]): [Seen, boolean][] {
  return [...parts.filter(([, last]) => !last), ...parts.filter(([, last]) => last)];
}
