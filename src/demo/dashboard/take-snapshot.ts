import type { ForwardLinkStatus } from '../../federation/status.ts';
import type { MetricsAnswer } from '../../query/http/present.ts';
import type { RunningFederation } from '../federation.ts';
import { callsPerMinute } from '../figures/calls-per-minute.ts';
import type { NodeApi, Range } from '../figures/node-api.ts';
import { readFigures, readFiguresByCluster } from '../figures/read-figures.ts';
import { addServed } from '../report/report.ts';
import { PERSISTENT_PERIOD } from '../topology.ts';
import type { Snapshot } from './dashboard.ts';
import type { FiguresRow } from './figures-table.ts';

/** Longest time from a call to its being seen upstream: one flush there and one on the way, milliseconds. */
const LAG = 2 * PERSISTENT_PERIOD * 1_000;

/** Asks the nodes; what one of them does not answer is left open, and the rest is shown. */
export async function takeSnapshot(
  federation: RunningFederation,
  range: Range,
  rest: Pick<Snapshot, 'duration' | 'load'>,
): Promise<Snapshot> {
  const { upstream, clouds } = federation;
  const names = clouds.map(({ name }) => name);
  const [federated, byCluster, links] = await Promise.all([
    open(federatedRow(upstream, range)),
    open(clusterRows(upstream, range, names)),
    Promise.all(clouds.map(async ({ name, node }) => [name, await open(linkOf(node))] as const)),
  ]);
  return {
    ...rest,
    elapsed: (range.to - range.from) / 1_000,
    rows: [
      ...(byCluster ?? names.map((name) => ({ name, figures: undefined }))),
      federated ?? { name: 'federated', figures: undefined },
    ],
    links: new Map(links),
    served: addServed(clouds.flatMap(({ applications }) => applications.map(({ application }) => application.served))),
  };
}

async function federatedRow(upstream: NodeApi, range: Range): Promise<FiguresRow> {
  const [figures, rate] = await Promise.all([
    readFigures(upstream, range),
    upstream.metric('service_cpm', range, 'minute'),
  ]);
  return { name: 'federated', figures, callsPerMinute: rateOf(rate, range, undefined) };
}

async function clusterRows(upstream: NodeApi, range: Range, names: readonly string[]): Promise<readonly FiguresRow[]> {
  const [figures, rate] = await Promise.all([
    readFiguresByCluster(upstream, range, names),
    upstream.metric('service_cpm', range, 'minute', 'cluster'),
  ]);
  return names.map((name) => ({ name, figures: figures.get(name), callsPerMinute: rateOf(rate, range, name) }));
}

function rateOf({ series }: MetricsAnswer, range: Range, cluster: string | undefined) {
  const points = series.find((candidate) => candidate.cluster === cluster)?.points;
  return points === undefined ? undefined : callsPerMinute(points, range, LAG);
}

async function linkOf(node: NodeApi): Promise<ForwardLinkStatus | undefined> {
  return (await node.federation()).forward[0];
}

async function open<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch {
    // A node that is busy or gone; if its process has ended, the demo ends with a sentence of its own.
    return undefined;
  }
}
