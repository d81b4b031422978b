import type { FederationStatus } from '../../federation/status.ts';
import type { MetricsQuery, MetricsResult } from '../metrics-reader.ts';

/** The body of `GET /api/v1/metrics/:name`: the reader's result with ISO times. */
export function presentMetrics(query: MetricsQuery, result: MetricsResult) {
  return {
    metric: result.metric,
    step: result.step,
    from: isoMinute(query.from),
    to: isoMinute(query.to),
    ...(query.by !== undefined && { by: query.by }),
    ...(query.attributes !== undefined && { attributes: query.attributes }),
    ...(query.top !== undefined && { top: query.top }),
    series: result.series.map(({ entity, cluster, points }) => ({
      entity,
      ...(cluster !== undefined && { cluster }),
      points: points.map(({ bucket, value, state }) => ({ time: isoMinute(bucket), value, state })),
    })),
  };
}

/** The body of `GET /api/v1/federation`. */
export function presentFederation(status: FederationStatus) {
  return {
    forward: status.forward(),
    receive: status.receive().map((link) => ({
      ...link,
      watermark: link.watermark === undefined ? null : isoMinute(link.watermark),
    })),
  };
}

export type MetricsAnswer = ReturnType<typeof presentMetrics>;
export type FederationAnswer = ReturnType<typeof presentFederation>;

function isoMinute(minute: number): string {
  return new Date(minute * 60_000).toISOString();
}
