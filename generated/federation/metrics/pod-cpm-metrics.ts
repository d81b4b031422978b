// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type CpmMetricsAddColumns,
  CpmMetricsAddMetrics,
  cpmMetricsAddFunction,
} from '../functions/cpm-metrics-add.ts';
import { federatedPodScope } from '../scopes.ts';
// kubernetes_service_instance_connect_cpm = from(PodCpmMetrics.*)
// .filter(metric == "kubernetes_service_instance_connect_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceInstanceConnectCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_connect_cpm',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'kubernetes_service_instance_connect_cpm = from(PodCpmMetrics.*)\n    .filter(metric == "kubernetes_service_instance_connect_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_connect_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_connect_cpm = from(PodCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_connect_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceInstanceConnectCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceInstanceConnectCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceConnectCpmMetric {
    const columns = KubernetesServiceInstanceConnectCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceInstanceConnectCpmMetric, bytes);
    return new KubernetesServiceInstanceConnectCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_connect_success_cpm = from(PodCpmMetrics.*)
// .filter(metric == "kubernetes_service_instance_connect_success_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceInstanceConnectSuccessCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_connect_success_cpm',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'kubernetes_service_instance_connect_success_cpm = from(PodCpmMetrics.*)\n    .filter(metric == "kubernetes_service_instance_connect_success_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_connect_success_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_connect_success_cpm = from(PodCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_connect_success_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceInstanceConnectSuccessCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceInstanceConnectSuccessCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceConnectSuccessCpmMetric {
    const columns = KubernetesServiceInstanceConnectSuccessCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceInstanceConnectSuccessCpmMetric, bytes);
    return new KubernetesServiceInstanceConnectSuccessCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_accept_cpm = from(PodCpmMetrics.*)
// .filter(metric == "kubernetes_service_instance_accept_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceInstanceAcceptCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_accept_cpm',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'kubernetes_service_instance_accept_cpm = from(PodCpmMetrics.*)\n    .filter(metric == "kubernetes_service_instance_accept_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_accept_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_accept_cpm = from(PodCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_accept_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceInstanceAcceptCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceInstanceAcceptCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceAcceptCpmMetric {
    const columns = KubernetesServiceInstanceAcceptCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceInstanceAcceptCpmMetric, bytes);
    return new KubernetesServiceInstanceAcceptCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_close_cpm = from(PodCpmMetrics.*)
