// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type CpmMetricsAddColumns,
  CpmMetricsAddMetrics,
  cpmMetricsAddFunction,
} from '../functions/cpm-metrics-add.ts';
import { clusterPodScope } from '../scopes.ts';
// cluster_kubernetes_service_instance_connect_cpm = from(ClusterPodCpmMetrics.*)
// .filter(metric == "kubernetes_service_instance_connect_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceInstanceConnectCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_connect_cpm',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_kubernetes_service_instance_connect_cpm = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "kubernetes_service_instance_connect_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_connect_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_connect_cpm = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_connect_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceInstanceConnectCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceConnectCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceConnectCpmMetric {
    const columns = ClusterKubernetesServiceInstanceConnectCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceInstanceConnectCpmMetric, bytes);
    return new ClusterKubernetesServiceInstanceConnectCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_connect_success_cpm = from(ClusterPodCpmMetrics.*)
// .filter(metric == "kubernetes_service_instance_connect_success_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceInstanceConnectSuccessCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_connect_success_cpm',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_kubernetes_service_instance_connect_success_cpm = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "kubernetes_service_instance_connect_success_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_connect_success_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_connect_success_cpm = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_connect_success_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceInstanceConnectSuccessCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceConnectSuccessCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceConnectSuccessCpmMetric {
    const columns = ClusterKubernetesServiceInstanceConnectSuccessCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceInstanceConnectSuccessCpmMetric, bytes);
    return new ClusterKubernetesServiceInstanceConnectSuccessCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_accept_cpm = from(ClusterPodCpmMetrics.*)
// .filter(metric == "kubernetes_service_instance_accept_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceInstanceAcceptCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_accept_cpm',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_kubernetes_service_instance_accept_cpm = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "kubernetes_service_instance_accept_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_accept_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_accept_cpm = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_accept_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceInstanceAcceptCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceAcceptCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceAcceptCpmMetric {
    const columns = ClusterKubernetesServiceInstanceAcceptCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceInstanceAcceptCpmMetric, bytes);
    return new ClusterKubernetesServiceInstanceAcceptCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_close_cpm = from(ClusterPodCpmMetrics.*)
// .filter(metric == "kubernetes_service_instance_close_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceInstanceCloseCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_close_cpm',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_kubernetes_service_instance_close_cpm = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "kubernetes_service_instance_close_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_close_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_close_cpm = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_close_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceInstanceCloseCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceCloseCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceCloseCpmMetric {
    const columns = ClusterKubernetesServiceInstanceCloseCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceInstanceCloseCpmMetric, bytes);
    return new ClusterKubernetesServiceInstanceCloseCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_write_cpm = from(ClusterPodCpmMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceInstanceWriteCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_write_cpm',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_kubernetes_service_instance_write_cpm = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_write_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_write_cpm = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceInstanceWriteCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceWriteCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceWriteCpmMetric {
    const columns = ClusterKubernetesServiceInstanceWriteCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceInstanceWriteCpmMetric, bytes);
    return new ClusterKubernetesServiceInstanceWriteCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_read_cpm = from(ClusterPodCpmMetrics.*)
// .filter(metric == "kubernetes_service_instance_read_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceInstanceReadCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_read_cpm',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_kubernetes_service_instance_read_cpm = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "kubernetes_service_instance_read_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_read_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_read_cpm = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_read_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceInstanceReadCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceReadCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceReadCpmMetric {
    const columns = ClusterKubernetesServiceInstanceReadCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceInstanceReadCpmMetric, bytes);
    return new ClusterKubernetesServiceInstanceReadCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_http_call_cpm = from(ClusterPodCpmMetrics.*)
// .filter(metric == "kubernetes_service_instance_http_call_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceInstanceHttpCallCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_http_call_cpm',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_kubernetes_service_instance_http_call_cpm = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "kubernetes_service_instance_http_call_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_http_call_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_http_call_cpm = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_http_call_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceInstanceHttpCallCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceHttpCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceHttpCallCpmMetric {
    const columns = ClusterKubernetesServiceInstanceHttpCallCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceInstanceHttpCallCpmMetric, bytes);
    return new ClusterKubernetesServiceInstanceHttpCallCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_http_status_1xx_cpm = from(ClusterPodCpmMetrics.*)
