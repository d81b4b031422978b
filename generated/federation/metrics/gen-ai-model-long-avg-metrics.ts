// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LongAvgMetricsAddColumns,
  LongAvgMetricsAddMetrics,
  longAvgMetricsAddFunction,
} from '../functions/long-avg-metrics-add.ts';
import { federatedGenAIModelScope } from '../scopes.ts';
// gen_ai_model_latency_avg = from(GenAIModelLongAvgMetrics.*)
// .filter(metric == "gen_ai_model_latency_avg")
// .longAvgMetricsAdd(summation, count);
export const genAiModelLatencyAvgMetric: MetricDefinition = {
  name: 'gen_ai_model_latency_avg',
  scope: federatedGenAIModelScope,
  function: longAvgMetricsAddFunction,
  source: 'GenAIModelLongAvgMetrics',
  statement: 'gen_ai_model_latency_avg = from(GenAIModelLongAvgMetrics.*)\n    .filter(metric == "gen_ai_model_latency_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['gen_ai_model_latency_avg'],
  byCluster: false,
};

/**
 * gen_ai_model_latency_avg = from(GenAIModelLongAvgMetrics.*)
 *     .filter(metric == "gen_ai_model_latency_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class GenAiModelLatencyAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(genAiModelLatencyAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiModelLatencyAvgMetric {
    const columns = GenAiModelLatencyAvgMetric.decode<LongAvgMetricsAddColumns>(genAiModelLatencyAvgMetric, bytes);
    return new GenAiModelLatencyAvgMetric(entity, bucket, columns);
  }
}

// gen_ai_model_ttft_avg = from(GenAIModelLongAvgMetrics.*)
// .filter(metric == "gen_ai_model_ttft_avg")
// .longAvgMetricsAdd(summation, count);
export const genAiModelTtftAvgMetric: MetricDefinition = {
  name: 'gen_ai_model_ttft_avg',
  scope: federatedGenAIModelScope,
  function: longAvgMetricsAddFunction,
  source: 'GenAIModelLongAvgMetrics',
  statement: 'gen_ai_model_ttft_avg = from(GenAIModelLongAvgMetrics.*)\n    .filter(metric == "gen_ai_model_ttft_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['gen_ai_model_ttft_avg'],
  byCluster: false,
};

/**
 * gen_ai_model_ttft_avg = from(GenAIModelLongAvgMetrics.*)
 *     .filter(metric == "gen_ai_model_ttft_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class GenAiModelTtftAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(genAiModelTtftAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiModelTtftAvgMetric {
    const columns = GenAiModelTtftAvgMetric.decode<LongAvgMetricsAddColumns>(genAiModelTtftAvgMetric, bytes);
    return new GenAiModelTtftAvgMetric(entity, bucket, columns);
  }
}

// gen_ai_model_input_tokens_avg = from(GenAIModelLongAvgMetrics.*)
// .filter(metric == "gen_ai_model_input_tokens_avg")
// .longAvgMetricsAdd(summation, count);
export const genAiModelInputTokensAvgMetric: MetricDefinition = {
  name: 'gen_ai_model_input_tokens_avg',
  scope: federatedGenAIModelScope,
  function: longAvgMetricsAddFunction,
  source: 'GenAIModelLongAvgMetrics',
  statement: 'gen_ai_model_input_tokens_avg = from(GenAIModelLongAvgMetrics.*)\n    .filter(metric == "gen_ai_model_input_tokens_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['gen_ai_model_input_tokens_avg'],
  byCluster: false,
};

/**
 * gen_ai_model_input_tokens_avg = from(GenAIModelLongAvgMetrics.*)
 *     .filter(metric == "gen_ai_model_input_tokens_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class GenAiModelInputTokensAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(genAiModelInputTokensAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiModelInputTokensAvgMetric {
    const columns = GenAiModelInputTokensAvgMetric.decode<LongAvgMetricsAddColumns>(genAiModelInputTokensAvgMetric, bytes);
    return new GenAiModelInputTokensAvgMetric(entity, bucket, columns);
  }
}

// gen_ai_model_output_tokens_avg = from(GenAIModelLongAvgMetrics.*)
// .filter(metric == "gen_ai_model_output_tokens_avg")
// .longAvgMetricsAdd(summation, count);
export const genAiModelOutputTokensAvgMetric: MetricDefinition = {
  name: 'gen_ai_model_output_tokens_avg',
  scope: federatedGenAIModelScope,
  function: longAvgMetricsAddFunction,
  source: 'GenAIModelLongAvgMetrics',
  statement: 'gen_ai_model_output_tokens_avg = from(GenAIModelLongAvgMetrics.*)\n    .filter(metric == "gen_ai_model_output_tokens_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['gen_ai_model_output_tokens_avg'],
  byCluster: false,
};

/**
 * gen_ai_model_output_tokens_avg = from(GenAIModelLongAvgMetrics.*)
 *     .filter(metric == "gen_ai_model_output_tokens_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class GenAiModelOutputTokensAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(genAiModelOutputTokensAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiModelOutputTokensAvgMetric {
    const columns = GenAiModelOutputTokensAvgMetric.decode<LongAvgMetricsAddColumns>(genAiModelOutputTokensAvgMetric, bytes);
    return new GenAiModelOutputTokensAvgMetric(entity, bucket, columns);
  }
}

// gen_ai_model_avg_estimated_cost = from(GenAIModelLongAvgMetrics.*)
// .filter(metric == "gen_ai_model_avg_estimated_cost")
// .longAvgMetricsAdd(summation, count);
export const genAiModelAvgEstimatedCostMetric: MetricDefinition = {
  name: 'gen_ai_model_avg_estimated_cost',
  scope: federatedGenAIModelScope,
  function: longAvgMetricsAddFunction,
  source: 'GenAIModelLongAvgMetrics',
  statement: 'gen_ai_model_avg_estimated_cost = from(GenAIModelLongAvgMetrics.*)\n    .filter(metric == "gen_ai_model_avg_estimated_cost")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['gen_ai_model_avg_estimated_cost'],
  byCluster: false,
};

/**
 * gen_ai_model_avg_estimated_cost = from(GenAIModelLongAvgMetrics.*)
 *     .filter(metric == "gen_ai_model_avg_estimated_cost")
 *     .longAvgMetricsAdd(summation, count);
 */
export class GenAiModelAvgEstimatedCostMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(genAiModelAvgEstimatedCostMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiModelAvgEstimatedCostMetric {
    const columns = GenAiModelAvgEstimatedCostMetric.decode<LongAvgMetricsAddColumns>(genAiModelAvgEstimatedCostMetric, bytes);
    return new GenAiModelAvgEstimatedCostMetric(entity, bucket, columns);
  }
}
