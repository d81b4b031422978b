// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type CpmMetricsAddColumns,
  CpmMetricsAddMetrics,
  cpmMetricsAddFunction,
} from '../functions/cpm-metrics-add.ts';
import { clusterServiceScope } from '../scopes.ts';
// cluster_service_cpm = from(ClusterServiceCpmMetrics.*)
// .filter(metric == "service_cpm")
// .cpmMetricsAdd(total)
// .decorator("ServiceDecorator");
export const clusterServiceCpmMetric: MetricDefinition = {
  name: 'cluster_service_cpm',
  scope: clusterServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterServiceCpmMetrics',
  statement: 'cluster_service_cpm = from(ClusterServiceCpmMetrics.*)\n    .filter(metric == "service_cpm")\n    .cpmMetricsAdd(total)\n    .decorator("ServiceDecorator");',
  decorator: { name: 'ServiceDecorator', attributes: ['attr0'] },
  originMetrics: ['service_cpm'],
  byCluster: true,
};

/**
 * cluster_service_cpm = from(ClusterServiceCpmMetrics.*)
 *     .filter(metric == "service_cpm")
 *     .cpmMetricsAdd(total)
 *     .decorator("ServiceDecorator");
 */
export class ClusterServiceCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterServiceCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterServiceCpmMetric {
    const columns = ClusterServiceCpmMetric.decode<CpmMetricsAddColumns>(clusterServiceCpmMetric, bytes);
    return new ClusterServiceCpmMetric(entity, bucket, columns);
  }
}

// cluster_database_access_cpm = from(ClusterServiceCpmMetrics.*)
// .filter(metric == "database_access_cpm")
// .cpmMetricsAdd(total);
export const clusterDatabaseAccessCpmMetric: MetricDefinition = {
  name: 'cluster_database_access_cpm',
  scope: clusterServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterServiceCpmMetrics',
  statement: 'cluster_database_access_cpm = from(ClusterServiceCpmMetrics.*)\n    .filter(metric == "database_access_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['database_access_cpm'],
  byCluster: true,
};

/**
 * cluster_database_access_cpm = from(ClusterServiceCpmMetrics.*)
 *     .filter(metric == "database_access_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterDatabaseAccessCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterDatabaseAccessCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterDatabaseAccessCpmMetric {
    const columns = ClusterDatabaseAccessCpmMetric.decode<CpmMetricsAddColumns>(clusterDatabaseAccessCpmMetric, bytes);
    return new ClusterDatabaseAccessCpmMetric(entity, bucket, columns);
  }
}

// cluster_cache_access_cpm = from(ClusterServiceCpmMetrics.*).filter(metric == "cache_access_cpm").cpmMetricsAdd(total);
export const clusterCacheAccessCpmMetric: MetricDefinition = {
  name: 'cluster_cache_access_cpm',
  scope: clusterServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterServiceCpmMetrics',
  statement: 'cluster_cache_access_cpm = from(ClusterServiceCpmMetrics.*).filter(metric == "cache_access_cpm").cpmMetricsAdd(total);',
  originMetrics: ['cache_access_cpm'],
  byCluster: true,
};

/** cluster_cache_access_cpm = from(ClusterServiceCpmMetrics.*).filter(metric == "cache_access_cpm").cpmMetricsAdd(total); */
export class ClusterCacheAccessCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCacheAccessCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCacheAccessCpmMetric {
    const columns = ClusterCacheAccessCpmMetric.decode<CpmMetricsAddColumns>(clusterCacheAccessCpmMetric, bytes);
    return new ClusterCacheAccessCpmMetric(entity, bucket, columns);
  }
}

// cluster_cache_read_cpm = from(ClusterServiceCpmMetrics.*).filter(metric == "cache_read_cpm").cpmMetricsAdd(total);
export const clusterCacheReadCpmMetric: MetricDefinition = {
  name: 'cluster_cache_read_cpm',
  scope: clusterServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterServiceCpmMetrics',
  statement: 'cluster_cache_read_cpm = from(ClusterServiceCpmMetrics.*).filter(metric == "cache_read_cpm").cpmMetricsAdd(total);',
  originMetrics: ['cache_read_cpm'],
  byCluster: true,
};

/** cluster_cache_read_cpm = from(ClusterServiceCpmMetrics.*).filter(metric == "cache_read_cpm").cpmMetricsAdd(total); */
export class ClusterCacheReadCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCacheReadCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCacheReadCpmMetric {
    const columns = ClusterCacheReadCpmMetric.decode<CpmMetricsAddColumns>(clusterCacheReadCpmMetric, bytes);
    return new ClusterCacheReadCpmMetric(entity, bucket, columns);
  }
}

