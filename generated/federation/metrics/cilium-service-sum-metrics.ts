// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type SumMetricsAddColumns,
  SumMetricsAddMetrics,
  sumMetricsAddFunction,
} from '../functions/sum-metrics-add.ts';
import { federatedCiliumServiceScope } from '../scopes.ts';
// cilium_service_protocol_call_duration = from(CiliumServiceSumMetrics.*)
// .filter(metric == "cilium_service_protocol_call_duration")
// .sumMetricsAdd(total);
export const ciliumServiceProtocolCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_protocol_call_duration',
  scope: federatedCiliumServiceScope,
  function: sumMetricsAddFunction,
  source: 'CiliumServiceSumMetrics',
  statement: 'cilium_service_protocol_call_duration = from(CiliumServiceSumMetrics.*)\n    .filter(metric == "cilium_service_protocol_call_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_call_duration'],
  byCluster: false,
};

/**
 * cilium_service_protocol_call_duration = from(CiliumServiceSumMetrics.*)
 *     .filter(metric == "cilium_service_protocol_call_duration")
 *     .sumMetricsAdd(total);
 */
export class CiliumServiceProtocolCallDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(ciliumServiceProtocolCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolCallDurationMetric {
    const columns = CiliumServiceProtocolCallDurationMetric.decode<SumMetricsAddColumns>(ciliumServiceProtocolCallDurationMetric, bytes);
    return new CiliumServiceProtocolCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_http_call_duration = from(CiliumServiceSumMetrics.*)
// .filter(metric == "cilium_service_protocol_http_call_duration")
// .sumMetricsAdd(total);
export const ciliumServiceProtocolHttpCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_protocol_http_call_duration',
  scope: federatedCiliumServiceScope,
  function: sumMetricsAddFunction,
  source: 'CiliumServiceSumMetrics',
  statement: 'cilium_service_protocol_http_call_duration = from(CiliumServiceSumMetrics.*)\n    .filter(metric == "cilium_service_protocol_http_call_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_http_call_duration'],
  byCluster: false,
};

/**
 * cilium_service_protocol_http_call_duration = from(CiliumServiceSumMetrics.*)
 *     .filter(metric == "cilium_service_protocol_http_call_duration")
 *     .sumMetricsAdd(total);
 */
export class CiliumServiceProtocolHttpCallDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(ciliumServiceProtocolHttpCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolHttpCallDurationMetric {
    const columns = CiliumServiceProtocolHttpCallDurationMetric.decode<SumMetricsAddColumns>(ciliumServiceProtocolHttpCallDurationMetric, bytes);
    return new CiliumServiceProtocolHttpCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_dns_call_duration = from(CiliumServiceSumMetrics.*)
// .filter(metric == "cilium_service_protocol_dns_call_duration")
// .sumMetricsAdd(total);
export const ciliumServiceProtocolDnsCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_protocol_dns_call_duration',
  scope: federatedCiliumServiceScope,
  function: sumMetricsAddFunction,
  source: 'CiliumServiceSumMetrics',
  statement: 'cilium_service_protocol_dns_call_duration = from(CiliumServiceSumMetrics.*)\n    .filter(metric == "cilium_service_protocol_dns_call_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_dns_call_duration'],
  byCluster: false,
};

/**
 * cilium_service_protocol_dns_call_duration = from(CiliumServiceSumMetrics.*)
 *     .filter(metric == "cilium_service_protocol_dns_call_duration")
 *     .sumMetricsAdd(total);
 */
export class CiliumServiceProtocolDnsCallDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(ciliumServiceProtocolDnsCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolDnsCallDurationMetric {
    const columns = CiliumServiceProtocolDnsCallDurationMetric.decode<SumMetricsAddColumns>(ciliumServiceProtocolDnsCallDurationMetric, bytes);
    return new CiliumServiceProtocolDnsCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_kafka_call_duration = from(CiliumServiceSumMetrics.*)
// .filter(metric == "cilium_service_protocol_kafka_call_duration")
// .sumMetricsAdd(total);
export const ciliumServiceProtocolKafkaCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_protocol_kafka_call_duration',
  scope: federatedCiliumServiceScope,
  function: sumMetricsAddFunction,
  source: 'CiliumServiceSumMetrics',
  statement: 'cilium_service_protocol_kafka_call_duration = from(CiliumServiceSumMetrics.*)\n    .filter(metric == "cilium_service_protocol_kafka_call_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_kafka_call_duration'],
  byCluster: false,
};

/**
 * cilium_service_protocol_kafka_call_duration = from(CiliumServiceSumMetrics.*)
 *     .filter(metric == "cilium_service_protocol_kafka_call_duration")
 *     .sumMetricsAdd(total);
 */
export class CiliumServiceProtocolKafkaCallDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(ciliumServiceProtocolKafkaCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolKafkaCallDurationMetric {
    const columns = CiliumServiceProtocolKafkaCallDurationMetric.decode<SumMetricsAddColumns>(ciliumServiceProtocolKafkaCallDurationMetric, bytes);
    return new CiliumServiceProtocolKafkaCallDurationMetric(entity, bucket, columns);
  }
}
