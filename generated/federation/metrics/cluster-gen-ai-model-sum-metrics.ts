// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type SumMetricsAddColumns,
  SumMetricsAddMetrics,
  sumMetricsAddFunction,
} from '../functions/sum-metrics-add.ts';
import { clusterGenAIModelScope } from '../scopes.ts';
// cluster_gen_ai_model_input_tokens_sum = from(ClusterGenAIModelSumMetrics.*)
// .filter(metric == "gen_ai_model_input_tokens_sum")
// .sumMetricsAdd(total);
export const clusterGenAiModelInputTokensSumMetric: MetricDefinition = {
  name: 'cluster_gen_ai_model_input_tokens_sum',
  scope: clusterGenAIModelScope,
  function: sumMetricsAddFunction,
  source: 'ClusterGenAIModelSumMetrics',
  statement: 'cluster_gen_ai_model_input_tokens_sum = from(ClusterGenAIModelSumMetrics.*)\n    .filter(metric == "gen_ai_model_input_tokens_sum")\n    .sumMetricsAdd(total);',
  originMetrics: ['gen_ai_model_input_tokens_sum'],
  byCluster: true,
};

/**
 * cluster_gen_ai_model_input_tokens_sum = from(ClusterGenAIModelSumMetrics.*)
 *     .filter(metric == "gen_ai_model_input_tokens_sum")
 *     .sumMetricsAdd(total);
 */
export class ClusterGenAiModelInputTokensSumMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterGenAiModelInputTokensSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterGenAiModelInputTokensSumMetric {
    const columns = ClusterGenAiModelInputTokensSumMetric.decode<SumMetricsAddColumns>(clusterGenAiModelInputTokensSumMetric, bytes);
    return new ClusterGenAiModelInputTokensSumMetric(entity, bucket, columns);
  }
}

// cluster_gen_ai_model_output_tokens_sum = from(ClusterGenAIModelSumMetrics.*)
// .filter(metric == "gen_ai_model_output_tokens_sum")
// .sumMetricsAdd(total);
export const clusterGenAiModelOutputTokensSumMetric: MetricDefinition = {
  name: 'cluster_gen_ai_model_output_tokens_sum',
  scope: clusterGenAIModelScope,
  function: sumMetricsAddFunction,
  source: 'ClusterGenAIModelSumMetrics',
  statement: 'cluster_gen_ai_model_output_tokens_sum = from(ClusterGenAIModelSumMetrics.*)\n    .filter(metric == "gen_ai_model_output_tokens_sum")\n    .sumMetricsAdd(total);',
  originMetrics: ['gen_ai_model_output_tokens_sum'],
  byCluster: true,
};

/**
 * cluster_gen_ai_model_output_tokens_sum = from(ClusterGenAIModelSumMetrics.*)
 *     .filter(metric == "gen_ai_model_output_tokens_sum")
 *     .sumMetricsAdd(total);
 */
export class ClusterGenAiModelOutputTokensSumMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterGenAiModelOutputTokensSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterGenAiModelOutputTokensSumMetric {
    const columns = ClusterGenAiModelOutputTokensSumMetric.decode<SumMetricsAddColumns>(clusterGenAiModelOutputTokensSumMetric, bytes);
    return new ClusterGenAiModelOutputTokensSumMetric(entity, bucket, columns);
  }
}

// cluster_gen_ai_model_total_estimated_cost = from(ClusterGenAIModelSumMetrics.*)
// .filter(metric == "gen_ai_model_total_estimated_cost")
// .sumMetricsAdd(total);
export const clusterGenAiModelTotalEstimatedCostMetric: MetricDefinition = {
  name: 'cluster_gen_ai_model_total_estimated_cost',
  scope: clusterGenAIModelScope,
  function: sumMetricsAddFunction,
  source: 'ClusterGenAIModelSumMetrics',
  statement: 'cluster_gen_ai_model_total_estimated_cost = from(ClusterGenAIModelSumMetrics.*)\n    .filter(metric == "gen_ai_model_total_estimated_cost")\n    .sumMetricsAdd(total);',
  originMetrics: ['gen_ai_model_total_estimated_cost'],
  byCluster: true,
};

/**
 * cluster_gen_ai_model_total_estimated_cost = from(ClusterGenAIModelSumMetrics.*)
 *     .filter(metric == "gen_ai_model_total_estimated_cost")
 *     .sumMetricsAdd(total);
 */
export class ClusterGenAiModelTotalEstimatedCostMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterGenAiModelTotalEstimatedCostMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterGenAiModelTotalEstimatedCostMetric {
    const columns = ClusterGenAiModelTotalEstimatedCostMetric.decode<SumMetricsAddColumns>(clusterGenAiModelTotalEstimatedCostMetric, bytes);
    return new ClusterGenAiModelTotalEstimatedCostMetric(entity, bucket, columns);
  }
}
