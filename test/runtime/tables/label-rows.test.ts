import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LabelRows, NO_ENTRY } from '../../../src/runtime/tables/label-rows.ts';
import { labelEntries } from '../../../src/runtime/tables/string-tables.ts';

const ROWS = 3;
/** Few labels, and more than a chain is walked for. */
const label = fc.oneof(fc.constantFrom('', 'a', 'ä', '第'), fc.nat(150).map(String));
const step = fc.oneof(
  { weight: 9, arbitrary: fc.record({ row: fc.nat(ROWS - 1), add: label, weight: fc.integer({ min: -2, max: 9 }) }) },
  { weight: 1, arbitrary: fc.record({ row: fc.nat(ROWS - 1), remove: label }) },
);

describe('labels of many rows', () => {
  it('are what a map a row would hold, however many there are and whatever is taken out', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 600, size: 'max' }), (steps) => {
        const rows = new LabelRows();
        const expected = Array.from({ length: ROWS }, () => new Map<string, number>());
        for (const each of steps) {
          const held = expected[each.row]!;
          if ('remove' in each) {
            expect(rows.remove(each.row, rows.labels.id(each.remove))).toBe(held.get(each.remove) ?? 0);
            held.delete(each.remove);
            continue;
          }
          const id = rows.labels.id(each.add);
          const entry = rows.find(each.row, id);
          expect(entry === NO_ENTRY).toBe(!held.has(each.add));
          if (entry === NO_ENTRY) rows.insert(each.row, id, each.weight);
          else rows.add(entry, each.weight);
          held.set(each.add, (held.get(each.add) ?? 0) + each.weight);
        }
        const taken = rows.take(Int32Array.of(0, 1, 2));
        expected.forEach((held, row) => {
          expect(rows.count(row)).toBe(held.size);
          const entries = [...held].filter(([, weight]) => weight !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
          expect(labelEntries(taken, row)).toEqual(entries);
        });
      }),
    );
  });

  it('know a row whose sum passed 2^53', () => {
    const rows = new LabelRows();
    rows.insert(0, rows.labels.id('a'), Number.MAX_SAFE_INTEGER);
    expect(rows.isExact(0)).toBe(true);
    rows.add(rows.find(0, rows.labels.id('a')), 1);
    expect([rows.isExact(0), rows.isExact(1)]).toEqual([false, true]);
  });
});
