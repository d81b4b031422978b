// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type CpmColumns, CpmMetrics, cpmFunction } from '../functions/cpm.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { type PercentColumns, PercentMetrics, percentFunction } from '../functions/percent.ts';
import { type Percentile2Columns, Percentile2Metrics, percentile2Function } from '../functions/percentile2.ts';
import { type SumColumns, SumMetrics, sumFunction } from '../functions/sum.ts';
import { genAIProviderAccessScope } from '../scopes.ts';
// gen_ai_provider_cpm = from(GenAIProviderAccess.*).cpm();
export const genAiProviderCpmMetric: MetricDefinition = {
  name: 'gen_ai_provider_cpm',
  scope: genAIProviderAccessScope,
  function: cpmFunction,
  source: 'GenAIProviderAccess',
  statement: 'gen_ai_provider_cpm = from(GenAIProviderAccess.*).cpm();',
  byCluster: false,
};

/**
 * Calls per minute.
 *
 * gen_ai_provider_cpm = from(GenAIProviderAccess.*).cpm();
 */
export class GenAiProviderCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(genAiProviderCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiProviderCpmMetric {
    const columns = GenAiProviderCpmMetric.decode<CpmColumns>(genAiProviderCpmMetric, bytes);
    return new GenAiProviderCpmMetric(entity, bucket, columns);
  }
}

// gen_ai_provider_sla = from(GenAIProviderAccess.*).percent(status == true);
export const genAiProviderSlaMetric: MetricDefinition = {
  name: 'gen_ai_provider_sla',
  scope: genAIProviderAccessScope,
  function: percentFunction,
  source: 'GenAIProviderAccess',
  statement: 'gen_ai_provider_sla = from(GenAIProviderAccess.*).percent(status == true);',
  byCluster: false,
};

/**
 * Of 10000 calls, how many succeeded.
 *
 * gen_ai_provider_sla = from(GenAIProviderAccess.*).percent(status == true);
 */
