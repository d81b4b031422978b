// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type CpmMetricsAddColumns,
  CpmMetricsAddMetrics,
  cpmMetricsAddFunction,
} from '../functions/cpm-metrics-add.ts';
import { clusterMQEndpointScope } from '../scopes.ts';
// cluster_mq_endpoint_produce_cpm = from(ClusterMQEndpointCpmMetrics.*)
// .filter(metric == "mq_endpoint_produce_cpm")
// .cpmMetricsAdd(total);
export const clusterMqEndpointProduceCpmMetric: MetricDefinition = {
  name: 'cluster_mq_endpoint_produce_cpm',
  scope: clusterMQEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterMQEndpointCpmMetrics',
  statement: 'cluster_mq_endpoint_produce_cpm = from(ClusterMQEndpointCpmMetrics.*)\n    .filter(metric == "mq_endpoint_produce_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['mq_endpoint_produce_cpm'],
  byCluster: true,
};

/**
 * cluster_mq_endpoint_produce_cpm = from(ClusterMQEndpointCpmMetrics.*)
 *     .filter(metric == "mq_endpoint_produce_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterMqEndpointProduceCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterMqEndpointProduceCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterMqEndpointProduceCpmMetric {
    const columns = ClusterMqEndpointProduceCpmMetric.decode<CpmMetricsAddColumns>(clusterMqEndpointProduceCpmMetric, bytes);
    return new ClusterMqEndpointProduceCpmMetric(entity, bucket, columns);
  }
}

// cluster_mq_endpoint_consume_cpm = from(ClusterMQEndpointCpmMetrics.*)
// .filter(metric == "mq_endpoint_consume_cpm")
// .cpmMetricsAdd(total);
export const clusterMqEndpointConsumeCpmMetric: MetricDefinition = {
  name: 'cluster_mq_endpoint_consume_cpm',
  scope: clusterMQEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterMQEndpointCpmMetrics',
  statement: 'cluster_mq_endpoint_consume_cpm = from(ClusterMQEndpointCpmMetrics.*)\n    .filter(metric == "mq_endpoint_consume_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['mq_endpoint_consume_cpm'],
  byCluster: true,
};

/**
 * cluster_mq_endpoint_consume_cpm = from(ClusterMQEndpointCpmMetrics.*)
 *     .filter(metric == "mq_endpoint_consume_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterMqEndpointConsumeCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterMqEndpointConsumeCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterMqEndpointConsumeCpmMetric {
    const columns = ClusterMqEndpointConsumeCpmMetric.decode<CpmMetricsAddColumns>(clusterMqEndpointConsumeCpmMetric, bytes);
    return new ClusterMqEndpointConsumeCpmMetric(entity, bucket, columns);
  }
}
