// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type Percentile2MetricsAddColumns,
  Percentile2MetricsAddMetrics,
  percentile2MetricsAddFunction,
} from '../functions/percentile2-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// service_percentile = from(ServicePercentile2Metrics.*)
// .filter(metric == "service_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const servicePercentileMetric: MetricDefinition = {
  name: 'service_percentile',
  scope: federatedServiceScope,
  function: percentile2MetricsAddFunction,
  source: 'ServicePercentile2Metrics',
  statement: 'service_percentile = from(ServicePercentile2Metrics.*)\n    .filter(metric == "service_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['service_percentile'],
  byCluster: false,
};

/**
 * service_percentile = from(ServicePercentile2Metrics.*)
 *     .filter(metric == "service_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class ServicePercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(servicePercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServicePercentileMetric {
    const columns = ServicePercentileMetric.decode<Percentile2MetricsAddColumns>(servicePercentileMetric, bytes);
    return new ServicePercentileMetric(entity, bucket, columns);
  }
}

// database_access_percentile = from(ServicePercentile2Metrics.*)
// .filter(metric == "database_access_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const databaseAccessPercentileMetric: MetricDefinition = {
  name: 'database_access_percentile',
  scope: federatedServiceScope,
  function: percentile2MetricsAddFunction,
  source: 'ServicePercentile2Metrics',
  statement: 'database_access_percentile = from(ServicePercentile2Metrics.*)\n    .filter(metric == "database_access_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['database_access_percentile'],
  byCluster: false,
};

/**
 * database_access_percentile = from(ServicePercentile2Metrics.*)
 *     .filter(metric == "database_access_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class DatabaseAccessPercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(databaseAccessPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): DatabaseAccessPercentileMetric {
    const columns = DatabaseAccessPercentileMetric.decode<Percentile2MetricsAddColumns>(databaseAccessPercentileMetric, bytes);
    return new DatabaseAccessPercentileMetric(entity, bucket, columns);
  }
}

// cache_access_percentile = from(ServicePercentile2Metrics.*)
// .filter(metric == "cache_access_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const cacheAccessPercentileMetric: MetricDefinition = {
  name: 'cache_access_percentile',
  scope: federatedServiceScope,
  function: percentile2MetricsAddFunction,
  source: 'ServicePercentile2Metrics',
  statement: 'cache_access_percentile = from(ServicePercentile2Metrics.*)\n    .filter(metric == "cache_access_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['cache_access_percentile'],
  byCluster: false,
};

/**
 * cache_access_percentile = from(ServicePercentile2Metrics.*)
 *     .filter(metric == "cache_access_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class CacheAccessPercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(cacheAccessPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CacheAccessPercentileMetric {
    const columns = CacheAccessPercentileMetric.decode<Percentile2MetricsAddColumns>(cacheAccessPercentileMetric, bytes);
    return new CacheAccessPercentileMetric(entity, bucket, columns);
  }
}

// cache_read_percentile = from(ServicePercentile2Metrics.*)
// .filter(metric == "cache_read_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const cacheReadPercentileMetric: MetricDefinition = {
  name: 'cache_read_percentile',
  scope: federatedServiceScope,
  function: percentile2MetricsAddFunction,
  source: 'ServicePercentile2Metrics',
  statement: 'cache_read_percentile = from(ServicePercentile2Metrics.*)\n    .filter(metric == "cache_read_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['cache_read_percentile'],
  byCluster: false,
};

/**
 * cache_read_percentile = from(ServicePercentile2Metrics.*)
 *     .filter(metric == "cache_read_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class CacheReadPercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(cacheReadPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CacheReadPercentileMetric {
    const columns = CacheReadPercentileMetric.decode<Percentile2MetricsAddColumns>(cacheReadPercentileMetric, bytes);
    return new CacheReadPercentileMetric(entity, bucket, columns);
  }
}

// cache_write_percentile = from(ServicePercentile2Metrics.*)
// .filter(metric == "cache_write_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const cacheWritePercentileMetric: MetricDefinition = {
  name: 'cache_write_percentile',
  scope: federatedServiceScope,
  function: percentile2MetricsAddFunction,
  source: 'ServicePercentile2Metrics',
  statement: 'cache_write_percentile = from(ServicePercentile2Metrics.*)\n    .filter(metric == "cache_write_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['cache_write_percentile'],
  byCluster: false,
};

/**
 * cache_write_percentile = from(ServicePercentile2Metrics.*)
 *     .filter(metric == "cache_write_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class CacheWritePercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(cacheWritePercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CacheWritePercentileMetric {
    const columns = CacheWritePercentileMetric.decode<Percentile2MetricsAddColumns>(cacheWritePercentileMetric, bytes);
    return new CacheWritePercentileMetric(entity, bucket, columns);
  }
}

// mq_service_consume_percentile = from(ServicePercentile2Metrics.*)
// .filter(metric == "mq_service_consume_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const mqServiceConsumePercentileMetric: MetricDefinition = {
  name: 'mq_service_consume_percentile',
  scope: federatedServiceScope,
  function: percentile2MetricsAddFunction,
  source: 'ServicePercentile2Metrics',
  statement: 'mq_service_consume_percentile = from(ServicePercentile2Metrics.*)\n    .filter(metric == "mq_service_consume_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['mq_service_consume_percentile'],
  byCluster: false,
};

/**
 * mq_service_consume_percentile = from(ServicePercentile2Metrics.*)
 *     .filter(metric == "mq_service_consume_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class MqServiceConsumePercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(mqServiceConsumePercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MqServiceConsumePercentileMetric {
    const columns = MqServiceConsumePercentileMetric.decode<Percentile2MetricsAddColumns>(mqServiceConsumePercentileMetric, bytes);
    return new MqServiceConsumePercentileMetric(entity, bucket, columns);
  }
}

// gen_ai_provider_latency_percentile = from(ServicePercentile2Metrics.*)
// .filter(metric == "gen_ai_provider_latency_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const genAiProviderLatencyPercentileMetric: MetricDefinition = {
  name: 'gen_ai_provider_latency_percentile',
  scope: federatedServiceScope,
  function: percentile2MetricsAddFunction,
  source: 'ServicePercentile2Metrics',
  statement: 'gen_ai_provider_latency_percentile = from(ServicePercentile2Metrics.*)\n    .filter(metric == "gen_ai_provider_latency_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['gen_ai_provider_latency_percentile'],
  byCluster: false,
};

/**
 * gen_ai_provider_latency_percentile = from(ServicePercentile2Metrics.*)
 *     .filter(metric == "gen_ai_provider_latency_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class GenAiProviderLatencyPercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(genAiProviderLatencyPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiProviderLatencyPercentileMetric {
    const columns = GenAiProviderLatencyPercentileMetric.decode<Percentile2MetricsAddColumns>(genAiProviderLatencyPercentileMetric, bytes);
    return new GenAiProviderLatencyPercentileMetric(entity, bucket, columns);
  }
}

// kubernetes_service_percentile = from(ServicePercentile2Metrics.*)
// .filter(metric == "kubernetes_service_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const kubernetesServicePercentileMetric: MetricDefinition = {
  name: 'kubernetes_service_percentile',
  scope: federatedServiceScope,
  function: percentile2MetricsAddFunction,
  source: 'ServicePercentile2Metrics',
  statement: 'kubernetes_service_percentile = from(ServicePercentile2Metrics.*)\n    .filter(metric == "kubernetes_service_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['kubernetes_service_percentile'],
  byCluster: false,
};

/**
 * kubernetes_service_percentile = from(ServicePercentile2Metrics.*)
 *     .filter(metric == "kubernetes_service_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class KubernetesServicePercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(kubernetesServicePercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServicePercentileMetric {
    const columns = KubernetesServicePercentileMetric.decode<Percentile2MetricsAddColumns>(kubernetesServicePercentileMetric, bytes);
    return new KubernetesServicePercentileMetric(entity, bucket, columns);
  }
}
