// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type CpmMetricsAddColumns,
  CpmMetricsAddMetrics,
  cpmMetricsAddFunction,
} from '../functions/cpm-metrics-add.ts';
import { clusterPodEndpointScope } from '../scopes.ts';
// cluster_kubernetes_service_endpoint_call_cpm = from(ClusterPodEndpointCpmMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_call_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceEndpointCallCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_endpoint_call_cpm',
  scope: clusterPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodEndpointCpmMetrics',
  statement: 'cluster_kubernetes_service_endpoint_call_cpm = from(ClusterPodEndpointCpmMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_call_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_endpoint_call_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_endpoint_call_cpm = from(ClusterPodEndpointCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_call_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceEndpointCallCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceEndpointCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceEndpointCallCpmMetric {
    const columns = ClusterKubernetesServiceEndpointCallCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceEndpointCallCpmMetric, bytes);
    return new ClusterKubernetesServiceEndpointCallCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_endpoint_http_call_cpm = from(ClusterPodEndpointCpmMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_http_call_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceEndpointHttpCallCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_endpoint_http_call_cpm',
  scope: clusterPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodEndpointCpmMetrics',
  statement: 'cluster_kubernetes_service_endpoint_http_call_cpm = from(ClusterPodEndpointCpmMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_http_call_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_endpoint_http_call_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_endpoint_http_call_cpm = from(ClusterPodEndpointCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_http_call_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceEndpointHttpCallCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceEndpointHttpCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceEndpointHttpCallCpmMetric {
    const columns = ClusterKubernetesServiceEndpointHttpCallCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceEndpointHttpCallCpmMetric, bytes);
    return new ClusterKubernetesServiceEndpointHttpCallCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_endpoint_http_status_1xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_http_status_1xx_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceEndpointHttpStatus1xxCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_endpoint_http_status_1xx_cpm',
  scope: clusterPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodEndpointCpmMetrics',
  statement: 'cluster_kubernetes_service_endpoint_http_status_1xx_cpm = from(ClusterPodEndpointCpmMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_http_status_1xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_endpoint_http_status_1xx_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_endpoint_http_status_1xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_http_status_1xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceEndpointHttpStatus1xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceEndpointHttpStatus1xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceEndpointHttpStatus1xxCpmMetric {
    const columns = ClusterKubernetesServiceEndpointHttpStatus1xxCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceEndpointHttpStatus1xxCpmMetric, bytes);
    return new ClusterKubernetesServiceEndpointHttpStatus1xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_endpoint_http_status_2xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_http_status_2xx_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceEndpointHttpStatus2xxCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_endpoint_http_status_2xx_cpm',
  scope: clusterPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodEndpointCpmMetrics',
  statement: 'cluster_kubernetes_service_endpoint_http_status_2xx_cpm = from(ClusterPodEndpointCpmMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_http_status_2xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_endpoint_http_status_2xx_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_endpoint_http_status_2xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_http_status_2xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceEndpointHttpStatus2xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceEndpointHttpStatus2xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceEndpointHttpStatus2xxCpmMetric {
    const columns = ClusterKubernetesServiceEndpointHttpStatus2xxCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceEndpointHttpStatus2xxCpmMetric, bytes);
    return new ClusterKubernetesServiceEndpointHttpStatus2xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_endpoint_http_status_3xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_http_status_3xx_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceEndpointHttpStatus3xxCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_endpoint_http_status_3xx_cpm',
  scope: clusterPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodEndpointCpmMetrics',
  statement: 'cluster_kubernetes_service_endpoint_http_status_3xx_cpm = from(ClusterPodEndpointCpmMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_http_status_3xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_endpoint_http_status_3xx_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_endpoint_http_status_3xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_http_status_3xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceEndpointHttpStatus3xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceEndpointHttpStatus3xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceEndpointHttpStatus3xxCpmMetric {
    const columns = ClusterKubernetesServiceEndpointHttpStatus3xxCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceEndpointHttpStatus3xxCpmMetric, bytes);
    return new ClusterKubernetesServiceEndpointHttpStatus3xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_endpoint_http_status_4xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_http_status_4xx_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceEndpointHttpStatus4xxCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_endpoint_http_status_4xx_cpm',
  scope: clusterPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodEndpointCpmMetrics',
  statement: 'cluster_kubernetes_service_endpoint_http_status_4xx_cpm = from(ClusterPodEndpointCpmMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_http_status_4xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_endpoint_http_status_4xx_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_endpoint_http_status_4xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_http_status_4xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceEndpointHttpStatus4xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceEndpointHttpStatus4xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceEndpointHttpStatus4xxCpmMetric {
    const columns = ClusterKubernetesServiceEndpointHttpStatus4xxCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceEndpointHttpStatus4xxCpmMetric, bytes);
    return new ClusterKubernetesServiceEndpointHttpStatus4xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_endpoint_http_status_5xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_http_status_5xx_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceEndpointHttpStatus5xxCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_endpoint_http_status_5xx_cpm',
  scope: clusterPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodEndpointCpmMetrics',
  statement: 'cluster_kubernetes_service_endpoint_http_status_5xx_cpm = from(ClusterPodEndpointCpmMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_http_status_5xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_endpoint_http_status_5xx_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_endpoint_http_status_5xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_http_status_5xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceEndpointHttpStatus5xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceEndpointHttpStatus5xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceEndpointHttpStatus5xxCpmMetric {
    const columns = ClusterKubernetesServiceEndpointHttpStatus5xxCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceEndpointHttpStatus5xxCpmMetric, bytes);
    return new ClusterKubernetesServiceEndpointHttpStatus5xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_endpoint_protocol_cpm = from(ClusterPodEndpointCpmMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumEndpointProtocolCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_endpoint_protocol_cpm',
  scope: clusterPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodEndpointCpmMetrics',
  statement: 'cluster_cilium_endpoint_protocol_cpm = from(ClusterPodEndpointCpmMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_endpoint_protocol_cpm = from(ClusterPodEndpointCpmMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumEndpointProtocolCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumEndpointProtocolCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumEndpointProtocolCpmMetric {
    const columns = ClusterCiliumEndpointProtocolCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumEndpointProtocolCpmMetric, bytes);
    return new ClusterCiliumEndpointProtocolCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_endpoint_protocol_call_success_count = from(ClusterPodEndpointCpmMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_call_success_count")
// .cpmMetricsAdd(total);
export const clusterCiliumEndpointProtocolCallSuccessCountMetric: MetricDefinition = {
  name: 'cluster_cilium_endpoint_protocol_call_success_count',
  scope: clusterPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodEndpointCpmMetrics',
  statement: 'cluster_cilium_endpoint_protocol_call_success_count = from(ClusterPodEndpointCpmMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_call_success_count")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_call_success_count'],
  byCluster: true,
};

