// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type CpmMetricsAddColumns,
  CpmMetricsAddMetrics,
  cpmMetricsAddFunction,
} from '../functions/cpm-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// service_cpm = from(ServiceCpmMetrics.*)
// .filter(metric == "service_cpm")
// .cpmMetricsAdd(total)
// .decorator("ServiceDecorator");
export const serviceCpmMetric: MetricDefinition = {
  name: 'service_cpm',
  scope: federatedServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ServiceCpmMetrics',
  statement: 'service_cpm = from(ServiceCpmMetrics.*)\n    .filter(metric == "service_cpm")\n    .cpmMetricsAdd(total)\n    .decorator("ServiceDecorator");',
  decorator: { name: 'ServiceDecorator', attributes: ['attr0'] },
  originMetrics: ['service_cpm'],
  byCluster: false,
};

/**
 * service_cpm = from(ServiceCpmMetrics.*)
 *     .filter(metric == "service_cpm")
 *     .cpmMetricsAdd(total)
 *     .decorator("ServiceDecorator");
 */
export class ServiceCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(serviceCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceCpmMetric {
    const columns = ServiceCpmMetric.decode<CpmMetricsAddColumns>(serviceCpmMetric, bytes);
    return new ServiceCpmMetric(entity, bucket, columns);
  }
}

// database_access_cpm = from(ServiceCpmMetrics.*).filter(metric == "database_access_cpm").cpmMetricsAdd(total);
export const databaseAccessCpmMetric: MetricDefinition = {
  name: 'database_access_cpm',
  scope: federatedServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ServiceCpmMetrics',
  statement: 'database_access_cpm = from(ServiceCpmMetrics.*).filter(metric == "database_access_cpm").cpmMetricsAdd(total);',
  originMetrics: ['database_access_cpm'],
  byCluster: false,
};

/** database_access_cpm = from(ServiceCpmMetrics.*).filter(metric == "database_access_cpm").cpmMetricsAdd(total); */
export class DatabaseAccessCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(databaseAccessCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): DatabaseAccessCpmMetric {
    const columns = DatabaseAccessCpmMetric.decode<CpmMetricsAddColumns>(databaseAccessCpmMetric, bytes);
    return new DatabaseAccessCpmMetric(entity, bucket, columns);
  }
}

// cache_access_cpm = from(ServiceCpmMetrics.*).filter(metric == "cache_access_cpm").cpmMetricsAdd(total);
export const cacheAccessCpmMetric: MetricDefinition = {
  name: 'cache_access_cpm',
  scope: federatedServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ServiceCpmMetrics',
  statement: 'cache_access_cpm = from(ServiceCpmMetrics.*).filter(metric == "cache_access_cpm").cpmMetricsAdd(total);',
  originMetrics: ['cache_access_cpm'],
  byCluster: false,
};

/** cache_access_cpm = from(ServiceCpmMetrics.*).filter(metric == "cache_access_cpm").cpmMetricsAdd(total); */
export class CacheAccessCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(cacheAccessCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CacheAccessCpmMetric {
    const columns = CacheAccessCpmMetric.decode<CpmMetricsAddColumns>(cacheAccessCpmMetric, bytes);
    return new CacheAccessCpmMetric(entity, bucket, columns);
  }
}

// cache_read_cpm = from(ServiceCpmMetrics.*).filter(metric == "cache_read_cpm").cpmMetricsAdd(total);
export const cacheReadCpmMetric: MetricDefinition = {
  name: 'cache_read_cpm',
  scope: federatedServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ServiceCpmMetrics',
  statement: 'cache_read_cpm = from(ServiceCpmMetrics.*).filter(metric == "cache_read_cpm").cpmMetricsAdd(total);',
  originMetrics: ['cache_read_cpm'],
  byCluster: false,
};

/** cache_read_cpm = from(ServiceCpmMetrics.*).filter(metric == "cache_read_cpm").cpmMetricsAdd(total); */
export class CacheReadCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(cacheReadCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CacheReadCpmMetric {
    const columns = CacheReadCpmMetric.decode<CpmMetricsAddColumns>(cacheReadCpmMetric, bytes);
    return new CacheReadCpmMetric(entity, bucket, columns);
  }
}

