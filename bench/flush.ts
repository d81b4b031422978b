import { flushRates } from './flush/flush-rates.ts';
import type { Figure } from './support/figure.ts';
import { machine } from './support/machine.ts';

const PERCENT = { entities: 100_000, minutes: 2, runs: 3 } as const;
const PERCENTILE = { entities: 20_000, minutes: 2, runs: 3 } as const;

/** What a flush takes from table to stored, and for how long nothing else can run meanwhile. */
export default async function flush(log: (line: string) => void): Promise<Figure> {
  const before = machine();
  log('Into memory …');
  const memory = {
    percent: await flushRates('memory', 'percent', PERCENT),
    percentile: await flushRates('memory', 'percentile', PERCENTILE),
  };
  log('Into SQLite …');
  const sqlite = {
    percent: await flushRates('sqlite', 'percent', PERCENT),
    percentile: await flushRates('sqlite', 'percentile', PERCENTILE),
  };
  const { newMinutes, ceiling, ratio } = sqlite.percent;
  return {
    name: 'flush',
    value: newMinutes.rowsPerSecond,
    unit: 'rows/s',
    ceiling,
    ratio,
    goals: { pauseMs: 10 },
    memory,
    sqlite,
    machine: before,
  };
}
