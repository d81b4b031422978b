// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LongAvgMetricsAddColumns,
  LongAvgMetricsAddMetrics,
  longAvgMetricsAddFunction,
} from '../functions/long-avg-metrics-add.ts';
import { clusterServiceScope } from '../scopes.ts';
// cluster_service_resp_time = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "service_resp_time")
// .longAvgMetricsAdd(summation, count)
// .decorator("ServiceDecorator");
export const clusterServiceRespTimeMetric: MetricDefinition = {
  name: 'cluster_service_resp_time',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_service_resp_time = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "service_resp_time")\n    .longAvgMetricsAdd(summation, count)\n    .decorator("ServiceDecorator");',
  decorator: { name: 'ServiceDecorator', attributes: ['attr0'] },
  originMetrics: ['service_resp_time'],
  byCluster: true,
};

/**
 * cluster_service_resp_time = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "service_resp_time")
 *     .longAvgMetricsAdd(summation, count)
 *     .decorator("ServiceDecorator");
 */
export class ClusterServiceRespTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterServiceRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterServiceRespTimeMetric {
    const columns = ClusterServiceRespTimeMetric.decode<LongAvgMetricsAddColumns>(clusterServiceRespTimeMetric, bytes);
    return new ClusterServiceRespTimeMetric(entity, bucket, columns);
  }
}

// cluster_service_mq_consume_latency = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "service_mq_consume_latency")
// .longAvgMetricsAdd(summation, count);
export const clusterServiceMqConsumeLatencyMetric: MetricDefinition = {
  name: 'cluster_service_mq_consume_latency',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_service_mq_consume_latency = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "service_mq_consume_latency")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['service_mq_consume_latency'],
  byCluster: true,
};

