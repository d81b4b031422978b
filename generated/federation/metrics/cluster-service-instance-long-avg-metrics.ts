// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LongAvgMetricsAddColumns,
  LongAvgMetricsAddMetrics,
  longAvgMetricsAddFunction,
} from '../functions/long-avg-metrics-add.ts';
import { clusterServiceInstanceScope } from '../scopes.ts';
// cluster_service_instance_resp_time = from(ClusterServiceInstanceLongAvgMetrics.*)
// .filter(metric == "service_instance_resp_time")
// .longAvgMetricsAdd(summation, count);
export const clusterServiceInstanceRespTimeMetric: MetricDefinition = {
  name: 'cluster_service_instance_resp_time',
  scope: clusterServiceInstanceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceInstanceLongAvgMetrics',
  statement: 'cluster_service_instance_resp_time = from(ClusterServiceInstanceLongAvgMetrics.*)\n    .filter(metric == "service_instance_resp_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['service_instance_resp_time'],
  byCluster: true,
};

/**
 * cluster_service_instance_resp_time = from(ClusterServiceInstanceLongAvgMetrics.*)
 *     .filter(metric == "service_instance_resp_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterServiceInstanceRespTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterServiceInstanceRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterServiceInstanceRespTimeMetric {
    const columns = ClusterServiceInstanceRespTimeMetric.decode<LongAvgMetricsAddColumns>(clusterServiceInstanceRespTimeMetric, bytes);
    return new ClusterServiceInstanceRespTimeMetric(entity, bucket, columns);
  }
}

// cluster_service_instance_throughput_received = from(ClusterServiceInstanceLongAvgMetrics.*)
// .filter(metric == "service_instance_throughput_received")
// .longAvgMetricsAdd(summation, count);
export const clusterServiceInstanceThroughputReceivedMetric: MetricDefinition = {
  name: 'cluster_service_instance_throughput_received',
  scope: clusterServiceInstanceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceInstanceLongAvgMetrics',
  statement: 'cluster_service_instance_throughput_received = from(ClusterServiceInstanceLongAvgMetrics.*)\n    .filter(metric == "service_instance_throughput_received")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['service_instance_throughput_received'],
  byCluster: true,
};

/**
 * cluster_service_instance_throughput_received = from(ClusterServiceInstanceLongAvgMetrics.*)
 *     .filter(metric == "service_instance_throughput_received")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterServiceInstanceThroughputReceivedMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterServiceInstanceThroughputReceivedMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterServiceInstanceThroughputReceivedMetric {
    const columns = ClusterServiceInstanceThroughputReceivedMetric.decode<LongAvgMetricsAddColumns>(clusterServiceInstanceThroughputReceivedMetric, bytes);
    return new ClusterServiceInstanceThroughputReceivedMetric(entity, bucket, columns);
  }
}

// cluster_service_instance_throughput_sent = from(ClusterServiceInstanceLongAvgMetrics.*)
// .filter(metric == "service_instance_throughput_sent")
// .longAvgMetricsAdd(summation, count);
export const clusterServiceInstanceThroughputSentMetric: MetricDefinition = {
  name: 'cluster_service_instance_throughput_sent',
  scope: clusterServiceInstanceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceInstanceLongAvgMetrics',
  statement: 'cluster_service_instance_throughput_sent = from(ClusterServiceInstanceLongAvgMetrics.*)\n    .filter(metric == "service_instance_throughput_sent")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['service_instance_throughput_sent'],
  byCluster: true,
};

/**
 * cluster_service_instance_throughput_sent = from(ClusterServiceInstanceLongAvgMetrics.*)
 *     .filter(metric == "service_instance_throughput_sent")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterServiceInstanceThroughputSentMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterServiceInstanceThroughputSentMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterServiceInstanceThroughputSentMetric {
    const columns = ClusterServiceInstanceThroughputSentMetric.decode<LongAvgMetricsAddColumns>(clusterServiceInstanceThroughputSentMetric, bytes);
    return new ClusterServiceInstanceThroughputSentMetric(entity, bucket, columns);
  }
}

// cluster_service_instance_sidecar_internal_req_latency_nanos = from(ClusterServiceInstanceLongAvgMetrics.*)
// .filter(metric == "service_instance_sidecar_internal_req_latency_nanos")
// .longAvgMetricsAdd(summation, count);
export const clusterServiceInstanceSidecarInternalReqLatencyNanosMetric: MetricDefinition = {
  name: 'cluster_service_instance_sidecar_internal_req_latency_nanos',
  scope: clusterServiceInstanceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceInstanceLongAvgMetrics',
  statement: 'cluster_service_instance_sidecar_internal_req_latency_nanos = from(ClusterServiceInstanceLongAvgMetrics.*)\n    .filter(metric == "service_instance_sidecar_internal_req_latency_nanos")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['service_instance_sidecar_internal_req_latency_nanos'],
  byCluster: true,
};

/**
 * cluster_service_instance_sidecar_internal_req_latency_nanos = from(ClusterServiceInstanceLongAvgMetrics.*)
 *     .filter(metric == "service_instance_sidecar_internal_req_latency_nanos")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterServiceInstanceSidecarInternalReqLatencyNanosMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterServiceInstanceSidecarInternalReqLatencyNanosMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterServiceInstanceSidecarInternalReqLatencyNanosMetric {
    const columns = ClusterServiceInstanceSidecarInternalReqLatencyNanosMetric.decode<LongAvgMetricsAddColumns>(clusterServiceInstanceSidecarInternalReqLatencyNanosMetric, bytes);
    return new ClusterServiceInstanceSidecarInternalReqLatencyNanosMetric(entity, bucket, columns);
  }
}

// cluster_service_instance_sidecar_internal_resp_latency_nanos = from(ClusterServiceInstanceLongAvgMetrics.*)
// .filter(metric == "service_instance_sidecar_internal_resp_latency_nanos")
// .longAvgMetricsAdd(summation, count);
export const clusterServiceInstanceSidecarInternalRespLatencyNanosMetric: MetricDefinition = {
  name: 'cluster_service_instance_sidecar_internal_resp_latency_nanos',
  scope: clusterServiceInstanceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceInstanceLongAvgMetrics',
  statement: 'cluster_service_instance_sidecar_internal_resp_latency_nanos = from(ClusterServiceInstanceLongAvgMetrics.*)\n    .filter(metric == "service_instance_sidecar_internal_resp_latency_nanos")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['service_instance_sidecar_internal_resp_latency_nanos'],
  byCluster: true,
};

/**
 * cluster_service_instance_sidecar_internal_resp_latency_nanos = from(ClusterServiceInstanceLongAvgMetrics.*)
 *     .filter(metric == "service_instance_sidecar_internal_resp_latency_nanos")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterServiceInstanceSidecarInternalRespLatencyNanosMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterServiceInstanceSidecarInternalRespLatencyNanosMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterServiceInstanceSidecarInternalRespLatencyNanosMetric {
    const columns = ClusterServiceInstanceSidecarInternalRespLatencyNanosMetric.decode<LongAvgMetricsAddColumns>(clusterServiceInstanceSidecarInternalRespLatencyNanosMetric, bytes);
    return new ClusterServiceInstanceSidecarInternalRespLatencyNanosMetric(entity, bucket, columns);
  }
}
