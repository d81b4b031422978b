import { coreConfiguration, effectiveMergeThreads } from '../src/server/core/core-configuration.ts';
import { flushRates } from './flush/flush-rates.ts';
import type { Figure } from './support/figure.ts';
import { machine } from './support/machine.ts';

const PERCENT = { entities: 100_000, minutes: 2, runs: 3 } as const;
const PERCENTILE = { entities: 20_000, minutes: 2, runs: 3 } as const;

/** What a flush takes from table to stored, and for how long nothing else can run meanwhile. */
export default async function flush(log: (line: string) => void): Promise<Figure> {
  const before = machine();
  const threads = effectiveMergeThreads(coreConfiguration.parse({}));
  log('Into memory, merged on the event loop …');
  const memoryOnLoop = await bothKinds('memory', 0);
  log('Into SQLite, merged on the event loop …');
  const sqliteOnLoop = await bothKinds('sqlite', 0);
  log(`Into SQLite, merged on ${threads} thread(s) …`);
  const sqlite = await bothKinds('sqlite', threads);
  const { newMinutes, ceiling, ratio } = sqlite.percent;
  return {
    name: 'flush',
    value: newMinutes.rowsPerSecond,
    unit: 'rows/s',
    ceiling,
    ratio,
    goals: { pauseMs: 10 },
    threads,
    memoryOnLoop,
    sqliteOnLoop,
    sqlite,
    machine: before,
  };
}

async function bothKinds(provider: 'memory' | 'sqlite', threads: number) {
  return {
    percent: await flushRates(provider, 'percent', { ...PERCENT, threads }),
    percentile: await flushRates(provider, 'percentile', { ...PERCENTILE, threads }),
  };
}
