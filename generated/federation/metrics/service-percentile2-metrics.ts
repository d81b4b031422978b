// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type Percentile2MetricsAddColumns,
  Percentile2MetricsAddMetrics,
  percentile2MetricsAddFunction,
} from '../functions/percentile2-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// service_percentile = from(ServicePercentile2Metrics.*)
// .filter(metric == "service_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const servicePercentileMetric: MetricDefinition = {
  name: 'service_percentile',
  scope: federatedServiceScope,
  function: percentile2MetricsAddFunction,
  source: 'ServicePercentile2Metrics',
  statement: 'service_percentile = from(ServicePercentile2Metrics.*)\n    .filter(metric == "service_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['service_percentile'],
  byCluster: false,
};

/**
 * service_percentile = from(ServicePercentile2Metrics.*)
 *     .filter(metric == "service_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class ServicePercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(servicePercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServicePercentileMetric {
    const columns = ServicePercentileMetric.decode<Percentile2MetricsAddColumns>(servicePercentileMetric, bytes);
    return new ServicePercentileMetric(entity, bucket, columns);
  }
}