export class GenAiProviderSlaMetric extends PercentMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentColumns) {
    super(genAiProviderSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiProviderSlaMetric {
    const columns = GenAiProviderSlaMetric.decode<PercentColumns>(genAiProviderSlaMetric, bytes);
    return new GenAiProviderSlaMetric(entity, bucket, columns);
  }
}

// gen_ai_provider_resp_time = from(GenAIProviderAccess.latency).longAvg();
export const genAiProviderRespTimeMetric: MetricDefinition = {
  name: 'gen_ai_provider_resp_time',
  scope: genAIProviderAccessScope,
  function: longAvgFunction,
  source: 'GenAIProviderAccess',
  statement: 'gen_ai_provider_resp_time = from(GenAIProviderAccess.latency).longAvg();',
  byCluster: false,
};

/**
 * Mean response time.
 *
 * gen_ai_provider_resp_time = from(GenAIProviderAccess.latency).longAvg();
 */
export class GenAiProviderRespTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(genAiProviderRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiProviderRespTimeMetric {
    const columns = GenAiProviderRespTimeMetric.decode<LongAvgColumns>(genAiProviderRespTimeMetric, bytes);
    return new GenAiProviderRespTimeMetric(entity, bucket, columns);
  }
}

// gen_ai_provider_latency_percentile = from(GenAIProviderAccess.latency).percentile2(10);
export const genAiProviderLatencyPercentileMetric: MetricDefinition = {
  name: 'gen_ai_provider_latency_percentile',
  scope: genAIProviderAccessScope,
  function: percentile2Function,
  source: 'GenAIProviderAccess',
  statement: 'gen_ai_provider_latency_percentile = from(GenAIProviderAccess.latency).percentile2(10);',
  byCluster: false,
};

/**
 * Response time percentiles.
 *
 * gen_ai_provider_latency_percentile = from(GenAIProviderAccess.latency).percentile2(10);
 */
export class GenAiProviderLatencyPercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(genAiProviderLatencyPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiProviderLatencyPercentileMetric {
    const columns = GenAiProviderLatencyPercentileMetric.decode<Percentile2Columns>(genAiProviderLatencyPercentileMetric, bytes);
    return new GenAiProviderLatencyPercentileMetric(entity, bucket, columns);
  }
}

// gen_ai_provider_input_tokens_sum = from(GenAIProviderAccess.inputTokens).sum();
export const genAiProviderInputTokensSumMetric: MetricDefinition = {
  name: 'gen_ai_provider_input_tokens_sum',
  scope: genAIProviderAccessScope,
  function: sumFunction,
  source: 'GenAIProviderAccess',
  statement: 'gen_ai_provider_input_tokens_sum = from(GenAIProviderAccess.inputTokens).sum();',
  byCluster: false,
};

/**
 * Tokens of input.
 *
 * gen_ai_provider_input_tokens_sum = from(GenAIProviderAccess.inputTokens).sum();
 */
export class GenAiProviderInputTokensSumMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(genAiProviderInputTokensSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiProviderInputTokensSumMetric {
    const columns = GenAiProviderInputTokensSumMetric.decode<SumColumns>(genAiProviderInputTokensSumMetric, bytes);
    return new GenAiProviderInputTokensSumMetric(entity, bucket, columns);
  }
}

// gen_ai_provider_input_tokens_avg = from(GenAIProviderAccess.inputTokens).longAvg();
export const genAiProviderInputTokensAvgMetric: MetricDefinition = {
  name: 'gen_ai_provider_input_tokens_avg',
  scope: genAIProviderAccessScope,
  function: longAvgFunction,
  source: 'GenAIProviderAccess',
  statement: 'gen_ai_provider_input_tokens_avg = from(GenAIProviderAccess.inputTokens).longAvg();',
  byCluster: false,
};

/**
 * Mean tokens of input of a call.
 *
 * gen_ai_provider_input_tokens_avg = from(GenAIProviderAccess.inputTokens).longAvg();
 */
export class GenAiProviderInputTokensAvgMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(genAiProviderInputTokensAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiProviderInputTokensAvgMetric {
    const columns = GenAiProviderInputTokensAvgMetric.decode<LongAvgColumns>(genAiProviderInputTokensAvgMetric, bytes);
    return new GenAiProviderInputTokensAvgMetric(entity, bucket, columns);
  }
}

// gen_ai_provider_output_tokens_sum = from(GenAIProviderAccess.outputTokens).sum();
export const genAiProviderOutputTokensSumMetric: MetricDefinition = {
  name: 'gen_ai_provider_output_tokens_sum',
  scope: genAIProviderAccessScope,
  function: sumFunction,
  source: 'GenAIProviderAccess',
  statement: 'gen_ai_provider_output_tokens_sum = from(GenAIProviderAccess.outputTokens).sum();',
  byCluster: false,
};

/**
 * Tokens of output.
 *
 * gen_ai_provider_output_tokens_sum = from(GenAIProviderAccess.outputTokens).sum();
 */
export class GenAiProviderOutputTokensSumMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(genAiProviderOutputTokensSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiProviderOutputTokensSumMetric {
    const columns = GenAiProviderOutputTokensSumMetric.decode<SumColumns>(genAiProviderOutputTokensSumMetric, bytes);
    return new GenAiProviderOutputTokensSumMetric(entity, bucket, columns);
  }
}

// gen_ai_provider_output_tokens_avg = from(GenAIProviderAccess.outputTokens).longAvg();
export const genAiProviderOutputTokensAvgMetric: MetricDefinition = {
  name: 'gen_ai_provider_output_tokens_avg',
  scope: genAIProviderAccessScope,
  function: longAvgFunction,
  source: 'GenAIProviderAccess',
  statement: 'gen_ai_provider_output_tokens_avg = from(GenAIProviderAccess.outputTokens).longAvg();',
  byCluster: false,
};

/**
 * Mean tokens of output of a call.
 *
 * gen_ai_provider_output_tokens_avg = from(GenAIProviderAccess.outputTokens).longAvg();
 */
export class GenAiProviderOutputTokensAvgMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(genAiProviderOutputTokensAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiProviderOutputTokensAvgMetric {
    const columns = GenAiProviderOutputTokensAvgMetric.decode<LongAvgColumns>(genAiProviderOutputTokensAvgMetric, bytes);
    return new GenAiProviderOutputTokensAvgMetric(entity, bucket, columns);
  }
}

// gen_ai_provider_total_estimated_cost = from(GenAIProviderAccess.totalEstimatedCost).sum();
export const genAiProviderTotalEstimatedCostMetric: MetricDefinition = {
  name: 'gen_ai_provider_total_estimated_cost',
  scope: genAIProviderAccessScope,
  function: sumFunction,
  source: 'GenAIProviderAccess',
  statement: 'gen_ai_provider_total_estimated_cost = from(GenAIProviderAccess.totalEstimatedCost).sum();',
  byCluster: false,
};

/**
 * Cost of all calls.
 *
 * gen_ai_provider_total_estimated_cost = from(GenAIProviderAccess.totalEstimatedCost).sum();
 */
export class GenAiProviderTotalEstimatedCostMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(genAiProviderTotalEstimatedCostMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiProviderTotalEstimatedCostMetric {
    const columns = GenAiProviderTotalEstimatedCostMetric.decode<SumColumns>(genAiProviderTotalEstimatedCostMetric, bytes);
    return new GenAiProviderTotalEstimatedCostMetric(entity, bucket, columns);
  }
}

// gen_ai_provider_avg_estimated_cost = from(GenAIProviderAccess.totalEstimatedCost).longAvg();
export const genAiProviderAvgEstimatedCostMetric: MetricDefinition = {
  name: 'gen_ai_provider_avg_estimated_cost',
  scope: genAIProviderAccessScope,
  function: longAvgFunction,
  source: 'GenAIProviderAccess',
  statement: 'gen_ai_provider_avg_estimated_cost = from(GenAIProviderAccess.totalEstimatedCost).longAvg();',
  byCluster: false,
};

/**
 * Mean cost of a call.
 *
 * gen_ai_provider_avg_estimated_cost = from(GenAIProviderAccess.totalEstimatedCost).longAvg();
 */
export class GenAiProviderAvgEstimatedCostMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(genAiProviderAvgEstimatedCostMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiProviderAvgEstimatedCostMetric {
    const columns = GenAiProviderAvgEstimatedCostMetric.decode<LongAvgColumns>(genAiProviderAvgEstimatedCostMetric, bytes);
    return new GenAiProviderAvgEstimatedCostMetric(entity, bucket, columns);
  }
}
