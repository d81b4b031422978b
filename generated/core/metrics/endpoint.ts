// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type CpmColumns, CpmMetrics, cpmFunction } from '../functions/cpm.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { type PercentColumns, PercentMetrics, percentFunction } from '../functions/percent.ts';
import { type Percentile2Columns, Percentile2Metrics, percentile2Function } from '../functions/percentile2.ts';
import { endpointScope } from '../scopes.ts';
// endpoint_resp_time = from(Endpoint.latency).longAvg();
export const endpointRespTimeMetric: MetricDefinition = {
  name: 'endpoint_resp_time',
  scope: endpointScope,
  function: longAvgFunction,
  source: 'Endpoint',
  statement: 'endpoint_resp_time = from(Endpoint.latency).longAvg();',
  byCluster: false,
};

/**
 * Mean response time in milliseconds.
 *
 * endpoint_resp_time = from(Endpoint.latency).longAvg();
 */
export class EndpointRespTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(endpointRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): EndpointRespTimeMetric {
    const columns = EndpointRespTimeMetric.decode<LongAvgColumns>(endpointRespTimeMetric, bytes);
    return new EndpointRespTimeMetric(entity, bucket, columns);
  }
}

// endpoint_sla = from(Endpoint.*).percent(status == true);
export const endpointSlaMetric: MetricDefinition = {
  name: 'endpoint_sla',
  scope: endpointScope,
  function: percentFunction,
  source: 'Endpoint',
  statement: 'endpoint_sla = from(Endpoint.*).percent(status == true);',
  byCluster: false,
};

/**
 * Of 10000 requests, how many succeeded.
 *
 * endpoint_sla = from(Endpoint.*).percent(status == true);
 */
export class EndpointSlaMetric extends PercentMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentColumns) {
    super(endpointSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): EndpointSlaMetric {
    const columns = EndpointSlaMetric.decode<PercentColumns>(endpointSlaMetric, bytes);
    return new EndpointSlaMetric(entity, bucket, columns);
  }
}

// endpoint_cpm = from(Endpoint.*).cpm();
export const endpointCpmMetric: MetricDefinition = {
  name: 'endpoint_cpm',
  scope: endpointScope,
  function: cpmFunction,
  source: 'Endpoint',
  statement: 'endpoint_cpm = from(Endpoint.*).cpm();',
  byCluster: false,
};

/**
 * Requests per minute.
 *
 * endpoint_cpm = from(Endpoint.*).cpm();
 */
export class EndpointCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(endpointCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): EndpointCpmMetric {
    const columns = EndpointCpmMetric.decode<CpmColumns>(endpointCpmMetric, bytes);
    return new EndpointCpmMetric(entity, bucket, columns);
  }
}

// endpoint_percentile = from(Endpoint.latency).percentile2(10);
export const endpointPercentileMetric: MetricDefinition = {
  name: 'endpoint_percentile',
  scope: endpointScope,
  function: percentile2Function,
  source: 'Endpoint',
  statement: 'endpoint_percentile = from(Endpoint.latency).percentile2(10);',
  byCluster: false,
};

/**
 * Response time percentiles in milliseconds, to 10 ms.
 *
 * endpoint_percentile = from(Endpoint.latency).percentile2(10);
 */
export class EndpointPercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(endpointPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): EndpointPercentileMetric {
    const columns = EndpointPercentileMetric.decode<Percentile2Columns>(endpointPercentileMetric, bytes);
    return new EndpointPercentileMetric(entity, bucket, columns);
  }
}
