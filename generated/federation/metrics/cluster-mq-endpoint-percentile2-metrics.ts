// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type Percentile2MetricsAddColumns,
  Percentile2MetricsAddMetrics,
  percentile2MetricsAddFunction,
} from '../functions/percentile2-metrics-add.ts';
import { clusterMQEndpointScope } from '../scopes.ts';
// cluster_mq_endpoint_consume_percentile = from(ClusterMQEndpointPercentile2Metrics.*)
// .filter(metric == "mq_endpoint_consume_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const clusterMqEndpointConsumePercentileMetric: MetricDefinition = {
  name: 'cluster_mq_endpoint_consume_percentile',
  scope: clusterMQEndpointScope,
  function: percentile2MetricsAddFunction,
  source: 'ClusterMQEndpointPercentile2Metrics',
  statement: 'cluster_mq_endpoint_consume_percentile = from(ClusterMQEndpointPercentile2Metrics.*)\n    .filter(metric == "mq_endpoint_consume_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['mq_endpoint_consume_percentile'],
  byCluster: true,
};

/**
 * cluster_mq_endpoint_consume_percentile = from(ClusterMQEndpointPercentile2Metrics.*)
 *     .filter(metric == "mq_endpoint_consume_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class ClusterMqEndpointConsumePercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(clusterMqEndpointConsumePercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterMqEndpointConsumePercentileMetric {
    const columns = ClusterMqEndpointConsumePercentileMetric.decode<Percentile2MetricsAddColumns>(clusterMqEndpointConsumePercentileMetric, bytes);
    return new ClusterMqEndpointConsumePercentileMetric(entity, bucket, columns);
  }
}
