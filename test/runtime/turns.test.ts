import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Turns } from '../../src/runtime/turns.ts';

/** How often other work could have run before `work` ended. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  const control = { running: true, turns: 0 };
  const counted = (async () => {
    for (; control.running; control.turns++) await setImmediate();
  })();
  await work;
  control.running = false;
  await counted;
  return control.turns;
}

it('does all of it, slice by slice, and lets others have their turn in between', async () => {
  const turns = new Turns();
  const slices: [number, number][] = [];
  const others = await turnsDuring(turns.slices(1_000_000, (from, to) => void slices.push([from, to])));
  expect(others).toBeGreaterThanOrEqual(15);
  expect(slices[0]![0]).toBe(0);
  expect(slices.at(-1)![1]).toBe(1_000_000);
  for (const [i, [from, to]] of slices.entries()) {
    expect(to - from).toBeLessThanOrEqual(65_536);
    if (i > 0) expect(from).toBe(slices[i - 1]![1]);
  }
});

it('takes small works together', async () => {
  const turns = new Turns();
  const small = async () => {
    for (let i = 0; i < 1_000; i++) await turns.slices(60, () => undefined);
  };
  expect(await turnsDuring(small())).toBeLessThan(3);
});
