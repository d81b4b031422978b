// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type CpmColumns, CpmMetrics, cpmFunction } from '../functions/cpm.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { type PercentColumns, PercentMetrics, percentFunction } from '../functions/percent.ts';
import { type Percentile2Columns, Percentile2Metrics, percentile2Function } from '../functions/percentile2.ts';
import { type SumColumns, SumMetrics, sumFunction } from '../functions/sum.ts';
import { genAIModelAccessScope } from '../scopes.ts';
// gen_ai_model_call_cpm = from(GenAIModelAccess.*).cpm();
export const genAiModelCallCpmMetric: MetricDefinition = {
  name: 'gen_ai_model_call_cpm',
  scope: genAIModelAccessScope,
  function: cpmFunction,
  source: 'GenAIModelAccess',
  statement: 'gen_ai_model_call_cpm = from(GenAIModelAccess.*).cpm();',
  byCluster: false,
};

/**
 * Calls per minute.
 *
 * gen_ai_model_call_cpm = from(GenAIModelAccess.*).cpm();
 */
export class GenAiModelCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(genAiModelCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiModelCallCpmMetric {
    const columns = GenAiModelCallCpmMetric.decode<CpmColumns>(genAiModelCallCpmMetric, bytes);
    return new GenAiModelCallCpmMetric(entity, bucket, columns);
  }
}

// gen_ai_model_sla = from(GenAIModelAccess.*).percent(status == true);
export const genAiModelSlaMetric: MetricDefinition = {
  name: 'gen_ai_model_sla',
  scope: genAIModelAccessScope,
  function: percentFunction,
  source: 'GenAIModelAccess',
  statement: 'gen_ai_model_sla = from(GenAIModelAccess.*).percent(status == true);',
  byCluster: false,
};

/**
 * Of 10000 calls, how many succeeded.
 *
 * gen_ai_model_sla = from(GenAIModelAccess.*).percent(status == true);
 */
