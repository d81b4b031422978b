// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type CpmMetricsAddColumns,
  CpmMetricsAddMetrics,
  cpmMetricsAddFunction,
} from '../functions/cpm-metrics-add.ts';
import { federatedPodEndpointScope } from '../scopes.ts';
// kubernetes_service_endpoint_call_cpm = from(PodEndpointCpmMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_call_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceEndpointCallCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_call_cpm',
  scope: federatedPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'PodEndpointCpmMetrics',
  statement: 'kubernetes_service_endpoint_call_cpm = from(PodEndpointCpmMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_call_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_endpoint_call_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_endpoint_call_cpm = from(PodEndpointCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_call_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceEndpointCallCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceEndpointCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointCallCpmMetric {
    const columns = KubernetesServiceEndpointCallCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceEndpointCallCpmMetric, bytes);
    return new KubernetesServiceEndpointCallCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_endpoint_http_call_cpm = from(PodEndpointCpmMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_http_call_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceEndpointHttpCallCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_http_call_cpm',
  scope: federatedPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'PodEndpointCpmMetrics',
  statement: 'kubernetes_service_endpoint_http_call_cpm = from(PodEndpointCpmMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_http_call_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_endpoint_http_call_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_endpoint_http_call_cpm = from(PodEndpointCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_http_call_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceEndpointHttpCallCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceEndpointHttpCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointHttpCallCpmMetric {
    const columns = KubernetesServiceEndpointHttpCallCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceEndpointHttpCallCpmMetric, bytes);
    return new KubernetesServiceEndpointHttpCallCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_endpoint_http_status_1xx_cpm = from(PodEndpointCpmMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_http_status_1xx_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceEndpointHttpStatus1xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_http_status_1xx_cpm',
  scope: federatedPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'PodEndpointCpmMetrics',
  statement: 'kubernetes_service_endpoint_http_status_1xx_cpm = from(PodEndpointCpmMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_http_status_1xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_endpoint_http_status_1xx_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_endpoint_http_status_1xx_cpm = from(PodEndpointCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_http_status_1xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceEndpointHttpStatus1xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceEndpointHttpStatus1xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointHttpStatus1xxCpmMetric {
    const columns = KubernetesServiceEndpointHttpStatus1xxCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceEndpointHttpStatus1xxCpmMetric, bytes);
    return new KubernetesServiceEndpointHttpStatus1xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_endpoint_http_status_2xx_cpm = from(PodEndpointCpmMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_http_status_2xx_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceEndpointHttpStatus2xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_http_status_2xx_cpm',
  scope: federatedPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'PodEndpointCpmMetrics',
  statement: 'kubernetes_service_endpoint_http_status_2xx_cpm = from(PodEndpointCpmMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_http_status_2xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_endpoint_http_status_2xx_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_endpoint_http_status_2xx_cpm = from(PodEndpointCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_http_status_2xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceEndpointHttpStatus2xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceEndpointHttpStatus2xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointHttpStatus2xxCpmMetric {
    const columns = KubernetesServiceEndpointHttpStatus2xxCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceEndpointHttpStatus2xxCpmMetric, bytes);
    return new KubernetesServiceEndpointHttpStatus2xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_endpoint_http_status_3xx_cpm = from(PodEndpointCpmMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_http_status_3xx_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceEndpointHttpStatus3xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_http_status_3xx_cpm',
  scope: federatedPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'PodEndpointCpmMetrics',
  statement: 'kubernetes_service_endpoint_http_status_3xx_cpm = from(PodEndpointCpmMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_http_status_3xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_endpoint_http_status_3xx_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_endpoint_http_status_3xx_cpm = from(PodEndpointCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_http_status_3xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceEndpointHttpStatus3xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceEndpointHttpStatus3xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointHttpStatus3xxCpmMetric {
    const columns = KubernetesServiceEndpointHttpStatus3xxCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceEndpointHttpStatus3xxCpmMetric, bytes);
    return new KubernetesServiceEndpointHttpStatus3xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_endpoint_http_status_4xx_cpm = from(PodEndpointCpmMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_http_status_4xx_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceEndpointHttpStatus4xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_http_status_4xx_cpm',
  scope: federatedPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'PodEndpointCpmMetrics',
  statement: 'kubernetes_service_endpoint_http_status_4xx_cpm = from(PodEndpointCpmMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_http_status_4xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_endpoint_http_status_4xx_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_endpoint_http_status_4xx_cpm = from(PodEndpointCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_http_status_4xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceEndpointHttpStatus4xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceEndpointHttpStatus4xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointHttpStatus4xxCpmMetric {
    const columns = KubernetesServiceEndpointHttpStatus4xxCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceEndpointHttpStatus4xxCpmMetric, bytes);
    return new KubernetesServiceEndpointHttpStatus4xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_endpoint_http_status_5xx_cpm = from(PodEndpointCpmMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_http_status_5xx_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceEndpointHttpStatus5xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_http_status_5xx_cpm',
  scope: federatedPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'PodEndpointCpmMetrics',
  statement: 'kubernetes_service_endpoint_http_status_5xx_cpm = from(PodEndpointCpmMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_http_status_5xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_endpoint_http_status_5xx_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_endpoint_http_status_5xx_cpm = from(PodEndpointCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_http_status_5xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceEndpointHttpStatus5xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceEndpointHttpStatus5xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointHttpStatus5xxCpmMetric {
    const columns = KubernetesServiceEndpointHttpStatus5xxCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceEndpointHttpStatus5xxCpmMetric, bytes);
    return new KubernetesServiceEndpointHttpStatus5xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_cpm = from(PodEndpointCpmMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_cpm")
// .cpmMetricsAdd(total);
export const ciliumEndpointProtocolCpmMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_cpm',
  scope: federatedPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'PodEndpointCpmMetrics',
  statement: 'cilium_endpoint_protocol_cpm = from(PodEndpointCpmMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_cpm'],
  byCluster: false,
};