// cluster_cache_write_cpm = from(ClusterServiceCpmMetrics.*).filter(metric == "cache_write_cpm").cpmMetricsAdd(total);
export const clusterCacheWriteCpmMetric: MetricDefinition = {
  name: 'cluster_cache_write_cpm',
  scope: clusterServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterServiceCpmMetrics',
  statement: 'cluster_cache_write_cpm = from(ClusterServiceCpmMetrics.*).filter(metric == "cache_write_cpm").cpmMetricsAdd(total);',
  originMetrics: ['cache_write_cpm'],
  byCluster: true,
};

/** cluster_cache_write_cpm = from(ClusterServiceCpmMetrics.*).filter(metric == "cache_write_cpm").cpmMetricsAdd(total); */
export class ClusterCacheWriteCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterCacheWriteCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCacheWriteCpmMetric {
    const columns = ClusterCacheWriteCpmMetric.decode<CpmMetricsAddColumns>(clusterCacheWriteCpmMetric, bytes);
    return new ClusterCacheWriteCpmMetric(entity, bucket, columns);
  }
}

// cluster_mq_service_produce_cpm = from(ClusterServiceCpmMetrics.*)
// .filter(metric == "mq_service_produce_cpm")
// .cpmMetricsAdd(total);
export const clusterMqServiceProduceCpmMetric: MetricDefinition = {
  name: 'cluster_mq_service_produce_cpm',
  scope: clusterServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterServiceCpmMetrics',
  statement: 'cluster_mq_service_produce_cpm = from(ClusterServiceCpmMetrics.*)\n    .filter(metric == "mq_service_produce_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['mq_service_produce_cpm'],
  byCluster: true,
};

