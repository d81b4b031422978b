// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type Percentile2MetricsAddColumns,
  Percentile2MetricsAddMetrics,
  percentile2MetricsAddFunction,
} from '../functions/percentile2-metrics-add.ts';
import { clusterGenAIModelScope } from '../scopes.ts';
// cluster_gen_ai_model_latency_percentile = from(ClusterGenAIModelPercentile2Metrics.*)
// .filter(metric == "gen_ai_model_latency_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const clusterGenAiModelLatencyPercentileMetric: MetricDefinition = {
  name: 'cluster_gen_ai_model_latency_percentile',
  scope: clusterGenAIModelScope,
  function: percentile2MetricsAddFunction,
  source: 'ClusterGenAIModelPercentile2Metrics',
  statement: 'cluster_gen_ai_model_latency_percentile = from(ClusterGenAIModelPercentile2Metrics.*)\n    .filter(metric == "gen_ai_model_latency_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['gen_ai_model_latency_percentile'],
  byCluster: true,
};

/**
 * cluster_gen_ai_model_latency_percentile = from(ClusterGenAIModelPercentile2Metrics.*)
 *     .filter(metric == "gen_ai_model_latency_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class ClusterGenAiModelLatencyPercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(clusterGenAiModelLatencyPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterGenAiModelLatencyPercentileMetric {
    const columns = ClusterGenAiModelLatencyPercentileMetric.decode<Percentile2MetricsAddColumns>(clusterGenAiModelLatencyPercentileMetric, bytes);
    return new ClusterGenAiModelLatencyPercentileMetric(entity, bucket, columns);
  }
}

// cluster_gen_ai_model_ttft_percentile = from(ClusterGenAIModelPercentile2Metrics.*)
// .filter(metric == "gen_ai_model_ttft_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const clusterGenAiModelTtftPercentileMetric: MetricDefinition = {
  name: 'cluster_gen_ai_model_ttft_percentile',
  scope: clusterGenAIModelScope,
  function: percentile2MetricsAddFunction,
  source: 'ClusterGenAIModelPercentile2Metrics',
  statement: 'cluster_gen_ai_model_ttft_percentile = from(ClusterGenAIModelPercentile2Metrics.*)\n    .filter(metric == "gen_ai_model_ttft_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['gen_ai_model_ttft_percentile'],
  byCluster: true,
};

/**
 * cluster_gen_ai_model_ttft_percentile = from(ClusterGenAIModelPercentile2Metrics.*)
 *     .filter(metric == "gen_ai_model_ttft_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class ClusterGenAiModelTtftPercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(clusterGenAiModelTtftPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterGenAiModelTtftPercentileMetric {
    const columns = ClusterGenAiModelTtftPercentileMetric.decode<Percentile2MetricsAddColumns>(clusterGenAiModelTtftPercentileMetric, bytes);
    return new ClusterGenAiModelTtftPercentileMetric(entity, bucket, columns);
  }
}
