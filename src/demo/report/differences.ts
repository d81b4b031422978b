import type { Served } from '../../../examples/order/tally.ts';
import type { PercentileFigures, ServiceFigures } from '../figures/service-figures.ts';
import { mergePercentiles } from './merge-percentiles.ts';
import type { Counts, ServedInAll } from './report.ts';

/**
 * Every figure that is not what it has to be, as a sentence; none when the federation is exact:
 * - calls and failures, of every node, are what the applications served;
 * - each percentile table holds every call;
 * - the federated table is the sum of the downstreams' tables.
 */
export function differences(counts: Counts, served: ServedInAll): readonly string[] {
  const found: string[] = [];
  for (const [cluster, expected] of Object.entries(served.clusters)) {
    found.push(...against(expected, counts.downstream.get(cluster), `The node of ${cluster}`, `in ${cluster}`));
    found.push(...against(expected, counts.clusters.get(cluster), `The upstream`, `in ${cluster}`));
  }
  found.push(...against(served, counts.federated, 'The upstream', 'in all clusters'));
  found.push(...tableDifferences(counts));
  return found;
}

function against(served: Served, figures: ServiceFigures | undefined, who: string, where: string): string[] {
  const counted = { calls: figures?.calls ?? 0, failures: figures?.failures ?? 0 };
  const found: string[] = [];
  for (const what of ['calls', 'failures'] as const) {
    if (counted[what] === served[what]) continue;
    found.push(`${who} counted ${counted[what]} ${what} ${where}; the applications served ${served[what]}.`);
  }
  if (figures !== undefined) found.push(...incomplete(figures, who, where));
  return found;
}

function incomplete({ calls, percentile }: ServiceFigures, who: string, where: string): string[] {
  const held = percentile.table.reduce((sum, [, weight]) => sum + weight, 0);
  return held === calls ? [] : [`${who} has ${held} calls in its percentile table ${where}, and counted ${calls}.`];
}

function tableDifferences({ downstream, federated }: Counts): string[] {
  const parts = [...downstream.values()].flatMap((figures) => figures?.percentile ?? []);
  const expected = mergePercentiles(parts);
  if (same(expected, federated?.percentile)) return [];
  return ["The upstream's federated percentile table is not the sum of the downstreams' tables."];
}

function same(one: PercentileFigures['table'], other: PercentileFigures | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other?.table ?? []);
}