/**
 * cilium_endpoint_protocol_cpm = from(PodEndpointCpmMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumEndpointProtocolCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumEndpointProtocolCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolCpmMetric {
    const columns = CiliumEndpointProtocolCpmMetric.decode<CpmMetricsAddColumns>(ciliumEndpointProtocolCpmMetric, bytes);
    return new CiliumEndpointProtocolCpmMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_call_success_count = from(PodEndpointCpmMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_call_success_count")
// .cpmMetricsAdd(total);
export const ciliumEndpointProtocolCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_call_success_count',
  scope: federatedPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'PodEndpointCpmMetrics',
  statement: 'cilium_endpoint_protocol_call_success_count = from(PodEndpointCpmMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_call_success_count")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_call_success_count'],
  byCluster: false,
};

/**
 * cilium_endpoint_protocol_call_success_count = from(PodEndpointCpmMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_call_success_count")
 *     .cpmMetricsAdd(total);
 */
export class CiliumEndpointProtocolCallSuccessCountMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumEndpointProtocolCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolCallSuccessCountMetric {
    const columns = CiliumEndpointProtocolCallSuccessCountMetric.decode<CpmMetricsAddColumns>(ciliumEndpointProtocolCallSuccessCountMetric, bytes);
    return new CiliumEndpointProtocolCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_http_call_cpm = from(PodEndpointCpmMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_http_call_cpm")
// .cpmMetricsAdd(total);
export const ciliumEndpointProtocolHttpCallCpmMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_http_call_cpm',
  scope: federatedPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'PodEndpointCpmMetrics',
  statement: 'cilium_endpoint_protocol_http_call_cpm = from(PodEndpointCpmMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_http_call_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_http_call_cpm'],
  byCluster: false,
};

/**
 * cilium_endpoint_protocol_http_call_cpm = from(PodEndpointCpmMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_http_call_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumEndpointProtocolHttpCallCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumEndpointProtocolHttpCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolHttpCallCpmMetric {
    const columns = CiliumEndpointProtocolHttpCallCpmMetric.decode<CpmMetricsAddColumns>(ciliumEndpointProtocolHttpCallCpmMetric, bytes);
    return new CiliumEndpointProtocolHttpCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_http_call_success_count = from(PodEndpointCpmMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_http_call_success_count")
// .cpmMetricsAdd(total);
export const ciliumEndpointProtocolHttpCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_http_call_success_count',
  scope: federatedPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'PodEndpointCpmMetrics',
  statement: 'cilium_endpoint_protocol_http_call_success_count = from(PodEndpointCpmMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_http_call_success_count")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_http_call_success_count'],
  byCluster: false,
};

/**
 * cilium_endpoint_protocol_http_call_success_count = from(PodEndpointCpmMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_http_call_success_count")
 *     .cpmMetricsAdd(total);
 */
