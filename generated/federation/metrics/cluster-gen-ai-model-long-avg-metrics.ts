// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LongAvgMetricsAddColumns,
  LongAvgMetricsAddMetrics,
  longAvgMetricsAddFunction,
} from '../functions/long-avg-metrics-add.ts';
import { clusterGenAIModelScope } from '../scopes.ts';
// cluster_gen_ai_model_latency_avg = from(ClusterGenAIModelLongAvgMetrics.*)
// .filter(metric == "gen_ai_model_latency_avg")
// .longAvgMetricsAdd(summation, count);
export const clusterGenAiModelLatencyAvgMetric: MetricDefinition = {
  name: 'cluster_gen_ai_model_latency_avg',
  scope: clusterGenAIModelScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterGenAIModelLongAvgMetrics',
  statement: 'cluster_gen_ai_model_latency_avg = from(ClusterGenAIModelLongAvgMetrics.*)\n    .filter(metric == "gen_ai_model_latency_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['gen_ai_model_latency_avg'],
  byCluster: true,
};

/**
 * cluster_gen_ai_model_latency_avg = from(ClusterGenAIModelLongAvgMetrics.*)
 *     .filter(metric == "gen_ai_model_latency_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterGenAiModelLatencyAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterGenAiModelLatencyAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterGenAiModelLatencyAvgMetric {
    const columns = ClusterGenAiModelLatencyAvgMetric.decode<LongAvgMetricsAddColumns>(clusterGenAiModelLatencyAvgMetric, bytes);
    return new ClusterGenAiModelLatencyAvgMetric(entity, bucket, columns);
  }
}

// cluster_gen_ai_model_ttft_avg = from(ClusterGenAIModelLongAvgMetrics.*)
// .filter(metric == "gen_ai_model_ttft_avg")
// .longAvgMetricsAdd(summation, count);
export const clusterGenAiModelTtftAvgMetric: MetricDefinition = {
  name: 'cluster_gen_ai_model_ttft_avg',
  scope: clusterGenAIModelScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterGenAIModelLongAvgMetrics',
  statement: 'cluster_gen_ai_model_ttft_avg = from(ClusterGenAIModelLongAvgMetrics.*)\n    .filter(metric == "gen_ai_model_ttft_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['gen_ai_model_ttft_avg'],
  byCluster: true,
};

/**
 * cluster_gen_ai_model_ttft_avg = from(ClusterGenAIModelLongAvgMetrics.*)
 *     .filter(metric == "gen_ai_model_ttft_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterGenAiModelTtftAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterGenAiModelTtftAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterGenAiModelTtftAvgMetric {
    const columns = ClusterGenAiModelTtftAvgMetric.decode<LongAvgMetricsAddColumns>(clusterGenAiModelTtftAvgMetric, bytes);
    return new ClusterGenAiModelTtftAvgMetric(entity, bucket, columns);
  }
}

// cluster_gen_ai_model_input_tokens_avg = from(ClusterGenAIModelLongAvgMetrics.*)
// .filter(metric == "gen_ai_model_input_tokens_avg")
// .longAvgMetricsAdd(summation, count);
export const clusterGenAiModelInputTokensAvgMetric: MetricDefinition = {
  name: 'cluster_gen_ai_model_input_tokens_avg',
  scope: clusterGenAIModelScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterGenAIModelLongAvgMetrics',
  statement: 'cluster_gen_ai_model_input_tokens_avg = from(ClusterGenAIModelLongAvgMetrics.*)\n    .filter(metric == "gen_ai_model_input_tokens_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['gen_ai_model_input_tokens_avg'],
  byCluster: true,
};

/**
 * cluster_gen_ai_model_input_tokens_avg = from(ClusterGenAIModelLongAvgMetrics.*)
 *     .filter(metric == "gen_ai_model_input_tokens_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterGenAiModelInputTokensAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterGenAiModelInputTokensAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterGenAiModelInputTokensAvgMetric {
    const columns = ClusterGenAiModelInputTokensAvgMetric.decode<LongAvgMetricsAddColumns>(clusterGenAiModelInputTokensAvgMetric, bytes);
    return new ClusterGenAiModelInputTokensAvgMetric(entity, bucket, columns);
  }
}

// cluster_gen_ai_model_output_tokens_avg = from(ClusterGenAIModelLongAvgMetrics.*)
// .filter(metric == "gen_ai_model_output_tokens_avg")
// .longAvgMetricsAdd(summation, count);
export const clusterGenAiModelOutputTokensAvgMetric: MetricDefinition = {
  name: 'cluster_gen_ai_model_output_tokens_avg',
  scope: clusterGenAIModelScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterGenAIModelLongAvgMetrics',
  statement: 'cluster_gen_ai_model_output_tokens_avg = from(ClusterGenAIModelLongAvgMetrics.*)\n    .filter(metric == "gen_ai_model_output_tokens_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['gen_ai_model_output_tokens_avg'],
  byCluster: true,
};

/**
 * cluster_gen_ai_model_output_tokens_avg = from(ClusterGenAIModelLongAvgMetrics.*)
 *     .filter(metric == "gen_ai_model_output_tokens_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterGenAiModelOutputTokensAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterGenAiModelOutputTokensAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterGenAiModelOutputTokensAvgMetric {
    const columns = ClusterGenAiModelOutputTokensAvgMetric.decode<LongAvgMetricsAddColumns>(clusterGenAiModelOutputTokensAvgMetric, bytes);
    return new ClusterGenAiModelOutputTokensAvgMetric(entity, bucket, columns);
  }
}

// cluster_gen_ai_model_avg_estimated_cost = from(ClusterGenAIModelLongAvgMetrics.*)
// .filter(metric == "gen_ai_model_avg_estimated_cost")
// .longAvgMetricsAdd(summation, count);
export const clusterGenAiModelAvgEstimatedCostMetric: MetricDefinition = {
  name: 'cluster_gen_ai_model_avg_estimated_cost',
  scope: clusterGenAIModelScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterGenAIModelLongAvgMetrics',
  statement: 'cluster_gen_ai_model_avg_estimated_cost = from(ClusterGenAIModelLongAvgMetrics.*)\n    .filter(metric == "gen_ai_model_avg_estimated_cost")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['gen_ai_model_avg_estimated_cost'],
  byCluster: true,
};

/**
 * cluster_gen_ai_model_avg_estimated_cost = from(ClusterGenAIModelLongAvgMetrics.*)
 *     .filter(metric == "gen_ai_model_avg_estimated_cost")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterGenAiModelAvgEstimatedCostMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterGenAiModelAvgEstimatedCostMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterGenAiModelAvgEstimatedCostMetric {
    const columns = ClusterGenAiModelAvgEstimatedCostMetric.decode<LongAvgMetricsAddColumns>(clusterGenAiModelAvgEstimatedCostMetric, bytes);
    return new ClusterGenAiModelAvgEstimatedCostMetric(entity, bucket, columns);
  }
}