// .filter(metric == "kubernetes_service_instance_close_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceInstanceCloseCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_close_cpm',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'kubernetes_service_instance_close_cpm = from(PodCpmMetrics.*)\n    .filter(metric == "kubernetes_service_instance_close_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_close_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_close_cpm = from(PodCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_close_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceInstanceCloseCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceInstanceCloseCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceCloseCpmMetric {
    const columns = KubernetesServiceInstanceCloseCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceInstanceCloseCpmMetric, bytes);
    return new KubernetesServiceInstanceCloseCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_cpm = from(PodCpmMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceInstanceWriteCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_cpm',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'kubernetes_service_instance_write_cpm = from(PodCpmMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_write_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_write_cpm = from(PodCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceInstanceWriteCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceInstanceWriteCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWriteCpmMetric {
    const columns = KubernetesServiceInstanceWriteCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceInstanceWriteCpmMetric, bytes);
    return new KubernetesServiceInstanceWriteCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_read_cpm = from(PodCpmMetrics.*)
// .filter(metric == "kubernetes_service_instance_read_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceInstanceReadCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_read_cpm',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'kubernetes_service_instance_read_cpm = from(PodCpmMetrics.*)\n    .filter(metric == "kubernetes_service_instance_read_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_read_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_read_cpm = from(PodCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_read_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceInstanceReadCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceInstanceReadCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceReadCpmMetric {
    const columns = KubernetesServiceInstanceReadCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceInstanceReadCpmMetric, bytes);
    return new KubernetesServiceInstanceReadCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_http_call_cpm = from(PodCpmMetrics.*)
// .filter(metric == "kubernetes_service_instance_http_call_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceInstanceHttpCallCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_http_call_cpm',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'kubernetes_service_instance_http_call_cpm = from(PodCpmMetrics.*)\n    .filter(metric == "kubernetes_service_instance_http_call_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_http_call_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_http_call_cpm = from(PodCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_http_call_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceInstanceHttpCallCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceInstanceHttpCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceHttpCallCpmMetric {
    const columns = KubernetesServiceInstanceHttpCallCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceInstanceHttpCallCpmMetric, bytes);
    return new KubernetesServiceInstanceHttpCallCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_http_status_1xx_cpm = from(PodCpmMetrics.*)
// .filter(metric == "kubernetes_service_instance_http_status_1xx_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceInstanceHttpStatus1xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_http_status_1xx_cpm',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'kubernetes_service_instance_http_status_1xx_cpm = from(PodCpmMetrics.*)\n    .filter(metric == "kubernetes_service_instance_http_status_1xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_http_status_1xx_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_http_status_1xx_cpm = from(PodCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_http_status_1xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceInstanceHttpStatus1xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceInstanceHttpStatus1xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceHttpStatus1xxCpmMetric {
    const columns = KubernetesServiceInstanceHttpStatus1xxCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceInstanceHttpStatus1xxCpmMetric, bytes);
    return new KubernetesServiceInstanceHttpStatus1xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_http_status_2xx_cpm = from(PodCpmMetrics.*)
// .filter(metric == "kubernetes_service_instance_http_status_2xx_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceInstanceHttpStatus2xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_http_status_2xx_cpm',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'kubernetes_service_instance_http_status_2xx_cpm = from(PodCpmMetrics.*)\n    .filter(metric == "kubernetes_service_instance_http_status_2xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_http_status_2xx_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_http_status_2xx_cpm = from(PodCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_http_status_2xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceInstanceHttpStatus2xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceInstanceHttpStatus2xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceHttpStatus2xxCpmMetric {
    const columns = KubernetesServiceInstanceHttpStatus2xxCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceInstanceHttpStatus2xxCpmMetric, bytes);
    return new KubernetesServiceInstanceHttpStatus2xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_http_status_3xx_cpm = from(PodCpmMetrics.*)
// .filter(metric == "kubernetes_service_instance_http_status_3xx_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceInstanceHttpStatus3xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_http_status_3xx_cpm',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'kubernetes_service_instance_http_status_3xx_cpm = from(PodCpmMetrics.*)\n    .filter(metric == "kubernetes_service_instance_http_status_3xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_http_status_3xx_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_http_status_3xx_cpm = from(PodCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_http_status_3xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceInstanceHttpStatus3xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceInstanceHttpStatus3xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceHttpStatus3xxCpmMetric {
    const columns = KubernetesServiceInstanceHttpStatus3xxCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceInstanceHttpStatus3xxCpmMetric, bytes);
    return new KubernetesServiceInstanceHttpStatus3xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_http_status_4xx_cpm = from(PodCpmMetrics.*)
// .filter(metric == "kubernetes_service_instance_http_status_4xx_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceInstanceHttpStatus4xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_http_status_4xx_cpm',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'kubernetes_service_instance_http_status_4xx_cpm = from(PodCpmMetrics.*)\n    .filter(metric == "kubernetes_service_instance_http_status_4xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_http_status_4xx_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_http_status_4xx_cpm = from(PodCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_http_status_4xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceInstanceHttpStatus4xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceInstanceHttpStatus4xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceHttpStatus4xxCpmMetric {
    const columns = KubernetesServiceInstanceHttpStatus4xxCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceInstanceHttpStatus4xxCpmMetric, bytes);
    return new KubernetesServiceInstanceHttpStatus4xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_http_status_5xx_cpm = from(PodCpmMetrics.*)
