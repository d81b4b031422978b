import { durableRates } from './e2e/durable-rates.ts';
import { e2eRates } from './e2e/e2e-rates.ts';
import type { Figure } from './support/figure.ts';
import { machine } from './support/machine.ts';

const ENTITIES = 100_000;

/** Increments from a forwarder's queue over gRPC into a receiver's tables, and into its store: two processes. */
export default async function e2e(log: (line: string) => void): Promise<Figure> {
  const before = machine();
  log('Percentages …');
  const percent = await e2eRates('percent', { entities: ENTITIES, flushes: 100, rounds: 7 });
  log('Histograms …');
  const percentile = await e2eRates('percentile', { entities: ENTITIES, flushes: 6, rounds: 5 });
  log('Until they are durable …');
  const durable = {
    percent: await durableRates('percent', { entities: ENTITIES, minutes: 10 }),
    percentile: await durableRates('percentile', { entities: ENTITIES, minutes: 2 }),
  };
  return {
    name: 'e2e',
    value: percent.merged.millionPerSecond,
    unit: 'million increments/s',
    ceiling: percent.bare.millionPerSecond,
    ratio: percent.ratio,
    goals: { percent: 8, ratio: 0.7 },
    entities: ENTITIES,
    percent,
    percentile,
    durable,
    machine: before,
  };
}
