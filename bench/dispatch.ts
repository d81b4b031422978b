import { dispatchRates } from './dispatch/dispatch-rates.ts';
import type { Figure } from './support/figure.ts';
import { machine } from './support/machine.ts';

const REQUESTS = 20_000;
const ROUNDS = 9;

/** What one core of a downstream takes: source records through the whole stock program, and agents' segments. */
export default async function dispatch(log: (line: string) => void): Promise<Figure> {
  const before = machine();
  log('Records and segments …');
  const rates = dispatchRates(REQUESTS, ROUNDS);
  return {
    name: 'dispatch',
    value: rates.recordsPerSecond,
    unit: 'source records/s',
    ceiling: rates.straightLine,
    goals: { recordsPerSecond: 1_000_000 },
    requests: REQUESTS,
    ...rates,
    machine: before,
  };
}
