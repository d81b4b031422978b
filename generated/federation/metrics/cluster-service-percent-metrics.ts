// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type PercentMetricsAddColumns,
  PercentMetricsAddMetrics,
  percentMetricsAddFunction,
} from '../functions/percent-metrics-add.ts';
import { clusterServiceScope } from '../scopes.ts';
// cluster_service_sla = from(ClusterServicePercentMetrics.*)
// .filter(metric == "service_sla")
// .percentMetricsAdd(total, match)
// .decorator("ServiceDecorator");
export const clusterServiceSlaMetric: MetricDefinition = {
  name: 'cluster_service_sla',
  scope: clusterServiceScope,
  function: percentMetricsAddFunction,
  source: 'ClusterServicePercentMetrics',
  statement: 'cluster_service_sla = from(ClusterServicePercentMetrics.*)\n    .filter(metric == "service_sla")\n    .percentMetricsAdd(total, match)\n    .decorator("ServiceDecorator");',
  decorator: { name: 'ServiceDecorator', attributes: ['attr0'] },
  originMetrics: ['service_sla'],
  byCluster: true,
};

/**
 * cluster_service_sla = from(ClusterServicePercentMetrics.*)
 *     .filter(metric == "service_sla")
 *     .percentMetricsAdd(total, match)
 *     .decorator("ServiceDecorator");
 */
export class ClusterServiceSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(clusterServiceSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterServiceSlaMetric {
    const columns = ClusterServiceSlaMetric.decode<PercentMetricsAddColumns>(clusterServiceSlaMetric, bytes);
    return new ClusterServiceSlaMetric(entity, bucket, columns);
  }
}

// cluster_database_access_sla = from(ClusterServicePercentMetrics.*)
// .filter(metric == "database_access_sla")
// .percentMetricsAdd(total, match);
export const clusterDatabaseAccessSlaMetric: MetricDefinition = {
  name: 'cluster_database_access_sla',
  scope: clusterServiceScope,
  function: percentMetricsAddFunction,
  source: 'ClusterServicePercentMetrics',
  statement: 'cluster_database_access_sla = from(ClusterServicePercentMetrics.*)\n    .filter(metric == "database_access_sla")\n    .percentMetricsAdd(total, match);',
  originMetrics: ['database_access_sla'],
  byCluster: true,
};

/**
 * cluster_database_access_sla = from(ClusterServicePercentMetrics.*)
 *     .filter(metric == "database_access_sla")
 *     .percentMetricsAdd(total, match);
 */
export class ClusterDatabaseAccessSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(clusterDatabaseAccessSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterDatabaseAccessSlaMetric {
    const columns = ClusterDatabaseAccessSlaMetric.decode<PercentMetricsAddColumns>(clusterDatabaseAccessSlaMetric, bytes);
    return new ClusterDatabaseAccessSlaMetric(entity, bucket, columns);
  }
}

// cluster_cache_access_sla = from(ClusterServicePercentMetrics.*)
// .filter(metric == "cache_access_sla")
// .percentMetricsAdd(total, match);
export const clusterCacheAccessSlaMetric: MetricDefinition = {
  name: 'cluster_cache_access_sla',
  scope: clusterServiceScope,
  function: percentMetricsAddFunction,
  source: 'ClusterServicePercentMetrics',
  statement: 'cluster_cache_access_sla = from(ClusterServicePercentMetrics.*)\n    .filter(metric == "cache_access_sla")\n    .percentMetricsAdd(total, match);',
  originMetrics: ['cache_access_sla'],
  byCluster: true,
};

/**
 * cluster_cache_access_sla = from(ClusterServicePercentMetrics.*)
 *     .filter(metric == "cache_access_sla")
 *     .percentMetricsAdd(total, match);
 */
export class ClusterCacheAccessSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(clusterCacheAccessSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCacheAccessSlaMetric {
    const columns = ClusterCacheAccessSlaMetric.decode<PercentMetricsAddColumns>(clusterCacheAccessSlaMetric, bytes);
    return new ClusterCacheAccessSlaMetric(entity, bucket, columns);
  }
}