// .filter(metric == "kubernetes_service_instance_http_status_1xx_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceInstanceHttpStatus1xxCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_http_status_1xx_cpm',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_kubernetes_service_instance_http_status_1xx_cpm = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "kubernetes_service_instance_http_status_1xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_http_status_1xx_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_http_status_1xx_cpm = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_http_status_1xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceInstanceHttpStatus1xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceHttpStatus1xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceHttpStatus1xxCpmMetric {
    const columns = ClusterKubernetesServiceInstanceHttpStatus1xxCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceInstanceHttpStatus1xxCpmMetric, bytes);
    return new ClusterKubernetesServiceInstanceHttpStatus1xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_http_status_2xx_cpm = from(ClusterPodCpmMetrics.*)
// .filter(metric == "kubernetes_service_instance_http_status_2xx_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceInstanceHttpStatus2xxCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_http_status_2xx_cpm',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_kubernetes_service_instance_http_status_2xx_cpm = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "kubernetes_service_instance_http_status_2xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_http_status_2xx_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_http_status_2xx_cpm = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_http_status_2xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceInstanceHttpStatus2xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceHttpStatus2xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceHttpStatus2xxCpmMetric {
    const columns = ClusterKubernetesServiceInstanceHttpStatus2xxCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceInstanceHttpStatus2xxCpmMetric, bytes);
    return new ClusterKubernetesServiceInstanceHttpStatus2xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_http_status_3xx_cpm = from(ClusterPodCpmMetrics.*)
// .filter(metric == "kubernetes_service_instance_http_status_3xx_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceInstanceHttpStatus3xxCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_http_status_3xx_cpm',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_kubernetes_service_instance_http_status_3xx_cpm = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "kubernetes_service_instance_http_status_3xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_http_status_3xx_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_http_status_3xx_cpm = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_http_status_3xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceInstanceHttpStatus3xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceHttpStatus3xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceHttpStatus3xxCpmMetric {
    const columns = ClusterKubernetesServiceInstanceHttpStatus3xxCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceInstanceHttpStatus3xxCpmMetric, bytes);
    return new ClusterKubernetesServiceInstanceHttpStatus3xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_http_status_4xx_cpm = from(ClusterPodCpmMetrics.*)
// .filter(metric == "kubernetes_service_instance_http_status_4xx_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceInstanceHttpStatus4xxCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_http_status_4xx_cpm',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_kubernetes_service_instance_http_status_4xx_cpm = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "kubernetes_service_instance_http_status_4xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_http_status_4xx_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_http_status_4xx_cpm = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_http_status_4xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceInstanceHttpStatus4xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceHttpStatus4xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceHttpStatus4xxCpmMetric {
    const columns = ClusterKubernetesServiceInstanceHttpStatus4xxCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceInstanceHttpStatus4xxCpmMetric, bytes);
    return new ClusterKubernetesServiceInstanceHttpStatus4xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_http_status_5xx_cpm = from(ClusterPodCpmMetrics.*)
