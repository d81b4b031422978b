import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IndexSet } from '../../src/runtime/index-set.ts';

const members = fc.uniqueArray(fc.nat(200));

it('has what was added, counted once, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(200)), (added) => {
      const set = new IndexSet();
      for (const index of added) set.add(index);
      const expected = new Set(added);
      expect(set.size).toBe(expected.size);
      for (let index = 0; index < 260; index++) expect(set.has(index)).toBe(expected.has(index));
    }),
  );
});

it('has its members elsewhere once they have moved, without those that have gone', () => {
  fc.assert(
    fc.property(members, members, fc.nat(210), (added, targets, known) => {
      const set = new IndexSet();
      for (const index of added) set.add(index);
      const to = Int32Array.from({ length: known }, (_, index) => targets[index] ?? -1);
      const moved = set.moved(to);
      const expected = new Set(added.flatMap((index) => (index < known ? (targets[index] ?? []) : [])));
      expect(moved.size).toBe(expected.size);
      for (const index of expected) expect(moved.has(index)).toBe(true);
    }),
  );
});