// cluster_cache_read_sla = from(ClusterServicePercentMetrics.*)
// .filter(metric == "cache_read_sla")
// .percentMetricsAdd(total, match);
export const clusterCacheReadSlaMetric: MetricDefinition = {
  name: 'cluster_cache_read_sla',
  scope: clusterServiceScope,
  function: percentMetricsAddFunction,
  source: 'ClusterServicePercentMetrics',
  statement: 'cluster_cache_read_sla = from(ClusterServicePercentMetrics.*)\n    .filter(metric == "cache_read_sla")\n    .percentMetricsAdd(total, match);',
  originMetrics: ['cache_read_sla'],
  byCluster: true,
};

/**
 * cluster_cache_read_sla = from(ClusterServicePercentMetrics.*)
 *     .filter(metric == "cache_read_sla")
 *     .percentMetricsAdd(total, match);
 */
export class ClusterCacheReadSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(clusterCacheReadSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCacheReadSlaMetric {
    const columns = ClusterCacheReadSlaMetric.decode<PercentMetricsAddColumns>(clusterCacheReadSlaMetric, bytes);
    return new ClusterCacheReadSlaMetric(entity, bucket, columns);
  }
}

// cluster_cache_write_sla = from(ClusterServicePercentMetrics.*)
// .filter(metric == "cache_write_sla")
// .percentMetricsAdd(total, match);
export const clusterCacheWriteSlaMetric: MetricDefinition = {
  name: 'cluster_cache_write_sla',
  scope: clusterServiceScope,
  function: percentMetricsAddFunction,
  source: 'ClusterServicePercentMetrics',
  statement: 'cluster_cache_write_sla = from(ClusterServicePercentMetrics.*)\n    .filter(metric == "cache_write_sla")\n    .percentMetricsAdd(total, match);',
  originMetrics: ['cache_write_sla'],
  byCluster: true,
};

/**
 * cluster_cache_write_sla = from(ClusterServicePercentMetrics.*)
 *     .filter(metric == "cache_write_sla")
 *     .percentMetricsAdd(total, match);
 */
export class ClusterCacheWriteSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(clusterCacheWriteSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCacheWriteSlaMetric {
    const columns = ClusterCacheWriteSlaMetric.decode<PercentMetricsAddColumns>(clusterCacheWriteSlaMetric, bytes);
    return new ClusterCacheWriteSlaMetric(entity, bucket, columns);
  }
}

// cluster_mq_service_produce_sla = from(ClusterServicePercentMetrics.*)
// .filter(metric == "mq_service_produce_sla")
// .percentMetricsAdd(total, match);
export const clusterMqServiceProduceSlaMetric: MetricDefinition = {
  name: 'cluster_mq_service_produce_sla',
  scope: clusterServiceScope,
  function: percentMetricsAddFunction,
  source: 'ClusterServicePercentMetrics',
  statement: 'cluster_mq_service_produce_sla = from(ClusterServicePercentMetrics.*)\n    .filter(metric == "mq_service_produce_sla")\n    .percentMetricsAdd(total, match);',
  originMetrics: ['mq_service_produce_sla'],
  byCluster: true,
};

/**
 * cluster_mq_service_produce_sla = from(ClusterServicePercentMetrics.*)
 *     .filter(metric == "mq_service_produce_sla")
 *     .percentMetricsAdd(total, match);
 */
export class ClusterMqServiceProduceSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(clusterMqServiceProduceSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterMqServiceProduceSlaMetric {
    const columns = ClusterMqServiceProduceSlaMetric.decode<PercentMetricsAddColumns>(clusterMqServiceProduceSlaMetric, bytes);
    return new ClusterMqServiceProduceSlaMetric(entity, bucket, columns);
  }
}