// cache_write_cpm = from(ServiceCpmMetrics.*).filter(metric == "cache_write_cpm").cpmMetricsAdd(total);
export const cacheWriteCpmMetric: MetricDefinition = {
  name: 'cache_write_cpm',
  scope: federatedServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ServiceCpmMetrics',
  statement: 'cache_write_cpm = from(ServiceCpmMetrics.*).filter(metric == "cache_write_cpm").cpmMetricsAdd(total);',
  originMetrics: ['cache_write_cpm'],
  byCluster: false,
};

/** cache_write_cpm = from(ServiceCpmMetrics.*).filter(metric == "cache_write_cpm").cpmMetricsAdd(total); */
export class CacheWriteCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(cacheWriteCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CacheWriteCpmMetric {
    const columns = CacheWriteCpmMetric.decode<CpmMetricsAddColumns>(cacheWriteCpmMetric, bytes);
    return new CacheWriteCpmMetric(entity, bucket, columns);
  }
}

// mq_service_produce_cpm = from(ServiceCpmMetrics.*).filter(metric == "mq_service_produce_cpm").cpmMetricsAdd(total);
export const mqServiceProduceCpmMetric: MetricDefinition = {
  name: 'mq_service_produce_cpm',
  scope: federatedServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ServiceCpmMetrics',
  statement: 'mq_service_produce_cpm = from(ServiceCpmMetrics.*).filter(metric == "mq_service_produce_cpm").cpmMetricsAdd(total);',
  originMetrics: ['mq_service_produce_cpm'],
  byCluster: false,
};

/** mq_service_produce_cpm = from(ServiceCpmMetrics.*).filter(metric == "mq_service_produce_cpm").cpmMetricsAdd(total); */
export class MqServiceProduceCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(mqServiceProduceCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MqServiceProduceCpmMetric {
    const columns = MqServiceProduceCpmMetric.decode<CpmMetricsAddColumns>(mqServiceProduceCpmMetric, bytes);
    return new MqServiceProduceCpmMetric(entity, bucket, columns);
  }
}

// mq_service_consume_cpm = from(ServiceCpmMetrics.*).filter(metric == "mq_service_consume_cpm").cpmMetricsAdd(total);
export const mqServiceConsumeCpmMetric: MetricDefinition = {
  name: 'mq_service_consume_cpm',
  scope: federatedServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ServiceCpmMetrics',
  statement: 'mq_service_consume_cpm = from(ServiceCpmMetrics.*).filter(metric == "mq_service_consume_cpm").cpmMetricsAdd(total);',
  originMetrics: ['mq_service_consume_cpm'],
  byCluster: false,
};

/** mq_service_consume_cpm = from(ServiceCpmMetrics.*).filter(metric == "mq_service_consume_cpm").cpmMetricsAdd(total); */
export class MqServiceConsumeCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(mqServiceConsumeCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MqServiceConsumeCpmMetric {
    const columns = MqServiceConsumeCpmMetric.decode<CpmMetricsAddColumns>(mqServiceConsumeCpmMetric, bytes);
    return new MqServiceConsumeCpmMetric(entity, bucket, columns);
  }
}

// gen_ai_provider_cpm = from(ServiceCpmMetrics.*).filter(metric == "gen_ai_provider_cpm").cpmMetricsAdd(total);
export const genAiProviderCpmMetric: MetricDefinition = {
  name: 'gen_ai_provider_cpm',
  scope: federatedServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ServiceCpmMetrics',
  statement: 'gen_ai_provider_cpm = from(ServiceCpmMetrics.*).filter(metric == "gen_ai_provider_cpm").cpmMetricsAdd(total);',
  originMetrics: ['gen_ai_provider_cpm'],
  byCluster: false,
};

