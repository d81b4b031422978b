// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type CpmColumns, CpmMetrics, cpmFunction } from '../functions/cpm.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { type PercentColumns, PercentMetrics, percentFunction } from '../functions/percent.ts';
import { k8SEndpointScope } from '../scopes.ts';
// kubernetes_service_endpoint_call_cpm = from(K8SEndpoint.*).cpm();
export const kubernetesServiceEndpointCallCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_call_cpm',
  scope: k8SEndpointScope,
  function: cpmFunction,
  source: 'K8SEndpoint',
  statement: 'kubernetes_service_endpoint_call_cpm = from(K8SEndpoint.*).cpm();',
  byCluster: false,
};

/**
 * Requests per minute.
 *
 * kubernetes_service_endpoint_call_cpm = from(K8SEndpoint.*).cpm();
 */
export class KubernetesServiceEndpointCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceEndpointCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointCallCpmMetric {
    const columns = KubernetesServiceEndpointCallCpmMetric.decode<CpmColumns>(kubernetesServiceEndpointCallCpmMetric, bytes);
    return new KubernetesServiceEndpointCallCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_endpoint_call_successful_rate = from(K8SEndpoint.*).percent(success == true);
export const kubernetesServiceEndpointCallSuccessfulRateMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_call_successful_rate',
  scope: k8SEndpointScope,
  function: percentFunction,
  source: 'K8SEndpoint',
  statement: 'kubernetes_service_endpoint_call_successful_rate = from(K8SEndpoint.*).percent(success == true);',
  byCluster: false,
};

/**
 * Of 10000 requests, how many succeeded.
 *
 * kubernetes_service_endpoint_call_successful_rate = from(K8SEndpoint.*).percent(success == true);
 */
export class KubernetesServiceEndpointCallSuccessfulRateMetric extends PercentMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentColumns) {
    super(kubernetesServiceEndpointCallSuccessfulRateMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointCallSuccessfulRateMetric {
    const columns = KubernetesServiceEndpointCallSuccessfulRateMetric.decode<PercentColumns>(kubernetesServiceEndpointCallSuccessfulRateMetric, bytes);
    return new KubernetesServiceEndpointCallSuccessfulRateMetric(entity, bucket, columns);
  }
}

// kubernetes_service_endpoint_call_time = from(K8SEndpoint.duration).longAvg();
export const kubernetesServiceEndpointCallTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_call_time',
  scope: k8SEndpointScope,
  function: longAvgFunction,
  source: 'K8SEndpoint',
  statement: 'kubernetes_service_endpoint_call_time = from(K8SEndpoint.duration).longAvg();',
  byCluster: false,
};

/**
 * Mean response time.
 *
 * kubernetes_service_endpoint_call_time = from(K8SEndpoint.duration).longAvg();
 */
export class KubernetesServiceEndpointCallTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceEndpointCallTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointCallTimeMetric {
    const columns = KubernetesServiceEndpointCallTimeMetric.decode<LongAvgColumns>(kubernetesServiceEndpointCallTimeMetric, bytes);
    return new KubernetesServiceEndpointCallTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_endpoint_http_call_cpm = from(K8SEndpoint.*).filter(type == "http").cpm();
export const kubernetesServiceEndpointHttpCallCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_http_call_cpm',
  scope: k8SEndpointScope,
  function: cpmFunction,
  source: 'K8SEndpoint',
  statement: 'kubernetes_service_endpoint_http_call_cpm = from(K8SEndpoint.*).filter(type == "http").cpm();',
  byCluster: false,
};

/**
 * Requests per minute.
 *
 * kubernetes_service_endpoint_http_call_cpm = from(K8SEndpoint.*).filter(type == "http").cpm();
 */
export class KubernetesServiceEndpointHttpCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceEndpointHttpCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointHttpCallCpmMetric {
    const columns = KubernetesServiceEndpointHttpCallCpmMetric.decode<CpmColumns>(kubernetesServiceEndpointHttpCallCpmMetric, bytes);
    return new KubernetesServiceEndpointHttpCallCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_endpoint_http_call_successful_rate = from(K8SEndpoint.*)
// .filter(type == "http")
// .percent(success == true);
export const kubernetesServiceEndpointHttpCallSuccessfulRateMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_http_call_successful_rate',
  scope: k8SEndpointScope,
  function: percentFunction,
  source: 'K8SEndpoint',
  statement: 'kubernetes_service_endpoint_http_call_successful_rate = from(K8SEndpoint.*)\n    .filter(type == "http")\n    .percent(success == true);',
  byCluster: false,
};

