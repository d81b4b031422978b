// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type Percentile2MetricsAddColumns,
  Percentile2MetricsAddMetrics,
  percentile2MetricsAddFunction,
} from '../functions/percentile2-metrics-add.ts';
import { clusterServiceScope } from '../scopes.ts';
// cluster_service_percentile = from(ClusterServicePercentile2Metrics.*)
// .filter(metric == "service_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const clusterServicePercentileMetric: MetricDefinition = {
  name: 'cluster_service_percentile',
  scope: clusterServiceScope,
  function: percentile2MetricsAddFunction,
  source: 'ClusterServicePercentile2Metrics',
  statement: 'cluster_service_percentile = from(ClusterServicePercentile2Metrics.*)\n    .filter(metric == "service_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['service_percentile'],
  byCluster: true,
};

/**
 * cluster_service_percentile = from(ClusterServicePercentile2Metrics.*)
 *     .filter(metric == "service_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class ClusterServicePercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(clusterServicePercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterServicePercentileMetric {
    const columns = ClusterServicePercentileMetric.decode<Percentile2MetricsAddColumns>(clusterServicePercentileMetric, bytes);
    return new ClusterServicePercentileMetric(entity, bucket, columns);
  }
}