/** gen_ai_provider_cpm = from(ServiceCpmMetrics.*).filter(metric == "gen_ai_provider_cpm").cpmMetricsAdd(total); */
export class GenAiProviderCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(genAiProviderCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiProviderCpmMetric {
    const columns = GenAiProviderCpmMetric.decode<CpmMetricsAddColumns>(genAiProviderCpmMetric, bytes);
    return new GenAiProviderCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_connect_cpm = from(ServiceCpmMetrics.*)
// .filter(metric == "kubernetes_service_connect_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceConnectCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_connect_cpm',
  scope: federatedServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ServiceCpmMetrics',
  statement: 'kubernetes_service_connect_cpm = from(ServiceCpmMetrics.*)\n    .filter(metric == "kubernetes_service_connect_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_connect_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_connect_cpm = from(ServiceCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_connect_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceConnectCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceConnectCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceConnectCpmMetric {
    const columns = KubernetesServiceConnectCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceConnectCpmMetric, bytes);
    return new KubernetesServiceConnectCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_connect_success_cpm = from(ServiceCpmMetrics.*)
// .filter(metric == "kubernetes_service_connect_success_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceConnectSuccessCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_connect_success_cpm',
  scope: federatedServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ServiceCpmMetrics',
  statement: 'kubernetes_service_connect_success_cpm = from(ServiceCpmMetrics.*)\n    .filter(metric == "kubernetes_service_connect_success_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_connect_success_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_connect_success_cpm = from(ServiceCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_connect_success_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceConnectSuccessCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceConnectSuccessCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceConnectSuccessCpmMetric {
    const columns = KubernetesServiceConnectSuccessCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceConnectSuccessCpmMetric, bytes);
    return new KubernetesServiceConnectSuccessCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_accept_cpm = from(ServiceCpmMetrics.*)
// .filter(metric == "kubernetes_service_accept_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceAcceptCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_accept_cpm',
  scope: federatedServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ServiceCpmMetrics',
  statement: 'kubernetes_service_accept_cpm = from(ServiceCpmMetrics.*)\n    .filter(metric == "kubernetes_service_accept_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_accept_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_accept_cpm = from(ServiceCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_accept_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceAcceptCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceAcceptCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceAcceptCpmMetric {
    const columns = KubernetesServiceAcceptCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceAcceptCpmMetric, bytes);
    return new KubernetesServiceAcceptCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_close_cpm = from(ServiceCpmMetrics.*)
// .filter(metric == "kubernetes_service_close_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceCloseCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_close_cpm',
  scope: federatedServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ServiceCpmMetrics',
  statement: 'kubernetes_service_close_cpm = from(ServiceCpmMetrics.*)\n    .filter(metric == "kubernetes_service_close_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_close_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_close_cpm = from(ServiceCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_close_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceCloseCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceCloseCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceCloseCpmMetric {
    const columns = KubernetesServiceCloseCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceCloseCpmMetric, bytes);
    return new KubernetesServiceCloseCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_cpm = from(ServiceCpmMetrics.*)
// .filter(metric == "kubernetes_service_write_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceWriteCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_write_cpm',
  scope: federatedServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ServiceCpmMetrics',
  statement: 'kubernetes_service_write_cpm = from(ServiceCpmMetrics.*)\n    .filter(metric == "kubernetes_service_write_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_write_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_write_cpm = from(ServiceCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_write_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceWriteCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceWriteCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWriteCpmMetric {
    const columns = KubernetesServiceWriteCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceWriteCpmMetric, bytes);
    return new KubernetesServiceWriteCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_read_cpm = from(ServiceCpmMetrics.*)
// .filter(metric == "kubernetes_service_read_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceReadCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_read_cpm',
  scope: federatedServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ServiceCpmMetrics',
  statement: 'kubernetes_service_read_cpm = from(ServiceCpmMetrics.*)\n    .filter(metric == "kubernetes_service_read_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_read_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_read_cpm = from(ServiceCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_read_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceReadCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceReadCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceReadCpmMetric {
    const columns = KubernetesServiceReadCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceReadCpmMetric, bytes);
    return new KubernetesServiceReadCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_http_call_cpm = from(ServiceCpmMetrics.*)
// .filter(metric == "kubernetes_service_http_call_cpm")
// .cpmMetricsAdd(total)
// .decorator("K8SServiceDecorator");
export const kubernetesServiceHttpCallCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_http_call_cpm',
  scope: federatedServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ServiceCpmMetrics',
  statement: 'kubernetes_service_http_call_cpm = from(ServiceCpmMetrics.*)\n    .filter(metric == "kubernetes_service_http_call_cpm")\n    .cpmMetricsAdd(total)\n    .decorator("K8SServiceDecorator");',
  decorator: { name: 'K8SServiceDecorator', attributes: ['attr0'] },
  originMetrics: ['kubernetes_service_http_call_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_http_call_cpm = from(ServiceCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_http_call_cpm")
 *     .cpmMetricsAdd(total)
 *     .decorator("K8SServiceDecorator");
 */
export class KubernetesServiceHttpCallCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceHttpCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceHttpCallCpmMetric {
    const columns = KubernetesServiceHttpCallCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceHttpCallCpmMetric, bytes);
    return new KubernetesServiceHttpCallCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_http_status_1xx_cpm = from(ServiceCpmMetrics.*)
// .filter(metric == "kubernetes_service_http_status_1xx_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceHttpStatus1xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_http_status_1xx_cpm',
  scope: federatedServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ServiceCpmMetrics',
  statement: 'kubernetes_service_http_status_1xx_cpm = from(ServiceCpmMetrics.*)\n    .filter(metric == "kubernetes_service_http_status_1xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_http_status_1xx_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_http_status_1xx_cpm = from(ServiceCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_http_status_1xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceHttpStatus1xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceHttpStatus1xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceHttpStatus1xxCpmMetric {
    const columns = KubernetesServiceHttpStatus1xxCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceHttpStatus1xxCpmMetric, bytes);
    return new KubernetesServiceHttpStatus1xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_http_status_2xx_cpm = from(ServiceCpmMetrics.*)
