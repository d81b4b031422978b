// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type SumMetricsAddColumns,
  SumMetricsAddMetrics,
  sumMetricsAddFunction,
} from '../functions/sum-metrics-add.ts';
import { federatedPodEndpointScope } from '../scopes.ts';
// cilium_endpoint_protocol_call_duration = from(PodEndpointSumMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_call_duration")
// .sumMetricsAdd(total);
export const ciliumEndpointProtocolCallDurationMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_call_duration',
  scope: federatedPodEndpointScope,
  function: sumMetricsAddFunction,
  source: 'PodEndpointSumMetrics',
  statement: 'cilium_endpoint_protocol_call_duration = from(PodEndpointSumMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_call_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_call_duration'],
  byCluster: false,
};

/**
 * cilium_endpoint_protocol_call_duration = from(PodEndpointSumMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_call_duration")
 *     .sumMetricsAdd(total);
 */
export class CiliumEndpointProtocolCallDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(ciliumEndpointProtocolCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolCallDurationMetric {
    const columns = CiliumEndpointProtocolCallDurationMetric.decode<SumMetricsAddColumns>(ciliumEndpointProtocolCallDurationMetric, bytes);
    return new CiliumEndpointProtocolCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_http_call_duration = from(PodEndpointSumMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_http_call_duration")
// .sumMetricsAdd(total);
export const ciliumEndpointProtocolHttpCallDurationMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_http_call_duration',
  scope: federatedPodEndpointScope,
  function: sumMetricsAddFunction,
  source: 'PodEndpointSumMetrics',
  statement: 'cilium_endpoint_protocol_http_call_duration = from(PodEndpointSumMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_http_call_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_http_call_duration'],
  byCluster: false,
};

/**
 * cilium_endpoint_protocol_http_call_duration = from(PodEndpointSumMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_http_call_duration")
 *     .sumMetricsAdd(total);
 */
export class CiliumEndpointProtocolHttpCallDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(ciliumEndpointProtocolHttpCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolHttpCallDurationMetric {
    const columns = CiliumEndpointProtocolHttpCallDurationMetric.decode<SumMetricsAddColumns>(ciliumEndpointProtocolHttpCallDurationMetric, bytes);
    return new CiliumEndpointProtocolHttpCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_dns_call_duration = from(PodEndpointSumMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_dns_call_duration")
// .sumMetricsAdd(total);
export const ciliumEndpointProtocolDnsCallDurationMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_dns_call_duration',
  scope: federatedPodEndpointScope,
  function: sumMetricsAddFunction,
  source: 'PodEndpointSumMetrics',
  statement: 'cilium_endpoint_protocol_dns_call_duration = from(PodEndpointSumMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_dns_call_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_dns_call_duration'],
  byCluster: false,
};

/**
 * cilium_endpoint_protocol_dns_call_duration = from(PodEndpointSumMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_dns_call_duration")
 *     .sumMetricsAdd(total);
 */
export class CiliumEndpointProtocolDnsCallDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(ciliumEndpointProtocolDnsCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolDnsCallDurationMetric {
    const columns = CiliumEndpointProtocolDnsCallDurationMetric.decode<SumMetricsAddColumns>(ciliumEndpointProtocolDnsCallDurationMetric, bytes);
    return new CiliumEndpointProtocolDnsCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_kafka_call_duration = from(PodEndpointSumMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_kafka_call_duration")
// .sumMetricsAdd(total);
export const ciliumEndpointProtocolKafkaCallDurationMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_kafka_call_duration',
  scope: federatedPodEndpointScope,
  function: sumMetricsAddFunction,
  source: 'PodEndpointSumMetrics',
  statement: 'cilium_endpoint_protocol_kafka_call_duration = from(PodEndpointSumMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_kafka_call_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_kafka_call_duration'],
  byCluster: false,
};

/**
 * cilium_endpoint_protocol_kafka_call_duration = from(PodEndpointSumMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_kafka_call_duration")
 *     .sumMetricsAdd(total);
 */
export class CiliumEndpointProtocolKafkaCallDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(ciliumEndpointProtocolKafkaCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolKafkaCallDurationMetric {
    const columns = CiliumEndpointProtocolKafkaCallDurationMetric.decode<SumMetricsAddColumns>(ciliumEndpointProtocolKafkaCallDurationMetric, bytes);
    return new CiliumEndpointProtocolKafkaCallDurationMetric(entity, bucket, columns);
  }
}