// .filter(metric == "kubernetes_service_instance_http_status_5xx_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceInstanceHttpStatus5xxCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_http_status_5xx_cpm',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_kubernetes_service_instance_http_status_5xx_cpm = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "kubernetes_service_instance_http_status_5xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_http_status_5xx_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_http_status_5xx_cpm = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_http_status_5xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceInstanceHttpStatus5xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceHttpStatus5xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceHttpStatus5xxCpmMetric {
    const columns = ClusterKubernetesServiceInstanceHttpStatus5xxCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceInstanceHttpStatus5xxCpmMetric, bytes);
    return new ClusterKubernetesServiceInstanceHttpStatus5xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_instance_l4_read_pkg_cpm = from(ClusterPodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_l4_read_pkg_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceInstanceL4ReadPkgCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_service_instance_l4_read_pkg_cpm',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_cilium_service_instance_l4_read_pkg_cpm = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_l4_read_pkg_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_l4_read_pkg_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_service_instance_l4_read_pkg_cpm = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_l4_read_pkg_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceInstanceL4ReadPkgCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceInstanceL4ReadPkgCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceInstanceL4ReadPkgCpmMetric {
    const columns = ClusterCiliumServiceInstanceL4ReadPkgCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceInstanceL4ReadPkgCpmMetric, bytes);
    return new ClusterCiliumServiceInstanceL4ReadPkgCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_instance_l4_read_pkg_drop_cpm = from(ClusterPodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_l4_read_pkg_drop_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceInstanceL4ReadPkgDropCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_service_instance_l4_read_pkg_drop_cpm',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_cilium_service_instance_l4_read_pkg_drop_cpm = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_l4_read_pkg_drop_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_l4_read_pkg_drop_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_service_instance_l4_read_pkg_drop_cpm = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_l4_read_pkg_drop_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceInstanceL4ReadPkgDropCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceInstanceL4ReadPkgDropCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceInstanceL4ReadPkgDropCpmMetric {
    const columns = ClusterCiliumServiceInstanceL4ReadPkgDropCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceInstanceL4ReadPkgDropCpmMetric, bytes);
    return new ClusterCiliumServiceInstanceL4ReadPkgDropCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_instance_l4_write_pkg_cpm = from(ClusterPodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_l4_write_pkg_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceInstanceL4WritePkgCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_service_instance_l4_write_pkg_cpm',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_cilium_service_instance_l4_write_pkg_cpm = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_l4_write_pkg_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_l4_write_pkg_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_service_instance_l4_write_pkg_cpm = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_l4_write_pkg_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceInstanceL4WritePkgCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceInstanceL4WritePkgCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceInstanceL4WritePkgCpmMetric {
    const columns = ClusterCiliumServiceInstanceL4WritePkgCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceInstanceL4WritePkgCpmMetric, bytes);
    return new ClusterCiliumServiceInstanceL4WritePkgCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_instance_l4_write_pkg_drop_cpm = from(ClusterPodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_l4_write_pkg_drop_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceInstanceL4WritePkgDropCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_service_instance_l4_write_pkg_drop_cpm',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_cilium_service_instance_l4_write_pkg_drop_cpm = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_l4_write_pkg_drop_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_l4_write_pkg_drop_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_service_instance_l4_write_pkg_drop_cpm = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_l4_write_pkg_drop_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceInstanceL4WritePkgDropCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceInstanceL4WritePkgDropCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceInstanceL4WritePkgDropCpmMetric {
    const columns = ClusterCiliumServiceInstanceL4WritePkgDropCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceInstanceL4WritePkgDropCpmMetric, bytes);
    return new ClusterCiliumServiceInstanceL4WritePkgDropCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_instance_protocol_cpm = from(ClusterPodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceInstanceProtocolCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_service_instance_protocol_cpm',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_cilium_service_instance_protocol_cpm = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_service_instance_protocol_cpm = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceInstanceProtocolCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceInstanceProtocolCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceInstanceProtocolCpmMetric {
    const columns = ClusterCiliumServiceInstanceProtocolCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceInstanceProtocolCpmMetric, bytes);
    return new ClusterCiliumServiceInstanceProtocolCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_instance_protocol_call_success_count = from(ClusterPodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_call_success_count")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceInstanceProtocolCallSuccessCountMetric: MetricDefinition = {
  name: 'cluster_cilium_service_instance_protocol_call_success_count',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_cilium_service_instance_protocol_call_success_count = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_call_success_count")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_call_success_count'],
  byCluster: true,
};

