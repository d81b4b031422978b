import { expect, it } from 'vitest';
import { PagePool } from '../../../src/runtime/tables/page-pool.ts';

it('gives pages of zeros, those first that were given back', () => {
  const pool = new PagePool(4, 10);
  const page = pool.take();
  expect([...page]).toEqual([0, 0, 0, 0]);
  page.fill(7);
  pool.give(page);
  const again = pool.take();
  expect(again).toBe(page);
  expect([...again]).toEqual([0, 0, 0, 0]);
});

it('keeps no more pages than it may', () => {
  const pool = new PagePool(4, 2);
  for (const page of [pool.take(), pool.take(), pool.take()]) pool.give(page);
  expect(pool.size).toBe(2);
});

it('lets go what was not needed between two trims, and only that', () => {
  const pool = new PagePool(4, 10);
  for (const page of [1, 2, 3, 4].map(() => pool.take())) pool.give(page);
  pool.trim();
  expect(pool.size).toBe(4);
  const used = [pool.take(), pool.take(), pool.take()];
  for (const page of used) pool.give(page);
  pool.trim();
  expect(pool.size).toBe(3);
  pool.trim();
  expect(pool.size).toBe(0);
});
