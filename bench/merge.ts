import { mergeRates } from './merge/merge-rates.ts';
import type { Figure } from './support/figure.ts';
import { machine } from './support/machine.ts';

const ENTITIES = 100_000;

/** What one core of an upstream takes: federation batches from their bytes to the tables. */
export default async function merge(log: (line: string) => void): Promise<Figure> {
  const before = machine();
  log('Percentages …');
  const percent = mergeRates('percent', { entities: ENTITIES, rounds: 15, remoteMessages: 100_000 });
  log('Histograms …');
  const percentile = mergeRates('percentile', { entities: ENTITIES, rounds: 5, remoteMessages: 20_000 });
  return {
    name: 'merge',
    value: percent.stock.millionPerSecond,
    unit: 'million increments/s',
    ceiling: percent.stock.handWritten,
    ratio: percent.stock.ratio,
    goals: { percent: 15, percentile: 1.2, ratio: 0.7, overRemoteService: 20 },
    entities: ENTITIES,
    percent,
    percentile,
    machine: before,
  };
}
