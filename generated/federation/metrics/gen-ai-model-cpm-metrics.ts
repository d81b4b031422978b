// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type CpmMetricsAddColumns,
  CpmMetricsAddMetrics,
  cpmMetricsAddFunction,
} from '../functions/cpm-metrics-add.ts';
import { federatedGenAIModelScope } from '../scopes.ts';
// gen_ai_model_call_cpm = from(GenAIModelCpmMetrics.*).filter(metric == "gen_ai_model_call_cpm").cpmMetricsAdd(total);
export const genAiModelCallCpmMetric: MetricDefinition = {
  name: 'gen_ai_model_call_cpm',
  scope: federatedGenAIModelScope,
  function: cpmMetricsAddFunction,
  source: 'GenAIModelCpmMetrics',
  statement: 'gen_ai_model_call_cpm = from(GenAIModelCpmMetrics.*).filter(metric == "gen_ai_model_call_cpm").cpmMetricsAdd(total);',
  originMetrics: ['gen_ai_model_call_cpm'],
  byCluster: false,
};

/** gen_ai_model_call_cpm = from(GenAIModelCpmMetrics.*).filter(metric == "gen_ai_model_call_cpm").cpmMetricsAdd(total); */
export class GenAiModelCallCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(genAiModelCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiModelCallCpmMetric {
    const columns = GenAiModelCallCpmMetric.decode<CpmMetricsAddColumns>(genAiModelCallCpmMetric, bytes);
    return new GenAiModelCallCpmMetric(entity, bucket, columns);
  }
}
