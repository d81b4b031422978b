// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LabelCountMetricsAddColumns,
  LabelCountMetricsAddMetrics,
  labelCountMetricsAddFunction,
} from '../functions/label-count-metrics-add.ts';
import { federatedPodEndpointScope } from '../scopes.ts';
// cilium_endpoint_protocol_dns_error_count = from(PodEndpointLabelCountMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_dns_error_count")
// .labelCountMetricsAdd(dataset);
export const ciliumEndpointProtocolDnsErrorCountMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_dns_error_count',
  scope: federatedPodEndpointScope,
  function: labelCountMetricsAddFunction,
  source: 'PodEndpointLabelCountMetrics',
  statement: 'cilium_endpoint_protocol_dns_error_count = from(PodEndpointLabelCountMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_dns_error_count")\n    .labelCountMetricsAdd(dataset);',
  originMetrics: ['cilium_endpoint_protocol_dns_error_count'],
  byCluster: false,
};

/**
 * cilium_endpoint_protocol_dns_error_count = from(PodEndpointLabelCountMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_dns_error_count")
 *     .labelCountMetricsAdd(dataset);
 */
export class CiliumEndpointProtocolDnsErrorCountMetric extends LabelCountMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountMetricsAddColumns) {
    super(ciliumEndpointProtocolDnsErrorCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolDnsErrorCountMetric {
    const columns = CiliumEndpointProtocolDnsErrorCountMetric.decode<LabelCountMetricsAddColumns>(ciliumEndpointProtocolDnsErrorCountMetric, bytes);
    return new CiliumEndpointProtocolDnsErrorCountMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_kafka_call_error_count = from(PodEndpointLabelCountMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_kafka_call_error_count")
// .labelCountMetricsAdd(dataset);
export const ciliumEndpointProtocolKafkaCallErrorCountMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_kafka_call_error_count',
  scope: federatedPodEndpointScope,
  function: labelCountMetricsAddFunction,
  source: 'PodEndpointLabelCountMetrics',
  statement: 'cilium_endpoint_protocol_kafka_call_error_count = from(PodEndpointLabelCountMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_kafka_call_error_count")\n    .labelCountMetricsAdd(dataset);',
  originMetrics: ['cilium_endpoint_protocol_kafka_call_error_count'],
  byCluster: false,
};

/**
 * cilium_endpoint_protocol_kafka_call_error_count = from(PodEndpointLabelCountMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_kafka_call_error_count")
 *     .labelCountMetricsAdd(dataset);
 */
export class CiliumEndpointProtocolKafkaCallErrorCountMetric extends LabelCountMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountMetricsAddColumns) {
    super(ciliumEndpointProtocolKafkaCallErrorCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolKafkaCallErrorCountMetric {
    const columns = CiliumEndpointProtocolKafkaCallErrorCountMetric.decode<LabelCountMetricsAddColumns>(ciliumEndpointProtocolKafkaCallErrorCountMetric, bytes);
    return new CiliumEndpointProtocolKafkaCallErrorCountMetric(entity, bucket, columns);
  }
}