/**
 * cluster_service_mq_consume_latency = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "service_mq_consume_latency")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterServiceMqConsumeLatencyMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterServiceMqConsumeLatencyMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterServiceMqConsumeLatencyMetric {
    const columns = ClusterServiceMqConsumeLatencyMetric.decode<LongAvgMetricsAddColumns>(clusterServiceMqConsumeLatencyMetric, bytes);
    return new ClusterServiceMqConsumeLatencyMetric(entity, bucket, columns);
  }
}

// cluster_database_access_resp_time = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "database_access_resp_time")
// .longAvgMetricsAdd(summation, count);
export const clusterDatabaseAccessRespTimeMetric: MetricDefinition = {
  name: 'cluster_database_access_resp_time',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_database_access_resp_time = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "database_access_resp_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['database_access_resp_time'],
  byCluster: true,
};

/**
 * cluster_database_access_resp_time = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "database_access_resp_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterDatabaseAccessRespTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterDatabaseAccessRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterDatabaseAccessRespTimeMetric {
    const columns = ClusterDatabaseAccessRespTimeMetric.decode<LongAvgMetricsAddColumns>(clusterDatabaseAccessRespTimeMetric, bytes);
    return new ClusterDatabaseAccessRespTimeMetric(entity, bucket, columns);
  }
}

// cluster_cache_access_resp_time = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "cache_access_resp_time")
// .longAvgMetricsAdd(summation, count);
export const clusterCacheAccessRespTimeMetric: MetricDefinition = {
  name: 'cluster_cache_access_resp_time',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_cache_access_resp_time = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "cache_access_resp_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['cache_access_resp_time'],
  byCluster: true,
};

/**
 * cluster_cache_access_resp_time = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "cache_access_resp_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterCacheAccessRespTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterCacheAccessRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCacheAccessRespTimeMetric {
    const columns = ClusterCacheAccessRespTimeMetric.decode<LongAvgMetricsAddColumns>(clusterCacheAccessRespTimeMetric, bytes);
    return new ClusterCacheAccessRespTimeMetric(entity, bucket, columns);
  }
}

// cluster_cache_read_resp_time = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "cache_read_resp_time")
// .longAvgMetricsAdd(summation, count);
export const clusterCacheReadRespTimeMetric: MetricDefinition = {
  name: 'cluster_cache_read_resp_time',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_cache_read_resp_time = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "cache_read_resp_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['cache_read_resp_time'],
  byCluster: true,
};

/**
 * cluster_cache_read_resp_time = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "cache_read_resp_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterCacheReadRespTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterCacheReadRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCacheReadRespTimeMetric {
    const columns = ClusterCacheReadRespTimeMetric.decode<LongAvgMetricsAddColumns>(clusterCacheReadRespTimeMetric, bytes);
    return new ClusterCacheReadRespTimeMetric(entity, bucket, columns);
  }
}

// cluster_cache_write_resp_time = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "cache_write_resp_time")
// .longAvgMetricsAdd(summation, count);
export const clusterCacheWriteRespTimeMetric: MetricDefinition = {
  name: 'cluster_cache_write_resp_time',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_cache_write_resp_time = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "cache_write_resp_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['cache_write_resp_time'],
  byCluster: true,
};

/**
 * cluster_cache_write_resp_time = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "cache_write_resp_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterCacheWriteRespTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterCacheWriteRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCacheWriteRespTimeMetric {
    const columns = ClusterCacheWriteRespTimeMetric.decode<LongAvgMetricsAddColumns>(clusterCacheWriteRespTimeMetric, bytes);
    return new ClusterCacheWriteRespTimeMetric(entity, bucket, columns);
  }
}

// cluster_mq_service_consume_latency = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "mq_service_consume_latency")
// .longAvgMetricsAdd(summation, count);
export const clusterMqServiceConsumeLatencyMetric: MetricDefinition = {
  name: 'cluster_mq_service_consume_latency',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_mq_service_consume_latency = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "mq_service_consume_latency")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['mq_service_consume_latency'],
  byCluster: true,
};

/**
 * cluster_mq_service_consume_latency = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "mq_service_consume_latency")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterMqServiceConsumeLatencyMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterMqServiceConsumeLatencyMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterMqServiceConsumeLatencyMetric {
    const columns = ClusterMqServiceConsumeLatencyMetric.decode<LongAvgMetricsAddColumns>(clusterMqServiceConsumeLatencyMetric, bytes);
    return new ClusterMqServiceConsumeLatencyMetric(entity, bucket, columns);
  }
}

// cluster_service_throughput_received = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "service_throughput_received")
// .longAvgMetricsAdd(summation, count);
export const clusterServiceThroughputReceivedMetric: MetricDefinition = {
  name: 'cluster_service_throughput_received',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_service_throughput_received = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "service_throughput_received")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['service_throughput_received'],
  byCluster: true,
};

/**
 * cluster_service_throughput_received = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "service_throughput_received")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterServiceThroughputReceivedMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterServiceThroughputReceivedMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterServiceThroughputReceivedMetric {
    const columns = ClusterServiceThroughputReceivedMetric.decode<LongAvgMetricsAddColumns>(clusterServiceThroughputReceivedMetric, bytes);
    return new ClusterServiceThroughputReceivedMetric(entity, bucket, columns);
  }
}

// cluster_service_throughput_sent = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "service_throughput_sent")
// .longAvgMetricsAdd(summation, count);
export const clusterServiceThroughputSentMetric: MetricDefinition = {
  name: 'cluster_service_throughput_sent',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_service_throughput_sent = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "service_throughput_sent")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['service_throughput_sent'],
  byCluster: true,
};

/**
 * cluster_service_throughput_sent = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "service_throughput_sent")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterServiceThroughputSentMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterServiceThroughputSentMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterServiceThroughputSentMetric {
    const columns = ClusterServiceThroughputSentMetric.decode<LongAvgMetricsAddColumns>(clusterServiceThroughputSentMetric, bytes);
    return new ClusterServiceThroughputSentMetric(entity, bucket, columns);
  }
}

// cluster_service_sidecar_internal_req_latency_nanos = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "service_sidecar_internal_req_latency_nanos")
// .longAvgMetricsAdd(summation, count);
export const clusterServiceSidecarInternalReqLatencyNanosMetric: MetricDefinition = {
  name: 'cluster_service_sidecar_internal_req_latency_nanos',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_service_sidecar_internal_req_latency_nanos = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "service_sidecar_internal_req_latency_nanos")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['service_sidecar_internal_req_latency_nanos'],
  byCluster: true,
};

/**
 * cluster_service_sidecar_internal_req_latency_nanos = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "service_sidecar_internal_req_latency_nanos")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterServiceSidecarInternalReqLatencyNanosMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterServiceSidecarInternalReqLatencyNanosMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterServiceSidecarInternalReqLatencyNanosMetric {
    const columns = ClusterServiceSidecarInternalReqLatencyNanosMetric.decode<LongAvgMetricsAddColumns>(clusterServiceSidecarInternalReqLatencyNanosMetric, bytes);
    return new ClusterServiceSidecarInternalReqLatencyNanosMetric(entity, bucket, columns);
  }
}

// cluster_service_sidecar_internal_resp_latency_nanos = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "service_sidecar_internal_resp_latency_nanos")
// .longAvgMetricsAdd(summation, count);
export const clusterServiceSidecarInternalRespLatencyNanosMetric: MetricDefinition = {
  name: 'cluster_service_sidecar_internal_resp_latency_nanos',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_service_sidecar_internal_resp_latency_nanos = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "service_sidecar_internal_resp_latency_nanos")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['service_sidecar_internal_resp_latency_nanos'],
  byCluster: true,
};

/**
 * cluster_service_sidecar_internal_resp_latency_nanos = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "service_sidecar_internal_resp_latency_nanos")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterServiceSidecarInternalRespLatencyNanosMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterServiceSidecarInternalRespLatencyNanosMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterServiceSidecarInternalRespLatencyNanosMetric {
    const columns = ClusterServiceSidecarInternalRespLatencyNanosMetric.decode<LongAvgMetricsAddColumns>(clusterServiceSidecarInternalRespLatencyNanosMetric, bytes);
    return new ClusterServiceSidecarInternalRespLatencyNanosMetric(entity, bucket, columns);
  }
}

// cluster_gen_ai_provider_resp_time = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "gen_ai_provider_resp_time")
// .longAvgMetricsAdd(summation, count);
export const clusterGenAiProviderRespTimeMetric: MetricDefinition = {
  name: 'cluster_gen_ai_provider_resp_time',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_gen_ai_provider_resp_time = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "gen_ai_provider_resp_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['gen_ai_provider_resp_time'],
  byCluster: true,
};

/**
 * cluster_gen_ai_provider_resp_time = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "gen_ai_provider_resp_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterGenAiProviderRespTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterGenAiProviderRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterGenAiProviderRespTimeMetric {
    const columns = ClusterGenAiProviderRespTimeMetric.decode<LongAvgMetricsAddColumns>(clusterGenAiProviderRespTimeMetric, bytes);
    return new ClusterGenAiProviderRespTimeMetric(entity, bucket, columns);
  }
}

// cluster_gen_ai_provider_input_tokens_avg = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "gen_ai_provider_input_tokens_avg")
// .longAvgMetricsAdd(summation, count);
export const clusterGenAiProviderInputTokensAvgMetric: MetricDefinition = {
  name: 'cluster_gen_ai_provider_input_tokens_avg',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_gen_ai_provider_input_tokens_avg = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "gen_ai_provider_input_tokens_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['gen_ai_provider_input_tokens_avg'],
  byCluster: true,
};

/**
 * cluster_gen_ai_provider_input_tokens_avg = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "gen_ai_provider_input_tokens_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterGenAiProviderInputTokensAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterGenAiProviderInputTokensAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterGenAiProviderInputTokensAvgMetric {
    const columns = ClusterGenAiProviderInputTokensAvgMetric.decode<LongAvgMetricsAddColumns>(clusterGenAiProviderInputTokensAvgMetric, bytes);
    return new ClusterGenAiProviderInputTokensAvgMetric(entity, bucket, columns);
  }
}

// cluster_gen_ai_provider_output_tokens_avg = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "gen_ai_provider_output_tokens_avg")
// .longAvgMetricsAdd(summation, count);
export const clusterGenAiProviderOutputTokensAvgMetric: MetricDefinition = {
  name: 'cluster_gen_ai_provider_output_tokens_avg',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_gen_ai_provider_output_tokens_avg = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "gen_ai_provider_output_tokens_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['gen_ai_provider_output_tokens_avg'],
  byCluster: true,
};

/**
 * cluster_gen_ai_provider_output_tokens_avg = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "gen_ai_provider_output_tokens_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterGenAiProviderOutputTokensAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterGenAiProviderOutputTokensAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterGenAiProviderOutputTokensAvgMetric {
    const columns = ClusterGenAiProviderOutputTokensAvgMetric.decode<LongAvgMetricsAddColumns>(clusterGenAiProviderOutputTokensAvgMetric, bytes);
    return new ClusterGenAiProviderOutputTokensAvgMetric(entity, bucket, columns);
  }
}

// cluster_gen_ai_provider_avg_estimated_cost = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "gen_ai_provider_avg_estimated_cost")
// .longAvgMetricsAdd(summation, count);
export const clusterGenAiProviderAvgEstimatedCostMetric: MetricDefinition = {
  name: 'cluster_gen_ai_provider_avg_estimated_cost',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_gen_ai_provider_avg_estimated_cost = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "gen_ai_provider_avg_estimated_cost")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['gen_ai_provider_avg_estimated_cost'],
  byCluster: true,
};

/**
 * cluster_gen_ai_provider_avg_estimated_cost = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "gen_ai_provider_avg_estimated_cost")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterGenAiProviderAvgEstimatedCostMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterGenAiProviderAvgEstimatedCostMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterGenAiProviderAvgEstimatedCostMetric {
    const columns = ClusterGenAiProviderAvgEstimatedCostMetric.decode<LongAvgMetricsAddColumns>(clusterGenAiProviderAvgEstimatedCostMetric, bytes);
    return new ClusterGenAiProviderAvgEstimatedCostMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_connect_time = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_connect_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceConnectTimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_connect_time',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_kubernetes_service_connect_time = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_connect_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_connect_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_connect_time = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_connect_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceConnectTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceConnectTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceConnectTimeMetric {
    const columns = ClusterKubernetesServiceConnectTimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceConnectTimeMetric, bytes);
    return new ClusterKubernetesServiceConnectTimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_accept_time = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_accept_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceAcceptTimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_accept_time',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_kubernetes_service_accept_time = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_accept_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_accept_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_accept_time = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_accept_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceAcceptTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceAcceptTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceAcceptTimeMetric {
    const columns = ClusterKubernetesServiceAcceptTimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceAcceptTimeMetric, bytes);
    return new ClusterKubernetesServiceAcceptTimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_close_time = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_close_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceCloseTimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_close_time',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_kubernetes_service_close_time = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_close_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_close_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_close_time = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_close_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceCloseTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceCloseTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceCloseTimeMetric {
    const columns = ClusterKubernetesServiceCloseTimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceCloseTimeMetric, bytes);
    return new ClusterKubernetesServiceCloseTimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_write_time = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_write_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceWriteTimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_write_time',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_kubernetes_service_write_time = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_write_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_write_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_write_time = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_write_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceWriteTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceWriteTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceWriteTimeMetric {
    const columns = ClusterKubernetesServiceWriteTimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceWriteTimeMetric, bytes);
    return new ClusterKubernetesServiceWriteTimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_write_l4_time = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_write_l4_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceWriteL4TimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_write_l4_time',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_kubernetes_service_write_l4_time = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_write_l4_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_write_l4_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_write_l4_time = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_write_l4_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceWriteL4TimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceWriteL4TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceWriteL4TimeMetric {
    const columns = ClusterKubernetesServiceWriteL4TimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceWriteL4TimeMetric, bytes);
    return new ClusterKubernetesServiceWriteL4TimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_write_l3_time = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_write_l3_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceWriteL3TimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_write_l3_time',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_kubernetes_service_write_l3_time = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_write_l3_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_write_l3_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_write_l3_time = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_write_l3_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceWriteL3TimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceWriteL3TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceWriteL3TimeMetric {
    const columns = ClusterKubernetesServiceWriteL3TimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceWriteL3TimeMetric, bytes);
    return new ClusterKubernetesServiceWriteL3TimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_write_l3_local_time = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_write_l3_local_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceWriteL3LocalTimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_write_l3_local_time',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_kubernetes_service_write_l3_local_time = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_write_l3_local_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_write_l3_local_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_write_l3_local_time = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_write_l3_local_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceWriteL3LocalTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceWriteL3LocalTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceWriteL3LocalTimeMetric {
    const columns = ClusterKubernetesServiceWriteL3LocalTimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceWriteL3LocalTimeMetric, bytes);
    return new ClusterKubernetesServiceWriteL3LocalTimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_write_l3_output_time = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_write_l3_output_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceWriteL3OutputTimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_write_l3_output_time',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_kubernetes_service_write_l3_output_time = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_write_l3_output_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_write_l3_output_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_write_l3_output_time = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_write_l3_output_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceWriteL3OutputTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceWriteL3OutputTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceWriteL3OutputTimeMetric {
    const columns = ClusterKubernetesServiceWriteL3OutputTimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceWriteL3OutputTimeMetric, bytes);
    return new ClusterKubernetesServiceWriteL3OutputTimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_write_l2_time = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_write_l2_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceWriteL2TimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_write_l2_time',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_kubernetes_service_write_l2_time = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_write_l2_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_write_l2_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_write_l2_time = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_write_l2_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceWriteL2TimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceWriteL2TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceWriteL2TimeMetric {
    const columns = ClusterKubernetesServiceWriteL2TimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceWriteL2TimeMetric, bytes);
    return new ClusterKubernetesServiceWriteL2TimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_write_l2_enter_avg_queue_count = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_write_l2_enter_avg_queue_count")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceWriteL2EnterAvgQueueCountMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_write_l2_enter_avg_queue_count',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_kubernetes_service_write_l2_enter_avg_queue_count = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_write_l2_enter_avg_queue_count")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_write_l2_enter_avg_queue_count'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_write_l2_enter_avg_queue_count = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_write_l2_enter_avg_queue_count")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceWriteL2EnterAvgQueueCountMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceWriteL2EnterAvgQueueCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceWriteL2EnterAvgQueueCountMetric {
    const columns = ClusterKubernetesServiceWriteL2EnterAvgQueueCountMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceWriteL2EnterAvgQueueCountMetric, bytes);
    return new ClusterKubernetesServiceWriteL2EnterAvgQueueCountMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_write_l2_ready_avg_send_duration = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_write_l2_ready_avg_send_duration")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceWriteL2ReadyAvgSendDurationMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_write_l2_ready_avg_send_duration',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_kubernetes_service_write_l2_ready_avg_send_duration = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_write_l2_ready_avg_send_duration")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_write_l2_ready_avg_send_duration'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_write_l2_ready_avg_send_duration = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_write_l2_ready_avg_send_duration")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceWriteL2ReadyAvgSendDurationMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceWriteL2ReadyAvgSendDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceWriteL2ReadyAvgSendDurationMetric {
    const columns = ClusterKubernetesServiceWriteL2ReadyAvgSendDurationMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceWriteL2ReadyAvgSendDurationMetric, bytes);
    return new ClusterKubernetesServiceWriteL2ReadyAvgSendDurationMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_write_l2_net_device_avg_send_duration = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_write_l2_net_device_avg_send_duration")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceWriteL2NetDeviceAvgSendDurationMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_write_l2_net_device_avg_send_duration',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_kubernetes_service_write_l2_net_device_avg_send_duration = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_write_l2_net_device_avg_send_duration")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_write_l2_net_device_avg_send_duration'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_write_l2_net_device_avg_send_duration = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_write_l2_net_device_avg_send_duration")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceWriteL2NetDeviceAvgSendDurationMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceWriteL2NetDeviceAvgSendDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceWriteL2NetDeviceAvgSendDurationMetric {
    const columns = ClusterKubernetesServiceWriteL2NetDeviceAvgSendDurationMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceWriteL2NetDeviceAvgSendDurationMetric, bytes);
    return new ClusterKubernetesServiceWriteL2NetDeviceAvgSendDurationMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_read_time = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_read_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceReadTimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_read_time',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_kubernetes_service_read_time = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_read_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_read_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_read_time = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_read_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceReadTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceReadTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceReadTimeMetric {
    const columns = ClusterKubernetesServiceReadTimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceReadTimeMetric, bytes);
    return new ClusterKubernetesServiceReadTimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_read_l4_time = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_read_l4_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceReadL4TimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_read_l4_time',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_kubernetes_service_read_l4_time = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_read_l4_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_read_l4_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_read_l4_time = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_read_l4_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceReadL4TimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceReadL4TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceReadL4TimeMetric {
    const columns = ClusterKubernetesServiceReadL4TimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceReadL4TimeMetric, bytes);
    return new ClusterKubernetesServiceReadL4TimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_read_l3_time = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_read_l3_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceReadL3TimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_read_l3_time',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_kubernetes_service_read_l3_time = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_read_l3_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_read_l3_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_read_l3_time = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_read_l3_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceReadL3TimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceReadL3TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceReadL3TimeMetric {
    const columns = ClusterKubernetesServiceReadL3TimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceReadL3TimeMetric, bytes);
    return new ClusterKubernetesServiceReadL3TimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_read_l3_rcv_time = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_read_l3_rcv_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceReadL3RcvTimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_read_l3_rcv_time',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_kubernetes_service_read_l3_rcv_time = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_read_l3_rcv_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_read_l3_rcv_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_read_l3_rcv_time = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_read_l3_rcv_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceReadL3RcvTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceReadL3RcvTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceReadL3RcvTimeMetric {
    const columns = ClusterKubernetesServiceReadL3RcvTimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceReadL3RcvTimeMetric, bytes);
    return new ClusterKubernetesServiceReadL3RcvTimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_read_l3_local_time = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_read_l3_local_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceReadL3LocalTimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_read_l3_local_time',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_kubernetes_service_read_l3_local_time = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_read_l3_local_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_read_l3_local_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_read_l3_local_time = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_read_l3_local_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceReadL3LocalTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceReadL3LocalTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceReadL3LocalTimeMetric {
    const columns = ClusterKubernetesServiceReadL3LocalTimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceReadL3LocalTimeMetric, bytes);
    return new ClusterKubernetesServiceReadL3LocalTimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_read_package_to_queue_time = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_read_package_to_queue_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceReadPackageToQueueTimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_read_package_to_queue_time',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_kubernetes_service_read_package_to_queue_time = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_read_package_to_queue_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_read_package_to_queue_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_read_package_to_queue_time = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_read_package_to_queue_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceReadPackageToQueueTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceReadPackageToQueueTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceReadPackageToQueueTimeMetric {
    const columns = ClusterKubernetesServiceReadPackageToQueueTimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceReadPackageToQueueTimeMetric, bytes);
    return new ClusterKubernetesServiceReadPackageToQueueTimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_read_rcv_package_from_queue_time = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_read_rcv_package_from_queue_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceReadRcvPackageFromQueueTimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_read_rcv_package_from_queue_time',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_kubernetes_service_read_rcv_package_from_queue_time = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_read_rcv_package_from_queue_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_read_rcv_package_from_queue_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_read_rcv_package_from_queue_time = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_read_rcv_package_from_queue_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceReadRcvPackageFromQueueTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceReadRcvPackageFromQueueTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceReadRcvPackageFromQueueTimeMetric {
    const columns = ClusterKubernetesServiceReadRcvPackageFromQueueTimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceReadRcvPackageFromQueueTimeMetric, bytes);
    return new ClusterKubernetesServiceReadRcvPackageFromQueueTimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_http_call_time = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_http_call_time")
// .longAvgMetricsAdd(summation, count)
// .decorator("K8SServiceDecorator");
export const clusterKubernetesServiceHttpCallTimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_http_call_time',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_kubernetes_service_http_call_time = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_http_call_time")\n    .longAvgMetricsAdd(summation, count)\n    .decorator("K8SServiceDecorator");',
  decorator: { name: 'K8SServiceDecorator', attributes: ['attr0'] },
  originMetrics: ['kubernetes_service_http_call_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_http_call_time = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_http_call_time")
 *     .longAvgMetricsAdd(summation, count)
 *     .decorator("K8SServiceDecorator");
 */
export class ClusterKubernetesServiceHttpCallTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceHttpCallTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceHttpCallTimeMetric {
    const columns = ClusterKubernetesServiceHttpCallTimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceHttpCallTimeMetric, bytes);
    return new ClusterKubernetesServiceHttpCallTimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_http_avg_req_header_size = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_http_avg_req_header_size")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceHttpAvgReqHeaderSizeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_http_avg_req_header_size',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_kubernetes_service_http_avg_req_header_size = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_http_avg_req_header_size")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_http_avg_req_header_size'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_http_avg_req_header_size = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_http_avg_req_header_size")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceHttpAvgReqHeaderSizeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceHttpAvgReqHeaderSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceHttpAvgReqHeaderSizeMetric {
    const columns = ClusterKubernetesServiceHttpAvgReqHeaderSizeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceHttpAvgReqHeaderSizeMetric, bytes);
    return new ClusterKubernetesServiceHttpAvgReqHeaderSizeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_http_avg_req_body_size = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_http_avg_req_body_size")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceHttpAvgReqBodySizeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_http_avg_req_body_size',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_kubernetes_service_http_avg_req_body_size = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_http_avg_req_body_size")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_http_avg_req_body_size'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_http_avg_req_body_size = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_http_avg_req_body_size")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceHttpAvgReqBodySizeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceHttpAvgReqBodySizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceHttpAvgReqBodySizeMetric {
    const columns = ClusterKubernetesServiceHttpAvgReqBodySizeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceHttpAvgReqBodySizeMetric, bytes);
    return new ClusterKubernetesServiceHttpAvgReqBodySizeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_http_avg_resp_header_size = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_http_avg_resp_header_size")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceHttpAvgRespHeaderSizeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_http_avg_resp_header_size',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_kubernetes_service_http_avg_resp_header_size = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_http_avg_resp_header_size")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_http_avg_resp_header_size'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_http_avg_resp_header_size = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_http_avg_resp_header_size")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceHttpAvgRespHeaderSizeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceHttpAvgRespHeaderSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceHttpAvgRespHeaderSizeMetric {
    const columns = ClusterKubernetesServiceHttpAvgRespHeaderSizeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceHttpAvgRespHeaderSizeMetric, bytes);
    return new ClusterKubernetesServiceHttpAvgRespHeaderSizeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_http_avg_resp_body_size = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_http_avg_resp_body_size")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceHttpAvgRespBodySizeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_http_avg_resp_body_size',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_kubernetes_service_http_avg_resp_body_size = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_http_avg_resp_body_size")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_http_avg_resp_body_size'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_http_avg_resp_body_size = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_http_avg_resp_body_size")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceHttpAvgRespBodySizeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceHttpAvgRespBodySizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceHttpAvgRespBodySizeMetric {
    const columns = ClusterKubernetesServiceHttpAvgRespBodySizeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceHttpAvgRespBodySizeMetric, bytes);
    return new ClusterKubernetesServiceHttpAvgRespBodySizeMetric(entity, bucket, columns);
  }
}