/**
 * cluster_cilium_endpoint_protocol_call_success_count = from(ClusterPodEndpointCpmMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_call_success_count")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumEndpointProtocolCallSuccessCountMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumEndpointProtocolCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumEndpointProtocolCallSuccessCountMetric {
    const columns = ClusterCiliumEndpointProtocolCallSuccessCountMetric.decode<CpmMetricsAddColumns>(clusterCiliumEndpointProtocolCallSuccessCountMetric, bytes);
    return new ClusterCiliumEndpointProtocolCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cluster_cilium_endpoint_protocol_http_call_cpm = from(ClusterPodEndpointCpmMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_http_call_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumEndpointProtocolHttpCallCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_endpoint_protocol_http_call_cpm',
  scope: clusterPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodEndpointCpmMetrics',
  statement: 'cluster_cilium_endpoint_protocol_http_call_cpm = from(ClusterPodEndpointCpmMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_http_call_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_http_call_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_endpoint_protocol_http_call_cpm = from(ClusterPodEndpointCpmMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_http_call_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumEndpointProtocolHttpCallCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumEndpointProtocolHttpCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumEndpointProtocolHttpCallCpmMetric {
    const columns = ClusterCiliumEndpointProtocolHttpCallCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumEndpointProtocolHttpCallCpmMetric, bytes);
    return new ClusterCiliumEndpointProtocolHttpCallCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_endpoint_protocol_http_call_success_count = from(ClusterPodEndpointCpmMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_http_call_success_count")
// .cpmMetricsAdd(total);
export const clusterCiliumEndpointProtocolHttpCallSuccessCountMetric: MetricDefinition = {
  name: 'cluster_cilium_endpoint_protocol_http_call_success_count',
  scope: clusterPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodEndpointCpmMetrics',
  statement: 'cluster_cilium_endpoint_protocol_http_call_success_count = from(ClusterPodEndpointCpmMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_http_call_success_count")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_http_call_success_count'],
  byCluster: true,
};

/**
 * cluster_cilium_endpoint_protocol_http_call_success_count = from(ClusterPodEndpointCpmMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_http_call_success_count")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumEndpointProtocolHttpCallSuccessCountMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumEndpointProtocolHttpCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumEndpointProtocolHttpCallSuccessCountMetric {
    const columns = ClusterCiliumEndpointProtocolHttpCallSuccessCountMetric.decode<CpmMetricsAddColumns>(clusterCiliumEndpointProtocolHttpCallSuccessCountMetric, bytes);
    return new ClusterCiliumEndpointProtocolHttpCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cluster_cilium_endpoint_protocol_http_status_1xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_http_status_1xx_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumEndpointProtocolHttpStatus1xxCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_endpoint_protocol_http_status_1xx_cpm',
  scope: clusterPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodEndpointCpmMetrics',
  statement: 'cluster_cilium_endpoint_protocol_http_status_1xx_cpm = from(ClusterPodEndpointCpmMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_http_status_1xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_http_status_1xx_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_endpoint_protocol_http_status_1xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_http_status_1xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumEndpointProtocolHttpStatus1xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumEndpointProtocolHttpStatus1xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumEndpointProtocolHttpStatus1xxCpmMetric {
    const columns = ClusterCiliumEndpointProtocolHttpStatus1xxCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumEndpointProtocolHttpStatus1xxCpmMetric, bytes);
    return new ClusterCiliumEndpointProtocolHttpStatus1xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_endpoint_protocol_http_status_2xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_http_status_2xx_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumEndpointProtocolHttpStatus2xxCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_endpoint_protocol_http_status_2xx_cpm',
  scope: clusterPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodEndpointCpmMetrics',
  statement: 'cluster_cilium_endpoint_protocol_http_status_2xx_cpm = from(ClusterPodEndpointCpmMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_http_status_2xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_http_status_2xx_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_endpoint_protocol_http_status_2xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_http_status_2xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumEndpointProtocolHttpStatus2xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumEndpointProtocolHttpStatus2xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumEndpointProtocolHttpStatus2xxCpmMetric {
    const columns = ClusterCiliumEndpointProtocolHttpStatus2xxCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumEndpointProtocolHttpStatus2xxCpmMetric, bytes);
    return new ClusterCiliumEndpointProtocolHttpStatus2xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_endpoint_protocol_http_status_3xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_http_status_3xx_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumEndpointProtocolHttpStatus3xxCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_endpoint_protocol_http_status_3xx_cpm',
  scope: clusterPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodEndpointCpmMetrics',
  statement: 'cluster_cilium_endpoint_protocol_http_status_3xx_cpm = from(ClusterPodEndpointCpmMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_http_status_3xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_http_status_3xx_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_endpoint_protocol_http_status_3xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_http_status_3xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumEndpointProtocolHttpStatus3xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumEndpointProtocolHttpStatus3xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumEndpointProtocolHttpStatus3xxCpmMetric {
    const columns = ClusterCiliumEndpointProtocolHttpStatus3xxCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumEndpointProtocolHttpStatus3xxCpmMetric, bytes);
    return new ClusterCiliumEndpointProtocolHttpStatus3xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_endpoint_protocol_http_status_4xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_http_status_4xx_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumEndpointProtocolHttpStatus4xxCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_endpoint_protocol_http_status_4xx_cpm',
  scope: clusterPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodEndpointCpmMetrics',
  statement: 'cluster_cilium_endpoint_protocol_http_status_4xx_cpm = from(ClusterPodEndpointCpmMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_http_status_4xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_http_status_4xx_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_endpoint_protocol_http_status_4xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_http_status_4xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumEndpointProtocolHttpStatus4xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumEndpointProtocolHttpStatus4xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumEndpointProtocolHttpStatus4xxCpmMetric {
    const columns = ClusterCiliumEndpointProtocolHttpStatus4xxCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumEndpointProtocolHttpStatus4xxCpmMetric, bytes);
    return new ClusterCiliumEndpointProtocolHttpStatus4xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_endpoint_protocol_http_status_5xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_http_status_5xx_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumEndpointProtocolHttpStatus5xxCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_endpoint_protocol_http_status_5xx_cpm',
  scope: clusterPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodEndpointCpmMetrics',
  statement: 'cluster_cilium_endpoint_protocol_http_status_5xx_cpm = from(ClusterPodEndpointCpmMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_http_status_5xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_http_status_5xx_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_endpoint_protocol_http_status_5xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_http_status_5xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumEndpointProtocolHttpStatus5xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumEndpointProtocolHttpStatus5xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumEndpointProtocolHttpStatus5xxCpmMetric {
    const columns = ClusterCiliumEndpointProtocolHttpStatus5xxCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumEndpointProtocolHttpStatus5xxCpmMetric, bytes);
    return new ClusterCiliumEndpointProtocolHttpStatus5xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_endpoint_protocol_dns_call_cpm = from(ClusterPodEndpointCpmMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_dns_call_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumEndpointProtocolDnsCallCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_endpoint_protocol_dns_call_cpm',
  scope: clusterPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodEndpointCpmMetrics',
  statement: 'cluster_cilium_endpoint_protocol_dns_call_cpm = from(ClusterPodEndpointCpmMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_dns_call_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_dns_call_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_endpoint_protocol_dns_call_cpm = from(ClusterPodEndpointCpmMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_dns_call_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumEndpointProtocolDnsCallCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumEndpointProtocolDnsCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumEndpointProtocolDnsCallCpmMetric {
    const columns = ClusterCiliumEndpointProtocolDnsCallCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumEndpointProtocolDnsCallCpmMetric, bytes);
    return new ClusterCiliumEndpointProtocolDnsCallCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_endpoint_protocol_dns_call_success_count = from(ClusterPodEndpointCpmMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_dns_call_success_count")
// .cpmMetricsAdd(total);
export const clusterCiliumEndpointProtocolDnsCallSuccessCountMetric: MetricDefinition = {
  name: 'cluster_cilium_endpoint_protocol_dns_call_success_count',
  scope: clusterPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodEndpointCpmMetrics',
  statement: 'cluster_cilium_endpoint_protocol_dns_call_success_count = from(ClusterPodEndpointCpmMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_dns_call_success_count")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_dns_call_success_count'],
  byCluster: true,
};

/**
 * cluster_cilium_endpoint_protocol_dns_call_success_count = from(ClusterPodEndpointCpmMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_dns_call_success_count")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumEndpointProtocolDnsCallSuccessCountMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumEndpointProtocolDnsCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumEndpointProtocolDnsCallSuccessCountMetric {
    const columns = ClusterCiliumEndpointProtocolDnsCallSuccessCountMetric.decode<CpmMetricsAddColumns>(clusterCiliumEndpointProtocolDnsCallSuccessCountMetric, bytes);
    return new ClusterCiliumEndpointProtocolDnsCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cluster_cilium_endpoint_protocol_kafka_call_cpm = from(ClusterPodEndpointCpmMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_kafka_call_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumEndpointProtocolKafkaCallCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_endpoint_protocol_kafka_call_cpm',
  scope: clusterPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodEndpointCpmMetrics',
  statement: 'cluster_cilium_endpoint_protocol_kafka_call_cpm = from(ClusterPodEndpointCpmMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_kafka_call_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_kafka_call_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_endpoint_protocol_kafka_call_cpm = from(ClusterPodEndpointCpmMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_kafka_call_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumEndpointProtocolKafkaCallCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumEndpointProtocolKafkaCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumEndpointProtocolKafkaCallCpmMetric {
    const columns = ClusterCiliumEndpointProtocolKafkaCallCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumEndpointProtocolKafkaCallCpmMetric, bytes);
    return new ClusterCiliumEndpointProtocolKafkaCallCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_endpoint_protocol_kafka_call_success_count = from(ClusterPodEndpointCpmMetrics.*)
// .filter(metric == "cilium_endpoint_protocol_kafka_call_success_count")
// .cpmMetricsAdd(total);
export const clusterCiliumEndpointProtocolKafkaCallSuccessCountMetric: MetricDefinition = {
  name: 'cluster_cilium_endpoint_protocol_kafka_call_success_count',
  scope: clusterPodEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodEndpointCpmMetrics',
  statement: 'cluster_cilium_endpoint_protocol_kafka_call_success_count = from(ClusterPodEndpointCpmMetrics.*)\n    .filter(metric == "cilium_endpoint_protocol_kafka_call_success_count")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_endpoint_protocol_kafka_call_success_count'],
  byCluster: true,
};

/**
 * cluster_cilium_endpoint_protocol_kafka_call_success_count = from(ClusterPodEndpointCpmMetrics.*)
 *     .filter(metric == "cilium_endpoint_protocol_kafka_call_success_count")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumEndpointProtocolKafkaCallSuccessCountMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumEndpointProtocolKafkaCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumEndpointProtocolKafkaCallSuccessCountMetric {
    const columns = ClusterCiliumEndpointProtocolKafkaCallSuccessCountMetric.decode<CpmMetricsAddColumns>(clusterCiliumEndpointProtocolKafkaCallSuccessCountMetric, bytes);
    return new ClusterCiliumEndpointProtocolKafkaCallSuccessCountMetric(entity, bucket, columns);
  }
}
