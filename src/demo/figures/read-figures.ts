import type { MetricsAnswer } from '../../query/http/present.ts';
import type { NodeApi, Range } from './node-api.ts';
import {
  FIGURE_METRICS,
  type FigureMetric,
  figuresOf,
  type ServiceFigures,
  type ValuePoint,
} from './service-figures.ts';

/** The service's figures over the whole range, as one node has them. */
export async function readFigures(node: NodeApi, range: Range): Promise<ServiceFigures | undefined> {
  const answers = await totals(node, range);
  return figuresOf(pointsOf(answers, () => true));
}

/** The figures of each of the named clusters, as the node that they forward to has them. */
export async function readFiguresByCluster(
  node: NodeApi,
  range: Range,
  clusters: readonly string[],
): Promise<ReadonlyMap<string, ServiceFigures | undefined>> {
  const answers = await totals(node, range, 'cluster');
  return new Map(
    clusters.map((cluster) => [cluster, figuresOf(pointsOf(answers, (series) => series.cluster === cluster))]),
  );
}

type Answers = ReadonlyMap<FigureMetric, MetricsAnswer>;
type Series = MetricsAnswer['series'][number];

async function totals(node: NodeApi, range: Range, by?: 'cluster'): Promise<Answers> {
  return new Map(
    await Promise.all(FIGURE_METRICS.map(async (name) => [name, await node.metric(name, range, 'total', by)] as const)),
  );
}

function pointsOf(
  answers: Answers,
  wanted: (series: Series) => boolean,
): Readonly<Record<FigureMetric, ValuePoint | undefined>> {
  const point = (name: FigureMetric) => answers.get(name)?.series.find(wanted)?.points[0];
  return {
    service_sla: point('service_sla'),
    service_resp_time: point('service_resp_time'),
    service_percentile: point('service_percentile'),
  };
}
