import type { FastifyInstance } from 'fastify';
import type { FederationStatus } from '../../federation/status.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { type MetricsQuery, type MetricsReader, type MetricsResult, QueryError } from '../metrics-reader.ts';
import { parseMetricsQuery } from './parse-metrics-query.ts';
import { presentFederation, presentMetrics } from './present.ts';
import { RequestError } from './request-error.ts';

export interface MetricsRoutes {
  readonly reader: MetricsReader;
  readonly federation: FederationStatus;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Zone of times without an offset. */
  readonly timeZone: string;
  /** Most buckets that a range may span. */
  readonly maxPoints: number;
  /** Most series in one answer. */
  readonly maxSeries: number;
}

interface MetricRequest {
  Params: { name: string };
  Querystring: Record<string, unknown>;
}

/** `GET /api/v1/metrics`, `GET /api/v1/metrics/:name` and `GET /api/v1/federation`. */
export function addMetricsRoutes(server: FastifyInstance, routes: MetricsRoutes): void {
  const { reader, federation, maxPoints, maxSeries } = routes;
  server.get('/api/v1/metrics', () => ({ metrics: reader.metrics() }));
  server.get('/api/v1/federation', () => presentFederation(federation));
  server.get<MetricRequest>('/api/v1/metrics/:name', async (request) => {
    const { name } = request.params;
    checkName(name, reader);
    const reference = { now: routes.now(), timeZone: routes.timeZone };
    const query = parseMetricsQuery(name, request.query, reference, maxPoints);
    const result = await answer(reader, query);
    checkSeries(result, maxSeries);
    return presentMetrics(query, result);
  });
}

function checkName(name: string, reader: MetricsReader): void {
  const names = reader.metrics().map((metric) => metric.name);
  if (names.includes(name)) return;
  const hint = didYouMean(name, names) || '; GET /api/v1/metrics lists those there are.';
  throw new RequestError(404, `There is no metric '${name}'${hint}`);
}

async function answer(reader: MetricsReader, query: MetricsQuery): Promise<MetricsResult> {
  try {
    return await reader.query(query);
  } catch (error) {
    if (error instanceof QueryError) throw new RequestError(400, error.message);
    throw error;
  }
}

function checkSeries({ series }: MetricsResult, maxSeries: number): void {
  if (series.length <= maxSeries) return;
  throw new RequestError(
    400,
    `The answer has ${series.length} series, more than the ${maxSeries} of query.rest.maxSeries ` +
      '(SW_QUERY_REST_MAX_SERIES); name one entity with entity=.',
  );
}
