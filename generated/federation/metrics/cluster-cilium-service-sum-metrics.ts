// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type SumMetricsAddColumns,
  SumMetricsAddMetrics,
  sumMetricsAddFunction,
} from '../functions/sum-metrics-add.ts';
import { clusterCiliumServiceScope } from '../scopes.ts';
// cluster_cilium_service_protocol_call_duration = from(ClusterCiliumServiceSumMetrics.*)
// .filter(metric == "cilium_service_protocol_call_duration")
// .sumMetricsAdd(total);
export const clusterCiliumServiceProtocolCallDurationMetric: MetricDefinition = {
  name: 'cluster_cilium_service_protocol_call_duration',
  scope: clusterCiliumServiceScope,
  function: sumMetricsAddFunction,
  source: 'ClusterCiliumServiceSumMetrics',
  statement: 'cluster_cilium_service_protocol_call_duration = from(ClusterCiliumServiceSumMetrics.*)\n    .filter(metric == "cilium_service_protocol_call_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_call_duration'],
  byCluster: true,
};

/**
 * cluster_cilium_service_protocol_call_duration = from(ClusterCiliumServiceSumMetrics.*)
 *     .filter(metric == "cilium_service_protocol_call_duration")
 *     .sumMetricsAdd(total);
 */
export class ClusterCiliumServiceProtocolCallDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterCiliumServiceProtocolCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceProtocolCallDurationMetric {
    const columns = ClusterCiliumServiceProtocolCallDurationMetric.decode<SumMetricsAddColumns>(clusterCiliumServiceProtocolCallDurationMetric, bytes);
    return new ClusterCiliumServiceProtocolCallDurationMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_protocol_http_call_duration = from(ClusterCiliumServiceSumMetrics.*)
// .filter(metric == "cilium_service_protocol_http_call_duration")
// .sumMetricsAdd(total);
export const clusterCiliumServiceProtocolHttpCallDurationMetric: MetricDefinition = {
  name: 'cluster_cilium_service_protocol_http_call_duration',
  scope: clusterCiliumServiceScope,
  function: sumMetricsAddFunction,
  source: 'ClusterCiliumServiceSumMetrics',
  statement: 'cluster_cilium_service_protocol_http_call_duration = from(ClusterCiliumServiceSumMetrics.*)\n    .filter(metric == "cilium_service_protocol_http_call_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_http_call_duration'],
  byCluster: true,
};

/**
 * cluster_cilium_service_protocol_http_call_duration = from(ClusterCiliumServiceSumMetrics.*)
 *     .filter(metric == "cilium_service_protocol_http_call_duration")
 *     .sumMetricsAdd(total);
 */
export class ClusterCiliumServiceProtocolHttpCallDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterCiliumServiceProtocolHttpCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceProtocolHttpCallDurationMetric {
    const columns = ClusterCiliumServiceProtocolHttpCallDurationMetric.decode<SumMetricsAddColumns>(clusterCiliumServiceProtocolHttpCallDurationMetric, bytes);
    return new ClusterCiliumServiceProtocolHttpCallDurationMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_protocol_dns_call_duration = from(ClusterCiliumServiceSumMetrics.*)
// .filter(metric == "cilium_service_protocol_dns_call_duration")
// .sumMetricsAdd(total);
export const clusterCiliumServiceProtocolDnsCallDurationMetric: MetricDefinition = {
  name: 'cluster_cilium_service_protocol_dns_call_duration',
  scope: clusterCiliumServiceScope,
  function: sumMetricsAddFunction,
  source: 'ClusterCiliumServiceSumMetrics',
  statement: 'cluster_cilium_service_protocol_dns_call_duration = from(ClusterCiliumServiceSumMetrics.*)\n    .filter(metric == "cilium_service_protocol_dns_call_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_dns_call_duration'],
  byCluster: true,
};

/**
 * cluster_cilium_service_protocol_dns_call_duration = from(ClusterCiliumServiceSumMetrics.*)
 *     .filter(metric == "cilium_service_protocol_dns_call_duration")
 *     .sumMetricsAdd(total);
 */
export class ClusterCiliumServiceProtocolDnsCallDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterCiliumServiceProtocolDnsCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceProtocolDnsCallDurationMetric {
    const columns = ClusterCiliumServiceProtocolDnsCallDurationMetric.decode<SumMetricsAddColumns>(clusterCiliumServiceProtocolDnsCallDurationMetric, bytes);
    return new ClusterCiliumServiceProtocolDnsCallDurationMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_protocol_kafka_call_duration = from(ClusterCiliumServiceSumMetrics.*)
// .filter(metric == "cilium_service_protocol_kafka_call_duration")
// .sumMetricsAdd(total);
export const clusterCiliumServiceProtocolKafkaCallDurationMetric: MetricDefinition = {
  name: 'cluster_cilium_service_protocol_kafka_call_duration',
  scope: clusterCiliumServiceScope,
  function: sumMetricsAddFunction,
  source: 'ClusterCiliumServiceSumMetrics',
  statement: 'cluster_cilium_service_protocol_kafka_call_duration = from(ClusterCiliumServiceSumMetrics.*)\n    .filter(metric == "cilium_service_protocol_kafka_call_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_kafka_call_duration'],
  byCluster: true,
};

/**
 * cluster_cilium_service_protocol_kafka_call_duration = from(ClusterCiliumServiceSumMetrics.*)
 *     .filter(metric == "cilium_service_protocol_kafka_call_duration")
 *     .sumMetricsAdd(total);
 */
export class ClusterCiliumServiceProtocolKafkaCallDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterCiliumServiceProtocolKafkaCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceProtocolKafkaCallDurationMetric {
    const columns = ClusterCiliumServiceProtocolKafkaCallDurationMetric.decode<SumMetricsAddColumns>(clusterCiliumServiceProtocolKafkaCallDurationMetric, bytes);
    return new ClusterCiliumServiceProtocolKafkaCallDurationMetric(entity, bucket, columns);
  }
}
