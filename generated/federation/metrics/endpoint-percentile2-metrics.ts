// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type Percentile2MetricsAddColumns,
  Percentile2MetricsAddMetrics,
  percentile2MetricsAddFunction,
} from '../functions/percentile2-metrics-add.ts';
import { federatedEndpointScope } from '../scopes.ts';
// endpoint_percentile = from(EndpointPercentile2Metrics.*)
// .filter(metric == "endpoint_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const endpointPercentileMetric: MetricDefinition = {
  name: 'endpoint_percentile',
  scope: federatedEndpointScope,
  function: percentile2MetricsAddFunction,
  source: 'EndpointPercentile2Metrics',
  statement: 'endpoint_percentile = from(EndpointPercentile2Metrics.*)\n    .filter(metric == "endpoint_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['endpoint_percentile'],
  byCluster: false,
};

/**
 * endpoint_percentile = from(EndpointPercentile2Metrics.*)
 *     .filter(metric == "endpoint_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class EndpointPercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(endpointPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): EndpointPercentileMetric {
    const columns = EndpointPercentileMetric.decode<Percentile2MetricsAddColumns>(endpointPercentileMetric, bytes);
    return new EndpointPercentileMetric(entity, bucket, columns);
  }
}
