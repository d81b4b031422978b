// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type SumMetricsAddColumns,
  SumMetricsAddMetrics,
  sumMetricsAddFunction,
} from '../functions/sum-metrics-add.ts';
import { federatedGenAIModelScope } from '../scopes.ts';
// gen_ai_model_input_tokens_sum = from(GenAIModelSumMetrics.*)
// .filter(metric == "gen_ai_model_input_tokens_sum")
// .sumMetricsAdd(total);
export const genAiModelInputTokensSumMetric: MetricDefinition = {
  name: 'gen_ai_model_input_tokens_sum',
  scope: federatedGenAIModelScope,
  function: sumMetricsAddFunction,
  source: 'GenAIModelSumMetrics',
  statement: 'gen_ai_model_input_tokens_sum = from(GenAIModelSumMetrics.*)\n    .filter(metric == "gen_ai_model_input_tokens_sum")\n    .sumMetricsAdd(total);',
  originMetrics: ['gen_ai_model_input_tokens_sum'],
  byCluster: false,
};

/**
 * gen_ai_model_input_tokens_sum = from(GenAIModelSumMetrics.*)
 *     .filter(metric == "gen_ai_model_input_tokens_sum")
 *     .sumMetricsAdd(total);
 */
export class GenAiModelInputTokensSumMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(genAiModelInputTokensSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiModelInputTokensSumMetric {
    const columns = GenAiModelInputTokensSumMetric.decode<SumMetricsAddColumns>(genAiModelInputTokensSumMetric, bytes);
    return new GenAiModelInputTokensSumMetric(entity, bucket, columns);
  }
}

// gen_ai_model_output_tokens_sum = from(GenAIModelSumMetrics.*)
// .filter(metric == "gen_ai_model_output_tokens_sum")
// .sumMetricsAdd(total);
export const genAiModelOutputTokensSumMetric: MetricDefinition = {
  name: 'gen_ai_model_output_tokens_sum',
  scope: federatedGenAIModelScope,
  function: sumMetricsAddFunction,
  source: 'GenAIModelSumMetrics',
  statement: 'gen_ai_model_output_tokens_sum = from(GenAIModelSumMetrics.*)\n    .filter(metric == "gen_ai_model_output_tokens_sum")\n    .sumMetricsAdd(total);',
  originMetrics: ['gen_ai_model_output_tokens_sum'],
  byCluster: false,
};

/**
 * gen_ai_model_output_tokens_sum = from(GenAIModelSumMetrics.*)
 *     .filter(metric == "gen_ai_model_output_tokens_sum")
 *     .sumMetricsAdd(total);
 */
export class GenAiModelOutputTokensSumMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(genAiModelOutputTokensSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiModelOutputTokensSumMetric {
    const columns = GenAiModelOutputTokensSumMetric.decode<SumMetricsAddColumns>(genAiModelOutputTokensSumMetric, bytes);
    return new GenAiModelOutputTokensSumMetric(entity, bucket, columns);
  }
}

// gen_ai_model_total_estimated_cost = from(GenAIModelSumMetrics.*)
// .filter(metric == "gen_ai_model_total_estimated_cost")
// .sumMetricsAdd(total);
export const genAiModelTotalEstimatedCostMetric: MetricDefinition = {
  name: 'gen_ai_model_total_estimated_cost',
  scope: federatedGenAIModelScope,
  function: sumMetricsAddFunction,
  source: 'GenAIModelSumMetrics',
  statement: 'gen_ai_model_total_estimated_cost = from(GenAIModelSumMetrics.*)\n    .filter(metric == "gen_ai_model_total_estimated_cost")\n    .sumMetricsAdd(total);',
  originMetrics: ['gen_ai_model_total_estimated_cost'],
  byCluster: false,
};

/**
 * gen_ai_model_total_estimated_cost = from(GenAIModelSumMetrics.*)
 *     .filter(metric == "gen_ai_model_total_estimated_cost")
 *     .sumMetricsAdd(total);
 */
export class GenAiModelTotalEstimatedCostMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(genAiModelTotalEstimatedCostMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiModelTotalEstimatedCostMetric {
    const columns = GenAiModelTotalEstimatedCostMetric.decode<SumMetricsAddColumns>(genAiModelTotalEstimatedCostMetric, bytes);
    return new GenAiModelTotalEstimatedCostMetric(entity, bucket, columns);
  }
}