export class GenAiModelSlaMetric extends PercentMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentColumns) {
    super(genAiModelSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiModelSlaMetric {
    const columns = GenAiModelSlaMetric.decode<PercentColumns>(genAiModelSlaMetric, bytes);
    return new GenAiModelSlaMetric(entity, bucket, columns);
  }
}

// gen_ai_model_latency_avg = from(GenAIModelAccess.latency).longAvg();
export const genAiModelLatencyAvgMetric: MetricDefinition = {
  name: 'gen_ai_model_latency_avg',
  scope: genAIModelAccessScope,
  function: longAvgFunction,
  source: 'GenAIModelAccess',
  statement: 'gen_ai_model_latency_avg = from(GenAIModelAccess.latency).longAvg();',
  byCluster: false,
};

/**
 * Mean response time.
 *
 * gen_ai_model_latency_avg = from(GenAIModelAccess.latency).longAvg();
 */
export class GenAiModelLatencyAvgMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(genAiModelLatencyAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiModelLatencyAvgMetric {
    const columns = GenAiModelLatencyAvgMetric.decode<LongAvgColumns>(genAiModelLatencyAvgMetric, bytes);
    return new GenAiModelLatencyAvgMetric(entity, bucket, columns);
  }
}

// gen_ai_model_latency_percentile = from(GenAIModelAccess.latency).percentile2(10);
export const genAiModelLatencyPercentileMetric: MetricDefinition = {
  name: 'gen_ai_model_latency_percentile',
  scope: genAIModelAccessScope,
  function: percentile2Function,
  source: 'GenAIModelAccess',
  statement: 'gen_ai_model_latency_percentile = from(GenAIModelAccess.latency).percentile2(10);',
  byCluster: false,
};

/**
 * Response time percentiles.
 *
 * gen_ai_model_latency_percentile = from(GenAIModelAccess.latency).percentile2(10);
 */
export class GenAiModelLatencyPercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(genAiModelLatencyPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiModelLatencyPercentileMetric {
    const columns = GenAiModelLatencyPercentileMetric.decode<Percentile2Columns>(genAiModelLatencyPercentileMetric, bytes);
    return new GenAiModelLatencyPercentileMetric(entity, bucket, columns);
  }
}

// gen_ai_model_ttft_avg = from(GenAIModelAccess.timeToFirstToken).filter(timeToFirstToken > 0).longAvg();
export const genAiModelTtftAvgMetric: MetricDefinition = {
  name: 'gen_ai_model_ttft_avg',
  scope: genAIModelAccessScope,
  function: longAvgFunction,
  source: 'GenAIModelAccess',
  statement: 'gen_ai_model_ttft_avg = from(GenAIModelAccess.timeToFirstToken).filter(timeToFirstToken > 0).longAvg();',
  byCluster: false,
};

/**
 * Mean time until the answer begins, where it is streamed.
 *
 * gen_ai_model_ttft_avg = from(GenAIModelAccess.timeToFirstToken).filter(timeToFirstToken > 0).longAvg();
 */
export class GenAiModelTtftAvgMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(genAiModelTtftAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiModelTtftAvgMetric {
    const columns = GenAiModelTtftAvgMetric.decode<LongAvgColumns>(genAiModelTtftAvgMetric, bytes);
    return new GenAiModelTtftAvgMetric(entity, bucket, columns);
  }
}

// gen_ai_model_ttft_percentile = from(GenAIModelAccess.timeToFirstToken).filter(timeToFirstToken > 0).percentile2(10);
export const genAiModelTtftPercentileMetric: MetricDefinition = {
  name: 'gen_ai_model_ttft_percentile',
  scope: genAIModelAccessScope,
  function: percentile2Function,
  source: 'GenAIModelAccess',
  statement: 'gen_ai_model_ttft_percentile = from(GenAIModelAccess.timeToFirstToken).filter(timeToFirstToken > 0).percentile2(10);',
  byCluster: false,
};

/**
 * Percentiles of the time until the answer begins, where it is streamed.
 *
 * gen_ai_model_ttft_percentile = from(GenAIModelAccess.timeToFirstToken).filter(timeToFirstToken > 0).percentile2(10);
 */
export class GenAiModelTtftPercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(genAiModelTtftPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiModelTtftPercentileMetric {
    const columns = GenAiModelTtftPercentileMetric.decode<Percentile2Columns>(genAiModelTtftPercentileMetric, bytes);
    return new GenAiModelTtftPercentileMetric(entity, bucket, columns);
  }
}

// gen_ai_model_input_tokens_sum = from(GenAIModelAccess.inputTokens).sum();
export const genAiModelInputTokensSumMetric: MetricDefinition = {
  name: 'gen_ai_model_input_tokens_sum',
  scope: genAIModelAccessScope,
  function: sumFunction,
  source: 'GenAIModelAccess',
  statement: 'gen_ai_model_input_tokens_sum = from(GenAIModelAccess.inputTokens).sum();',
  byCluster: false,
};

/**
 * Tokens of input.
 *
 * gen_ai_model_input_tokens_sum = from(GenAIModelAccess.inputTokens).sum();
 */
export class GenAiModelInputTokensSumMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(genAiModelInputTokensSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiModelInputTokensSumMetric {
    const columns = GenAiModelInputTokensSumMetric.decode<SumColumns>(genAiModelInputTokensSumMetric, bytes);
    return new GenAiModelInputTokensSumMetric(entity, bucket, columns);
  }
}

// gen_ai_model_input_tokens_avg = from(GenAIModelAccess.inputTokens).longAvg();
export const genAiModelInputTokensAvgMetric: MetricDefinition = {
  name: 'gen_ai_model_input_tokens_avg',
  scope: genAIModelAccessScope,
  function: longAvgFunction,
  source: 'GenAIModelAccess',
  statement: 'gen_ai_model_input_tokens_avg = from(GenAIModelAccess.inputTokens).longAvg();',
  byCluster: false,
};

/**
 * Mean tokens of input of a call.
 *
 * gen_ai_model_input_tokens_avg = from(GenAIModelAccess.inputTokens).longAvg();
 */
export class GenAiModelInputTokensAvgMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(genAiModelInputTokensAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiModelInputTokensAvgMetric {
    const columns = GenAiModelInputTokensAvgMetric.decode<LongAvgColumns>(genAiModelInputTokensAvgMetric, bytes);
    return new GenAiModelInputTokensAvgMetric(entity, bucket, columns);
  }
}

// gen_ai_model_output_tokens_sum = from(GenAIModelAccess.outputTokens).sum();
export const genAiModelOutputTokensSumMetric: MetricDefinition = {
  name: 'gen_ai_model_output_tokens_sum',
  scope: genAIModelAccessScope,
  function: sumFunction,
  source: 'GenAIModelAccess',
  statement: 'gen_ai_model_output_tokens_sum = from(GenAIModelAccess.outputTokens).sum();',
  byCluster: false,
};

/**
 * Tokens of output.
 *
 * gen_ai_model_output_tokens_sum = from(GenAIModelAccess.outputTokens).sum();
 */
export class GenAiModelOutputTokensSumMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(genAiModelOutputTokensSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiModelOutputTokensSumMetric {
    const columns = GenAiModelOutputTokensSumMetric.decode<SumColumns>(genAiModelOutputTokensSumMetric, bytes);
    return new GenAiModelOutputTokensSumMetric(entity, bucket, columns);
  }
}

// gen_ai_model_output_tokens_avg = from(GenAIModelAccess.outputTokens).longAvg();
export const genAiModelOutputTokensAvgMetric: MetricDefinition = {
  name: 'gen_ai_model_output_tokens_avg',
  scope: genAIModelAccessScope,
  function: longAvgFunction,
  source: 'GenAIModelAccess',
  statement: 'gen_ai_model_output_tokens_avg = from(GenAIModelAccess.outputTokens).longAvg();',
  byCluster: false,
};

/**
 * Mean tokens of output of a call.
 *
 * gen_ai_model_output_tokens_avg = from(GenAIModelAccess.outputTokens).longAvg();
 */
export class GenAiModelOutputTokensAvgMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(genAiModelOutputTokensAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiModelOutputTokensAvgMetric {
    const columns = GenAiModelOutputTokensAvgMetric.decode<LongAvgColumns>(genAiModelOutputTokensAvgMetric, bytes);
    return new GenAiModelOutputTokensAvgMetric(entity, bucket, columns);
  }
}

// gen_ai_model_total_estimated_cost = from(GenAIModelAccess.totalEstimatedCost).sum();
export const genAiModelTotalEstimatedCostMetric: MetricDefinition = {
  name: 'gen_ai_model_total_estimated_cost',
  scope: genAIModelAccessScope,
  function: sumFunction,
  source: 'GenAIModelAccess',
  statement: 'gen_ai_model_total_estimated_cost = from(GenAIModelAccess.totalEstimatedCost).sum();',
  byCluster: false,
};

/**
 * Cost of all calls.
 *
 * gen_ai_model_total_estimated_cost = from(GenAIModelAccess.totalEstimatedCost).sum();
 */
export class GenAiModelTotalEstimatedCostMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(genAiModelTotalEstimatedCostMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiModelTotalEstimatedCostMetric {
    const columns = GenAiModelTotalEstimatedCostMetric.decode<SumColumns>(genAiModelTotalEstimatedCostMetric, bytes);
    return new GenAiModelTotalEstimatedCostMetric(entity, bucket, columns);
  }
}

// gen_ai_model_avg_estimated_cost = from(GenAIModelAccess.totalEstimatedCost).longAvg();
export const genAiModelAvgEstimatedCostMetric: MetricDefinition = {
  name: 'gen_ai_model_avg_estimated_cost',
  scope: genAIModelAccessScope,
  function: longAvgFunction,
  source: 'GenAIModelAccess',
  statement: 'gen_ai_model_avg_estimated_cost = from(GenAIModelAccess.totalEstimatedCost).longAvg();',
  byCluster: false,
};

/**
 * Mean cost of a call.
 *
 * gen_ai_model_avg_estimated_cost = from(GenAIModelAccess.totalEstimatedCost).longAvg();
 */
export class GenAiModelAvgEstimatedCostMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(genAiModelAvgEstimatedCostMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiModelAvgEstimatedCostMetric {
    const columns = GenAiModelAvgEstimatedCostMetric.decode<LongAvgColumns>(genAiModelAvgEstimatedCostMetric, bytes);
    return new GenAiModelAvgEstimatedCostMetric(entity, bucket, columns);
  }
}
