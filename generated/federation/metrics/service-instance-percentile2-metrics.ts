// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type Percentile2MetricsAddColumns,
  Percentile2MetricsAddMetrics,
  percentile2MetricsAddFunction,
} from '../functions/percentile2-metrics-add.ts';
import { federatedServiceInstanceScope } from '../scopes.ts';
// service_instance_percentile = from(ServiceInstancePercentile2Metrics.*)
// .filter(metric == "service_instance_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const serviceInstancePercentileMetric: MetricDefinition = {
  name: 'service_instance_percentile',
  scope: federatedServiceInstanceScope,
  function: percentile2MetricsAddFunction,
  source: 'ServiceInstancePercentile2Metrics',
  statement: 'service_instance_percentile = from(ServiceInstancePercentile2Metrics.*)\n    .filter(metric == "service_instance_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['service_instance_percentile'],
  byCluster: false,
};

/**
 * service_instance_percentile = from(ServiceInstancePercentile2Metrics.*)
 *     .filter(metric == "service_instance_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class ServiceInstancePercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(serviceInstancePercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstancePercentileMetric {
    const columns = ServiceInstancePercentileMetric.decode<Percentile2MetricsAddColumns>(serviceInstancePercentileMetric, bytes);
    return new ServiceInstancePercentileMetric(entity, bucket, columns);
  }
}