// .filter(metric == "kubernetes_service_instance_http_status_5xx_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceInstanceHttpStatus5xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_http_status_5xx_cpm',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'kubernetes_service_instance_http_status_5xx_cpm = from(PodCpmMetrics.*)\n    .filter(metric == "kubernetes_service_instance_http_status_5xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_http_status_5xx_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_http_status_5xx_cpm = from(PodCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_http_status_5xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceInstanceHttpStatus5xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceInstanceHttpStatus5xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceHttpStatus5xxCpmMetric {
    const columns = KubernetesServiceInstanceHttpStatus5xxCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceInstanceHttpStatus5xxCpmMetric, bytes);
    return new KubernetesServiceInstanceHttpStatus5xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_l4_read_pkg_cpm = from(PodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_l4_read_pkg_cpm")
// .cpmMetricsAdd(total);
export const ciliumServiceInstanceL4ReadPkgCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_l4_read_pkg_cpm',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'cilium_service_instance_l4_read_pkg_cpm = from(PodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_l4_read_pkg_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_l4_read_pkg_cpm'],
  byCluster: false,
};

/**
 * cilium_service_instance_l4_read_pkg_cpm = from(PodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_l4_read_pkg_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceInstanceL4ReadPkgCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceInstanceL4ReadPkgCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceL4ReadPkgCpmMetric {
    const columns = CiliumServiceInstanceL4ReadPkgCpmMetric.decode<CpmMetricsAddColumns>(ciliumServiceInstanceL4ReadPkgCpmMetric, bytes);
    return new CiliumServiceInstanceL4ReadPkgCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_l4_read_pkg_drop_cpm = from(PodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_l4_read_pkg_drop_cpm")
// .cpmMetricsAdd(total);
export const ciliumServiceInstanceL4ReadPkgDropCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_l4_read_pkg_drop_cpm',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'cilium_service_instance_l4_read_pkg_drop_cpm = from(PodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_l4_read_pkg_drop_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_l4_read_pkg_drop_cpm'],
  byCluster: false,
};

/**
 * cilium_service_instance_l4_read_pkg_drop_cpm = from(PodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_l4_read_pkg_drop_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceInstanceL4ReadPkgDropCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceInstanceL4ReadPkgDropCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceL4ReadPkgDropCpmMetric {
    const columns = CiliumServiceInstanceL4ReadPkgDropCpmMetric.decode<CpmMetricsAddColumns>(ciliumServiceInstanceL4ReadPkgDropCpmMetric, bytes);
    return new CiliumServiceInstanceL4ReadPkgDropCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_l4_write_pkg_cpm = from(PodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_l4_write_pkg_cpm")
// .cpmMetricsAdd(total);
export const ciliumServiceInstanceL4WritePkgCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_l4_write_pkg_cpm',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'cilium_service_instance_l4_write_pkg_cpm = from(PodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_l4_write_pkg_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_l4_write_pkg_cpm'],
  byCluster: false,
};

/**
 * cilium_service_instance_l4_write_pkg_cpm = from(PodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_l4_write_pkg_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceInstanceL4WritePkgCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceInstanceL4WritePkgCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceL4WritePkgCpmMetric {
    const columns = CiliumServiceInstanceL4WritePkgCpmMetric.decode<CpmMetricsAddColumns>(ciliumServiceInstanceL4WritePkgCpmMetric, bytes);
    return new CiliumServiceInstanceL4WritePkgCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_l4_write_pkg_drop_cpm = from(PodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_l4_write_pkg_drop_cpm")
// .cpmMetricsAdd(total);
export const ciliumServiceInstanceL4WritePkgDropCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_l4_write_pkg_drop_cpm',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'cilium_service_instance_l4_write_pkg_drop_cpm = from(PodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_l4_write_pkg_drop_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_l4_write_pkg_drop_cpm'],
  byCluster: false,
};

/**
 * cilium_service_instance_l4_write_pkg_drop_cpm = from(PodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_l4_write_pkg_drop_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceInstanceL4WritePkgDropCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceInstanceL4WritePkgDropCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceL4WritePkgDropCpmMetric {
    const columns = CiliumServiceInstanceL4WritePkgDropCpmMetric.decode<CpmMetricsAddColumns>(ciliumServiceInstanceL4WritePkgDropCpmMetric, bytes);
    return new CiliumServiceInstanceL4WritePkgDropCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_cpm = from(PodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_cpm")
// .cpmMetricsAdd(total);
export const ciliumServiceInstanceProtocolCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_cpm',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'cilium_service_instance_protocol_cpm = from(PodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_cpm'],
  byCluster: false,
};

/**
 * cilium_service_instance_protocol_cpm = from(PodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceInstanceProtocolCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceInstanceProtocolCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolCpmMetric {
    const columns = CiliumServiceInstanceProtocolCpmMetric.decode<CpmMetricsAddColumns>(ciliumServiceInstanceProtocolCpmMetric, bytes);
    return new CiliumServiceInstanceProtocolCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_call_success_count = from(PodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_call_success_count")
// .cpmMetricsAdd(total);
export const ciliumServiceInstanceProtocolCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_call_success_count',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'cilium_service_instance_protocol_call_success_count = from(PodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_call_success_count")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_call_success_count'],
  byCluster: false,
};

/**
 * cilium_service_instance_protocol_call_success_count = from(PodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_call_success_count")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceInstanceProtocolCallSuccessCountMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceInstanceProtocolCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolCallSuccessCountMetric {
    const columns = CiliumServiceInstanceProtocolCallSuccessCountMetric.decode<CpmMetricsAddColumns>(ciliumServiceInstanceProtocolCallSuccessCountMetric, bytes);
    return new CiliumServiceInstanceProtocolCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_http_call_cpm = from(PodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_http_call_cpm")
// .cpmMetricsAdd(total);
export const ciliumServiceInstanceProtocolHttpCallCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_http_call_cpm',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'cilium_service_instance_protocol_http_call_cpm = from(PodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_http_call_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_http_call_cpm'],
  byCluster: false,
};

/**
 * cilium_service_instance_protocol_http_call_cpm = from(PodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_http_call_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceInstanceProtocolHttpCallCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceInstanceProtocolHttpCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolHttpCallCpmMetric {
    const columns = CiliumServiceInstanceProtocolHttpCallCpmMetric.decode<CpmMetricsAddColumns>(ciliumServiceInstanceProtocolHttpCallCpmMetric, bytes);
    return new CiliumServiceInstanceProtocolHttpCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_http_call_success_count = from(PodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_http_call_success_count")
// .cpmMetricsAdd(total);
export const ciliumServiceInstanceProtocolHttpCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_http_call_success_count',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'cilium_service_instance_protocol_http_call_success_count = from(PodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_http_call_success_count")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_http_call_success_count'],
  byCluster: false,
};

/**
 * cilium_service_instance_protocol_http_call_success_count = from(PodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_http_call_success_count")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceInstanceProtocolHttpCallSuccessCountMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceInstanceProtocolHttpCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolHttpCallSuccessCountMetric {
    const columns = CiliumServiceInstanceProtocolHttpCallSuccessCountMetric.decode<CpmMetricsAddColumns>(ciliumServiceInstanceProtocolHttpCallSuccessCountMetric, bytes);
    return new CiliumServiceInstanceProtocolHttpCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_http_status_1xx_cpm = from(PodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_http_status_1xx_cpm")
// .cpmMetricsAdd(total);
export const ciliumServiceInstanceProtocolHttpStatus1xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_http_status_1xx_cpm',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'cilium_service_instance_protocol_http_status_1xx_cpm = from(PodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_http_status_1xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_http_status_1xx_cpm'],
  byCluster: false,
};

/**
 * cilium_service_instance_protocol_http_status_1xx_cpm = from(PodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_http_status_1xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceInstanceProtocolHttpStatus1xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceInstanceProtocolHttpStatus1xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolHttpStatus1xxCpmMetric {
    const columns = CiliumServiceInstanceProtocolHttpStatus1xxCpmMetric.decode<CpmMetricsAddColumns>(ciliumServiceInstanceProtocolHttpStatus1xxCpmMetric, bytes);
    return new CiliumServiceInstanceProtocolHttpStatus1xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_http_status_2xx_cpm = from(PodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_http_status_2xx_cpm")
// .cpmMetricsAdd(total);
export const ciliumServiceInstanceProtocolHttpStatus2xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_http_status_2xx_cpm',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'cilium_service_instance_protocol_http_status_2xx_cpm = from(PodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_http_status_2xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_http_status_2xx_cpm'],
  byCluster: false,
};

/**
 * cilium_service_instance_protocol_http_status_2xx_cpm = from(PodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_http_status_2xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceInstanceProtocolHttpStatus2xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceInstanceProtocolHttpStatus2xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolHttpStatus2xxCpmMetric {
    const columns = CiliumServiceInstanceProtocolHttpStatus2xxCpmMetric.decode<CpmMetricsAddColumns>(ciliumServiceInstanceProtocolHttpStatus2xxCpmMetric, bytes);
    return new CiliumServiceInstanceProtocolHttpStatus2xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_http_status_3xx_cpm = from(PodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_http_status_3xx_cpm")
// .cpmMetricsAdd(total);
export const ciliumServiceInstanceProtocolHttpStatus3xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_http_status_3xx_cpm',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'cilium_service_instance_protocol_http_status_3xx_cpm = from(PodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_http_status_3xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_http_status_3xx_cpm'],
  byCluster: false,
};

/**
 * cilium_service_instance_protocol_http_status_3xx_cpm = from(PodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_http_status_3xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceInstanceProtocolHttpStatus3xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceInstanceProtocolHttpStatus3xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolHttpStatus3xxCpmMetric {
    const columns = CiliumServiceInstanceProtocolHttpStatus3xxCpmMetric.decode<CpmMetricsAddColumns>(ciliumServiceInstanceProtocolHttpStatus3xxCpmMetric, bytes);
    return new CiliumServiceInstanceProtocolHttpStatus3xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_http_status_4xx_cpm = from(PodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_http_status_4xx_cpm")
// .cpmMetricsAdd(total);
export const ciliumServiceInstanceProtocolHttpStatus4xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_http_status_4xx_cpm',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'cilium_service_instance_protocol_http_status_4xx_cpm = from(PodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_http_status_4xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_http_status_4xx_cpm'],
  byCluster: false,
};

/**
 * cilium_service_instance_protocol_http_status_4xx_cpm = from(PodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_http_status_4xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceInstanceProtocolHttpStatus4xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceInstanceProtocolHttpStatus4xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolHttpStatus4xxCpmMetric {
    const columns = CiliumServiceInstanceProtocolHttpStatus4xxCpmMetric.decode<CpmMetricsAddColumns>(ciliumServiceInstanceProtocolHttpStatus4xxCpmMetric, bytes);
    return new CiliumServiceInstanceProtocolHttpStatus4xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_http_status_5xx_cpm = from(PodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_http_status_5xx_cpm")
// .cpmMetricsAdd(total);
export const ciliumServiceInstanceProtocolHttpStatus5xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_http_status_5xx_cpm',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'cilium_service_instance_protocol_http_status_5xx_cpm = from(PodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_http_status_5xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_http_status_5xx_cpm'],
  byCluster: false,
};

/**
 * cilium_service_instance_protocol_http_status_5xx_cpm = from(PodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_http_status_5xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceInstanceProtocolHttpStatus5xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceInstanceProtocolHttpStatus5xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolHttpStatus5xxCpmMetric {
    const columns = CiliumServiceInstanceProtocolHttpStatus5xxCpmMetric.decode<CpmMetricsAddColumns>(ciliumServiceInstanceProtocolHttpStatus5xxCpmMetric, bytes);
    return new CiliumServiceInstanceProtocolHttpStatus5xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_dns_call_cpm = from(PodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_dns_call_cpm")
// .cpmMetricsAdd(total);
export const ciliumServiceInstanceProtocolDnsCallCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_dns_call_cpm',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'cilium_service_instance_protocol_dns_call_cpm = from(PodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_dns_call_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_dns_call_cpm'],
  byCluster: false,
};

/**
 * cilium_service_instance_protocol_dns_call_cpm = from(PodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_dns_call_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceInstanceProtocolDnsCallCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceInstanceProtocolDnsCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolDnsCallCpmMetric {
    const columns = CiliumServiceInstanceProtocolDnsCallCpmMetric.decode<CpmMetricsAddColumns>(ciliumServiceInstanceProtocolDnsCallCpmMetric, bytes);
    return new CiliumServiceInstanceProtocolDnsCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_dns_call_success_count = from(PodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_dns_call_success_count")
// .cpmMetricsAdd(total);
export const ciliumServiceInstanceProtocolDnsCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_dns_call_success_count',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'cilium_service_instance_protocol_dns_call_success_count = from(PodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_dns_call_success_count")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_dns_call_success_count'],
  byCluster: false,
};

/**
 * cilium_service_instance_protocol_dns_call_success_count = from(PodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_dns_call_success_count")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceInstanceProtocolDnsCallSuccessCountMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceInstanceProtocolDnsCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolDnsCallSuccessCountMetric {
    const columns = CiliumServiceInstanceProtocolDnsCallSuccessCountMetric.decode<CpmMetricsAddColumns>(ciliumServiceInstanceProtocolDnsCallSuccessCountMetric, bytes);
    return new CiliumServiceInstanceProtocolDnsCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_kafka_call_cpm = from(PodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_kafka_call_cpm")
// .cpmMetricsAdd(total);
export const ciliumServiceInstanceProtocolKafkaCallCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_kafka_call_cpm',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'cilium_service_instance_protocol_kafka_call_cpm = from(PodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_kafka_call_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_kafka_call_cpm'],
  byCluster: false,
};

/**
 * cilium_service_instance_protocol_kafka_call_cpm = from(PodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_kafka_call_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceInstanceProtocolKafkaCallCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceInstanceProtocolKafkaCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolKafkaCallCpmMetric {
    const columns = CiliumServiceInstanceProtocolKafkaCallCpmMetric.decode<CpmMetricsAddColumns>(ciliumServiceInstanceProtocolKafkaCallCpmMetric, bytes);
    return new CiliumServiceInstanceProtocolKafkaCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_kafka_call_success_count = from(PodCpmMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_kafka_call_success_count")
// .cpmMetricsAdd(total);
export const ciliumServiceInstanceProtocolKafkaCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_kafka_call_success_count',
  scope: federatedPodScope,
  function: cpmMetricsAddFunction,
  source: 'PodCpmMetrics',
  statement: 'cilium_service_instance_protocol_kafka_call_success_count = from(PodCpmMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_kafka_call_success_count")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_kafka_call_success_count'],
  byCluster: false,
};

/**
 * cilium_service_instance_protocol_kafka_call_success_count = from(PodCpmMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_kafka_call_success_count")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceInstanceProtocolKafkaCallSuccessCountMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceInstanceProtocolKafkaCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolKafkaCallSuccessCountMetric {
    const columns = CiliumServiceInstanceProtocolKafkaCallSuccessCountMetric.decode<CpmMetricsAddColumns>(ciliumServiceInstanceProtocolKafkaCallSuccessCountMetric, bytes);
    return new CiliumServiceInstanceProtocolKafkaCallSuccessCountMetric(entity, bucket, columns);
  }
}