export class CiliumEndpointProtocolHttpCallSuccessCountMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumEndpointProtocolHttpCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolHttpCallSuccessCountMetric {
    const columns = CiliumEndpointProtocolHttpCallSuccessCountMetric.decode<CpmMetricsAddColumns>(ciliumEndpointProtocolHttpCallSuccessCountMetric, bytes);
    return new CiliumEndpointProtocolHttpCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_http_status_1xx_cpm = from(PodEndpointCpmMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_http_status_1xx_cpm")
// .cpmMetricsAdd(total);
export const ciliumEndpointProtocolHttpStatus1xxCpmMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_http_status_1xx_cpm',
  scope: federatedPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'PodEndpointCpmMetrics',
  statement: 'cilium_endpoint_protocol_http_status_1xx_cpm = from(PodEndpointCpmMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_http_status_1xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_http_status_1xx_cpm'],
  byCluster: false,
};

/**
 * cilium_endpoint_protocol_http_status_1xx_cpm = from(PodEndpointCpmMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_http_status_1xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumEndpointProtocolHttpStatus1xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumEndpointProtocolHttpStatus1xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolHttpStatus1xxCpmMetric {
    const columns = CiliumEndpointProtocolHttpStatus1xxCpmMetric.decode<CpmMetricsAddColumns>(ciliumEndpointProtocolHttpStatus1xxCpmMetric, bytes);
    return new CiliumEndpointProtocolHttpStatus1xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_http_status_2xx_cpm = from(PodEndpointCpmMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_http_status_2xx_cpm")
// .cpmMetricsAdd(total);
export const ciliumEndpointProtocolHttpStatus2xxCpmMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_http_status_2xx_cpm',
  scope: federatedPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'PodEndpointCpmMetrics',
  statement: 'cilium_endpoint_protocol_http_status_2xx_cpm = from(PodEndpointCpmMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_http_status_2xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_http_status_2xx_cpm'],
  byCluster: false,
};

/**
 * cilium_endpoint_protocol_http_status_2xx_cpm = from(PodEndpointCpmMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_http_status_2xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumEndpointProtocolHttpStatus2xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumEndpointProtocolHttpStatus2xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolHttpStatus2xxCpmMetric {
    const columns = CiliumEndpointProtocolHttpStatus2xxCpmMetric.decode<CpmMetricsAddColumns>(ciliumEndpointProtocolHttpStatus2xxCpmMetric, bytes);
    return new CiliumEndpointProtocolHttpStatus2xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_http_status_3xx_cpm = from(PodEndpointCpmMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_http_status_3xx_cpm")
// .cpmMetricsAdd(total);
export const ciliumEndpointProtocolHttpStatus3xxCpmMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_http_status_3xx_cpm',
  scope: federatedPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'PodEndpointCpmMetrics',
  statement: 'cilium_endpoint_protocol_http_status_3xx_cpm = from(PodEndpointCpmMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_http_status_3xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_http_status_3xx_cpm'],
  byCluster: false,
};

/**
 * cilium_endpoint_protocol_http_status_3xx_cpm = from(PodEndpointCpmMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_http_status_3xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumEndpointProtocolHttpStatus3xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumEndpointProtocolHttpStatus3xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolHttpStatus3xxCpmMetric {
    const columns = CiliumEndpointProtocolHttpStatus3xxCpmMetric.decode<CpmMetricsAddColumns>(ciliumEndpointProtocolHttpStatus3xxCpmMetric, bytes);
    return new CiliumEndpointProtocolHttpStatus3xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_http_status_4xx_cpm = from(PodEndpointCpmMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_http_status_4xx_cpm")
// .cpmMetricsAdd(total);
export const ciliumEndpointProtocolHttpStatus4xxCpmMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_http_status_4xx_cpm',
  scope: federatedPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'PodEndpointCpmMetrics',
  statement: 'cilium_endpoint_protocol_http_status_4xx_cpm = from(PodEndpointCpmMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_http_status_4xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_http_status_4xx_cpm'],
  byCluster: false,
};

/**
 * cilium_endpoint_protocol_http_status_4xx_cpm = from(PodEndpointCpmMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_http_status_4xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumEndpointProtocolHttpStatus4xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumEndpointProtocolHttpStatus4xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolHttpStatus4xxCpmMetric {
    const columns = CiliumEndpointProtocolHttpStatus4xxCpmMetric.decode<CpmMetricsAddColumns>(ciliumEndpointProtocolHttpStatus4xxCpmMetric, bytes);
    return new CiliumEndpointProtocolHttpStatus4xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_http_status_5xx_cpm = from(PodEndpointCpmMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_http_status_5xx_cpm")
// .cpmMetricsAdd(total);
export const ciliumEndpointProtocolHttpStatus5xxCpmMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_http_status_5xx_cpm',
  scope: federatedPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'PodEndpointCpmMetrics',
  statement: 'cilium_endpoint_protocol_http_status_5xx_cpm = from(PodEndpointCpmMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_http_status_5xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_http_status_5xx_cpm'],
  byCluster: false,
};

/**
 * cilium_endpoint_protocol_http_status_5xx_cpm = from(PodEndpointCpmMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_http_status_5xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumEndpointProtocolHttpStatus5xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumEndpointProtocolHttpStatus5xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolHttpStatus5xxCpmMetric {
    const columns = CiliumEndpointProtocolHttpStatus5xxCpmMetric.decode<CpmMetricsAddColumns>(ciliumEndpointProtocolHttpStatus5xxCpmMetric, bytes);
    return new CiliumEndpointProtocolHttpStatus5xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_dns_call_cpm = from(PodEndpointCpmMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_dns_call_cpm")
// .cpmMetricsAdd(total);
export const ciliumEndpointProtocolDnsCallCpmMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_dns_call_cpm',
  scope: federatedPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'PodEndpointCpmMetrics',
  statement: 'cilium_endpoint_protocol_dns_call_cpm = from(PodEndpointCpmMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_dns_call_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_dns_call_cpm'],
  byCluster: false,
};

/**
 * cilium_endpoint_protocol_dns_call_cpm = from(PodEndpointCpmMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_dns_call_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumEndpointProtocolDnsCallCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumEndpointProtocolDnsCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolDnsCallCpmMetric {
    const columns = CiliumEndpointProtocolDnsCallCpmMetric.decode<CpmMetricsAddColumns>(ciliumEndpointProtocolDnsCallCpmMetric, bytes);
    return new CiliumEndpointProtocolDnsCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_dns_call_success_count = from(PodEndpointCpmMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_dns_call_success_count")
// .cpmMetricsAdd(total);
export const ciliumEndpointProtocolDnsCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_dns_call_success_count',
  scope: federatedPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'PodEndpointCpmMetrics',
  statement: 'cilium_endpoint_protocol_dns_call_success_count = from(PodEndpointCpmMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_dns_call_success_count")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_dns_call_success_count'],
  byCluster: false,
};

/**
 * cilium_endpoint_protocol_dns_call_success_count = from(PodEndpointCpmMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_dns_call_success_count")
 *     .cpmMetricsAdd(total);
 */
