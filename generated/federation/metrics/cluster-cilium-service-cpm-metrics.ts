// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type CpmMetricsAddColumns,
  CpmMetricsAddMetrics,
  cpmMetricsAddFunction,
} from '../functions/cpm-metrics-add.ts';
import { clusterCiliumServiceScope } from '../scopes.ts';
// cluster_cilium_service_l4_read_pkg_cpm = from(ClusterCiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_l4_read_pkg_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceL4ReadPkgCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_service_l4_read_pkg_cpm',
  scope: clusterCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterCiliumServiceCpmMetrics',
  statement: 'cluster_cilium_service_l4_read_pkg_cpm = from(ClusterCiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_l4_read_pkg_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_l4_read_pkg_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_service_l4_read_pkg_cpm = from(ClusterCiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_l4_read_pkg_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceL4ReadPkgCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceL4ReadPkgCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceL4ReadPkgCpmMetric {
    const columns = ClusterCiliumServiceL4ReadPkgCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceL4ReadPkgCpmMetric, bytes);
    return new ClusterCiliumServiceL4ReadPkgCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_l4_read_pkg_drop_cpm = from(ClusterCiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_l4_read_pkg_drop_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceL4ReadPkgDropCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_service_l4_read_pkg_drop_cpm',
  scope: clusterCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterCiliumServiceCpmMetrics',
  statement: 'cluster_cilium_service_l4_read_pkg_drop_cpm = from(ClusterCiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_l4_read_pkg_drop_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_l4_read_pkg_drop_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_service_l4_read_pkg_drop_cpm = from(ClusterCiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_l4_read_pkg_drop_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceL4ReadPkgDropCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceL4ReadPkgDropCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceL4ReadPkgDropCpmMetric {
    const columns = ClusterCiliumServiceL4ReadPkgDropCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceL4ReadPkgDropCpmMetric, bytes);
    return new ClusterCiliumServiceL4ReadPkgDropCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_l4_write_pkg_cpm = from(ClusterCiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_l4_write_pkg_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceL4WritePkgCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_service_l4_write_pkg_cpm',
  scope: clusterCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterCiliumServiceCpmMetrics',
  statement: 'cluster_cilium_service_l4_write_pkg_cpm = from(ClusterCiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_l4_write_pkg_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_l4_write_pkg_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_service_l4_write_pkg_cpm = from(ClusterCiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_l4_write_pkg_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceL4WritePkgCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceL4WritePkgCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceL4WritePkgCpmMetric {
    const columns = ClusterCiliumServiceL4WritePkgCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceL4WritePkgCpmMetric, bytes);
    return new ClusterCiliumServiceL4WritePkgCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_l4_write_pkg_drop_cpm = from(ClusterCiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_l4_write_pkg_drop_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceL4WritePkgDropCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_service_l4_write_pkg_drop_cpm',
  scope: clusterCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterCiliumServiceCpmMetrics',
  statement: 'cluster_cilium_service_l4_write_pkg_drop_cpm = from(ClusterCiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_l4_write_pkg_drop_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_l4_write_pkg_drop_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_service_l4_write_pkg_drop_cpm = from(ClusterCiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_l4_write_pkg_drop_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceL4WritePkgDropCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceL4WritePkgDropCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceL4WritePkgDropCpmMetric {
    const columns = ClusterCiliumServiceL4WritePkgDropCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceL4WritePkgDropCpmMetric, bytes);
    return new ClusterCiliumServiceL4WritePkgDropCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_protocol_cpm = from(ClusterCiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_protocol_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceProtocolCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_service_protocol_cpm',
  scope: clusterCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterCiliumServiceCpmMetrics',
  statement: 'cluster_cilium_service_protocol_cpm = from(ClusterCiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_protocol_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_service_protocol_cpm = from(ClusterCiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_protocol_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceProtocolCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceProtocolCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceProtocolCpmMetric {
    const columns = ClusterCiliumServiceProtocolCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceProtocolCpmMetric, bytes);
    return new ClusterCiliumServiceProtocolCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_protocol_call_success_count = from(ClusterCiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_protocol_call_success_count")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceProtocolCallSuccessCountMetric: MetricDefinition = {
  name: 'cluster_cilium_service_protocol_call_success_count',
  scope: clusterCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterCiliumServiceCpmMetrics',
  statement: 'cluster_cilium_service_protocol_call_success_count = from(ClusterCiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_protocol_call_success_count")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_call_success_count'],
  byCluster: true,
};

