// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LongAvgMetricsAddColumns,
  LongAvgMetricsAddMetrics,
  longAvgMetricsAddFunction,
} from '../functions/long-avg-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// service_resp_time = from(ServiceLongAvgMetrics.*)
// .filter(metric == "service_resp_time")
// .longAvgMetricsAdd(summation, count)
// .decorator("ServiceDecorator");
export const serviceRespTimeMetric: MetricDefinition = {
  name: 'service_resp_time',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'service_resp_time = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "service_resp_time")\n    .longAvgMetricsAdd(summation, count)\n    .decorator("ServiceDecorator");',
  decorator: { name: 'ServiceDecorator', attributes: ['attr0'] },
  originMetrics: ['service_resp_time'],
  byCluster: false,
};

/**
 * service_resp_time = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "service_resp_time")
 *     .longAvgMetricsAdd(summation, count)
 *     .decorator("ServiceDecorator");
 */
export class ServiceRespTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(serviceRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceRespTimeMetric {
    const columns = ServiceRespTimeMetric.decode<LongAvgMetricsAddColumns>(serviceRespTimeMetric, bytes);
    return new ServiceRespTimeMetric(entity, bucket, columns);
  }
}

// service_mq_consume_latency = from(ServiceLongAvgMetrics.*)
// .filter(metric == "service_mq_consume_latency")
// .longAvgMetricsAdd(summation, count);
export const serviceMqConsumeLatencyMetric: MetricDefinition = {
  name: 'service_mq_consume_latency',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'service_mq_consume_latency = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "service_mq_consume_latency")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['service_mq_consume_latency'],
  byCluster: false,
};

/**
 * service_mq_consume_latency = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "service_mq_consume_latency")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ServiceMqConsumeLatencyMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(serviceMqConsumeLatencyMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceMqConsumeLatencyMetric {
    const columns = ServiceMqConsumeLatencyMetric.decode<LongAvgMetricsAddColumns>(serviceMqConsumeLatencyMetric, bytes);
    return new ServiceMqConsumeLatencyMetric(entity, bucket, columns);
  }
}

// database_access_resp_time = from(ServiceLongAvgMetrics.*)
// .filter(metric == "database_access_resp_time")
// .longAvgMetricsAdd(summation, count);
export const databaseAccessRespTimeMetric: MetricDefinition = {
  name: 'database_access_resp_time',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'database_access_resp_time = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "database_access_resp_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['database_access_resp_time'],
  byCluster: false,
};

/**
 * database_access_resp_time = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "database_access_resp_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class DatabaseAccessRespTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(databaseAccessRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): DatabaseAccessRespTimeMetric {
    const columns = DatabaseAccessRespTimeMetric.decode<LongAvgMetricsAddColumns>(databaseAccessRespTimeMetric, bytes);
    return new DatabaseAccessRespTimeMetric(entity, bucket, columns);
  }
}

// cache_access_resp_time = from(ServiceLongAvgMetrics.*)
// .filter(metric == "cache_access_resp_time")
// .longAvgMetricsAdd(summation, count);
export const cacheAccessRespTimeMetric: MetricDefinition = {
  name: 'cache_access_resp_time',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'cache_access_resp_time = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "cache_access_resp_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['cache_access_resp_time'],
  byCluster: false,
};

/**
 * cache_access_resp_time = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "cache_access_resp_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class CacheAccessRespTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(cacheAccessRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CacheAccessRespTimeMetric {
    const columns = CacheAccessRespTimeMetric.decode<LongAvgMetricsAddColumns>(cacheAccessRespTimeMetric, bytes);
    return new CacheAccessRespTimeMetric(entity, bucket, columns);
  }
}

// cache_read_resp_time = from(ServiceLongAvgMetrics.*)
// .filter(metric == "cache_read_resp_time")
// .longAvgMetricsAdd(summation, count);
export const cacheReadRespTimeMetric: MetricDefinition = {
  name: 'cache_read_resp_time',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'cache_read_resp_time = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "cache_read_resp_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['cache_read_resp_time'],
  byCluster: false,
};

/**
 * cache_read_resp_time = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "cache_read_resp_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class CacheReadRespTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(cacheReadRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CacheReadRespTimeMetric {
    const columns = CacheReadRespTimeMetric.decode<LongAvgMetricsAddColumns>(cacheReadRespTimeMetric, bytes);
    return new CacheReadRespTimeMetric(entity, bucket, columns);
  }
}

// cache_write_resp_time = from(ServiceLongAvgMetrics.*)
// .filter(metric == "cache_write_resp_time")
// .longAvgMetricsAdd(summation, count);
export const cacheWriteRespTimeMetric: MetricDefinition = {
  name: 'cache_write_resp_time',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'cache_write_resp_time = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "cache_write_resp_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['cache_write_resp_time'],
  byCluster: false,
};

/**
 * cache_write_resp_time = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "cache_write_resp_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class CacheWriteRespTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(cacheWriteRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CacheWriteRespTimeMetric {
    const columns = CacheWriteRespTimeMetric.decode<LongAvgMetricsAddColumns>(cacheWriteRespTimeMetric, bytes);
    return new CacheWriteRespTimeMetric(entity, bucket, columns);
  }
}

// mq_service_consume_latency = from(ServiceLongAvgMetrics.*)
// .filter(metric == "mq_service_consume_latency")
// .longAvgMetricsAdd(summation, count);
export const mqServiceConsumeLatencyMetric: MetricDefinition = {
  name: 'mq_service_consume_latency',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'mq_service_consume_latency = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "mq_service_consume_latency")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['mq_service_consume_latency'],
  byCluster: false,
};

/**
 * mq_service_consume_latency = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "mq_service_consume_latency")
 *     .longAvgMetricsAdd(summation, count);
 */
export class MqServiceConsumeLatencyMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(mqServiceConsumeLatencyMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MqServiceConsumeLatencyMetric {
    const columns = MqServiceConsumeLatencyMetric.decode<LongAvgMetricsAddColumns>(mqServiceConsumeLatencyMetric, bytes);
    return new MqServiceConsumeLatencyMetric(entity, bucket, columns);
  }
}

// service_throughput_received = from(ServiceLongAvgMetrics.*)
// .filter(metric == "service_throughput_received")
// .longAvgMetricsAdd(summation, count);
export const serviceThroughputReceivedMetric: MetricDefinition = {
  name: 'service_throughput_received',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'service_throughput_received = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "service_throughput_received")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['service_throughput_received'],
  byCluster: false,
};

/**
 * service_throughput_received = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "service_throughput_received")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ServiceThroughputReceivedMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(serviceThroughputReceivedMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceThroughputReceivedMetric {
    const columns = ServiceThroughputReceivedMetric.decode<LongAvgMetricsAddColumns>(serviceThroughputReceivedMetric, bytes);
    return new ServiceThroughputReceivedMetric(entity, bucket, columns);
  }
}

// service_throughput_sent = from(ServiceLongAvgMetrics.*)
// .filter(metric == "service_throughput_sent")
// .longAvgMetricsAdd(summation, count);
export const serviceThroughputSentMetric: MetricDefinition = {
  name: 'service_throughput_sent',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'service_throughput_sent = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "service_throughput_sent")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['service_throughput_sent'],
  byCluster: false,
};

/**
 * service_throughput_sent = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "service_throughput_sent")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ServiceThroughputSentMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(serviceThroughputSentMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceThroughputSentMetric {
    const columns = ServiceThroughputSentMetric.decode<LongAvgMetricsAddColumns>(serviceThroughputSentMetric, bytes);
    return new ServiceThroughputSentMetric(entity, bucket, columns);
  }
}

// service_sidecar_internal_req_latency_nanos = from(ServiceLongAvgMetrics.*)
// .filter(metric == "service_sidecar_internal_req_latency_nanos")
// .longAvgMetricsAdd(summation, count);
export const serviceSidecarInternalReqLatencyNanosMetric: MetricDefinition = {
  name: 'service_sidecar_internal_req_latency_nanos',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'service_sidecar_internal_req_latency_nanos = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "service_sidecar_internal_req_latency_nanos")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['service_sidecar_internal_req_latency_nanos'],
  byCluster: false,
};

/**
 * service_sidecar_internal_req_latency_nanos = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "service_sidecar_internal_req_latency_nanos")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ServiceSidecarInternalReqLatencyNanosMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(serviceSidecarInternalReqLatencyNanosMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceSidecarInternalReqLatencyNanosMetric {
    const columns = ServiceSidecarInternalReqLatencyNanosMetric.decode<LongAvgMetricsAddColumns>(serviceSidecarInternalReqLatencyNanosMetric, bytes);
    return new ServiceSidecarInternalReqLatencyNanosMetric(entity, bucket, columns);
  }
}

// service_sidecar_internal_resp_latency_nanos = from(ServiceLongAvgMetrics.*)
// .filter(metric == "service_sidecar_internal_resp_latency_nanos")
// .longAvgMetricsAdd(summation, count);
export const serviceSidecarInternalRespLatencyNanosMetric: MetricDefinition = {
  name: 'service_sidecar_internal_resp_latency_nanos',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'service_sidecar_internal_resp_latency_nanos = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "service_sidecar_internal_resp_latency_nanos")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['service_sidecar_internal_resp_latency_nanos'],
  byCluster: false,
};

/**
 * service_sidecar_internal_resp_latency_nanos = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "service_sidecar_internal_resp_latency_nanos")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ServiceSidecarInternalRespLatencyNanosMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(serviceSidecarInternalRespLatencyNanosMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceSidecarInternalRespLatencyNanosMetric {
    const columns = ServiceSidecarInternalRespLatencyNanosMetric.decode<LongAvgMetricsAddColumns>(serviceSidecarInternalRespLatencyNanosMetric, bytes);
    return new ServiceSidecarInternalRespLatencyNanosMetric(entity, bucket, columns);
  }
}

// gen_ai_provider_resp_time = from(ServiceLongAvgMetrics.*)
// .filter(metric == "gen_ai_provider_resp_time")
// .longAvgMetricsAdd(summation, count);
export const genAiProviderRespTimeMetric: MetricDefinition = {
  name: 'gen_ai_provider_resp_time',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'gen_ai_provider_resp_time = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "gen_ai_provider_resp_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['gen_ai_provider_resp_time'],
  byCluster: false,
};

/**
 * gen_ai_provider_resp_time = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "gen_ai_provider_resp_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class GenAiProviderRespTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(genAiProviderRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiProviderRespTimeMetric {
    const columns = GenAiProviderRespTimeMetric.decode<LongAvgMetricsAddColumns>(genAiProviderRespTimeMetric, bytes);
    return new GenAiProviderRespTimeMetric(entity, bucket, columns);
  }
}

// gen_ai_provider_input_tokens_avg = from(ServiceLongAvgMetrics.*)
// .filter(metric == "gen_ai_provider_input_tokens_avg")
// .longAvgMetricsAdd(summation, count);
export const genAiProviderInputTokensAvgMetric: MetricDefinition = {
  name: 'gen_ai_provider_input_tokens_avg',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'gen_ai_provider_input_tokens_avg = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "gen_ai_provider_input_tokens_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['gen_ai_provider_input_tokens_avg'],
  byCluster: false,
};

/**
 * gen_ai_provider_input_tokens_avg = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "gen_ai_provider_input_tokens_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class GenAiProviderInputTokensAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(genAiProviderInputTokensAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiProviderInputTokensAvgMetric {
    const columns = GenAiProviderInputTokensAvgMetric.decode<LongAvgMetricsAddColumns>(genAiProviderInputTokensAvgMetric, bytes);
    return new GenAiProviderInputTokensAvgMetric(entity, bucket, columns);
  }
}

// gen_ai_provider_output_tokens_avg = from(ServiceLongAvgMetrics.*)
// .filter(metric == "gen_ai_provider_output_tokens_avg")
// .longAvgMetricsAdd(summation, count);
export const genAiProviderOutputTokensAvgMetric: MetricDefinition = {
  name: 'gen_ai_provider_output_tokens_avg',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'gen_ai_provider_output_tokens_avg = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "gen_ai_provider_output_tokens_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['gen_ai_provider_output_tokens_avg'],
  byCluster: false,
};

/**
 * gen_ai_provider_output_tokens_avg = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "gen_ai_provider_output_tokens_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class GenAiProviderOutputTokensAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(genAiProviderOutputTokensAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiProviderOutputTokensAvgMetric {
    const columns = GenAiProviderOutputTokensAvgMetric.decode<LongAvgMetricsAddColumns>(genAiProviderOutputTokensAvgMetric, bytes);
    return new GenAiProviderOutputTokensAvgMetric(entity, bucket, columns);
  }
}

// gen_ai_provider_avg_estimated_cost = from(ServiceLongAvgMetrics.*)
// .filter(metric == "gen_ai_provider_avg_estimated_cost")
// .longAvgMetricsAdd(summation, count);
export const genAiProviderAvgEstimatedCostMetric: MetricDefinition = {
  name: 'gen_ai_provider_avg_estimated_cost',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'gen_ai_provider_avg_estimated_cost = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "gen_ai_provider_avg_estimated_cost")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['gen_ai_provider_avg_estimated_cost'],
  byCluster: false,
};

/**
 * gen_ai_provider_avg_estimated_cost = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "gen_ai_provider_avg_estimated_cost")
 *     .longAvgMetricsAdd(summation, count);
 */
export class GenAiProviderAvgEstimatedCostMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(genAiProviderAvgEstimatedCostMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiProviderAvgEstimatedCostMetric {
    const columns = GenAiProviderAvgEstimatedCostMetric.decode<LongAvgMetricsAddColumns>(genAiProviderAvgEstimatedCostMetric, bytes);
    return new GenAiProviderAvgEstimatedCostMetric(entity, bucket, columns);
  }
}

// kubernetes_service_connect_time = from(ServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_connect_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceConnectTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_connect_time',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'kubernetes_service_connect_time = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_connect_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_connect_time'],
  byCluster: false,
};

/**
 * kubernetes_service_connect_time = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_connect_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceConnectTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceConnectTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceConnectTimeMetric {
    const columns = KubernetesServiceConnectTimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceConnectTimeMetric, bytes);
    return new KubernetesServiceConnectTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_accept_time = from(ServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_accept_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceAcceptTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_accept_time',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'kubernetes_service_accept_time = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_accept_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_accept_time'],
  byCluster: false,
};

/**
 * kubernetes_service_accept_time = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_accept_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceAcceptTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceAcceptTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceAcceptTimeMetric {
    const columns = KubernetesServiceAcceptTimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceAcceptTimeMetric, bytes);
    return new KubernetesServiceAcceptTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_close_time = from(ServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_close_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceCloseTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_close_time',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'kubernetes_service_close_time = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_close_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_close_time'],
  byCluster: false,
};

/**
 * kubernetes_service_close_time = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_close_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceCloseTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceCloseTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceCloseTimeMetric {
    const columns = KubernetesServiceCloseTimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceCloseTimeMetric, bytes);
    return new KubernetesServiceCloseTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_time = from(ServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_write_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceWriteTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_write_time',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'kubernetes_service_write_time = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_write_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_write_time'],
  byCluster: false,
};

/**
 * kubernetes_service_write_time = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_write_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceWriteTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceWriteTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWriteTimeMetric {
    const columns = KubernetesServiceWriteTimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceWriteTimeMetric, bytes);
    return new KubernetesServiceWriteTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_l4_time = from(ServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_write_l4_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceWriteL4TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_write_l4_time',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'kubernetes_service_write_l4_time = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_write_l4_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_write_l4_time'],
  byCluster: false,
};

/**
 * kubernetes_service_write_l4_time = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_write_l4_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceWriteL4TimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceWriteL4TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWriteL4TimeMetric {
    const columns = KubernetesServiceWriteL4TimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceWriteL4TimeMetric, bytes);
    return new KubernetesServiceWriteL4TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_l3_time = from(ServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_write_l3_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceWriteL3TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_write_l3_time',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'kubernetes_service_write_l3_time = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_write_l3_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_write_l3_time'],
  byCluster: false,
};

/**
 * kubernetes_service_write_l3_time = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_write_l3_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceWriteL3TimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceWriteL3TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWriteL3TimeMetric {
    const columns = KubernetesServiceWriteL3TimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceWriteL3TimeMetric, bytes);
    return new KubernetesServiceWriteL3TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_l3_local_time = from(ServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_write_l3_local_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceWriteL3LocalTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_write_l3_local_time',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'kubernetes_service_write_l3_local_time = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_write_l3_local_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_write_l3_local_time'],
  byCluster: false,
};

/**
 * kubernetes_service_write_l3_local_time = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_write_l3_local_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceWriteL3LocalTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceWriteL3LocalTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWriteL3LocalTimeMetric {
    const columns = KubernetesServiceWriteL3LocalTimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceWriteL3LocalTimeMetric, bytes);
    return new KubernetesServiceWriteL3LocalTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_l3_output_time = from(ServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_write_l3_output_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceWriteL3OutputTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_write_l3_output_time',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'kubernetes_service_write_l3_output_time = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_write_l3_output_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_write_l3_output_time'],
  byCluster: false,
};

/**
 * kubernetes_service_write_l3_output_time = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_write_l3_output_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceWriteL3OutputTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceWriteL3OutputTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWriteL3OutputTimeMetric {
    const columns = KubernetesServiceWriteL3OutputTimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceWriteL3OutputTimeMetric, bytes);
    return new KubernetesServiceWriteL3OutputTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_l2_time = from(ServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_write_l2_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceWriteL2TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_write_l2_time',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'kubernetes_service_write_l2_time = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_write_l2_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_write_l2_time'],
  byCluster: false,
};

/**
 * kubernetes_service_write_l2_time = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_write_l2_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceWriteL2TimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceWriteL2TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWriteL2TimeMetric {
    const columns = KubernetesServiceWriteL2TimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceWriteL2TimeMetric, bytes);
    return new KubernetesServiceWriteL2TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_l2_enter_avg_queue_count = from(ServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_write_l2_enter_avg_queue_count")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceWriteL2EnterAvgQueueCountMetric: MetricDefinition = {
  name: 'kubernetes_service_write_l2_enter_avg_queue_count',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'kubernetes_service_write_l2_enter_avg_queue_count = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_write_l2_enter_avg_queue_count")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_write_l2_enter_avg_queue_count'],
  byCluster: false,
};

/**
 * kubernetes_service_write_l2_enter_avg_queue_count = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_write_l2_enter_avg_queue_count")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceWriteL2EnterAvgQueueCountMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceWriteL2EnterAvgQueueCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWriteL2EnterAvgQueueCountMetric {
    const columns = KubernetesServiceWriteL2EnterAvgQueueCountMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceWriteL2EnterAvgQueueCountMetric, bytes);
    return new KubernetesServiceWriteL2EnterAvgQueueCountMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_l2_ready_avg_send_duration = from(ServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_write_l2_ready_avg_send_duration")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceWriteL2ReadyAvgSendDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_write_l2_ready_avg_send_duration',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'kubernetes_service_write_l2_ready_avg_send_duration = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_write_l2_ready_avg_send_duration")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_write_l2_ready_avg_send_duration'],
  byCluster: false,
};

/**
 * kubernetes_service_write_l2_ready_avg_send_duration = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_write_l2_ready_avg_send_duration")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceWriteL2ReadyAvgSendDurationMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceWriteL2ReadyAvgSendDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWriteL2ReadyAvgSendDurationMetric {
    const columns = KubernetesServiceWriteL2ReadyAvgSendDurationMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceWriteL2ReadyAvgSendDurationMetric, bytes);
    return new KubernetesServiceWriteL2ReadyAvgSendDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_l2_net_device_avg_send_duration = from(ServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_write_l2_net_device_avg_send_duration")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceWriteL2NetDeviceAvgSendDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_write_l2_net_device_avg_send_duration',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'kubernetes_service_write_l2_net_device_avg_send_duration = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_write_l2_net_device_avg_send_duration")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_write_l2_net_device_avg_send_duration'],
  byCluster: false,
};

/**
 * kubernetes_service_write_l2_net_device_avg_send_duration = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_write_l2_net_device_avg_send_duration")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceWriteL2NetDeviceAvgSendDurationMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceWriteL2NetDeviceAvgSendDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWriteL2NetDeviceAvgSendDurationMetric {
    const columns = KubernetesServiceWriteL2NetDeviceAvgSendDurationMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceWriteL2NetDeviceAvgSendDurationMetric, bytes);
    return new KubernetesServiceWriteL2NetDeviceAvgSendDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_read_time = from(ServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_read_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceReadTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_read_time',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'kubernetes_service_read_time = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_read_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_read_time'],
  byCluster: false,
};

/**
 * kubernetes_service_read_time = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_read_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceReadTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceReadTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceReadTimeMetric {
    const columns = KubernetesServiceReadTimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceReadTimeMetric, bytes);
    return new KubernetesServiceReadTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_read_l4_time = from(ServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_read_l4_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceReadL4TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_read_l4_time',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'kubernetes_service_read_l4_time = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_read_l4_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_read_l4_time'],
  byCluster: false,
};

/**
 * kubernetes_service_read_l4_time = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_read_l4_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceReadL4TimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceReadL4TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceReadL4TimeMetric {
    const columns = KubernetesServiceReadL4TimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceReadL4TimeMetric, bytes);
    return new KubernetesServiceReadL4TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_read_l3_time = from(ServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_read_l3_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceReadL3TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_read_l3_time',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'kubernetes_service_read_l3_time = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_read_l3_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_read_l3_time'],
  byCluster: false,
};

/**
 * kubernetes_service_read_l3_time = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_read_l3_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceReadL3TimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceReadL3TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceReadL3TimeMetric {
    const columns = KubernetesServiceReadL3TimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceReadL3TimeMetric, bytes);
    return new KubernetesServiceReadL3TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_read_l3_rcv_time = from(ServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_read_l3_rcv_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceReadL3RcvTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_read_l3_rcv_time',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'kubernetes_service_read_l3_rcv_time = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_read_l3_rcv_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_read_l3_rcv_time'],
  byCluster: false,
};

/**
 * kubernetes_service_read_l3_rcv_time = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_read_l3_rcv_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceReadL3RcvTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceReadL3RcvTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceReadL3RcvTimeMetric {
    const columns = KubernetesServiceReadL3RcvTimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceReadL3RcvTimeMetric, bytes);
    return new KubernetesServiceReadL3RcvTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_read_l3_local_time = from(ServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_read_l3_local_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceReadL3LocalTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_read_l3_local_time',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'kubernetes_service_read_l3_local_time = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_read_l3_local_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_read_l3_local_time'],
  byCluster: false,
};

/**
 * kubernetes_service_read_l3_local_time = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_read_l3_local_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceReadL3LocalTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceReadL3LocalTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceReadL3LocalTimeMetric {
    const columns = KubernetesServiceReadL3LocalTimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceReadL3LocalTimeMetric, bytes);
    return new KubernetesServiceReadL3LocalTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_read_package_to_queue_time = from(ServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_read_package_to_queue_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceReadPackageToQueueTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_read_package_to_queue_time',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'kubernetes_service_read_package_to_queue_time = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_read_package_to_queue_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_read_package_to_queue_time'],
  byCluster: false,
};

/**
 * kubernetes_service_read_package_to_queue_time = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_read_package_to_queue_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceReadPackageToQueueTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceReadPackageToQueueTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceReadPackageToQueueTimeMetric {
    const columns = KubernetesServiceReadPackageToQueueTimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceReadPackageToQueueTimeMetric, bytes);
    return new KubernetesServiceReadPackageToQueueTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_read_rcv_package_from_queue_time = from(ServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_read_rcv_package_from_queue_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceReadRcvPackageFromQueueTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_read_rcv_package_from_queue_time',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'kubernetes_service_read_rcv_package_from_queue_time = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_read_rcv_package_from_queue_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_read_rcv_package_from_queue_time'],
  byCluster: false,
};

/**
 * kubernetes_service_read_rcv_package_from_queue_time = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_read_rcv_package_from_queue_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceReadRcvPackageFromQueueTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceReadRcvPackageFromQueueTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceReadRcvPackageFromQueueTimeMetric {
    const columns = KubernetesServiceReadRcvPackageFromQueueTimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceReadRcvPackageFromQueueTimeMetric, bytes);
    return new KubernetesServiceReadRcvPackageFromQueueTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_http_call_time = from(ServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_http_call_time")
// .longAvgMetricsAdd(summation, count)
// .decorator("K8SServiceDecorator");
export const kubernetesServiceHttpCallTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_http_call_time',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'kubernetes_service_http_call_time = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_http_call_time")\n    .longAvgMetricsAdd(summation, count)\n    .decorator("K8SServiceDecorator");',
  decorator: { name: 'K8SServiceDecorator', attributes: ['attr0'] },
  originMetrics: ['kubernetes_service_http_call_time'],
  byCluster: false,
};

/**
 * kubernetes_service_http_call_time = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_http_call_time")
 *     .longAvgMetricsAdd(summation, count)
 *     .decorator("K8SServiceDecorator");
 */
export class KubernetesServiceHttpCallTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceHttpCallTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceHttpCallTimeMetric {
    const columns = KubernetesServiceHttpCallTimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceHttpCallTimeMetric, bytes);
    return new KubernetesServiceHttpCallTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_http_avg_req_header_size = from(ServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_http_avg_req_header_size")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceHttpAvgReqHeaderSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_http_avg_req_header_size',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'kubernetes_service_http_avg_req_header_size = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_http_avg_req_header_size")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_http_avg_req_header_size'],
  byCluster: false,
};

/**
 * kubernetes_service_http_avg_req_header_size = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_http_avg_req_header_size")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceHttpAvgReqHeaderSizeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceHttpAvgReqHeaderSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceHttpAvgReqHeaderSizeMetric {
    const columns = KubernetesServiceHttpAvgReqHeaderSizeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceHttpAvgReqHeaderSizeMetric, bytes);
    return new KubernetesServiceHttpAvgReqHeaderSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_http_avg_req_body_size = from(ServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_http_avg_req_body_size")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceHttpAvgReqBodySizeMetric: MetricDefinition = {
  name: 'kubernetes_service_http_avg_req_body_size',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'kubernetes_service_http_avg_req_body_size = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_http_avg_req_body_size")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_http_avg_req_body_size'],
  byCluster: false,
};

/**
 * kubernetes_service_http_avg_req_body_size = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_http_avg_req_body_size")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceHttpAvgReqBodySizeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceHttpAvgReqBodySizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceHttpAvgReqBodySizeMetric {
    const columns = KubernetesServiceHttpAvgReqBodySizeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceHttpAvgReqBodySizeMetric, bytes);
    return new KubernetesServiceHttpAvgReqBodySizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_http_avg_resp_header_size = from(ServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_http_avg_resp_header_size")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceHttpAvgRespHeaderSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_http_avg_resp_header_size',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'kubernetes_service_http_avg_resp_header_size = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_http_avg_resp_header_size")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_http_avg_resp_header_size'],
  byCluster: false,
};

/**
 * kubernetes_service_http_avg_resp_header_size = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_http_avg_resp_header_size")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceHttpAvgRespHeaderSizeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceHttpAvgRespHeaderSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceHttpAvgRespHeaderSizeMetric {
    const columns = KubernetesServiceHttpAvgRespHeaderSizeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceHttpAvgRespHeaderSizeMetric, bytes);
    return new KubernetesServiceHttpAvgRespHeaderSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_http_avg_resp_body_size = from(ServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_http_avg_resp_body_size")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceHttpAvgRespBodySizeMetric: MetricDefinition = {
  name: 'kubernetes_service_http_avg_resp_body_size',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'kubernetes_service_http_avg_resp_body_size = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_http_avg_resp_body_size")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_http_avg_resp_body_size'],
  byCluster: false,
};

/**
 * kubernetes_service_http_avg_resp_body_size = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_http_avg_resp_body_size")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceHttpAvgRespBodySizeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceHttpAvgRespBodySizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceHttpAvgRespBodySizeMetric {
    const columns = KubernetesServiceHttpAvgRespBodySizeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceHttpAvgRespBodySizeMetric, bytes);
    return new KubernetesServiceHttpAvgRespBodySizeMetric(entity, bucket, columns);
  }
}
