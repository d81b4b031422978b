import { expect, test } from 'vitest';
import { count, elapsed, milliseconds, percentage } from '../../../src/demo/dashboard/numbers.ts';

test('numbers are written for people', () => {
  expect([count(0), count(1_234_567)]).toEqual(['0', '1,234,567']);
  expect([percentage(10_000), percentage(9_921), percentage(0)]).toEqual(['100.00 %', '99.21 %', '0.00 %']);
  expect(milliseconds(1_240)).toBe('1,240 ms');
  expect([elapsed(-1), elapsed(59.9), elapsed(3_599), elapsed(3_723)]).toEqual(['0:00', '0:59', '59:59', '1:02:03']);
});
