import { describe, expect, it } from 'vitest';
import { EntityCache } from '../../src/runtime/entity-cache.ts';

describe('EntityCache', () => {
  it('finds what was kept under the same values, whatever their number, and nothing else', () => {
    const finds: [string[], (cache: EntityCache, path: string[]) => number | undefined][] = [
      [[], (cache) => cache.find0()],
      [['a'], (cache, [a]) => cache.find1(a)],
      [['a', 'b'], (cache, [a, b]) => cache.find2(a, b)],
      [['a', 'b', 'c'], (cache, [a, b, c]) => cache.find3(a, b, c)],
      [['a', 'b', 'c', 'd'], (cache, [a, b, c, d]) => cache.find4(a, b, c, d)],
      [['a', 'b', 'c', 'd', 'e'], (cache, [a, b, c, d, e]) => cache.find5(a, b, c, d, e)],
      [['a', 'b', 'c', 'd', 'e', 'f'], (cache, [a, b, c, d, e, f]) => cache.find6(a, b, c, d, e, f)],
    ];
    for (const [path, find] of finds) {
      const cache = new EntityCache();
      expect(find(cache, path)).toBeUndefined();
      cache.keep(7, ...path);
      expect(find(cache, path)).toBe(7);
      if (path.length > 0) expect(find(cache, path.with(-1, 'x'))).toBeUndefined();
    }
  });
});