/**
 * Of 10000 requests, how many succeeded.
 *
 * kubernetes_service_endpoint_http_call_successful_rate = from(K8SEndpoint.*)
 *     .filter(type == "http")
 *     .percent(success == true);
 */
export class KubernetesServiceEndpointHttpCallSuccessfulRateMetric extends PercentMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentColumns) {
    super(kubernetesServiceEndpointHttpCallSuccessfulRateMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointHttpCallSuccessfulRateMetric {
    const columns = KubernetesServiceEndpointHttpCallSuccessfulRateMetric.decode<PercentColumns>(kubernetesServiceEndpointHttpCallSuccessfulRateMetric, bytes);
    return new KubernetesServiceEndpointHttpCallSuccessfulRateMetric(entity, bucket, columns);
  }
}

// kubernetes_service_endpoint_http_call_time = from(K8SEndpoint.http.latency).filter(type == "http").longAvg();
export const kubernetesServiceEndpointHttpCallTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_http_call_time',
  scope: k8SEndpointScope,
  function: longAvgFunction,
  source: 'K8SEndpoint',
  statement: 'kubernetes_service_endpoint_http_call_time = from(K8SEndpoint.http.latency).filter(type == "http").longAvg();',
  byCluster: false,
};

/**
 * Mean response time.
 *
 * kubernetes_service_endpoint_http_call_time = from(K8SEndpoint.http.latency).filter(type == "http").longAvg();
 */
export class KubernetesServiceEndpointHttpCallTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceEndpointHttpCallTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointHttpCallTimeMetric {
    const columns = KubernetesServiceEndpointHttpCallTimeMetric.decode<LongAvgColumns>(kubernetesServiceEndpointHttpCallTimeMetric, bytes);
    return new KubernetesServiceEndpointHttpCallTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_endpoint_http_avg_req_header_size = from(K8SEndpoint.http.sizeOfRequestHeader)
// .filter(type == "http")
// .longAvg();
export const kubernetesServiceEndpointHttpAvgReqHeaderSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_http_avg_req_header_size',
  scope: k8SEndpointScope,
  function: longAvgFunction,
  source: 'K8SEndpoint',
  statement: 'kubernetes_service_endpoint_http_avg_req_header_size = from(K8SEndpoint.http.sizeOfRequestHeader)\n    .filter(type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean size of request headers.
 *
 * kubernetes_service_endpoint_http_avg_req_header_size = from(K8SEndpoint.http.sizeOfRequestHeader)
 *     .filter(type == "http")
 *     .longAvg();
 */
export class KubernetesServiceEndpointHttpAvgReqHeaderSizeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceEndpointHttpAvgReqHeaderSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointHttpAvgReqHeaderSizeMetric {
    const columns = KubernetesServiceEndpointHttpAvgReqHeaderSizeMetric.decode<LongAvgColumns>(kubernetesServiceEndpointHttpAvgReqHeaderSizeMetric, bytes);
    return new KubernetesServiceEndpointHttpAvgReqHeaderSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_endpoint_http_avg_req_body_size = from(K8SEndpoint.http.sizeOfRequestBody)
// .filter(type == "http")
// .longAvg();
export const kubernetesServiceEndpointHttpAvgReqBodySizeMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_http_avg_req_body_size',
  scope: k8SEndpointScope,
  function: longAvgFunction,
  source: 'K8SEndpoint',
  statement: 'kubernetes_service_endpoint_http_avg_req_body_size = from(K8SEndpoint.http.sizeOfRequestBody)\n    .filter(type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean size of request bodies.
 *
 * kubernetes_service_endpoint_http_avg_req_body_size = from(K8SEndpoint.http.sizeOfRequestBody)
 *     .filter(type == "http")
 *     .longAvg();
 */
export class KubernetesServiceEndpointHttpAvgReqBodySizeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceEndpointHttpAvgReqBodySizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointHttpAvgReqBodySizeMetric {
    const columns = KubernetesServiceEndpointHttpAvgReqBodySizeMetric.decode<LongAvgColumns>(kubernetesServiceEndpointHttpAvgReqBodySizeMetric, bytes);
    return new KubernetesServiceEndpointHttpAvgReqBodySizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_endpoint_http_avg_resp_header_size = from(K8SEndpoint.http.sizeOfResponseHeader)
// .filter(type == "http")
// .longAvg();
export const kubernetesServiceEndpointHttpAvgRespHeaderSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_http_avg_resp_header_size',
  scope: k8SEndpointScope,
  function: longAvgFunction,
  source: 'K8SEndpoint',
  statement: 'kubernetes_service_endpoint_http_avg_resp_header_size = from(K8SEndpoint.http.sizeOfResponseHeader)\n    .filter(type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean size of response headers.
 *
 * kubernetes_service_endpoint_http_avg_resp_header_size = from(K8SEndpoint.http.sizeOfResponseHeader)
 *     .filter(type == "http")
 *     .longAvg();
 */
export class KubernetesServiceEndpointHttpAvgRespHeaderSizeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceEndpointHttpAvgRespHeaderSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointHttpAvgRespHeaderSizeMetric {
    const columns = KubernetesServiceEndpointHttpAvgRespHeaderSizeMetric.decode<LongAvgColumns>(kubernetesServiceEndpointHttpAvgRespHeaderSizeMetric, bytes);
    return new KubernetesServiceEndpointHttpAvgRespHeaderSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_endpoint_http_avg_resp_body_size = from(K8SEndpoint.http.sizeOfResponseBody)
// .filter(type == "http")
// .longAvg();
export const kubernetesServiceEndpointHttpAvgRespBodySizeMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_http_avg_resp_body_size',
  scope: k8SEndpointScope,
  function: longAvgFunction,
  source: 'K8SEndpoint',
  statement: 'kubernetes_service_endpoint_http_avg_resp_body_size = from(K8SEndpoint.http.sizeOfResponseBody)\n    .filter(type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean size of response bodies.
 *
 * kubernetes_service_endpoint_http_avg_resp_body_size = from(K8SEndpoint.http.sizeOfResponseBody)
 *     .filter(type == "http")
 *     .longAvg();
 */
export class KubernetesServiceEndpointHttpAvgRespBodySizeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceEndpointHttpAvgRespBodySizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointHttpAvgRespBodySizeMetric {
    const columns = KubernetesServiceEndpointHttpAvgRespBodySizeMetric.decode<LongAvgColumns>(kubernetesServiceEndpointHttpAvgRespBodySizeMetric, bytes);
    return new KubernetesServiceEndpointHttpAvgRespBodySizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_endpoint_http_status_1xx_cpm = from(K8SEndpoint.*)
// .filter(type == "http")
// .filter(http.statusCode >= 100)
// .filter(http.statusCode < 200)
// .cpm();
export const kubernetesServiceEndpointHttpStatus1xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_http_status_1xx_cpm',
  scope: k8SEndpointScope,
  function: cpmFunction,
  source: 'K8SEndpoint',
  statement: 'kubernetes_service_endpoint_http_status_1xx_cpm = from(K8SEndpoint.*)\n    .filter(type == "http")\n    .filter(http.statusCode >= 100)\n    .filter(http.statusCode < 200)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 100 to 199, per minute.
 *
 * kubernetes_service_endpoint_http_status_1xx_cpm = from(K8SEndpoint.*)
 *     .filter(type == "http")
 *     .filter(http.statusCode >= 100)
 *     .filter(http.statusCode < 200)
 *     .cpm();
 */
export class KubernetesServiceEndpointHttpStatus1xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceEndpointHttpStatus1xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointHttpStatus1xxCpmMetric {
    const columns = KubernetesServiceEndpointHttpStatus1xxCpmMetric.decode<CpmColumns>(kubernetesServiceEndpointHttpStatus1xxCpmMetric, bytes);
    return new KubernetesServiceEndpointHttpStatus1xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_endpoint_http_status_2xx_cpm = from(K8SEndpoint.*)
// .filter(type == "http")
// .filter(http.statusCode >= 200)
// .filter(http.statusCode < 300)
// .cpm();
export const kubernetesServiceEndpointHttpStatus2xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_http_status_2xx_cpm',
  scope: k8SEndpointScope,
  function: cpmFunction,
  source: 'K8SEndpoint',
  statement: 'kubernetes_service_endpoint_http_status_2xx_cpm = from(K8SEndpoint.*)\n    .filter(type == "http")\n    .filter(http.statusCode >= 200)\n    .filter(http.statusCode < 300)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 200 to 299, per minute.
 *
 * kubernetes_service_endpoint_http_status_2xx_cpm = from(K8SEndpoint.*)
 *     .filter(type == "http")
 *     .filter(http.statusCode >= 200)
 *     .filter(http.statusCode < 300)
 *     .cpm();
 */
export class KubernetesServiceEndpointHttpStatus2xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceEndpointHttpStatus2xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointHttpStatus2xxCpmMetric {
    const columns = KubernetesServiceEndpointHttpStatus2xxCpmMetric.decode<CpmColumns>(kubernetesServiceEndpointHttpStatus2xxCpmMetric, bytes);
    return new KubernetesServiceEndpointHttpStatus2xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_endpoint_http_status_3xx_cpm = from(K8SEndpoint.*)
// .filter(type == "http")
// .filter(http.statusCode >= 300)
// .filter(http.statusCode < 400)
// .cpm();
export const kubernetesServiceEndpointHttpStatus3xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_http_status_3xx_cpm',
  scope: k8SEndpointScope,
  function: cpmFunction,
  source: 'K8SEndpoint',
  statement: 'kubernetes_service_endpoint_http_status_3xx_cpm = from(K8SEndpoint.*)\n    .filter(type == "http")\n    .filter(http.statusCode >= 300)\n    .filter(http.statusCode < 400)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 300 to 399, per minute.
 *
 * kubernetes_service_endpoint_http_status_3xx_cpm = from(K8SEndpoint.*)
 *     .filter(type == "http")
 *     .filter(http.statusCode >= 300)
 *     .filter(http.statusCode < 400)
 *     .cpm();
 */
export class KubernetesServiceEndpointHttpStatus3xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceEndpointHttpStatus3xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointHttpStatus3xxCpmMetric {
    const columns = KubernetesServiceEndpointHttpStatus3xxCpmMetric.decode<CpmColumns>(kubernetesServiceEndpointHttpStatus3xxCpmMetric, bytes);
    return new KubernetesServiceEndpointHttpStatus3xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_endpoint_http_status_4xx_cpm = from(K8SEndpoint.*)
// .filter(type == "http")
// .filter(http.statusCode >= 400)
// .filter(http.statusCode < 500)
// .cpm();
export const kubernetesServiceEndpointHttpStatus4xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_http_status_4xx_cpm',
  scope: k8SEndpointScope,
  function: cpmFunction,
  source: 'K8SEndpoint',
  statement: 'kubernetes_service_endpoint_http_status_4xx_cpm = from(K8SEndpoint.*)\n    .filter(type == "http")\n    .filter(http.statusCode >= 400)\n    .filter(http.statusCode < 500)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 400 to 499, per minute.
 *
 * kubernetes_service_endpoint_http_status_4xx_cpm = from(K8SEndpoint.*)
 *     .filter(type == "http")
 *     .filter(http.statusCode >= 400)
 *     .filter(http.statusCode < 500)
 *     .cpm();
 */
export class KubernetesServiceEndpointHttpStatus4xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceEndpointHttpStatus4xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointHttpStatus4xxCpmMetric {
    const columns = KubernetesServiceEndpointHttpStatus4xxCpmMetric.decode<CpmColumns>(kubernetesServiceEndpointHttpStatus4xxCpmMetric, bytes);
    return new KubernetesServiceEndpointHttpStatus4xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_endpoint_http_status_5xx_cpm = from(K8SEndpoint.*)
// .filter(type == "http")
// .filter(http.statusCode >= 500)
// .filter(http.statusCode < 600)
// .cpm();
export const kubernetesServiceEndpointHttpStatus5xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_http_status_5xx_cpm',
  scope: k8SEndpointScope,
  function: cpmFunction,
  source: 'K8SEndpoint',
  statement: 'kubernetes_service_endpoint_http_status_5xx_cpm = from(K8SEndpoint.*)\n    .filter(type == "http")\n    .filter(http.statusCode >= 500)\n    .filter(http.statusCode < 600)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 500 to 599, per minute.
 *
 * kubernetes_service_endpoint_http_status_5xx_cpm = from(K8SEndpoint.*)
 *     .filter(type == "http")
 *     .filter(http.statusCode >= 500)
 *     .filter(http.statusCode < 600)
 *     .cpm();
 */
export class KubernetesServiceEndpointHttpStatus5xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceEndpointHttpStatus5xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointHttpStatus5xxCpmMetric {
    const columns = KubernetesServiceEndpointHttpStatus5xxCpmMetric.decode<CpmColumns>(kubernetesServiceEndpointHttpStatus5xxCpmMetric, bytes);
    return new KubernetesServiceEndpointHttpStatus5xxCpmMetric(entity, bucket, columns);
  }
}
