// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LongAvgMetricsAddColumns,
  LongAvgMetricsAddMetrics,
  longAvgMetricsAddFunction,
} from '../functions/long-avg-metrics-add.ts';
import { clusterMQEndpointScope } from '../scopes.ts';
// cluster_mq_endpoint_consume_latency = from(ClusterMQEndpointLongAvgMetrics.*)
// .filter(metric == "mq_endpoint_consume_latency")
// .longAvgMetricsAdd(summation, count);
export const clusterMqEndpointConsumeLatencyMetric: MetricDefinition = {
  name: 'cluster_mq_endpoint_consume_latency',
  scope: clusterMQEndpointScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterMQEndpointLongAvgMetrics',
  statement: 'cluster_mq_endpoint_consume_latency = from(ClusterMQEndpointLongAvgMetrics.*)\n    .filter(metric == "mq_endpoint_consume_latency")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['mq_endpoint_consume_latency'],
  byCluster: true,
};

/**
 * cluster_mq_endpoint_consume_latency = from(ClusterMQEndpointLongAvgMetrics.*)
 *     .filter(metric == "mq_endpoint_consume_latency")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterMqEndpointConsumeLatencyMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterMqEndpointConsumeLatencyMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterMqEndpointConsumeLatencyMetric {
    const columns = ClusterMqEndpointConsumeLatencyMetric.decode<LongAvgMetricsAddColumns>(clusterMqEndpointConsumeLatencyMetric, bytes);
    return new ClusterMqEndpointConsumeLatencyMetric(entity, bucket, columns);
  }
}
