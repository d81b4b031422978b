import { expect, it } from 'vitest';
import { FakeClock } from '../../src/runtime/fake-clock.ts';
import { LogPace } from '../../src/runtime/log-pace.ts';

it('lets a line of each kind through once a minute', () => {
  const clock = new FakeClock();
  const pace = new LogPace(clock);
  expect([pace.due('a'), pace.due('a'), pace.due('b')]).toEqual([true, false, true]);
  clock.advance(59_999);
  expect(pace.due('a')).toBe(false);
  clock.advance(1);
  expect([pace.due('a'), pace.due('a')]).toEqual([true, false]);
});

it('remembers a bounded number of kinds', () => {
  const pace = new LogPace(new FakeClock());
  for (let i = 0; i < 1_000; i++) pace.due(`${i}`);
  expect(pace.due('one more')).toBe(false);
});
