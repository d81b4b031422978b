// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type CpmMetricsAddColumns,
  CpmMetricsAddMetrics,
  cpmMetricsAddFunction,
} from '../functions/cpm-metrics-add.ts';
import { clusterGenAIModelScope } from '../scopes.ts';
// cluster_gen_ai_model_call_cpm = from(ClusterGenAIModelCpmMetrics.*)
// .filter(metric == "gen_ai_model_call_cpm")
// .cpmMetricsAdd(total);
export const clusterGenAiModelCallCpmMetric: MetricDefinition = {
  name: 'cluster_gen_ai_model_call_cpm',
  scope: clusterGenAIModelScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterGenAIModelCpmMetrics',
  statement: 'cluster_gen_ai_model_call_cpm = from(ClusterGenAIModelCpmMetrics.*)\n    .filter(metric == "gen_ai_model_call_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['gen_ai_model_call_cpm'],
  byCluster: true,
};

/**
 * cluster_gen_ai_model_call_cpm = from(ClusterGenAIModelCpmMetrics.*)
 *     .filter(metric == "gen_ai_model_call_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterGenAiModelCallCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterGenAiModelCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterGenAiModelCallCpmMetric {
    const columns = ClusterGenAiModelCallCpmMetric.decode<CpmMetricsAddColumns>(clusterGenAiModelCallCpmMetric, bytes);
    return new ClusterGenAiModelCallCpmMetric(entity, bucket, columns);
  }
}
