import type { Cost } from './costs.ts';

const WIDTH = 50;

/** Bars, a pair for each number of entities: `#` this runtime, `=` the hand-written reader. */
export function plot(costs: readonly Cost[]): string[] {
  const most = Math.max(...costs.flatMap(({ nanoseconds, handWritten }) => [nanoseconds, handWritten]));
  const bar = (letter: string, value: number) =>
    `${letter.repeat(Math.max(1, Math.round((value / most) * WIDTH)))} ${value} ns`;
  return costs.flatMap(({ entities, nanoseconds, handWritten }) => [
    `${String(entities).padStart(9)} ${bar('#', nanoseconds)}`,
    `${' '.repeat(9)} ${bar('=', handWritten)}`,
  ]);
}
