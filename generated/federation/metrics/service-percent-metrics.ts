// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type PercentMetricsAddColumns,
  PercentMetricsAddMetrics,
  percentMetricsAddFunction,
} from '../functions/percent-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// service_sla = from(ServicePercentMetrics.*)
// .filter(metric == "service_sla")
// .percentMetricsAdd(total, match)
// .decorator("ServiceDecorator");
export const serviceSlaMetric: MetricDefinition = {
  name: 'service_sla',
  scope: federatedServiceScope,
  function: percentMetricsAddFunction,
  source: 'ServicePercentMetrics',
  statement: 'service_sla = from(ServicePercentMetrics.*)\n    .filter(metric == "service_sla")\n    .percentMetricsAdd(total, match)\n    .decorator("ServiceDecorator");',
  decorator: { name: 'ServiceDecorator', attributes: ['attr0'] },
  originMetrics: ['service_sla'],
  byCluster: false,
};

/**
 * service_sla = from(ServicePercentMetrics.*)
 *     .filter(metric == "service_sla")
 *     .percentMetricsAdd(total, match)
 *     .decorator("ServiceDecorator");
 */
export class ServiceSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(serviceSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceSlaMetric {
    const columns = ServiceSlaMetric.decode<PercentMetricsAddColumns>(serviceSlaMetric, bytes);
    return new ServiceSlaMetric(entity, bucket, columns);
  }
}

// database_access_sla = from(ServicePercentMetrics.*)
// .filter(metric == "database_access_sla")
// .percentMetricsAdd(total, match);
export const databaseAccessSlaMetric: MetricDefinition = {
  name: 'database_access_sla',
  scope: federatedServiceScope,
  function: percentMetricsAddFunction,
  source: 'ServicePercentMetrics',
  statement: 'database_access_sla = from(ServicePercentMetrics.*)\n    .filter(metric == "database_access_sla")\n    .percentMetricsAdd(total, match);',
  originMetrics: ['database_access_sla'],
  byCluster: false,
};

/**
 * database_access_sla = from(ServicePercentMetrics.*)
 *     .filter(metric == "database_access_sla")
 *     .percentMetricsAdd(total, match);
 */
export class DatabaseAccessSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(databaseAccessSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): DatabaseAccessSlaMetric {
    const columns = DatabaseAccessSlaMetric.decode<PercentMetricsAddColumns>(databaseAccessSlaMetric, bytes);
    return new DatabaseAccessSlaMetric(entity, bucket, columns);
  }
}

// cache_access_sla = from(ServicePercentMetrics.*).filter(metric == "cache_access_sla").percentMetricsAdd(total, match);
export const cacheAccessSlaMetric: MetricDefinition = {
  name: 'cache_access_sla',
  scope: federatedServiceScope,
  function: percentMetricsAddFunction,
  source: 'ServicePercentMetrics',
  statement: 'cache_access_sla = from(ServicePercentMetrics.*).filter(metric == "cache_access_sla").percentMetricsAdd(total, match);',
  originMetrics: ['cache_access_sla'],
  byCluster: false,
};

/** cache_access_sla = from(ServicePercentMetrics.*).filter(metric == "cache_access_sla").percentMetricsAdd(total, match); */
export class CacheAccessSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(cacheAccessSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CacheAccessSlaMetric {
    const columns = CacheAccessSlaMetric.decode<PercentMetricsAddColumns>(cacheAccessSlaMetric, bytes);
    return new CacheAccessSlaMetric(entity, bucket, columns);
  }
}

// cache_read_sla = from(ServicePercentMetrics.*).filter(metric == "cache_read_sla").percentMetricsAdd(total, match);
export const cacheReadSlaMetric: MetricDefinition = {
  name: 'cache_read_sla',
  scope: federatedServiceScope,
  function: percentMetricsAddFunction,
  source: 'ServicePercentMetrics',
  statement: 'cache_read_sla = from(ServicePercentMetrics.*).filter(metric == "cache_read_sla").percentMetricsAdd(total, match);',
  originMetrics: ['cache_read_sla'],
  byCluster: false,
};

/** cache_read_sla = from(ServicePercentMetrics.*).filter(metric == "cache_read_sla").percentMetricsAdd(total, match); */
export class CacheReadSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(cacheReadSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CacheReadSlaMetric {
    const columns = CacheReadSlaMetric.decode<PercentMetricsAddColumns>(cacheReadSlaMetric, bytes);
    return new CacheReadSlaMetric(entity, bucket, columns);
  }
}

// cache_write_sla = from(ServicePercentMetrics.*).filter(metric == "cache_write_sla").percentMetricsAdd(total, match);
export const cacheWriteSlaMetric: MetricDefinition = {
  name: 'cache_write_sla',
  scope: federatedServiceScope,
  function: percentMetricsAddFunction,
  source: 'ServicePercentMetrics',
  statement: 'cache_write_sla = from(ServicePercentMetrics.*).filter(metric == "cache_write_sla").percentMetricsAdd(total, match);',
  originMetrics: ['cache_write_sla'],
  byCluster: false,
};

/** cache_write_sla = from(ServicePercentMetrics.*).filter(metric == "cache_write_sla").percentMetricsAdd(total, match); */
export class CacheWriteSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(cacheWriteSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CacheWriteSlaMetric {
    const columns = CacheWriteSlaMetric.decode<PercentMetricsAddColumns>(cacheWriteSlaMetric, bytes);
    return new CacheWriteSlaMetric(entity, bucket, columns);
  }
}

