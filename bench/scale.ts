import { costAt } from './scale/costs.ts';
import { plot } from './scale/plot.ts';
import type { Figure } from './support/figure.ts';
import { machine } from './support/machine.ts';
import { rounded } from './support/statistics.ts';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const ROUNDS = 7;

/** Whether an increment costs the same however many entities there are. */
export default async function scale(log: (line: string) => void): Promise<Figure> {
  const before = machine();
  const costs = SIZES.map((entities) => {
    log(`${entities} entities …`);
    return costAt(entities, ROUNDS);
  });
  const lines = plot(costs);
  for (const line of lines) log(line);
  const [least, most] = [costs[0]!, costs.at(-1)!];
  return {
    name: 'scale',
    value: most.nanoseconds,
    unit: 'ns/increment at 1M entities',
    ceiling: most.handWritten,
    ratio: most.ratio,
    goals: {},
    timesTheLeast: rounded(most.nanoseconds / least.nanoseconds, 2),
    handWrittenTimesTheLeast: rounded(most.handWritten / least.handWritten, 2),
    costs,
    plot: lines,
    machine: before,
  };
}