/**
 * cluster_cilium_service_protocol_call_success_count = from(ClusterCiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_protocol_call_success_count")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceProtocolCallSuccessCountMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceProtocolCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceProtocolCallSuccessCountMetric {
    const columns = ClusterCiliumServiceProtocolCallSuccessCountMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceProtocolCallSuccessCountMetric, bytes);
    return new ClusterCiliumServiceProtocolCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_protocol_http_call_cpm = from(ClusterCiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_protocol_http_call_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceProtocolHttpCallCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_service_protocol_http_call_cpm',
  scope: clusterCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterCiliumServiceCpmMetrics',
  statement: 'cluster_cilium_service_protocol_http_call_cpm = from(ClusterCiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_protocol_http_call_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_http_call_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_service_protocol_http_call_cpm = from(ClusterCiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_protocol_http_call_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceProtocolHttpCallCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceProtocolHttpCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceProtocolHttpCallCpmMetric {
    const columns = ClusterCiliumServiceProtocolHttpCallCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceProtocolHttpCallCpmMetric, bytes);
    return new ClusterCiliumServiceProtocolHttpCallCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_protocol_http_call_success_count = from(ClusterCiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_protocol_http_call_success_count")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceProtocolHttpCallSuccessCountMetric: MetricDefinition = {
  name: 'cluster_cilium_service_protocol_http_call_success_count',
  scope: clusterCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterCiliumServiceCpmMetrics',
  statement: 'cluster_cilium_service_protocol_http_call_success_count = from(ClusterCiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_protocol_http_call_success_count")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_http_call_success_count'],
  byCluster: true,
};

/**
 * cluster_cilium_service_protocol_http_call_success_count = from(ClusterCiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_protocol_http_call_success_count")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceProtocolHttpCallSuccessCountMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceProtocolHttpCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceProtocolHttpCallSuccessCountMetric {
    const columns = ClusterCiliumServiceProtocolHttpCallSuccessCountMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceProtocolHttpCallSuccessCountMetric, bytes);
    return new ClusterCiliumServiceProtocolHttpCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_protocol_http_status_1xx_cpm = from(ClusterCiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_protocol_http_status_1xx_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceProtocolHttpStatus1xxCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_service_protocol_http_status_1xx_cpm',
  scope: clusterCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterCiliumServiceCpmMetrics',
  statement: 'cluster_cilium_service_protocol_http_status_1xx_cpm = from(ClusterCiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_protocol_http_status_1xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_http_status_1xx_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_service_protocol_http_status_1xx_cpm = from(ClusterCiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_protocol_http_status_1xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceProtocolHttpStatus1xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceProtocolHttpStatus1xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceProtocolHttpStatus1xxCpmMetric {
    const columns = ClusterCiliumServiceProtocolHttpStatus1xxCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceProtocolHttpStatus1xxCpmMetric, bytes);
    return new ClusterCiliumServiceProtocolHttpStatus1xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_protocol_http_status_2xx_cpm = from(ClusterCiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_protocol_http_status_2xx_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceProtocolHttpStatus2xxCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_service_protocol_http_status_2xx_cpm',
  scope: clusterCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterCiliumServiceCpmMetrics',
  statement: 'cluster_cilium_service_protocol_http_status_2xx_cpm = from(ClusterCiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_protocol_http_status_2xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_http_status_2xx_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_service_protocol_http_status_2xx_cpm = from(ClusterCiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_protocol_http_status_2xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceProtocolHttpStatus2xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceProtocolHttpStatus2xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceProtocolHttpStatus2xxCpmMetric {
    const columns = ClusterCiliumServiceProtocolHttpStatus2xxCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceProtocolHttpStatus2xxCpmMetric, bytes);
    return new ClusterCiliumServiceProtocolHttpStatus2xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_protocol_http_status_3xx_cpm = from(ClusterCiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_protocol_http_status_3xx_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceProtocolHttpStatus3xxCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_service_protocol_http_status_3xx_cpm',
  scope: clusterCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterCiliumServiceCpmMetrics',
  statement: 'cluster_cilium_service_protocol_http_status_3xx_cpm = from(ClusterCiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_protocol_http_status_3xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_http_status_3xx_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_service_protocol_http_status_3xx_cpm = from(ClusterCiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_protocol_http_status_3xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceProtocolHttpStatus3xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceProtocolHttpStatus3xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceProtocolHttpStatus3xxCpmMetric {
    const columns = ClusterCiliumServiceProtocolHttpStatus3xxCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceProtocolHttpStatus3xxCpmMetric, bytes);
    return new ClusterCiliumServiceProtocolHttpStatus3xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_protocol_http_status_4xx_cpm = from(ClusterCiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_protocol_http_status_4xx_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceProtocolHttpStatus4xxCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_service_protocol_http_status_4xx_cpm',
  scope: clusterCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterCiliumServiceCpmMetrics',
  statement: 'cluster_cilium_service_protocol_http_status_4xx_cpm = from(ClusterCiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_protocol_http_status_4xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_http_status_4xx_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_service_protocol_http_status_4xx_cpm = from(ClusterCiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_protocol_http_status_4xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceProtocolHttpStatus4xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceProtocolHttpStatus4xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceProtocolHttpStatus4xxCpmMetric {
    const columns = ClusterCiliumServiceProtocolHttpStatus4xxCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceProtocolHttpStatus4xxCpmMetric, bytes);
    return new ClusterCiliumServiceProtocolHttpStatus4xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_protocol_http_status_5xx_cpm = from(ClusterCiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_protocol_http_status_5xx_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceProtocolHttpStatus5xxCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_service_protocol_http_status_5xx_cpm',
  scope: clusterCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterCiliumServiceCpmMetrics',
  statement: 'cluster_cilium_service_protocol_http_status_5xx_cpm = from(ClusterCiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_protocol_http_status_5xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_http_status_5xx_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_service_protocol_http_status_5xx_cpm = from(ClusterCiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_protocol_http_status_5xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceProtocolHttpStatus5xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceProtocolHttpStatus5xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceProtocolHttpStatus5xxCpmMetric {
    const columns = ClusterCiliumServiceProtocolHttpStatus5xxCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceProtocolHttpStatus5xxCpmMetric, bytes);
    return new ClusterCiliumServiceProtocolHttpStatus5xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_protocol_dns_call_cpm = from(ClusterCiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_protocol_dns_call_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceProtocolDnsCallCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_service_protocol_dns_call_cpm',
  scope: clusterCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterCiliumServiceCpmMetrics',
  statement: 'cluster_cilium_service_protocol_dns_call_cpm = from(ClusterCiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_protocol_dns_call_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_dns_call_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_service_protocol_dns_call_cpm = from(ClusterCiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_protocol_dns_call_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceProtocolDnsCallCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceProtocolDnsCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceProtocolDnsCallCpmMetric {
    const columns = ClusterCiliumServiceProtocolDnsCallCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceProtocolDnsCallCpmMetric, bytes);
    return new ClusterCiliumServiceProtocolDnsCallCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_protocol_dns_call_success_count = from(ClusterCiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_protocol_dns_call_success_count")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceProtocolDnsCallSuccessCountMetric: MetricDefinition = {
  name: 'cluster_cilium_service_protocol_dns_call_success_count',
  scope: clusterCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterCiliumServiceCpmMetrics',
  statement: 'cluster_cilium_service_protocol_dns_call_success_count = from(ClusterCiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_protocol_dns_call_success_count")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_dns_call_success_count'],
  byCluster: true,
};

/**
 * cluster_cilium_service_protocol_dns_call_success_count = from(ClusterCiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_protocol_dns_call_success_count")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceProtocolDnsCallSuccessCountMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceProtocolDnsCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceProtocolDnsCallSuccessCountMetric {
    const columns = ClusterCiliumServiceProtocolDnsCallSuccessCountMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceProtocolDnsCallSuccessCountMetric, bytes);
    return new ClusterCiliumServiceProtocolDnsCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_protocol_kafka_call_cpm = from(ClusterCiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_protocol_kafka_call_cpm")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceProtocolKafkaCallCpmMetric: MetricDefinition = {
  name: 'cluster_cilium_service_protocol_kafka_call_cpm',
  scope: clusterCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterCiliumServiceCpmMetrics',
  statement: 'cluster_cilium_service_protocol_kafka_call_cpm = from(ClusterCiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_protocol_kafka_call_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_kafka_call_cpm'],
  byCluster: true,
};

/**
 * cluster_cilium_service_protocol_kafka_call_cpm = from(ClusterCiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_protocol_kafka_call_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceProtocolKafkaCallCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceProtocolKafkaCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceProtocolKafkaCallCpmMetric {
    const columns = ClusterCiliumServiceProtocolKafkaCallCpmMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceProtocolKafkaCallCpmMetric, bytes);
    return new ClusterCiliumServiceProtocolKafkaCallCpmMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_protocol_kafka_call_success_count = from(ClusterCiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_protocol_kafka_call_success_count")
// .cpmMetricsAdd(total);
export const clusterCiliumServiceProtocolKafkaCallSuccessCountMetric: MetricDefinition = {
  name: 'cluster_cilium_service_protocol_kafka_call_success_count',
  scope: clusterCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterCiliumServiceCpmMetrics',
  statement: 'cluster_cilium_service_protocol_kafka_call_success_count = from(ClusterCiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_protocol_kafka_call_success_count")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_kafka_call_success_count'],
  byCluster: true,
};

/**
 * cluster_cilium_service_protocol_kafka_call_success_count = from(ClusterCiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_protocol_kafka_call_success_count")
 *     .cpmMetricsAdd(total);
 */
export class ClusterCiliumServiceProtocolKafkaCallSuccessCountMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCiliumServiceProtocolKafkaCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceProtocolKafkaCallSuccessCountMetric {
    const columns = ClusterCiliumServiceProtocolKafkaCallSuccessCountMetric.decode<CpmMetricsAddColumns>(clusterCiliumServiceProtocolKafkaCallSuccessCountMetric, bytes);
    return new ClusterCiliumServiceProtocolKafkaCallSuccessCountMetric(entity, bucket, columns);
  }
}
