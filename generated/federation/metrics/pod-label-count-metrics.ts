// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LabelCountMetricsAddColumns,
  LabelCountMetricsAddMetrics,
  labelCountMetricsAddFunction,
} from '../functions/label-count-metrics-add.ts';
import { federatedPodScope } from '../scopes.ts';
// cilium_service_instance_l4_drop_reason_count = from(PodLabelCountMetrics.*)
// .filter(metric == "cilium_service_instance_l4_drop_reason_count")
// .labelCountMetricsAdd(dataset);
export const ciliumServiceInstanceL4DropReasonCountMetric: MetricDefinition = {
  name: 'cilium_service_instance_l4_drop_reason_count',
  scope: federatedPodScope,
  function: labelCountMetricsAddFunction,
  source: 'PodLabelCountMetrics',
  statement: 'cilium_service_instance_l4_drop_reason_count = from(PodLabelCountMetrics.*)\n    .filter(metric == "cilium_service_instance_l4_drop_reason_count")\n    .labelCountMetricsAdd(dataset);',
  originMetrics: ['cilium_service_instance_l4_drop_reason_count'],
  byCluster: false,
};

/**
 * cilium_service_instance_l4_drop_reason_count = from(PodLabelCountMetrics.*)
 *     .filter(metric == "cilium_service_instance_l4_drop_reason_count")
 *     .labelCountMetricsAdd(dataset);
 */
export class CiliumServiceInstanceL4DropReasonCountMetric extends LabelCountMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountMetricsAddColumns) {
    super(ciliumServiceInstanceL4DropReasonCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceL4DropReasonCountMetric {
    const columns = CiliumServiceInstanceL4DropReasonCountMetric.decode<LabelCountMetricsAddColumns>(ciliumServiceInstanceL4DropReasonCountMetric, bytes);
    return new CiliumServiceInstanceL4DropReasonCountMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_dns_error_count = from(PodLabelCountMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_dns_error_count")
// .labelCountMetricsAdd(dataset);
export const ciliumServiceInstanceProtocolDnsErrorCountMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_dns_error_count',
  scope: federatedPodScope,
  function: labelCountMetricsAddFunction,
  source: 'PodLabelCountMetrics',
  statement: 'cilium_service_instance_protocol_dns_error_count = from(PodLabelCountMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_dns_error_count")\n    .labelCountMetricsAdd(dataset);',
  originMetrics: ['cilium_service_instance_protocol_dns_error_count'],
  byCluster: false,
};

/**
 * cilium_service_instance_protocol_dns_error_count = from(PodLabelCountMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_dns_error_count")
 *     .labelCountMetricsAdd(dataset);
 */
export class CiliumServiceInstanceProtocolDnsErrorCountMetric extends LabelCountMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountMetricsAddColumns) {
    super(ciliumServiceInstanceProtocolDnsErrorCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolDnsErrorCountMetric {
    const columns = CiliumServiceInstanceProtocolDnsErrorCountMetric.decode<LabelCountMetricsAddColumns>(ciliumServiceInstanceProtocolDnsErrorCountMetric, bytes);
    return new CiliumServiceInstanceProtocolDnsErrorCountMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_kafka_call_error_count = from(PodLabelCountMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_kafka_call_error_count")
// .labelCountMetricsAdd(dataset);
export const ciliumServiceInstanceProtocolKafkaCallErrorCountMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_kafka_call_error_count',
  scope: federatedPodScope,
  function: labelCountMetricsAddFunction,
  source: 'PodLabelCountMetrics',
  statement: 'cilium_service_instance_protocol_kafka_call_error_count = from(PodLabelCountMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_kafka_call_error_count")\n    .labelCountMetricsAdd(dataset);',
  originMetrics: ['cilium_service_instance_protocol_kafka_call_error_count'],
  byCluster: false,
};

/**
 * cilium_service_instance_protocol_kafka_call_error_count = from(PodLabelCountMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_kafka_call_error_count")
 *     .labelCountMetricsAdd(dataset);
 */
export class CiliumServiceInstanceProtocolKafkaCallErrorCountMetric extends LabelCountMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountMetricsAddColumns) {
    super(ciliumServiceInstanceProtocolKafkaCallErrorCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolKafkaCallErrorCountMetric {
    const columns = CiliumServiceInstanceProtocolKafkaCallErrorCountMetric.decode<LabelCountMetricsAddColumns>(ciliumServiceInstanceProtocolKafkaCallErrorCountMetric, bytes);
    return new CiliumServiceInstanceProtocolKafkaCallErrorCountMetric(entity, bucket, columns);
  }
}