// cluster_mq_service_consume_sla = from(ClusterServicePercentMetrics.*)
// .filter(metric == "mq_service_consume_sla")
// .percentMetricsAdd(total, match);
export const clusterMqServiceConsumeSlaMetric: MetricDefinition = {
  name: 'cluster_mq_service_consume_sla',
  scope: clusterServiceScope,
  function: percentMetricsAddFunction,
  source: 'ClusterServicePercentMetrics',
  statement: 'cluster_mq_service_consume_sla = from(ClusterServicePercentMetrics.*)\n    .filter(metric == "mq_service_consume_sla")\n    .percentMetricsAdd(total, match);',
  originMetrics: ['mq_service_consume_sla'],
  byCluster: true,
};

/**
 * cluster_mq_service_consume_sla = from(ClusterServicePercentMetrics.*)
 *     .filter(metric == "mq_service_consume_sla")
 *     .percentMetricsAdd(total, match);
 */
export class ClusterMqServiceConsumeSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(clusterMqServiceConsumeSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterMqServiceConsumeSlaMetric {
    const columns = ClusterMqServiceConsumeSlaMetric.decode<PercentMetricsAddColumns>(clusterMqServiceConsumeSlaMetric, bytes);
    return new ClusterMqServiceConsumeSlaMetric(entity, bucket, columns);
  }
}

// cluster_gen_ai_provider_sla = from(ClusterServicePercentMetrics.*)
// .filter(metric == "gen_ai_provider_sla")
// .percentMetricsAdd(total, match);
export const clusterGenAiProviderSlaMetric: MetricDefinition = {
  name: 'cluster_gen_ai_provider_sla',
  scope: clusterServiceScope,
  function: percentMetricsAddFunction,
  source: 'ClusterServicePercentMetrics',
  statement: 'cluster_gen_ai_provider_sla = from(ClusterServicePercentMetrics.*)\n    .filter(metric == "gen_ai_provider_sla")\n    .percentMetricsAdd(total, match);',
  originMetrics: ['gen_ai_provider_sla'],
  byCluster: true,
};

/**
 * cluster_gen_ai_provider_sla = from(ClusterServicePercentMetrics.*)
 *     .filter(metric == "gen_ai_provider_sla")
 *     .percentMetricsAdd(total, match);
 */
export class ClusterGenAiProviderSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(clusterGenAiProviderSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterGenAiProviderSlaMetric {
    const columns = ClusterGenAiProviderSlaMetric.decode<PercentMetricsAddColumns>(clusterGenAiProviderSlaMetric, bytes);
    return new ClusterGenAiProviderSlaMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_http_call_successful_rate = from(ClusterServicePercentMetrics.*)
// .filter(metric == "kubernetes_service_http_call_successful_rate")
// .percentMetricsAdd(total, match)
// .decorator("K8SServiceDecorator");
export const clusterKubernetesServiceHttpCallSuccessfulRateMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_http_call_successful_rate',
  scope: clusterServiceScope,
  function: percentMetricsAddFunction,
  source: 'ClusterServicePercentMetrics',
  statement: 'cluster_kubernetes_service_http_call_successful_rate = from(ClusterServicePercentMetrics.*)\n    .filter(metric == "kubernetes_service_http_call_successful_rate")\n    .percentMetricsAdd(total, match)\n    .decorator("K8SServiceDecorator");',
  decorator: { name: 'K8SServiceDecorator', attributes: ['attr0'] },
  originMetrics: ['kubernetes_service_http_call_successful_rate'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_http_call_successful_rate = from(ClusterServicePercentMetrics.*)
 *     .filter(metric == "kubernetes_service_http_call_successful_rate")
 *     .percentMetricsAdd(total, match)
 *     .decorator("K8SServiceDecorator");
 */
export class ClusterKubernetesServiceHttpCallSuccessfulRateMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(clusterKubernetesServiceHttpCallSuccessfulRateMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceHttpCallSuccessfulRateMetric {
    const columns = ClusterKubernetesServiceHttpCallSuccessfulRateMetric.decode<PercentMetricsAddColumns>(clusterKubernetesServiceHttpCallSuccessfulRateMetric, bytes);
    return new ClusterKubernetesServiceHttpCallSuccessfulRateMetric(entity, bucket, columns);
  }
}