/**
 * cluster_mq_service_produce_cpm = from(ClusterServiceCpmMetrics.*)
 *     .filter(metric == "mq_service_produce_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterMqServiceProduceCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterMqServiceProduceCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterMqServiceProduceCpmMetric {
    const columns = ClusterMqServiceProduceCpmMetric.decode<CpmMetricsAddColumns>(clusterMqServiceProduceCpmMetric, bytes);
    return new ClusterMqServiceProduceCpmMetric(entity, bucket, columns);
  }
}

// cluster_mq_service_consume_cpm = from(ClusterServiceCpmMetrics.*)
// .filter(metric == "mq_service_consume_cpm")
// .cpmMetricsAdd(total);
export const clusterMqServiceConsumeCpmMetric: MetricDefinition = {
  name: 'cluster_mq_service_consume_cpm',
  scope: clusterServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterServiceCpmMetrics',
  statement: 'cluster_mq_service_consume_cpm = from(ClusterServiceCpmMetrics.*)\n    .filter(metric == "mq_service_consume_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['mq_service_consume_cpm'],
  byCluster: true,
};

/**
 * cluster_mq_service_consume_cpm = from(ClusterServiceCpmMetrics.*)
 *     .filter(metric == "mq_service_consume_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterMqServiceConsumeCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterMqServiceConsumeCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterMqServiceConsumeCpmMetric {
    const columns = ClusterMqServiceConsumeCpmMetric.decode<CpmMetricsAddColumns>(clusterMqServiceConsumeCpmMetric, bytes);
    return new ClusterMqServiceConsumeCpmMetric(entity, bucket, columns);
  }
}

// cluster_gen_ai_provider_cpm = from(ClusterServiceCpmMetrics.*)
// .filter(metric == "gen_ai_provider_cpm")
// .cpmMetricsAdd(total);
export const clusterGenAiProviderCpmMetric: MetricDefinition = {
  name: 'cluster_gen_ai_provider_cpm',
  scope: clusterServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterServiceCpmMetrics',
  statement: 'cluster_gen_ai_provider_cpm = from(ClusterServiceCpmMetrics.*)\n    .filter(metric == "gen_ai_provider_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['gen_ai_provider_cpm'],
  byCluster: true,
};

/**
 * cluster_gen_ai_provider_cpm = from(ClusterServiceCpmMetrics.*)
 *     .filter(metric == "gen_ai_provider_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterGenAiProviderCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterGenAiProviderCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterGenAiProviderCpmMetric {
    const columns = ClusterGenAiProviderCpmMetric.decode<CpmMetricsAddColumns>(clusterGenAiProviderCpmMetric, bytes);
    return new ClusterGenAiProviderCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_connect_cpm = from(ClusterServiceCpmMetrics.*)
// .filter(metric == "kubernetes_service_connect_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceConnectCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_connect_cpm',
  scope: clusterServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterServiceCpmMetrics',
  statement: 'cluster_kubernetes_service_connect_cpm = from(ClusterServiceCpmMetrics.*)\n    .filter(metric == "kubernetes_service_connect_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_connect_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_connect_cpm = from(ClusterServiceCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_connect_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceConnectCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceConnectCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceConnectCpmMetric {
    const columns = ClusterKubernetesServiceConnectCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceConnectCpmMetric, bytes);
    return new ClusterKubernetesServiceConnectCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_connect_success_cpm = from(ClusterServiceCpmMetrics.*)
// .filter(metric == "kubernetes_service_connect_success_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceConnectSuccessCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_connect_success_cpm',
  scope: clusterServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterServiceCpmMetrics',
  statement: 'cluster_kubernetes_service_connect_success_cpm = from(ClusterServiceCpmMetrics.*)\n    .filter(metric == "kubernetes_service_connect_success_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_connect_success_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_connect_success_cpm = from(ClusterServiceCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_connect_success_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceConnectSuccessCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceConnectSuccessCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceConnectSuccessCpmMetric {
    const columns = ClusterKubernetesServiceConnectSuccessCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceConnectSuccessCpmMetric, bytes);
    return new ClusterKubernetesServiceConnectSuccessCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_accept_cpm = from(ClusterServiceCpmMetrics.*)
// .filter(metric == "kubernetes_service_accept_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceAcceptCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_accept_cpm',
  scope: clusterServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterServiceCpmMetrics',
  statement: 'cluster_kubernetes_service_accept_cpm = from(ClusterServiceCpmMetrics.*)\n    .filter(metric == "kubernetes_service_accept_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_accept_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_accept_cpm = from(ClusterServiceCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_accept_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceAcceptCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceAcceptCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceAcceptCpmMetric {
    const columns = ClusterKubernetesServiceAcceptCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceAcceptCpmMetric, bytes);
    return new ClusterKubernetesServiceAcceptCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_close_cpm = from(ClusterServiceCpmMetrics.*)
// .filter(metric == "kubernetes_service_close_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceCloseCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_close_cpm',
  scope: clusterServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterServiceCpmMetrics',
  statement: 'cluster_kubernetes_service_close_cpm = from(ClusterServiceCpmMetrics.*)\n    .filter(metric == "kubernetes_service_close_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_close_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_close_cpm = from(ClusterServiceCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_close_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceCloseCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceCloseCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceCloseCpmMetric {
    const columns = ClusterKubernetesServiceCloseCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceCloseCpmMetric, bytes);
    return new ClusterKubernetesServiceCloseCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_write_cpm = from(ClusterServiceCpmMetrics.*)
// .filter(metric == "kubernetes_service_write_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceWriteCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_write_cpm',
  scope: clusterServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterServiceCpmMetrics',
  statement: 'cluster_kubernetes_service_write_cpm = from(ClusterServiceCpmMetrics.*)\n    .filter(metric == "kubernetes_service_write_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_write_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_write_cpm = from(ClusterServiceCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_write_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceWriteCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceWriteCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceWriteCpmMetric {
    const columns = ClusterKubernetesServiceWriteCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceWriteCpmMetric, bytes);
    return new ClusterKubernetesServiceWriteCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_read_cpm = from(ClusterServiceCpmMetrics.*)
// .filter(metric == "kubernetes_service_read_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceReadCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_read_cpm',
  scope: clusterServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterServiceCpmMetrics',
  statement: 'cluster_kubernetes_service_read_cpm = from(ClusterServiceCpmMetrics.*)\n    .filter(metric == "kubernetes_service_read_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_read_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_read_cpm = from(ClusterServiceCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_read_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceReadCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceReadCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceReadCpmMetric {
    const columns = ClusterKubernetesServiceReadCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceReadCpmMetric, bytes);
    return new ClusterKubernetesServiceReadCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_http_call_cpm = from(ClusterServiceCpmMetrics.*)
// .filter(metric == "kubernetes_service_http_call_cpm")
// .cpmMetricsAdd(total)
// .decorator("K8SServiceDecorator");
export const clusterKubernetesServiceHttpCallCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_http_call_cpm',
  scope: clusterServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterServiceCpmMetrics',
  statement: 'cluster_kubernetes_service_http_call_cpm = from(ClusterServiceCpmMetrics.*)\n    .filter(metric == "kubernetes_service_http_call_cpm")\n    .cpmMetricsAdd(total)\n    .decorator("K8SServiceDecorator");',
  decorator: { name: 'K8SServiceDecorator', attributes: ['attr0'] },
  originMetrics: ['kubernetes_service_http_call_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_http_call_cpm = from(ClusterServiceCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_http_call_cpm")
 *     .cpmMetricsAdd(total)
 *     .decorator("K8SServiceDecorator");
 */
export class ClusterKubernetesServiceHttpCallCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceHttpCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceHttpCallCpmMetric {
    const columns = ClusterKubernetesServiceHttpCallCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceHttpCallCpmMetric, bytes);
    return new ClusterKubernetesServiceHttpCallCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_http_status_1xx_cpm = from(ClusterServiceCpmMetrics.*)
// .filter(metric == "kubernetes_service_http_status_1xx_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceHttpStatus1xxCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_http_status_1xx_cpm',
  scope: clusterServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterServiceCpmMetrics',
  statement: 'cluster_kubernetes_service_http_status_1xx_cpm = from(ClusterServiceCpmMetrics.*)\n    .filter(metric == "kubernetes_service_http_status_1xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_http_status_1xx_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_http_status_1xx_cpm = from(ClusterServiceCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_http_status_1xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceHttpStatus1xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceHttpStatus1xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceHttpStatus1xxCpmMetric {
    const columns = ClusterKubernetesServiceHttpStatus1xxCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceHttpStatus1xxCpmMetric, bytes);
    return new ClusterKubernetesServiceHttpStatus1xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_http_status_2xx_cpm = from(ClusterServiceCpmMetrics.*)
// .filter(metric == "kubernetes_service_http_status_2xx_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceHttpStatus2xxCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_http_status_2xx_cpm',
  scope: clusterServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterServiceCpmMetrics',
  statement: 'cluster_kubernetes_service_http_status_2xx_cpm = from(ClusterServiceCpmMetrics.*)\n    .filter(metric == "kubernetes_service_http_status_2xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_http_status_2xx_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_http_status_2xx_cpm = from(ClusterServiceCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_http_status_2xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceHttpStatus2xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceHttpStatus2xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceHttpStatus2xxCpmMetric {
    const columns = ClusterKubernetesServiceHttpStatus2xxCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceHttpStatus2xxCpmMetric, bytes);
    return new ClusterKubernetesServiceHttpStatus2xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_http_status_3xx_cpm = from(ClusterServiceCpmMetrics.*)
// .filter(metric == "kubernetes_service_http_status_3xx_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceHttpStatus3xxCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_http_status_3xx_cpm',
  scope: clusterServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterServiceCpmMetrics',
  statement: 'cluster_kubernetes_service_http_status_3xx_cpm = from(ClusterServiceCpmMetrics.*)\n    .filter(metric == "kubernetes_service_http_status_3xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_http_status_3xx_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_http_status_3xx_cpm = from(ClusterServiceCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_http_status_3xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceHttpStatus3xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceHttpStatus3xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceHttpStatus3xxCpmMetric {
    const columns = ClusterKubernetesServiceHttpStatus3xxCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceHttpStatus3xxCpmMetric, bytes);
    return new ClusterKubernetesServiceHttpStatus3xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_http_status_4xx_cpm = from(ClusterServiceCpmMetrics.*)
// .filter(metric == "kubernetes_service_http_status_4xx_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceHttpStatus4xxCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_http_status_4xx_cpm',
  scope: clusterServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterServiceCpmMetrics',
  statement: 'cluster_kubernetes_service_http_status_4xx_cpm = from(ClusterServiceCpmMetrics.*)\n    .filter(metric == "kubernetes_service_http_status_4xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_http_status_4xx_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_http_status_4xx_cpm = from(ClusterServiceCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_http_status_4xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceHttpStatus4xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceHttpStatus4xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceHttpStatus4xxCpmMetric {
    const columns = ClusterKubernetesServiceHttpStatus4xxCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceHttpStatus4xxCpmMetric, bytes);
    return new ClusterKubernetesServiceHttpStatus4xxCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_http_status_5xx_cpm = from(ClusterServiceCpmMetrics.*)
// .filter(metric == "kubernetes_service_http_status_5xx_cpm")
// .cpmMetricsAdd(total);
export const clusterKubernetesServiceHttpStatus5xxCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_http_status_5xx_cpm',
  scope: clusterServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterServiceCpmMetrics',
  statement: 'cluster_kubernetes_service_http_status_5xx_cpm = from(ClusterServiceCpmMetrics.*)\n    .filter(metric == "kubernetes_service_http_status_5xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_http_status_5xx_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_http_status_5xx_cpm = from(ClusterServiceCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_http_status_5xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterKubernetesServiceHttpStatus5xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterKubernetesServiceHttpStatus5xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceHttpStatus5xxCpmMetric {
    const columns = ClusterKubernetesServiceHttpStatus5xxCpmMetric.decode<CpmMetricsAddColumns>(clusterKubernetesServiceHttpStatus5xxCpmMetric, bytes);
    return new ClusterKubernetesServiceHttpStatus5xxCpmMetric(entity, bucket, columns);
  }
}
