import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EntityGeneration } from '../../src/runtime/entity-generation.ts';
import { FakeClock } from '../../src/runtime/fake-clock.ts';
import { Refusals } from '../../src/runtime/refusals.ts';
import { GONE } from '../../src/runtime/scope-entities.ts';
import { instanceScope, serviceScope } from '../federation/fake-program.ts';

const LONG_AGO = 1_000_000;
const SINCE = 2_000_000;
const NOW = 3_000_000;
const SCOPES = [serviceScope, instanceScope];

function first(): EntityGeneration {
  return EntityGeneration.first(SCOPES, 1_000, new Refusals(new FakeClock()));
}

/** Interns `<scope> <number>` for each of the numbers. */
function meet(generation: EntityGeneration, numbers: readonly number[]): void {
  for (const scope of SCOPES)
    for (const number of numbers) {
      const name = `${scope.name} ${number}`;
      generation.registry(scope).intern({ id: name, name, fields: [name] });
    }
}

function see(generation: EntityGeneration, indexes: readonly number[], now: number): void {
  const entities = Int32Array.from(indexes).sort();
  generation.handOver(now);
  for (const scope of SCOPES) generation.saw({ metric: { scope }, entities } as never);
}

describe('the succession of a generation', () => {
  it('brings along what entities have got after they were taken over', () => {
    const before = first();
    meet(before, [0, 1]);
    before.handOver(NOW);
    const succession = before.succession(SINCE);
    expect(succession.advance(3)).toBeUndefined();
    const registry = before.registry(serviceScope);
    registry.intern({ ...registry.at(0), attributes: { 'Decorator.attr0': 'GENERAL' } });
    const next = succession.advance(3)!;
    expect(next.registry(serviceScope).at(0).attributes).toEqual({ 'Decorator.attr0': 'GENERAL' });
  });

  it('takes over, piece by piece, who was seen, who comes back and who is new meanwhile, and nobody else', () => {
    const numbers = fc.uniqueArray(fc.nat(29), { maxLength: 30 });
    fc.assert(
      fc.property(numbers, numbers, fc.array(fc.nat(6)), fc.nat(5), (seen, comeBack, pieces, added) => {
        const before = first();
        meet(before, [...Array(30).keys()]);
        before.handOver(LONG_AGO);
        see(before, seen, SINCE);
        const succession = before.succession(SINCE);
        let next: EntityGeneration | undefined;
        for (const most of pieces) next ??= succession.advance(most);
        if (next === undefined) {
          see(before, comeBack, NOW);
          meet(before, [...Array(30 + added).keys()]);
          before.handOver(NOW);
          while (next === undefined) next = succession.advance(7);
          seen = [
            ...seen,
            ...comeBack,
            ...Array(added)
              .keys()
              .map((i) => 30 + i),
          ];
        }
        expect(next.number).toBe(2);
        for (const scope of SCOPES) {
          const moved = next.moved(scope);
          const kept = [...moved.keys()].filter((index) => moved[index] !== GONE);
          expect(kept).toEqual([...new Set(seen)].sort((a, b) => a - b));
          expect(next.registry(scope).size).toBe(kept.length);
          for (const index of kept)
            expect(next.registry(scope).at(moved[index]!)).toBe(before.registry(scope).at(index));
        }
        expect(next.count(SINCE).map(({ idle }) => idle)).toEqual([0, 0]);
      }),
    );
  });
});
