import { firstContact } from './responsive/first-contact.ts';
import { type Waits, waits } from './responsive/waits.ts';
import type { Figure } from './support/figure.ts';
import { machine } from './support/machine.ts';
import { rounded } from './support/statistics.ts';

/** How long a node lets a health check or a query wait while it merges as much as a forwarder can send. */
export default async function responsive(log: (line: string) => void): Promise<Figure> {
  const before = machine();
  log('Idle, then at full rate; a minute …');
  const measured = await waits({ entities: 100_000, times: 300, period: 100 });
  log('100k services are named to a receiver …');
  const contact = await firstContact(100_000);
  const [value, ceiling] = [slowest(measured.merging), slowest(measured.idle)];
  return {
    name: 'responsive',
    value,
    unit: 'ms, the slowest 99th percentile of health checks and queries',
    ceiling,
    ratio: rounded(ceiling / value, 3),
    goals: { p99: 100 },
    ...measured,
    firstContact: contact,
    machine: before,
  };
}

function slowest({ healthz, grpcHealth, query }: Waits['idle']): number {
  return Math.max(healthz.p99, grpcHealth.p99, query.p99);
}