// .filter(metric == "kubernetes_service_http_status_2xx_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceHttpStatus2xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_http_status_2xx_cpm',
  scope: federatedServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ServiceCpmMetrics',
  statement: 'kubernetes_service_http_status_2xx_cpm = from(ServiceCpmMetrics.*)\n    .filter(metric == "kubernetes_service_http_status_2xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_http_status_2xx_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_http_status_2xx_cpm = from(ServiceCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_http_status_2xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceHttpStatus2xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceHttpStatus2xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceHttpStatus2xxCpmMetric {
    const columns = KubernetesServiceHttpStatus2xxCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceHttpStatus2xxCpmMetric, bytes);
    return new KubernetesServiceHttpStatus2xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_http_status_3xx_cpm = from(ServiceCpmMetrics.*)
// .filter(metric == "kubernetes_service_http_status_3xx_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceHttpStatus3xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_http_status_3xx_cpm',
  scope: federatedServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ServiceCpmMetrics',
  statement: 'kubernetes_service_http_status_3xx_cpm = from(ServiceCpmMetrics.*)\n    .filter(metric == "kubernetes_service_http_status_3xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_http_status_3xx_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_http_status_3xx_cpm = from(ServiceCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_http_status_3xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceHttpStatus3xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceHttpStatus3xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceHttpStatus3xxCpmMetric {
    const columns = KubernetesServiceHttpStatus3xxCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceHttpStatus3xxCpmMetric, bytes);
    return new KubernetesServiceHttpStatus3xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_http_status_4xx_cpm = from(ServiceCpmMetrics.*)
// .filter(metric == "kubernetes_service_http_status_4xx_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceHttpStatus4xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_http_status_4xx_cpm',
  scope: federatedServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ServiceCpmMetrics',
  statement: 'kubernetes_service_http_status_4xx_cpm = from(ServiceCpmMetrics.*)\n    .filter(metric == "kubernetes_service_http_status_4xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_http_status_4xx_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_http_status_4xx_cpm = from(ServiceCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_http_status_4xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceHttpStatus4xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceHttpStatus4xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceHttpStatus4xxCpmMetric {
    const columns = KubernetesServiceHttpStatus4xxCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceHttpStatus4xxCpmMetric, bytes);
    return new KubernetesServiceHttpStatus4xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_http_status_5xx_cpm = from(ServiceCpmMetrics.*)
// .filter(metric == "kubernetes_service_http_status_5xx_cpm")
// .cpmMetricsAdd(total);
export const kubernetesServiceHttpStatus5xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_http_status_5xx_cpm',
  scope: federatedServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ServiceCpmMetrics',
  statement: 'kubernetes_service_http_status_5xx_cpm = from(ServiceCpmMetrics.*)\n    .filter(metric == "kubernetes_service_http_status_5xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['kubernetes_service_http_status_5xx_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_http_status_5xx_cpm = from(ServiceCpmMetrics.*)
 *     .filter(metric == "kubernetes_service_http_status_5xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class KubernetesServiceHttpStatus5xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(kubernetesServiceHttpStatus5xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceHttpStatus5xxCpmMetric {
    const columns = KubernetesServiceHttpStatus5xxCpmMetric.decode<CpmMetricsAddColumns>(kubernetesServiceHttpStatus5xxCpmMetric, bytes);
    return new KubernetesServiceHttpStatus5xxCpmMetric(entity, bucket, columns);
  }
}
