import { describe, expect, it } from 'vitest';
import { editDistance, suggest } from '../../src/text/suggest.ts';

describe('suggestions', () => {
  it.each([
    ['', '', 0],
    ['abc', '', 3],
    ['kitten', 'sitting', 3],
    ['latencey', 'latency', 1],
    ['lateyncy', 'latenycy', 1],
    ['ab', 'ba', 1],
  ])('count the edits from %j to %j', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });

  it('stop counting at the limit', () => {
    expect(editDistance('a', 'abcdefgh', 3)).toBe(3);
  });

  it.each([
    ['latencey', 'latency'],
    ['LATENCY', 'latency'],
    ['statsu', 'status'],
    ['nme', 'name'],
    ['x', undefined],
    ['wholly_different', undefined],
  ])('for %s are %s', (name, expected) => {
    expect(suggest(name, ['name', 'latency', 'status', 'type'])).toBe(expected);
  });
});
