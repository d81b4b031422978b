// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type Percentile2MetricsAddColumns,
  Percentile2MetricsAddMetrics,
  percentile2MetricsAddFunction,
} from '../functions/percentile2-metrics-add.ts';
import { clusterServiceScope } from '../scopes.ts';
// cluster_service_percentile = from(ClusterServicePercentile2Metrics.*)
// .filter(metric == "service_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const clusterServicePercentileMetric: MetricDefinition = {
  name: 'cluster_service_percentile',
  scope: clusterServiceScope,
  function: percentile2MetricsAddFunction,
  source: 'ClusterServicePercentile2Metrics',
  statement: 'cluster_service_percentile = from(ClusterServicePercentile2Metrics.*)\n    .filter(metric == "service_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['service_percentile'],
  byCluster: true,
};

/**
 * cluster_service_percentile = from(ClusterServicePercentile2Metrics.*)
 *     .filter(metric == "service_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class ClusterServicePercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(clusterServicePercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterServicePercentileMetric {
    const columns = ClusterServicePercentileMetric.decode<Percentile2MetricsAddColumns>(clusterServicePercentileMetric, bytes);
    return new ClusterServicePercentileMetric(entity, bucket, columns);
  }
}

// cluster_database_access_percentile = from(ClusterServicePercentile2Metrics.*)
// .filter(metric == "database_access_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const clusterDatabaseAccessPercentileMetric: MetricDefinition = {
  name: 'cluster_database_access_percentile',
  scope: clusterServiceScope,
  function: percentile2MetricsAddFunction,
  source: 'ClusterServicePercentile2Metrics',
  statement: 'cluster_database_access_percentile = from(ClusterServicePercentile2Metrics.*)\n    .filter(metric == "database_access_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['database_access_percentile'],
  byCluster: true,
};

/**
 * cluster_database_access_percentile = from(ClusterServicePercentile2Metrics.*)
 *     .filter(metric == "database_access_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class ClusterDatabaseAccessPercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(clusterDatabaseAccessPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterDatabaseAccessPercentileMetric {
    const columns = ClusterDatabaseAccessPercentileMetric.decode<Percentile2MetricsAddColumns>(clusterDatabaseAccessPercentileMetric, bytes);
    return new ClusterDatabaseAccessPercentileMetric(entity, bucket, columns);
  }
}

// cluster_cache_access_percentile = from(ClusterServicePercentile2Metrics.*)
// .filter(metric == "cache_access_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const clusterCacheAccessPercentileMetric: MetricDefinition = {
  name: 'cluster_cache_access_percentile',
  scope: clusterServiceScope,
  function: percentile2MetricsAddFunction,
  source: 'ClusterServicePercentile2Metrics',
  statement: 'cluster_cache_access_percentile = from(ClusterServicePercentile2Metrics.*)\n    .filter(metric == "cache_access_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['cache_access_percentile'],
  byCluster: true,
};

/**
 * cluster_cache_access_percentile = from(ClusterServicePercentile2Metrics.*)
 *     .filter(metric == "cache_access_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class ClusterCacheAccessPercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(clusterCacheAccessPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCacheAccessPercentileMetric {
    const columns = ClusterCacheAccessPercentileMetric.decode<Percentile2MetricsAddColumns>(clusterCacheAccessPercentileMetric, bytes);
    return new ClusterCacheAccessPercentileMetric(entity, bucket, columns);
  }
}

// cluster_cache_read_percentile = from(ClusterServicePercentile2Metrics.*)
// .filter(metric == "cache_read_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const clusterCacheReadPercentileMetric: MetricDefinition = {
  name: 'cluster_cache_read_percentile',
  scope: clusterServiceScope,
  function: percentile2MetricsAddFunction,
  source: 'ClusterServicePercentile2Metrics',
  statement: 'cluster_cache_read_percentile = from(ClusterServicePercentile2Metrics.*)\n    .filter(metric == "cache_read_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['cache_read_percentile'],
  byCluster: true,
};

/**
 * cluster_cache_read_percentile = from(ClusterServicePercentile2Metrics.*)
 *     .filter(metric == "cache_read_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class ClusterCacheReadPercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(clusterCacheReadPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCacheReadPercentileMetric {
    const columns = ClusterCacheReadPercentileMetric.decode<Percentile2MetricsAddColumns>(clusterCacheReadPercentileMetric, bytes);
    return new ClusterCacheReadPercentileMetric(entity, bucket, columns);
  }
}

// cluster_cache_write_percentile = from(ClusterServicePercentile2Metrics.*)
// .filter(metric == "cache_write_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const clusterCacheWritePercentileMetric: MetricDefinition = {
  name: 'cluster_cache_write_percentile',
  scope: clusterServiceScope,
  function: percentile2MetricsAddFunction,
  source: 'ClusterServicePercentile2Metrics',
  statement: 'cluster_cache_write_percentile = from(ClusterServicePercentile2Metrics.*)\n    .filter(metric == "cache_write_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['cache_write_percentile'],
  byCluster: true,
};

/**
 * cluster_cache_write_percentile = from(ClusterServicePercentile2Metrics.*)
 *     .filter(metric == "cache_write_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class ClusterCacheWritePercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(clusterCacheWritePercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCacheWritePercentileMetric {
    const columns = ClusterCacheWritePercentileMetric.decode<Percentile2MetricsAddColumns>(clusterCacheWritePercentileMetric, bytes);
    return new ClusterCacheWritePercentileMetric(entity, bucket, columns);
  }
}

// cluster_mq_service_consume_percentile = from(ClusterServicePercentile2Metrics.*)
// .filter(metric == "mq_service_consume_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const clusterMqServiceConsumePercentileMetric: MetricDefinition = {
  name: 'cluster_mq_service_consume_percentile',
  scope: clusterServiceScope,
  function: percentile2MetricsAddFunction,
  source: 'ClusterServicePercentile2Metrics',
  statement: 'cluster_mq_service_consume_percentile = from(ClusterServicePercentile2Metrics.*)\n    .filter(metric == "mq_service_consume_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['mq_service_consume_percentile'],
  byCluster: true,
};

/**
 * cluster_mq_service_consume_percentile = from(ClusterServicePercentile2Metrics.*)
 *     .filter(metric == "mq_service_consume_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class ClusterMqServiceConsumePercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(clusterMqServiceConsumePercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterMqServiceConsumePercentileMetric {
    const columns = ClusterMqServiceConsumePercentileMetric.decode<Percentile2MetricsAddColumns>(clusterMqServiceConsumePercentileMetric, bytes);
    return new ClusterMqServiceConsumePercentileMetric(entity, bucket, columns);
  }
}

// cluster_gen_ai_provider_latency_percentile = from(ClusterServicePercentile2Metrics.*)
// .filter(metric == "gen_ai_provider_latency_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const clusterGenAiProviderLatencyPercentileMetric: MetricDefinition = {
  name: 'cluster_gen_ai_provider_latency_percentile',
  scope: clusterServiceScope,
  function: percentile2MetricsAddFunction,
  source: 'ClusterServicePercentile2Metrics',
  statement: 'cluster_gen_ai_provider_latency_percentile = from(ClusterServicePercentile2Metrics.*)\n    .filter(metric == "gen_ai_provider_latency_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['gen_ai_provider_latency_percentile'],
  byCluster: true,
};

/**
 * cluster_gen_ai_provider_latency_percentile = from(ClusterServicePercentile2Metrics.*)
 *     .filter(metric == "gen_ai_provider_latency_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class ClusterGenAiProviderLatencyPercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(clusterGenAiProviderLatencyPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterGenAiProviderLatencyPercentileMetric {
    const columns = ClusterGenAiProviderLatencyPercentileMetric.decode<Percentile2MetricsAddColumns>(clusterGenAiProviderLatencyPercentileMetric, bytes);
    return new ClusterGenAiProviderLatencyPercentileMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_percentile = from(ClusterServicePercentile2Metrics.*)
// .filter(metric == "kubernetes_service_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const clusterKubernetesServicePercentileMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_percentile',
  scope: clusterServiceScope,
  function: percentile2MetricsAddFunction,
  source: 'ClusterServicePercentile2Metrics',
  statement: 'cluster_kubernetes_service_percentile = from(ClusterServicePercentile2Metrics.*)\n    .filter(metric == "kubernetes_service_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['kubernetes_service_percentile'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_percentile = from(ClusterServicePercentile2Metrics.*)
 *     .filter(metric == "kubernetes_service_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class ClusterKubernetesServicePercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(clusterKubernetesServicePercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServicePercentileMetric {
    const columns = ClusterKubernetesServicePercentileMetric.decode<Percentile2MetricsAddColumns>(clusterKubernetesServicePercentileMetric, bytes);
    return new ClusterKubernetesServicePercentileMetric(entity, bucket, columns);
  }
}
