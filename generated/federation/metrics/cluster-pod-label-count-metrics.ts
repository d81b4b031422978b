// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LabelCountMetricsAddColumns,
  LabelCountMetricsAddMetrics,
  labelCountMetricsAddFunction,
} from '../functions/label-count-metrics-add.ts';
import { clusterPodScope } from '../scopes.ts';
// cluster_cilium_service_instance_l4_drop_reason_count = from(ClusterPodLabelCountMetrics.*)
// .filter(metric == "cilium_service_instance_l4_drop_reason_count")
// .labelCountMetricsAdd(dataset);
export const clusterCiliumServiceInstanceL4DropReasonCountMetric: MetricDefinition = {
  name: 'cluster_cilium_service_instance_l4_drop_reason_count',
  scope: clusterPodScope,
  function: labelCountMetricsAddFunction,
  source: 'ClusterPodLabelCountMetrics',
  statement: 'cluster_cilium_service_instance_l4_drop_reason_count = from(ClusterPodLabelCountMetrics.*)\n    .filter(metric == "cilium_service_instance_l4_drop_reason_count")\n    .labelCountMetricsAdd(dataset);',
  originMetrics: ['cilium_service_instance_l4_drop_reason_count'],
  byCluster: true,
};

/**
 * cluster_cilium_service_instance_l4_drop_reason_count = from(ClusterPodLabelCountMetrics.*)
 *     .filter(metric == "cilium_service_instance_l4_drop_reason_count")
 *     .labelCountMetricsAdd(dataset);
 */
export class ClusterCiliumServiceInstanceL4DropReasonCountMetric extends LabelCountMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountMetricsAddColumns) {
    super(clusterCiliumServiceInstanceL4DropReasonCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceInstanceL4DropReasonCountMetric {
    const columns = ClusterCiliumServiceInstanceL4DropReasonCountMetric.decode<LabelCountMetricsAddColumns>(clusterCiliumServiceInstanceL4DropReasonCountMetric, bytes);
    return new ClusterCiliumServiceInstanceL4DropReasonCountMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_instance_protocol_dns_error_count = from(ClusterPodLabelCountMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_dns_error_count")
// .labelCountMetricsAdd(dataset);
export const clusterCiliumServiceInstanceProtocolDnsErrorCountMetric: MetricDefinition = {
  name: 'cluster_cilium_service_instance_protocol_dns_error_count',
  scope: clusterPodScope,
  function: labelCountMetricsAddFunction,
  source: 'ClusterPodLabelCountMetrics',
  statement: 'cluster_cilium_service_instance_protocol_dns_error_count = from(ClusterPodLabelCountMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_dns_error_count")\n    .labelCountMetricsAdd(dataset);',
  originMetrics: ['cilium_service_instance_protocol_dns_error_count'],
  byCluster: true,
};

/**
 * cluster_cilium_service_instance_protocol_dns_error_count = from(ClusterPodLabelCountMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_dns_error_count")
 *     .labelCountMetricsAdd(dataset);
 */
export class ClusterCiliumServiceInstanceProtocolDnsErrorCountMetric extends LabelCountMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountMetricsAddColumns) {
    super(clusterCiliumServiceInstanceProtocolDnsErrorCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceInstanceProtocolDnsErrorCountMetric {
    const columns = ClusterCiliumServiceInstanceProtocolDnsErrorCountMetric.decode<LabelCountMetricsAddColumns>(clusterCiliumServiceInstanceProtocolDnsErrorCountMetric, bytes);
    return new ClusterCiliumServiceInstanceProtocolDnsErrorCountMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_instance_protocol_kafka_call_error_count = from(ClusterPodLabelCountMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_kafka_call_error_count")
// .labelCountMetricsAdd(dataset);
export const clusterCiliumServiceInstanceProtocolKafkaCallErrorCountMetric: MetricDefinition = {
  name: 'cluster_cilium_service_instance_protocol_kafka_call_error_count',
  scope: clusterPodScope,
  function: labelCountMetricsAddFunction,
  source: 'ClusterPodLabelCountMetrics',
  statement: 'cluster_cilium_service_instance_protocol_kafka_call_error_count = from(ClusterPodLabelCountMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_kafka_call_error_count")\n    .labelCountMetricsAdd(dataset);',
  originMetrics: ['cilium_service_instance_protocol_kafka_call_error_count'],
  byCluster: true,
};

/**
 * cluster_cilium_service_instance_protocol_kafka_call_error_count = from(ClusterPodLabelCountMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_kafka_call_error_count")
 *     .labelCountMetricsAdd(dataset);
 */
export class ClusterCiliumServiceInstanceProtocolKafkaCallErrorCountMetric extends LabelCountMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountMetricsAddColumns) {
    super(clusterCiliumServiceInstanceProtocolKafkaCallErrorCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceInstanceProtocolKafkaCallErrorCountMetric {
    const columns = ClusterCiliumServiceInstanceProtocolKafkaCallErrorCountMetric.decode<LabelCountMetricsAddColumns>(clusterCiliumServiceInstanceProtocolKafkaCallErrorCountMetric, bytes);
    return new ClusterCiliumServiceInstanceProtocolKafkaCallErrorCountMetric(entity, bucket, columns);
  }
}