export class CiliumEndpointProtocolDnsCallSuccessCountMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumEndpointProtocolDnsCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolDnsCallSuccessCountMetric {
    const columns = CiliumEndpointProtocolDnsCallSuccessCountMetric.decode<CpmMetricsAddColumns>(ciliumEndpointProtocolDnsCallSuccessCountMetric, bytes);
    return new CiliumEndpointProtocolDnsCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_kafka_call_cpm = from(PodEndpointCpmMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_kafka_call_cpm")
// .cpmMetricsAdd(total);
export const ciliumEndpointProtocolKafkaCallCpmMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_kafka_call_cpm',
  scope: federatedPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'PodEndpointCpmMetrics',
  statement: 'cilium_endpoint_protocol_kafka_call_cpm = from(PodEndpointCpmMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_kafka_call_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_kafka_call_cpm'],
  byCluster: false,
};

/**
 * cilium_endpoint_protocol_kafka_call_cpm = from(PodEndpointCpmMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_kafka_call_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumEndpointProtocolKafkaCallCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumEndpointProtocolKafkaCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolKafkaCallCpmMetric {
    const columns = CiliumEndpointProtocolKafkaCallCpmMetric.decode<CpmMetricsAddColumns>(ciliumEndpointProtocolKafkaCallCpmMetric, bytes);
    return new CiliumEndpointProtocolKafkaCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_kafka_call_success_count = from(PodEndpointCpmMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_kafka_call_success_count")
// .cpmMetricsAdd(total);
export const ciliumEndpointProtocolKafkaCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_kafka_call_success_count',
  scope: federatedPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'PodEndpointCpmMetrics',
  statement: 'cilium_endpoint_protocol_kafka_call_success_count = from(PodEndpointCpmMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_kafka_call_success_count")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_kafka_call_success_count'],
  byCluster: false,
};

/**
 * cilium_endpoint_protocol_kafka_call_success_count = from(PodEndpointCpmMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_kafka_call_success_count")
 *     .cpmMetricsAdd(total);
 */
export class CiliumEndpointProtocolKafkaCallSuccessCountMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumEndpointProtocolKafkaCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolKafkaCallSuccessCountMetric {
    const columns = CiliumEndpointProtocolKafkaCallSuccessCountMetric.decode<CpmMetricsAddColumns>(ciliumEndpointProtocolKafkaCallSuccessCountMetric, bytes);
    return new CiliumEndpointProtocolKafkaCallSuccessCountMetric(entity, bucket, columns);
  }
}
