// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type SumMetricsAddColumns,
  SumMetricsAddMetrics,
  sumMetricsAddFunction,
} from '../functions/sum-metrics-add.ts';
import { clusterPodEndpointScope } from '../scopes.ts';
// cluster_cilium_endpoint_protocol_call_duration = from(ClusterPodEndpointSumMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_call_duration")
// .sumMetricsAdd(total);
export const clusterCiliumEndpointProtocolCallDurationMetric: MetricDefinition = {
  name: 'cluster_cilium_endpoint_protocol_call_duration',
  scope: clusterPodEndpointScope,
  function: sumMetricsAddFunction,
  source: 'ClusterPodEndpointSumMetrics',
  statement: 'cluster_cilium_endpoint_protocol_call_duration = from(ClusterPodEndpointSumMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_call_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_call_duration'],
  byCluster: true,
};

/**
 * cluster_cilium_endpoint_protocol_call_duration = from(ClusterPodEndpointSumMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_call_duration")
 *     .sumMetricsAdd(total);
 */
export class ClusterCiliumEndpointProtocolCallDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterCiliumEndpointProtocolCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumEndpointProtocolCallDurationMetric {
    const columns = ClusterCiliumEndpointProtocolCallDurationMetric.decode<SumMetricsAddColumns>(clusterCiliumEndpointProtocolCallDurationMetric, bytes);
    return new ClusterCiliumEndpointProtocolCallDurationMetric(entity, bucket, columns);
  }
}

// cluster_cilium_endpoint_protocol_http_call_duration = from(ClusterPodEndpointSumMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_http_call_duration")
// .sumMetricsAdd(total);
export const clusterCiliumEndpointProtocolHttpCallDurationMetric: MetricDefinition = {
  name: 'cluster_cilium_endpoint_protocol_http_call_duration',
  scope: clusterPodEndpointScope,
  function: sumMetricsAddFunction,
  source: 'ClusterPodEndpointSumMetrics',
  statement: 'cluster_cilium_endpoint_protocol_http_call_duration = from(ClusterPodEndpointSumMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_http_call_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_http_call_duration'],
  byCluster: true,
};

/**
 * cluster_cilium_endpoint_protocol_http_call_duration = from(ClusterPodEndpointSumMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_http_call_duration")
 *     .sumMetricsAdd(total);
 */
export class ClusterCiliumEndpointProtocolHttpCallDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterCiliumEndpointProtocolHttpCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumEndpointProtocolHttpCallDurationMetric {
    const columns = ClusterCiliumEndpointProtocolHttpCallDurationMetric.decode<SumMetricsAddColumns>(clusterCiliumEndpointProtocolHttpCallDurationMetric, bytes);
    return new ClusterCiliumEndpointProtocolHttpCallDurationMetric(entity, bucket, columns);
  }
}

// cluster_cilium_endpoint_protocol_dns_call_duration = from(ClusterPodEndpointSumMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_dns_call_duration")
// .sumMetricsAdd(total);
export const clusterCiliumEndpointProtocolDnsCallDurationMetric: MetricDefinition = {
  name: 'cluster_cilium_endpoint_protocol_dns_call_duration',
  scope: clusterPodEndpointScope,
  function: sumMetricsAddFunction,
  source: 'ClusterPodEndpointSumMetrics',
  statement: 'cluster_cilium_endpoint_protocol_dns_call_duration = from(ClusterPodEndpointSumMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_dns_call_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_dns_call_duration'],
  byCluster: true,
};

/**
 * cluster_cilium_endpoint_protocol_dns_call_duration = from(ClusterPodEndpointSumMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_dns_call_duration")
 *     .sumMetricsAdd(total);
 */
export class ClusterCiliumEndpointProtocolDnsCallDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterCiliumEndpointProtocolDnsCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumEndpointProtocolDnsCallDurationMetric {
    const columns = ClusterCiliumEndpointProtocolDnsCallDurationMetric.decode<SumMetricsAddColumns>(clusterCiliumEndpointProtocolDnsCallDurationMetric, bytes);
    return new ClusterCiliumEndpointProtocolDnsCallDurationMetric(entity, bucket, columns);
  }
}

// cluster_cilium_endpoint_protocol_kafka_call_duration = from(ClusterPodEndpointSumMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_kafka_call_duration")
// .sumMetricsAdd(total);
export const clusterCiliumEndpointProtocolKafkaCallDurationMetric: MetricDefinition = {
  name: 'cluster_cilium_endpoint_protocol_kafka_call_duration',
  scope: clusterPodEndpointScope,
  function: sumMetricsAddFunction,
  source: 'ClusterPodEndpointSumMetrics',
  statement: 'cluster_cilium_endpoint_protocol_kafka_call_duration = from(ClusterPodEndpointSumMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_kafka_call_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_kafka_call_duration'],
  byCluster: true,
};

/**
 * cluster_cilium_endpoint_protocol_kafka_call_duration = from(ClusterPodEndpointSumMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_kafka_call_duration")
 *     .sumMetricsAdd(total);
 */
export class ClusterCiliumEndpointProtocolKafkaCallDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterCiliumEndpointProtocolKafkaCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumEndpointProtocolKafkaCallDurationMetric {
    const columns = ClusterCiliumEndpointProtocolKafkaCallDurationMetric.decode<SumMetricsAddColumns>(clusterCiliumEndpointProtocolKafkaCallDurationMetric, bytes);
    return new ClusterCiliumEndpointProtocolKafkaCallDurationMetric(entity, bucket, columns);
  }
}
