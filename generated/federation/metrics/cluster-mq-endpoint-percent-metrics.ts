// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type PercentMetricsAddColumns,
  PercentMetricsAddMetrics,
  percentMetricsAddFunction,
} from '../functions/percent-metrics-add.ts';
import { clusterMQEndpointScope } from '../scopes.ts';
// cluster_mq_endpoint_produce_sla = from(ClusterMQEndpointPercentMetrics.*)
// .filter(metric == "mq_endpoint_produce_sla")
// .percentMetricsAdd(total, match);
export const clusterMqEndpointProduceSlaMetric: MetricDefinition = {
  name: 'cluster_mq_endpoint_produce_sla',
  scope: clusterMQEndpointScope,
  function: percentMetricsAddFunction,
  source: 'ClusterMQEndpointPercentMetrics',
  statement: 'cluster_mq_endpoint_produce_sla = from(ClusterMQEndpointPercentMetrics.*)\n    .filter(metric == "mq_endpoint_produce_sla")\n    .percentMetricsAdd(total, match);',
  originMetrics: ['mq_endpoint_produce_sla'],
  byCluster: true,
};

/**
 * cluster_mq_endpoint_produce_sla = from(ClusterMQEndpointPercentMetrics.*)
 *     .filter(metric == "mq_endpoint_produce_sla")
 *     .percentMetricsAdd(total, match);
 */
export class ClusterMqEndpointProduceSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(clusterMqEndpointProduceSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterMqEndpointProduceSlaMetric {
    const columns = ClusterMqEndpointProduceSlaMetric.decode<PercentMetricsAddColumns>(clusterMqEndpointProduceSlaMetric, bytes);
    return new ClusterMqEndpointProduceSlaMetric(entity, bucket, columns);
  }
}

// cluster_mq_endpoint_consume_sla = from(ClusterMQEndpointPercentMetrics.*)
// .filter(metric == "mq_endpoint_consume_sla")
// .percentMetricsAdd(total, match);
export const clusterMqEndpointConsumeSlaMetric: MetricDefinition = {
  name: 'cluster_mq_endpoint_consume_sla',
  scope: clusterMQEndpointScope,
  function: percentMetricsAddFunction,
  source: 'ClusterMQEndpointPercentMetrics',
  statement: 'cluster_mq_endpoint_consume_sla = from(ClusterMQEndpointPercentMetrics.*)\n    .filter(metric == "mq_endpoint_consume_sla")\n    .percentMetricsAdd(total, match);',
  originMetrics: ['mq_endpoint_consume_sla'],
  byCluster: true,
};

/**
 * cluster_mq_endpoint_consume_sla = from(ClusterMQEndpointPercentMetrics.*)
 *     .filter(metric == "mq_endpoint_consume_sla")
 *     .percentMetricsAdd(total, match);
 */
export class ClusterMqEndpointConsumeSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(clusterMqEndpointConsumeSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterMqEndpointConsumeSlaMetric {
    const columns = ClusterMqEndpointConsumeSlaMetric.decode<PercentMetricsAddColumns>(clusterMqEndpointConsumeSlaMetric, bytes);
    return new ClusterMqEndpointConsumeSlaMetric(entity, bucket, columns);
  }
}
