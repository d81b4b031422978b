import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameIndex } from '../../src/query/name-index.ts';
import { fnv1a } from '../../src/text/fnv1a.ts';

describe('an index of names', () => {
  it('finds what was added under a name, as long as no hashes meet, however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('', 'a', 'b', 'Überweisung', 'a/b'), fc.nat())), (added) => {
        const index = new NameIndex();
        for (const [name, number] of added) index.add(name, number);
        for (const name of ['', 'a', 'b', 'Überweisung', 'a/b', 'absent'])
          expect(index.find(name)).toEqual(
            added
              .filter(([own]) => own === name)
              .map(([, number]) => number)
              .sort((a, b) => a - b),
          );
      }),
    );
  });

  it('grows, and keeps names apart that fall into one bucket', () => {
    const index = new NameIndex();
    for (let i = 0; i < 10_000; i++) index.add(`name-${i}`, i);
    for (let i = 0; i < 10_000; i += 7) expect(index.find(`name-${i}`)).toContain(i);
    const all = Array.from({ length: 10_000 }, (_, i) => index.find(`name-${i}`).length);
    expect(Math.max(...all)).toBeLessThanOrEqual(2);
  });

  it('gives both of two names with one hash: whoever asks has to look', () => {
    const [a, b] = ['costarring', 'liquid'];
    expect(fnv1a(a!)).toBe(fnv1a(b!));
    const index = new NameIndex();
    index.add(a!, 3);
    index.add(b!, 1);
    expect([index.find(a!), index.find(b!)]).toEqual([
      [1, 3],
      [1, 3],
    ]);
  });
});