// mq_service_produce_sla = from(ServicePercentMetrics.*)
// .filter(metric == "mq_service_produce_sla")
// .percentMetricsAdd(total, match);
export const mqServiceProduceSlaMetric: MetricDefinition = {
  name: 'mq_service_produce_sla',
  scope: federatedServiceScope,
  function: percentMetricsAddFunction,
  source: 'ServicePercentMetrics',
  statement: 'mq_service_produce_sla = from(ServicePercentMetrics.*)\n    .filter(metric == "mq_service_produce_sla")\n    .percentMetricsAdd(total, match);',
  originMetrics: ['mq_service_produce_sla'],
  byCluster: false,
};

/**
 * mq_service_produce_sla = from(ServicePercentMetrics.*)
 *     .filter(metric == "mq_service_produce_sla")
 *     .percentMetricsAdd(total, match);
 */
export class MqServiceProduceSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(mqServiceProduceSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MqServiceProduceSlaMetric {
    const columns = MqServiceProduceSlaMetric.decode<PercentMetricsAddColumns>(mqServiceProduceSlaMetric, bytes);
    return new MqServiceProduceSlaMetric(entity, bucket, columns);
  }
}

// mq_service_consume_sla = from(ServicePercentMetrics.*)
// .filter(metric == "mq_service_consume_sla")
// .percentMetricsAdd(total, match);
export const mqServiceConsumeSlaMetric: MetricDefinition = {
  name: 'mq_service_consume_sla',
  scope: federatedServiceScope,
  function: percentMetricsAddFunction,
  source: 'ServicePercentMetrics',
  statement: 'mq_service_consume_sla = from(ServicePercentMetrics.*)\n    .filter(metric == "mq_service_consume_sla")\n    .percentMetricsAdd(total, match);',
  originMetrics: ['mq_service_consume_sla'],
  byCluster: false,
};

/**
 * mq_service_consume_sla = from(ServicePercentMetrics.*)
 *     .filter(metric == "mq_service_consume_sla")
 *     .percentMetricsAdd(total, match);
 */
export class MqServiceConsumeSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(mqServiceConsumeSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MqServiceConsumeSlaMetric {
    const columns = MqServiceConsumeSlaMetric.decode<PercentMetricsAddColumns>(mqServiceConsumeSlaMetric, bytes);
    return new MqServiceConsumeSlaMetric(entity, bucket, columns);
  }
}

// gen_ai_provider_sla = from(ServicePercentMetrics.*)
// .filter(metric == "gen_ai_provider_sla")
// .percentMetricsAdd(total, match);
export const genAiProviderSlaMetric: MetricDefinition = {
  name: 'gen_ai_provider_sla',
  scope: federatedServiceScope,
  function: percentMetricsAddFunction,
  source: 'ServicePercentMetrics',
  statement: 'gen_ai_provider_sla = from(ServicePercentMetrics.*)\n    .filter(metric == "gen_ai_provider_sla")\n    .percentMetricsAdd(total, match);',
  originMetrics: ['gen_ai_provider_sla'],
  byCluster: false,
};

/**
 * gen_ai_provider_sla = from(ServicePercentMetrics.*)
 *     .filter(metric == "gen_ai_provider_sla")
 *     .percentMetricsAdd(total, match);
 */
export class GenAiProviderSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(genAiProviderSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiProviderSlaMetric {
    const columns = GenAiProviderSlaMetric.decode<PercentMetricsAddColumns>(genAiProviderSlaMetric, bytes);
    return new GenAiProviderSlaMetric(entity, bucket, columns);
  }
}

// kubernetes_service_http_call_successful_rate = from(ServicePercentMetrics.*)
// .filter(metric == "kubernetes_service_http_call_successful_rate")
// .percentMetricsAdd(total, match)
// .decorator("K8SServiceDecorator");
export const kubernetesServiceHttpCallSuccessfulRateMetric: MetricDefinition = {
  name: 'kubernetes_service_http_call_successful_rate',
  scope: federatedServiceScope,
  function: percentMetricsAddFunction,
  source: 'ServicePercentMetrics',
  statement: 'kubernetes_service_http_call_successful_rate = from(ServicePercentMetrics.*)\n    .filter(metric == "kubernetes_service_http_call_successful_rate")\n    .percentMetricsAdd(total, match)\n    .decorator("K8SServiceDecorator");',
  decorator: { name: 'K8SServiceDecorator', attributes: ['attr0'] },
  originMetrics: ['kubernetes_service_http_call_successful_rate'],
  byCluster: false,
};

/**
 * kubernetes_service_http_call_successful_rate = from(ServicePercentMetrics.*)
 *     .filter(metric == "kubernetes_service_http_call_successful_rate")
 *     .percentMetricsAdd(total, match)
 *     .decorator("K8SServiceDecorator");
 */
export class KubernetesServiceHttpCallSuccessfulRateMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(kubernetesServiceHttpCallSuccessfulRateMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceHttpCallSuccessfulRateMetric {
    const columns = KubernetesServiceHttpCallSuccessfulRateMetric.decode<PercentMetricsAddColumns>(kubernetesServiceHttpCallSuccessfulRateMetric, bytes);
    return new KubernetesServiceHttpCallSuccessfulRateMetric(entity, bucket, columns);
  }
}
