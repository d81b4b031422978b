import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { FederationStatus } from '../../federation/status.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { type MetricsReader, type MetricsResult, QueryError, UnknownMetric } from '../metrics-reader.ts';
import { EXPORT_FORMATS, writeExport } from './export-formats.ts';
import { parseChoice, parseExportQuery, parseMetricsQuery } from './parse-metrics-query.ts';
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

/** `GET /api/v1/metrics`, `…/metrics/:name`, `…/metrics/:name/export`, and `GET /api/v1/federation`. */
export function addMetricsRoutes(server: FastifyInstance, routes: MetricsRoutes): void {
  const { reader, federation, maxSeries } = routes;
  const reference = () => ({ now: routes.now(), timeZone: routes.timeZone });
  server.get('/api/v1/metrics', async () => ({ metrics: await reader.metrics() }));
  server.get('/api/v1/federation', () => presentFederation(federation));
  server.get<MetricRequest>('/api/v1/metrics/:name', async (request) => {
    const { name } = request.params;
    await checkName(name, reader);
    const query = parseMetricsQuery(name, request.query, reference(), routes);
    const result = await refusable(reader.query(query));
    checkSeries(result, maxSeries);
    return presentMetrics(query, result);
  });
  server.get<MetricRequest>('/api/v1/metrics/:name/export', async (request, reply) => {
    const { name } = request.params;
    await checkName(name, reader);
    const format = parseChoice(request.query, 'format', EXPORT_FORMATS);
    const query = parseExportQuery(name, request.query, reference());
    const { contentType, text } = writeExport(format, await refusable(reader.export(query)));
    // A stream is read as fast as its reader takes it, and not at all once the reader has gone.
    return reply.type(contentType).send(Readable.from(text, { objectMode: false }));
  });
}

async function checkName(name: string, reader: MetricsReader): Promise<void> {
  const metrics = await reader.metrics();
  if (metrics.some((metric) => metric.name === name)) return;
  const names = metrics.map((metric) => metric.name);
  const hint = didYouMean(name, names) || '; GET /api/v1/metrics lists those there are.';
  throw new RequestError(404, `There is no metric '${name}'${hint}`);
}

async function refusable<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof QueryError) throw new RequestError(error instanceof UnknownMetric ? 404 : 400, error.message);
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