/**
 * cluster_cilium_service_instance_protocol_call_success_count = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_call_success_count")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceInstanceProtocolCallSuccessCountMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceInstanceProtocolCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceInstanceProtocolCallSuccessCountMetric {
    const columns = ClusterCiliumServiceInstanceProtocolCallSuccessCountMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceInstanceProtocolCallSuccessCountMetric, bytes);
    return new ClusterCiliumServiceInstanceProtocolCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_instance_protocol_http_call_cpm = from(ClusterPodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_http_call_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceInstanceProtocolHttpCallCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_service_instance_protocol_http_call_cpm',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_cilium_service_instance_protocol_http_call_cpm = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_http_call_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_http_call_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_service_instance_protocol_http_call_cpm = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_http_call_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceInstanceProtocolHttpCallCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceInstanceProtocolHttpCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceInstanceProtocolHttpCallCpmMetric {
    const columns = ClusterCiliumServiceInstanceProtocolHttpCallCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceInstanceProtocolHttpCallCpmMetric, bytes);
    return new ClusterCiliumServiceInstanceProtocolHttpCallCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_instance_protocol_http_call_success_count = from(ClusterPodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_http_call_success_count")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceInstanceProtocolHttpCallSuccessCountMetric: MetricDefinition = {
  name: 'cluster_cilium_service_instance_protocol_http_call_success_count',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_cilium_service_instance_protocol_http_call_success_count = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_http_call_success_count")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_http_call_success_count'],
  byCluster: true,
};

/**
 * cluster_cilium_service_instance_protocol_http_call_success_count = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_http_call_success_count")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceInstanceProtocolHttpCallSuccessCountMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceInstanceProtocolHttpCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceInstanceProtocolHttpCallSuccessCountMetric {
    const columns = ClusterCiliumServiceInstanceProtocolHttpCallSuccessCountMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceInstanceProtocolHttpCallSuccessCountMetric, bytes);
    return new ClusterCiliumServiceInstanceProtocolHttpCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_instance_protocol_http_status_1xx_cpm = from(ClusterPodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_http_status_1xx_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceInstanceProtocolHttpStatus1xxCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_service_instance_protocol_http_status_1xx_cpm',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_cilium_service_instance_protocol_http_status_1xx_cpm = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_http_status_1xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_http_status_1xx_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_service_instance_protocol_http_status_1xx_cpm = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_http_status_1xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceInstanceProtocolHttpStatus1xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceInstanceProtocolHttpStatus1xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceInstanceProtocolHttpStatus1xxCpmMetric {
    const columns = ClusterCiliumServiceInstanceProtocolHttpStatus1xxCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceInstanceProtocolHttpStatus1xxCpmMetric, bytes);
    return new ClusterCiliumServiceInstanceProtocolHttpStatus1xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_instance_protocol_http_status_2xx_cpm = from(ClusterPodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_http_status_2xx_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceInstanceProtocolHttpStatus2xxCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_service_instance_protocol_http_status_2xx_cpm',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_cilium_service_instance_protocol_http_status_2xx_cpm = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_http_status_2xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_http_status_2xx_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_service_instance_protocol_http_status_2xx_cpm = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_http_status_2xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceInstanceProtocolHttpStatus2xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceInstanceProtocolHttpStatus2xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceInstanceProtocolHttpStatus2xxCpmMetric {
    const columns = ClusterCiliumServiceInstanceProtocolHttpStatus2xxCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceInstanceProtocolHttpStatus2xxCpmMetric, bytes);
    return new ClusterCiliumServiceInstanceProtocolHttpStatus2xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_instance_protocol_http_status_3xx_cpm = from(ClusterPodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_http_status_3xx_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceInstanceProtocolHttpStatus3xxCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_service_instance_protocol_http_status_3xx_cpm',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_cilium_service_instance_protocol_http_status_3xx_cpm = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_http_status_3xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_http_status_3xx_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_service_instance_protocol_http_status_3xx_cpm = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_http_status_3xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceInstanceProtocolHttpStatus3xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceInstanceProtocolHttpStatus3xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceInstanceProtocolHttpStatus3xxCpmMetric {
    const columns = ClusterCiliumServiceInstanceProtocolHttpStatus3xxCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceInstanceProtocolHttpStatus3xxCpmMetric, bytes);
    return new ClusterCiliumServiceInstanceProtocolHttpStatus3xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_instance_protocol_http_status_4xx_cpm = from(ClusterPodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_http_status_4xx_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceInstanceProtocolHttpStatus4xxCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_service_instance_protocol_http_status_4xx_cpm',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_cilium_service_instance_protocol_http_status_4xx_cpm = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_http_status_4xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_http_status_4xx_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_service_instance_protocol_http_status_4xx_cpm = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_http_status_4xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceInstanceProtocolHttpStatus4xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceInstanceProtocolHttpStatus4xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceInstanceProtocolHttpStatus4xxCpmMetric {
    const columns = ClusterCiliumServiceInstanceProtocolHttpStatus4xxCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceInstanceProtocolHttpStatus4xxCpmMetric, bytes);
    return new ClusterCiliumServiceInstanceProtocolHttpStatus4xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_instance_protocol_http_status_5xx_cpm = from(ClusterPodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_http_status_5xx_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceInstanceProtocolHttpStatus5xxCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_service_instance_protocol_http_status_5xx_cpm',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_cilium_service_instance_protocol_http_status_5xx_cpm = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_http_status_5xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_http_status_5xx_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_service_instance_protocol_http_status_5xx_cpm = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_http_status_5xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceInstanceProtocolHttpStatus5xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceInstanceProtocolHttpStatus5xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceInstanceProtocolHttpStatus5xxCpmMetric {
    const columns = ClusterCiliumServiceInstanceProtocolHttpStatus5xxCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceInstanceProtocolHttpStatus5xxCpmMetric, bytes);
    return new ClusterCiliumServiceInstanceProtocolHttpStatus5xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_instance_protocol_dns_call_cpm = from(ClusterPodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_dns_call_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceInstanceProtocolDnsCallCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_service_instance_protocol_dns_call_cpm',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_cilium_service_instance_protocol_dns_call_cpm = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_dns_call_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_dns_call_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_service_instance_protocol_dns_call_cpm = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_dns_call_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceInstanceProtocolDnsCallCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceInstanceProtocolDnsCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceInstanceProtocolDnsCallCpmMetric {
    const columns = ClusterCiliumServiceInstanceProtocolDnsCallCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceInstanceProtocolDnsCallCpmMetric, bytes);
    return new ClusterCiliumServiceInstanceProtocolDnsCallCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_instance_protocol_dns_call_success_count = from(ClusterPodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_dns_call_success_count")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceInstanceProtocolDnsCallSuccessCountMetric: MetricDefinition = {
  name: 'cluster_cilium_service_instance_protocol_dns_call_success_count',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_cilium_service_instance_protocol_dns_call_success_count = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_dns_call_success_count")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_dns_call_success_count'],
  byCluster: true,
};

/**
 * cluster_cilium_service_instance_protocol_dns_call_success_count = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_dns_call_success_count")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceInstanceProtocolDnsCallSuccessCountMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceInstanceProtocolDnsCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceInstanceProtocolDnsCallSuccessCountMetric {
    const columns = ClusterCiliumServiceInstanceProtocolDnsCallSuccessCountMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceInstanceProtocolDnsCallSuccessCountMetric, bytes);
    return new ClusterCiliumServiceInstanceProtocolDnsCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_instance_protocol_kafka_call_cpm = from(ClusterPodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_kafka_call_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceInstanceProtocolKafkaCallCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_service_instance_protocol_kafka_call_cpm',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_cilium_service_instance_protocol_kafka_call_cpm = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_kafka_call_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_kafka_call_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_service_instance_protocol_kafka_call_cpm = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_kafka_call_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceInstanceProtocolKafkaCallCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceInstanceProtocolKafkaCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceInstanceProtocolKafkaCallCpmMetric {
    const columns = ClusterCiliumServiceInstanceProtocolKafkaCallCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceInstanceProtocolKafkaCallCpmMetric, bytes);
    return new ClusterCiliumServiceInstanceProtocolKafkaCallCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_instance_protocol_kafka_call_success_count = from(ClusterPodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_kafka_call_success_count")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceInstanceProtocolKafkaCallSuccessCountMetric: MetricDefinition = {
  name: 'cluster_cilium_service_instance_protocol_kafka_call_success_count',
  scope: clusterPodScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterPodCpmMetrics',
  statement: 'cluster_cilium_service_instance_protocol_kafka_call_success_count = from(ClusterPodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_kafka_call_success_count")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_kafka_call_success_count'],
  byCluster: true,
};

/**
 * cluster_cilium_service_instance_protocol_kafka_call_success_count = from(ClusterPodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_kafka_call_success_count")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceInstanceProtocolKafkaCallSuccessCountMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceInstanceProtocolKafkaCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceInstanceProtocolKafkaCallSuccessCountMetric {
    const columns = ClusterCiliumServiceInstanceProtocolKafkaCallSuccessCountMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceInstanceProtocolKafkaCallSuccessCountMetric, bytes);
    return new ClusterCiliumServiceInstanceProtocolKafkaCallSuccessCountMetric(entity, bucket, columns);
  }
}
