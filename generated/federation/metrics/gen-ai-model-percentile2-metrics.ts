// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type Percentile2MetricsAddColumns,
  Percentile2MetricsAddMetrics,
  percentile2MetricsAddFunction,
} from '../functions/percentile2-metrics-add.ts';
import { federatedGenAIModelScope } from '../scopes.ts';
// gen_ai_model_latency_percentile = from(GenAIModelPercentile2Metrics.*)
// .filter(metric == "gen_ai_model_latency_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const genAiModelLatencyPercentileMetric: MetricDefinition = {
  name: 'gen_ai_model_latency_percentile',
  scope: federatedGenAIModelScope,
  function: percentile2MetricsAddFunction,
  source: 'GenAIModelPercentile2Metrics',
  statement: 'gen_ai_model_latency_percentile = from(GenAIModelPercentile2Metrics.*)\n    .filter(metric == "gen_ai_model_latency_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['gen_ai_model_latency_percentile'],
  byCluster: false,
};

/**
 * gen_ai_model_latency_percentile = from(GenAIModelPercentile2Metrics.*)
 *     .filter(metric == "gen_ai_model_latency_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class GenAiModelLatencyPercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(genAiModelLatencyPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiModelLatencyPercentileMetric {
    const columns = GenAiModelLatencyPercentileMetric.decode<Percentile2MetricsAddColumns>(genAiModelLatencyPercentileMetric, bytes);
    return new GenAiModelLatencyPercentileMetric(entity, bucket, columns);
  }
}

// gen_ai_model_ttft_percentile = from(GenAIModelPercentile2Metrics.*)
// .filter(metric == "gen_ai_model_ttft_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const genAiModelTtftPercentileMetric: MetricDefinition = {
  name: 'gen_ai_model_ttft_percentile',
  scope: federatedGenAIModelScope,
  function: percentile2MetricsAddFunction,
  source: 'GenAIModelPercentile2Metrics',
  statement: 'gen_ai_model_ttft_percentile = from(GenAIModelPercentile2Metrics.*)\n    .filter(metric == "gen_ai_model_ttft_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['gen_ai_model_ttft_percentile'],
  byCluster: false,
};

/**
 * gen_ai_model_ttft_percentile = from(GenAIModelPercentile2Metrics.*)
 *     .filter(metric == "gen_ai_model_ttft_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class GenAiModelTtftPercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(genAiModelTtftPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiModelTtftPercentileMetric {
    const columns = GenAiModelTtftPercentileMetric.decode<Percentile2MetricsAddColumns>(genAiModelTtftPercentileMetric, bytes);
    return new GenAiModelTtftPercentileMetric(entity, bucket, columns);
  }
}
