// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LabelCountMetricsAddColumns,
  LabelCountMetricsAddMetrics,
  labelCountMetricsAddFunction,
} from '../functions/label-count-metrics-add.ts';
import { clusterCiliumServiceScope } from '../scopes.ts';
// cluster_cilium_service_l4_drop_reason_count = from(ClusterCiliumServiceLabelCountMetrics.*)
// .filter(metric == "cilium_service_l4_drop_reason_count")
// .labelCountMetricsAdd(dataset);
export const clusterCiliumServiceL4DropReasonCountMetric: MetricDefinition = {
  name: 'cluster_cilium_service_l4_drop_reason_count',
  scope: clusterCiliumServiceScope,
  function: labelCountMetricsAddFunction,
  source: 'ClusterCiliumServiceLabelCountMetrics',
  statement: 'cluster_cilium_service_l4_drop_reason_count = from(ClusterCiliumServiceLabelCountMetrics.*)\n    .filter(metric == "cilium_service_l4_drop_reason_count")\n    .labelCountMetricsAdd(dataset);',
  originMetrics: ['cilium_service_l4_drop_reason_count'],
  byCluster: true,
};

/**
 * cluster_cilium_service_l4_drop_reason_count = from(ClusterCiliumServiceLabelCountMetrics.*)
 *     .filter(metric == "cilium_service_l4_drop_reason_count")
 *     .labelCountMetricsAdd(dataset);
 */
export class ClusterCiliumServiceL4DropReasonCountMetric extends LabelCountMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountMetricsAddColumns) {
    super(clusterCiliumServiceL4DropReasonCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceL4DropReasonCountMetric {
    const columns = ClusterCiliumServiceL4DropReasonCountMetric.decode<LabelCountMetricsAddColumns>(clusterCiliumServiceL4DropReasonCountMetric, bytes);
    return new ClusterCiliumServiceL4DropReasonCountMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_protocol_dns_error_count = from(ClusterCiliumServiceLabelCountMetrics.*)
// .filter(metric == "cilium_service_protocol_dns_error_count")
// .labelCountMetricsAdd(dataset);
export const clusterCiliumServiceProtocolDnsErrorCountMetric: MetricDefinition = {
  name: 'cluster_cilium_service_protocol_dns_error_count',
  scope: clusterCiliumServiceScope,
  function: labelCountMetricsAddFunction,
  source: 'ClusterCiliumServiceLabelCountMetrics',
  statement: 'cluster_cilium_service_protocol_dns_error_count = from(ClusterCiliumServiceLabelCountMetrics.*)\n    .filter(metric == "cilium_service_protocol_dns_error_count")\n    .labelCountMetricsAdd(dataset);',
  originMetrics: ['cilium_service_protocol_dns_error_count'],
  byCluster: true,
};

/**
 * cluster_cilium_service_protocol_dns_error_count = from(ClusterCiliumServiceLabelCountMetrics.*)
 *     .filter(metric == "cilium_service_protocol_dns_error_count")
 *     .labelCountMetricsAdd(dataset);
 */
export class ClusterCiliumServiceProtocolDnsErrorCountMetric extends LabelCountMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountMetricsAddColumns) {
    super(clusterCiliumServiceProtocolDnsErrorCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceProtocolDnsErrorCountMetric {
    const columns = ClusterCiliumServiceProtocolDnsErrorCountMetric.decode<LabelCountMetricsAddColumns>(clusterCiliumServiceProtocolDnsErrorCountMetric, bytes);
    return new ClusterCiliumServiceProtocolDnsErrorCountMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_protocol_kafka_call_error_count = from(ClusterCiliumServiceLabelCountMetrics.*)
// .filter(metric == "cilium_service_protocol_kafka_call_error_count")
// .labelCountMetricsAdd(dataset);
export const clusterCiliumServiceProtocolKafkaCallErrorCountMetric: MetricDefinition = {
  name: 'cluster_cilium_service_protocol_kafka_call_error_count',
  scope: clusterCiliumServiceScope,
  function: labelCountMetricsAddFunction,
  source: 'ClusterCiliumServiceLabelCountMetrics',
  statement: 'cluster_cilium_service_protocol_kafka_call_error_count = from(ClusterCiliumServiceLabelCountMetrics.*)\n    .filter(metric == "cilium_service_protocol_kafka_call_error_count")\n    .labelCountMetricsAdd(dataset);',
  originMetrics: ['cilium_service_protocol_kafka_call_error_count'],
  byCluster: true,
};

/**
 * cluster_cilium_service_protocol_kafka_call_error_count = from(ClusterCiliumServiceLabelCountMetrics.*)
 *     .filter(metric == "cilium_service_protocol_kafka_call_error_count")
 *     .labelCountMetricsAdd(dataset);
 */
export class ClusterCiliumServiceProtocolKafkaCallErrorCountMetric extends LabelCountMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountMetricsAddColumns) {
    super(clusterCiliumServiceProtocolKafkaCallErrorCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceProtocolKafkaCallErrorCountMetric {
    const columns = ClusterCiliumServiceProtocolKafkaCallErrorCountMetric.decode<LabelCountMetricsAddColumns>(clusterCiliumServiceProtocolKafkaCallErrorCountMetric, bytes);
    return new ClusterCiliumServiceProtocolKafkaCallErrorCountMetric(entity, bucket, columns);
  }
}
