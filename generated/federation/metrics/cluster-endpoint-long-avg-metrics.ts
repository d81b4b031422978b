// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LongAvgMetricsAddColumns,
  LongAvgMetricsAddMetrics,
  longAvgMetricsAddFunction,
} from '../functions/long-avg-metrics-add.ts';
import { clusterEndpointScope } from '../scopes.ts';
// cluster_endpoint_resp_time = from(ClusterEndpointLongAvgMetrics.*)
// .filter(metric == "endpoint_resp_time")
// .longAvgMetricsAdd(summation, count)
// .decorator("EndpointDecorator");
export const clusterEndpointRespTimeMetric: MetricDefinition = {
  name: 'cluster_endpoint_resp_time',
  scope: clusterEndpointScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterEndpointLongAvgMetrics',
  statement: 'cluster_endpoint_resp_time = from(ClusterEndpointLongAvgMetrics.*)\n    .filter(metric == "endpoint_resp_time")\n    .longAvgMetricsAdd(summation, count)\n    .decorator("EndpointDecorator");',
  decorator: { name: 'EndpointDecorator', attributes: ['attr0'] },
  originMetrics: ['endpoint_resp_time'],
  byCluster: true,
};

/**
 * cluster_endpoint_resp_time = from(ClusterEndpointLongAvgMetrics.*)
 *     .filter(metric == "endpoint_resp_time")
 *     .longAvgMetricsAdd(summation, count)
 *     .decorator("EndpointDecorator");
 */
export class ClusterEndpointRespTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterEndpointRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterEndpointRespTimeMetric {
    const columns = ClusterEndpointRespTimeMetric.decode<LongAvgMetricsAddColumns>(clusterEndpointRespTimeMetric, bytes);
    return new ClusterEndpointRespTimeMetric(entity, bucket, columns);
  }
}

// cluster_endpoint_mq_consume_latency = from(ClusterEndpointLongAvgMetrics.*)
// .filter(metric == "endpoint_mq_consume_latency")
// .longAvgMetricsAdd(summation, count);
export const clusterEndpointMqConsumeLatencyMetric: MetricDefinition = {
  name: 'cluster_endpoint_mq_consume_latency',
  scope: clusterEndpointScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterEndpointLongAvgMetrics',
  statement: 'cluster_endpoint_mq_consume_latency = from(ClusterEndpointLongAvgMetrics.*)\n    .filter(metric == "endpoint_mq_consume_latency")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['endpoint_mq_consume_latency'],
  byCluster: true,
};

/**
 * cluster_endpoint_mq_consume_latency = from(ClusterEndpointLongAvgMetrics.*)
 *     .filter(metric == "endpoint_mq_consume_latency")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterEndpointMqConsumeLatencyMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterEndpointMqConsumeLatencyMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterEndpointMqConsumeLatencyMetric {
    const columns = ClusterEndpointMqConsumeLatencyMetric.decode<LongAvgMetricsAddColumns>(clusterEndpointMqConsumeLatencyMetric, bytes);
    return new ClusterEndpointMqConsumeLatencyMetric(entity, bucket, columns);
  }
}

// cluster_endpoint_sidecar_internal_req_latency_nanos = from(ClusterEndpointLongAvgMetrics.*)
// .filter(metric == "endpoint_sidecar_internal_req_latency_nanos")
// .longAvgMetricsAdd(summation, count);
export const clusterEndpointSidecarInternalReqLatencyNanosMetric: MetricDefinition = {
  name: 'cluster_endpoint_sidecar_internal_req_latency_nanos',
  scope: clusterEndpointScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterEndpointLongAvgMetrics',
  statement: 'cluster_endpoint_sidecar_internal_req_latency_nanos = from(ClusterEndpointLongAvgMetrics.*)\n    .filter(metric == "endpoint_sidecar_internal_req_latency_nanos")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['endpoint_sidecar_internal_req_latency_nanos'],
  byCluster: true,
};

/**
 * cluster_endpoint_sidecar_internal_req_latency_nanos = from(ClusterEndpointLongAvgMetrics.*)
 *     .filter(metric == "endpoint_sidecar_internal_req_latency_nanos")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterEndpointSidecarInternalReqLatencyNanosMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterEndpointSidecarInternalReqLatencyNanosMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterEndpointSidecarInternalReqLatencyNanosMetric {
    const columns = ClusterEndpointSidecarInternalReqLatencyNanosMetric.decode<LongAvgMetricsAddColumns>(clusterEndpointSidecarInternalReqLatencyNanosMetric, bytes);
    return new ClusterEndpointSidecarInternalReqLatencyNanosMetric(entity, bucket, columns);
  }
}

// cluster_endpoint_sidecar_internal_resp_latency_nanos = from(ClusterEndpointLongAvgMetrics.*)
// .filter(metric == "endpoint_sidecar_internal_resp_latency_nanos")
// .longAvgMetricsAdd(summation, count);
export const clusterEndpointSidecarInternalRespLatencyNanosMetric: MetricDefinition = {
  name: 'cluster_endpoint_sidecar_internal_resp_latency_nanos',
  scope: clusterEndpointScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterEndpointLongAvgMetrics',
  statement: 'cluster_endpoint_sidecar_internal_resp_latency_nanos = from(ClusterEndpointLongAvgMetrics.*)\n    .filter(metric == "endpoint_sidecar_internal_resp_latency_nanos")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['endpoint_sidecar_internal_resp_latency_nanos'],
  byCluster: true,
};

/**
 * cluster_endpoint_sidecar_internal_resp_latency_nanos = from(ClusterEndpointLongAvgMetrics.*)
 *     .filter(metric == "endpoint_sidecar_internal_resp_latency_nanos")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterEndpointSidecarInternalRespLatencyNanosMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterEndpointSidecarInternalRespLatencyNanosMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterEndpointSidecarInternalRespLatencyNanosMetric {
    const columns = ClusterEndpointSidecarInternalRespLatencyNanosMetric.decode<LongAvgMetricsAddColumns>(clusterEndpointSidecarInternalRespLatencyNanosMetric, bytes);
    return new ClusterEndpointSidecarInternalRespLatencyNanosMetric(entity, bucket, columns);
  }
}
