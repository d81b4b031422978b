import { coreConfiguration } from '../src/server/core/core-configuration.ts';
import { churnInChild, rowBytesInChild } from './memory/in-child.ts';
import type { Figure } from './support/figure.ts';
import { BUCKETS } from './support/increments.ts';
import { machine } from './support/machine.ts';
import { rounded } from './support/statistics.ts';

/** What the state of a row takes when nothing is around it: two doubles; a precision, and a double per bucket. */
const BARE = { percent: 16, percentile: 8 + 8 * BUCKETS } as const;
const { entityIdlePeriod, maxIdleEntities } = coreConfiguration.parse({});
/** Long enough for some turnovers, each more than an idle period after the one before. */
const CHURN = { minutes: 480, instances: 5_000, entityIdlePeriod: entityIdlePeriod * 1_000, maxIdleEntities } as const;

/** What live rows take, and whether memory stays level while entities come and go. */
export default async function memory(log: (line: string) => void): Promise<Figure> {
  const before = machine();
  log('Rows …');
  const percent = await rowBytesInChild({ kind: 'percent', entities: 100_000, minutes: 5, step: 1 });
  const percentile = await rowBytesInChild({ kind: 'percentile', entities: 100_000, minutes: 1, step: 1 });
  const scattered = await rowBytesInChild({ kind: 'percent', entities: 100_000, minutes: 5, step: 100 });
  log('Eight hours …');
  const steady = await churnInChild({ ...CHURN, replacedPercent: 0 });
  const churning = await churnInChild({ ...CHURN, replacedPercent: 10 });
  return {
    name: 'memory',
    value: percent.bytesPerRow,
    unit: 'bytes/row',
    ceiling: BARE.percent,
    ratio: rounded(BARE.percent / percent.bytesPerRow, 3),
    goals: { percent: 40, percentile: 400, bytesPerMinute: 0 },
    percent,
    percentile: { ...percentile, bareState: BARE.percentile },
    scattered,
    steady,
    churning,
    machine: before,
  };
}
