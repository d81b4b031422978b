// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type Percentile2MetricsAddColumns,
  Percentile2MetricsAddMetrics,
  percentile2MetricsAddFunction,
} from '../functions/percentile2-metrics-add.ts';
import { clusterEndpointScope } from '../scopes.ts';
// cluster_endpoint_percentile = from(ClusterEndpointPercentile2Metrics.*)
// .filter(metric == "endpoint_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const clusterEndpointPercentileMetric: MetricDefinition = {
  name: 'cluster_endpoint_percentile',
  scope: clusterEndpointScope,
  function: percentile2MetricsAddFunction,
  source: 'ClusterEndpointPercentile2Metrics',
  statement: 'cluster_endpoint_percentile = from(ClusterEndpointPercentile2Metrics.*)\n    .filter(metric == "endpoint_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['endpoint_percentile'],
  byCluster: true,
};

/**
 * cluster_endpoint_percentile = from(ClusterEndpointPercentile2Metrics.*)
 *     .filter(metric == "endpoint_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class ClusterEndpointPercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(clusterEndpointPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterEndpointPercentileMetric {
    const columns = ClusterEndpointPercentileMetric.decode<Percentile2MetricsAddColumns>(clusterEndpointPercentileMetric, bytes);
    return new ClusterEndpointPercentileMetric(entity, bucket, columns);
  }
}
