// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LabelCountMetricsAddColumns,
  LabelCountMetricsAddMetrics,
  labelCountMetricsAddFunction,
} from '../functions/label-count-metrics-add.ts';
import { clusterPodEndpointScope } from '../scopes.ts';
// cluster_cilium_endpoint_protocol_dns_error_count = from(ClusterPodEndpointLabelCountMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_dns_error_count")
// .labelCountMetricsAdd(dataset);
export const clusterCiliumEndpointProtocolDnsErrorCountMetric: MetricDefinition = {
  name: 'cluster_cilium_endpoint_protocol_dns_error_count',
  scope: clusterPodEndpointScope,
  function: labelCountMetricsAddFunction,
  source: 'ClusterPodEndpointLabelCountMetrics',
  statement: 'cluster_cilium_endpoint_protocol_dns_error_count = from(ClusterPodEndpointLabelCountMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_dns_error_count")\n    .labelCountMetricsAdd(dataset);',
  originMetrics: ['cilium_endpoint_protocol_dns_error_count'],
  byCluster: true,
};

/**
 * cluster_cilium_endpoint_protocol_dns_error_count = from(ClusterPodEndpointLabelCountMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_dns_error_count")
 *     .labelCountMetricsAdd(dataset);
 */
export class ClusterCiliumEndpointProtocolDnsErrorCountMetric extends LabelCountMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountMetricsAddColumns) {
    super(clusterCiliumEndpointProtocolDnsErrorCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumEndpointProtocolDnsErrorCountMetric {
    const columns = ClusterCiliumEndpointProtocolDnsErrorCountMetric.decode<LabelCountMetricsAddColumns>(clusterCiliumEndpointProtocolDnsErrorCountMetric, bytes);
    return new ClusterCiliumEndpointProtocolDnsErrorCountMetric(entity, bucket, columns);
  }
}

// cluster_cilium_endpoint_protocol_kafka_call_error_count = from(ClusterPodEndpointLabelCountMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_kafka_call_error_count")
// .labelCountMetricsAdd(dataset);
export const clusterCiliumEndpointProtocolKafkaCallErrorCountMetric: MetricDefinition = {
  name: 'cluster_cilium_endpoint_protocol_kafka_call_error_count',
  scope: clusterPodEndpointScope,
  function: labelCountMetricsAddFunction,
  source: 'ClusterPodEndpointLabelCountMetrics',
  statement: 'cluster_cilium_endpoint_protocol_kafka_call_error_count = from(ClusterPodEndpointLabelCountMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_kafka_call_error_count")\n    .labelCountMetricsAdd(dataset);',
  originMetrics: ['cilium_endpoint_protocol_kafka_call_error_count'],
  byCluster: true,
};

/**
 * cluster_cilium_endpoint_protocol_kafka_call_error_count = from(ClusterPodEndpointLabelCountMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_kafka_call_error_count")
 *     .labelCountMetricsAdd(dataset);
 */
export class ClusterCiliumEndpointProtocolKafkaCallErrorCountMetric extends LabelCountMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountMetricsAddColumns) {
    super(clusterCiliumEndpointProtocolKafkaCallErrorCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumEndpointProtocolKafkaCallErrorCountMetric {
    const columns = ClusterCiliumEndpointProtocolKafkaCallErrorCountMetric.decode<LabelCountMetricsAddColumns>(clusterCiliumEndpointProtocolKafkaCallErrorCountMetric, bytes);
    return new ClusterCiliumEndpointProtocolKafkaCallErrorCountMetric(entity, bucket, columns);
  }
}
