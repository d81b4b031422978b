import type { Figure } from './support/figure.ts';
import { machine } from './support/machine.ts';
import { rounded } from './support/statistics.ts';
import { wireBytes } from './wire/wire-bytes.ts';

const ENTITIES = 20_000;

/** How many bytes an increment is on the wire, in this protocol and in others. */
export default async function wire(log: (line: string) => void): Promise<Figure> {
  const before = machine();
  log('Percentages, means, histograms …');
  const percent = wireBytes('percent', ENTITIES);
  const longAvg = wireBytes('longAvg', ENTITIES);
  const percentile = wireBytes('percentile', ENTITIES);
  return {
    name: 'wire',
    value: percent.blocks,
    unit: 'bytes/increment',
    ceiling: percent.valuesAlone,
    ratio: rounded(percent.valuesAlone / percent.blocks, 3),
    goals: { percent: 5, longAvg: 7, percentile: 45 },
    entities: ENTITIES,
    percent,
    longAvg,
    percentile,
    machine: before,
  };
}
