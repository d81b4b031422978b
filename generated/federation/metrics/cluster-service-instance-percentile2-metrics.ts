// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type Percentile2MetricsAddColumns,
  Percentile2MetricsAddMetrics,
  percentile2MetricsAddFunction,
} from '../functions/percentile2-metrics-add.ts';
import { clusterServiceInstanceScope } from '../scopes.ts';
// cluster_service_instance_percentile = from(ClusterServiceInstancePercentile2Metrics.*)
// .filter(metric == "service_instance_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const clusterServiceInstancePercentileMetric: MetricDefinition = {
  name: 'cluster_service_instance_percentile',
  scope: clusterServiceInstanceScope,
  function: percentile2MetricsAddFunction,
  source: 'ClusterServiceInstancePercentile2Metrics',
  statement: 'cluster_service_instance_percentile = from(ClusterServiceInstancePercentile2Metrics.*)\n    .filter(metric == "service_instance_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['service_instance_percentile'],
  byCluster: true,
};

/**
 * cluster_service_instance_percentile = from(ClusterServiceInstancePercentile2Metrics.*)
 *     .filter(metric == "service_instance_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class ClusterServiceInstancePercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(clusterServiceInstancePercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterServiceInstancePercentileMetric {
    const columns = ClusterServiceInstancePercentileMetric.decode<Percentile2MetricsAddColumns>(clusterServiceInstancePercentileMetric, bytes);
    return new ClusterServiceInstancePercentileMetric(entity, bucket, columns);
  }
}
