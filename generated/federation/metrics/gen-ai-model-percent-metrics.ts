// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type PercentMetricsAddColumns,
  PercentMetricsAddMetrics,
  percentMetricsAddFunction,
} from '../functions/percent-metrics-add.ts';
import { federatedGenAIModelScope } from '../scopes.ts';
// gen_ai_model_sla = from(GenAIModelPercentMetrics.*)
// .filter(metric == "gen_ai_model_sla")
// .percentMetricsAdd(total, match);
export const genAiModelSlaMetric: MetricDefinition = {
  name: 'gen_ai_model_sla',
  scope: federatedGenAIModelScope,
  function: percentMetricsAddFunction,
  source: 'GenAIModelPercentMetrics',
  statement: 'gen_ai_model_sla = from(GenAIModelPercentMetrics.*)\n    .filter(metric == "gen_ai_model_sla")\n    .percentMetricsAdd(total, match);',
  originMetrics: ['gen_ai_model_sla'],
  byCluster: false,
};

/**
 * gen_ai_model_sla = from(GenAIModelPercentMetrics.*)
 *     .filter(metric == "gen_ai_model_sla")
 *     .percentMetricsAdd(total, match);
 */
export class GenAiModelSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(genAiModelSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiModelSlaMetric {
    const columns = GenAiModelSlaMetric.decode<PercentMetricsAddColumns>(genAiModelSlaMetric, bytes);
    return new GenAiModelSlaMetric(entity, bucket, columns);
  }
}
