import { cpuSeconds } from './cpu-seconds.ts';
import { median } from './statistics.ts';

/**
 * Median seconds of a core that each candidate takes. They take turns, so that a busy neighbour is in all of them; the first `warmUps` rounds
 * are left out, for V8 is still optimising then. A candidate may give the seconds itself, when only part of it counts.
 */
export function turnByTurn<K extends string>(
  candidates: Readonly<Record<K, () => number | undefined>>,
  rounds: number,
  warmUps = 2,
): Record<K, number> {
  const names = Object.keys(candidates) as K[];
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let round = -warmUps; round < rounds; round++)
    for (const name of names) {
      const began = cpuSeconds();
      const own = candidates[name]();
      const seconds = own ?? cpuSeconds() - began;
      if (round >= 0) times.get(name)!.push(seconds);
    }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name)!)])) as Record<K, number>;
}
