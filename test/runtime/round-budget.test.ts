import { setImmediate as round } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { RoundBudget } from '../../src/runtime/round-budget.ts';

it('a budget is renewed once in a round of the event loop, and only when something was spent', async () => {
  let renewed = 0;
  const budget = new RoundBudget(10, () => renewed++);
  await round();
  expect([budget.left, renewed]).toEqual([true, 0]);
  budget.spend(4);
  expect(budget.left).toBe(true);
  budget.spend(400);
  expect(budget.left).toBe(false);
  await round();
  expect([budget.left, renewed]).toEqual([true, 1]);
  await round();
  expect(renewed).toBe(1);
});

it('what is spent when it is renewed counts for that round', async () => {
  const left: boolean[] = [];
  const budget = new RoundBudget(10, () => {
    if (left.length === 2) return;
    budget.spend(20);
    left.push(budget.left);
  });
  budget.spend(1);
  while (left.length < 2) await round();
  expect(left).toEqual([false, false]);
  await round();
  expect(budget.left).toBe(true);
});
