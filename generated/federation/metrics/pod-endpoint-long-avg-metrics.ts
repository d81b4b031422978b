// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LongAvgMetricsAddColumns,
  LongAvgMetricsAddMetrics,
  longAvgMetricsAddFunction,
} from '../functions/long-avg-metrics-add.ts';
import { federatedPodEndpointScope } from '../scopes.ts';
// kubernetes_service_endpoint_call_time = from(PodEndpointLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_call_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceEndpointCallTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_call_time',
  scope: federatedPodEndpointScope,
  function: longAvgMetricsAddFunction,
  source: 'PodEndpointLongAvgMetrics',
  statement: 'kubernetes_service_endpoint_call_time = from(PodEndpointLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_call_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_endpoint_call_time'],
  byCluster: false,
};

/**
 * kubernetes_service_endpoint_call_time = from(PodEndpointLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_call_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceEndpointCallTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceEndpointCallTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointCallTimeMetric {
    const columns = KubernetesServiceEndpointCallTimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceEndpointCallTimeMetric, bytes);
    return new KubernetesServiceEndpointCallTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_endpoint_http_call_time = from(PodEndpointLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_http_call_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceEndpointHttpCallTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_http_call_time',
  scope: federatedPodEndpointScope,
  function: longAvgMetricsAddFunction,
  source: 'PodEndpointLongAvgMetrics',
  statement: 'kubernetes_service_endpoint_http_call_time = from(PodEndpointLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_http_call_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_endpoint_http_call_time'],
  byCluster: false,
};

/**
 * kubernetes_service_endpoint_http_call_time = from(PodEndpointLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_http_call_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceEndpointHttpCallTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceEndpointHttpCallTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointHttpCallTimeMetric {
    const columns = KubernetesServiceEndpointHttpCallTimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceEndpointHttpCallTimeMetric, bytes);
    return new KubernetesServiceEndpointHttpCallTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_endpoint_http_avg_req_header_size = from(PodEndpointLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_http_avg_req_header_size")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceEndpointHttpAvgReqHeaderSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_http_avg_req_header_size',
  scope: federatedPodEndpointScope,
  function: longAvgMetricsAddFunction,
  source: 'PodEndpointLongAvgMetrics',
  statement: 'kubernetes_service_endpoint_http_avg_req_header_size = from(PodEndpointLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_http_avg_req_header_size")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_endpoint_http_avg_req_header_size'],
  byCluster: false,
};

/**
 * kubernetes_service_endpoint_http_avg_req_header_size = from(PodEndpointLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_http_avg_req_header_size")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceEndpointHttpAvgReqHeaderSizeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceEndpointHttpAvgReqHeaderSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointHttpAvgReqHeaderSizeMetric {
    const columns = KubernetesServiceEndpointHttpAvgReqHeaderSizeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceEndpointHttpAvgReqHeaderSizeMetric, bytes);
    return new KubernetesServiceEndpointHttpAvgReqHeaderSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_endpoint_http_avg_req_body_size = from(PodEndpointLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_http_avg_req_body_size")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceEndpointHttpAvgReqBodySizeMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_http_avg_req_body_size',
  scope: federatedPodEndpointScope,
  function: longAvgMetricsAddFunction,
  source: 'PodEndpointLongAvgMetrics',
  statement: 'kubernetes_service_endpoint_http_avg_req_body_size = from(PodEndpointLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_http_avg_req_body_size")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_endpoint_http_avg_req_body_size'],
  byCluster: false,
};

/**
 * kubernetes_service_endpoint_http_avg_req_body_size = from(PodEndpointLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_http_avg_req_body_size")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceEndpointHttpAvgReqBodySizeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceEndpointHttpAvgReqBodySizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointHttpAvgReqBodySizeMetric {
    const columns = KubernetesServiceEndpointHttpAvgReqBodySizeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceEndpointHttpAvgReqBodySizeMetric, bytes);
    return new KubernetesServiceEndpointHttpAvgReqBodySizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_endpoint_http_avg_resp_header_size = from(PodEndpointLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_http_avg_resp_header_size")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceEndpointHttpAvgRespHeaderSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_http_avg_resp_header_size',
  scope: federatedPodEndpointScope,
  function: longAvgMetricsAddFunction,
  source: 'PodEndpointLongAvgMetrics',
  statement: 'kubernetes_service_endpoint_http_avg_resp_header_size = from(PodEndpointLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_http_avg_resp_header_size")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_endpoint_http_avg_resp_header_size'],
  byCluster: false,
};

/**
 * kubernetes_service_endpoint_http_avg_resp_header_size = from(PodEndpointLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_http_avg_resp_header_size")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceEndpointHttpAvgRespHeaderSizeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceEndpointHttpAvgRespHeaderSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointHttpAvgRespHeaderSizeMetric {
    const columns = KubernetesServiceEndpointHttpAvgRespHeaderSizeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceEndpointHttpAvgRespHeaderSizeMetric, bytes);
    return new KubernetesServiceEndpointHttpAvgRespHeaderSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_endpoint_http_avg_resp_body_size = from(PodEndpointLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_http_avg_resp_body_size")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceEndpointHttpAvgRespBodySizeMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_http_avg_resp_body_size',
  scope: federatedPodEndpointScope,
  function: longAvgMetricsAddFunction,
  source: 'PodEndpointLongAvgMetrics',
  statement: 'kubernetes_service_endpoint_http_avg_resp_body_size = from(PodEndpointLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_http_avg_resp_body_size")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_endpoint_http_avg_resp_body_size'],
  byCluster: false,
};

/**
 * kubernetes_service_endpoint_http_avg_resp_body_size = from(PodEndpointLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_http_avg_resp_body_size")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceEndpointHttpAvgRespBodySizeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceEndpointHttpAvgRespBodySizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointHttpAvgRespBodySizeMetric {
    const columns = KubernetesServiceEndpointHttpAvgRespBodySizeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceEndpointHttpAvgRespBodySizeMetric, bytes);
    return new KubernetesServiceEndpointHttpAvgRespBodySizeMetric(entity, bucket, columns);
  }
}
