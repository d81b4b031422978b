// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LongAvgMetricsAddColumns,
  LongAvgMetricsAddMetrics,
  longAvgMetricsAddFunction,
} from '../functions/long-avg-metrics-add.ts';
import { clusterPodEndpointScope } from '../scopes.ts';
// cluster_kubernetes_service_endpoint_call_time = from(ClusterPodEndpointLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_call_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceEndpointCallTimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_endpoint_call_time',
  scope: clusterPodEndpointScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodEndpointLongAvgMetrics',
  statement: 'cluster_kubernetes_service_endpoint_call_time = from(ClusterPodEndpointLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_call_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_endpoint_call_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_endpoint_call_time = from(ClusterPodEndpointLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_call_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceEndpointCallTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceEndpointCallTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceEndpointCallTimeMetric {
    const columns = ClusterKubernetesServiceEndpointCallTimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceEndpointCallTimeMetric, bytes);
    return new ClusterKubernetesServiceEndpointCallTimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_endpoint_http_call_time = from(ClusterPodEndpointLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_http_call_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceEndpointHttpCallTimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_endpoint_http_call_time',
  scope: clusterPodEndpointScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodEndpointLongAvgMetrics',
  statement: 'cluster_kubernetes_service_endpoint_http_call_time = from(ClusterPodEndpointLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_http_call_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_endpoint_http_call_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_endpoint_http_call_time = from(ClusterPodEndpointLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_http_call_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceEndpointHttpCallTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceEndpointHttpCallTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceEndpointHttpCallTimeMetric {
    const columns = ClusterKubernetesServiceEndpointHttpCallTimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceEndpointHttpCallTimeMetric, bytes);
    return new ClusterKubernetesServiceEndpointHttpCallTimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_endpoint_http_avg_req_header_size = from(ClusterPodEndpointLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_http_avg_req_header_size")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceEndpointHttpAvgReqHeaderSizeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_endpoint_http_avg_req_header_size',
  scope: clusterPodEndpointScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodEndpointLongAvgMetrics',
  statement: 'cluster_kubernetes_service_endpoint_http_avg_req_header_size = from(ClusterPodEndpointLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_http_avg_req_header_size")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_endpoint_http_avg_req_header_size'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_endpoint_http_avg_req_header_size = from(ClusterPodEndpointLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_http_avg_req_header_size")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceEndpointHttpAvgReqHeaderSizeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceEndpointHttpAvgReqHeaderSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceEndpointHttpAvgReqHeaderSizeMetric {
    const columns = ClusterKubernetesServiceEndpointHttpAvgReqHeaderSizeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceEndpointHttpAvgReqHeaderSizeMetric, bytes);
    return new ClusterKubernetesServiceEndpointHttpAvgReqHeaderSizeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_endpoint_http_avg_req_body_size = from(ClusterPodEndpointLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_http_avg_req_body_size")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceEndpointHttpAvgReqBodySizeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_endpoint_http_avg_req_body_size',
  scope: clusterPodEndpointScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodEndpointLongAvgMetrics',
  statement: 'cluster_kubernetes_service_endpoint_http_avg_req_body_size = from(ClusterPodEndpointLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_http_avg_req_body_size")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_endpoint_http_avg_req_body_size'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_endpoint_http_avg_req_body_size = from(ClusterPodEndpointLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_http_avg_req_body_size")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceEndpointHttpAvgReqBodySizeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceEndpointHttpAvgReqBodySizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceEndpointHttpAvgReqBodySizeMetric {
    const columns = ClusterKubernetesServiceEndpointHttpAvgReqBodySizeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceEndpointHttpAvgReqBodySizeMetric, bytes);
    return new ClusterKubernetesServiceEndpointHttpAvgReqBodySizeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_endpoint_http_avg_resp_header_size = from(ClusterPodEndpointLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_http_avg_resp_header_size")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceEndpointHttpAvgRespHeaderSizeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_endpoint_http_avg_resp_header_size',
  scope: clusterPodEndpointScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodEndpointLongAvgMetrics',
  statement: 'cluster_kubernetes_service_endpoint_http_avg_resp_header_size = from(ClusterPodEndpointLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_http_avg_resp_header_size")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_endpoint_http_avg_resp_header_size'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_endpoint_http_avg_resp_header_size = from(ClusterPodEndpointLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_http_avg_resp_header_size")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceEndpointHttpAvgRespHeaderSizeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceEndpointHttpAvgRespHeaderSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceEndpointHttpAvgRespHeaderSizeMetric {
    const columns = ClusterKubernetesServiceEndpointHttpAvgRespHeaderSizeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceEndpointHttpAvgRespHeaderSizeMetric, bytes);
    return new ClusterKubernetesServiceEndpointHttpAvgRespHeaderSizeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_endpoint_http_avg_resp_body_size = from(ClusterPodEndpointLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_http_avg_resp_body_size")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceEndpointHttpAvgRespBodySizeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_endpoint_http_avg_resp_body_size',
  scope: clusterPodEndpointScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodEndpointLongAvgMetrics',
  statement: 'cluster_kubernetes_service_endpoint_http_avg_resp_body_size = from(ClusterPodEndpointLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_http_avg_resp_body_size")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_endpoint_http_avg_resp_body_size'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_endpoint_http_avg_resp_body_size = from(ClusterPodEndpointLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_http_avg_resp_body_size")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceEndpointHttpAvgRespBodySizeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceEndpointHttpAvgRespBodySizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceEndpointHttpAvgRespBodySizeMetric {
    const columns = ClusterKubernetesServiceEndpointHttpAvgRespBodySizeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceEndpointHttpAvgRespBodySizeMetric, bytes);
    return new ClusterKubernetesServiceEndpointHttpAvgRespBodySizeMetric(entity, bucket, columns);
  }
}
