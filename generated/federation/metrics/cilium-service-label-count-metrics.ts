// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LabelCountMetricsAddColumns,
  LabelCountMetricsAddMetrics,
  labelCountMetricsAddFunction,
} from '../functions/label-count-metrics-add.ts';
import { federatedCiliumServiceScope } from '../scopes.ts';
// cilium_service_l4_drop_reason_count = from(CiliumServiceLabelCountMetrics.*)
// .filter(metric == "cilium_service_l4_drop_reason_count")
// .labelCountMetricsAdd(dataset);
export const ciliumServiceL4DropReasonCountMetric: MetricDefinition = {
  name: 'cilium_service_l4_drop_reason_count',
  scope: federatedCiliumServiceScope,
  function: labelCountMetricsAddFunction,
  source: 'CiliumServiceLabelCountMetrics',
  statement: 'cilium_service_l4_drop_reason_count = from(CiliumServiceLabelCountMetrics.*)\n    .filter(metric == "cilium_service_l4_drop_reason_count")\n    .labelCountMetricsAdd(dataset);',
  originMetrics: ['cilium_service_l4_drop_reason_count'],
  byCluster: false,
};

/**
 * cilium_service_l4_drop_reason_count = from(CiliumServiceLabelCountMetrics.*)
 *     .filter(metric == "cilium_service_l4_drop_reason_count")
 *     .labelCountMetricsAdd(dataset);
 */
export class CiliumServiceL4DropReasonCountMetric extends LabelCountMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountMetricsAddColumns) {
    super(ciliumServiceL4DropReasonCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceL4DropReasonCountMetric {
    const columns = CiliumServiceL4DropReasonCountMetric.decode<LabelCountMetricsAddColumns>(ciliumServiceL4DropReasonCountMetric, bytes);
    return new CiliumServiceL4DropReasonCountMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_dns_error_count = from(CiliumServiceLabelCountMetrics.*)
// .filter(metric == "cilium_service_protocol_dns_error_count")
// .labelCountMetricsAdd(dataset);
export const ciliumServiceProtocolDnsErrorCountMetric: MetricDefinition = {
  name: 'cilium_service_protocol_dns_error_count',
  scope: federatedCiliumServiceScope,
  function: labelCountMetricsAddFunction,
  source: 'CiliumServiceLabelCountMetrics',
  statement: 'cilium_service_protocol_dns_error_count = from(CiliumServiceLabelCountMetrics.*)\n    .filter(metric == "cilium_service_protocol_dns_error_count")\n    .labelCountMetricsAdd(dataset);',
  originMetrics: ['cilium_service_protocol_dns_error_count'],
  byCluster: false,
};

/**
 * cilium_service_protocol_dns_error_count = from(CiliumServiceLabelCountMetrics.*)
 *     .filter(metric == "cilium_service_protocol_dns_error_count")
 *     .labelCountMetricsAdd(dataset);
 */
export class CiliumServiceProtocolDnsErrorCountMetric extends LabelCountMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountMetricsAddColumns) {
    super(ciliumServiceProtocolDnsErrorCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolDnsErrorCountMetric {
    const columns = CiliumServiceProtocolDnsErrorCountMetric.decode<LabelCountMetricsAddColumns>(ciliumServiceProtocolDnsErrorCountMetric, bytes);
    return new CiliumServiceProtocolDnsErrorCountMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_kafka_call_error_count = from(CiliumServiceLabelCountMetrics.*)
// .filter(metric == "cilium_service_protocol_kafka_call_error_count")
// .labelCountMetricsAdd(dataset);
export const ciliumServiceProtocolKafkaCallErrorCountMetric: MetricDefinition = {
  name: 'cilium_service_protocol_kafka_call_error_count',
  scope: federatedCiliumServiceScope,
  function: labelCountMetricsAddFunction,
  source: 'CiliumServiceLabelCountMetrics',
  statement: 'cilium_service_protocol_kafka_call_error_count = from(CiliumServiceLabelCountMetrics.*)\n    .filter(metric == "cilium_service_protocol_kafka_call_error_count")\n    .labelCountMetricsAdd(dataset);',
  originMetrics: ['cilium_service_protocol_kafka_call_error_count'],
  byCluster: false,
};

/**
 * cilium_service_protocol_kafka_call_error_count = from(CiliumServiceLabelCountMetrics.*)
 *     .filter(metric == "cilium_service_protocol_kafka_call_error_count")
 *     .labelCountMetricsAdd(dataset);
 */
export class CiliumServiceProtocolKafkaCallErrorCountMetric extends LabelCountMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountMetricsAddColumns) {
    super(ciliumServiceProtocolKafkaCallErrorCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolKafkaCallErrorCountMetric {
    const columns = CiliumServiceProtocolKafkaCallErrorCountMetric.decode<LabelCountMetricsAddColumns>(ciliumServiceProtocolKafkaCallErrorCountMetric, bytes);
    return new CiliumServiceProtocolKafkaCallErrorCountMetric(entity, bucket, columns);
  }
}
