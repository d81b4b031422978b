// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type PercentMetricsAddColumns,
  PercentMetricsAddMetrics,
  percentMetricsAddFunction,
} from '../functions/percent-metrics-add.ts';
import { clusterGenAIModelScope } from '../scopes.ts';
// cluster_gen_ai_model_sla = from(ClusterGenAIModelPercentMetrics.*)
// .filter(metric == "gen_ai_model_sla")
// .percentMetricsAdd(total, match);
export const clusterGenAiModelSlaMetric: MetricDefinition = {
  name: 'cluster_gen_ai_model_sla',
  scope: clusterGenAIModelScope,
  function: percentMetricsAddFunction,
  source: 'ClusterGenAIModelPercentMetrics',
  statement: 'cluster_gen_ai_model_sla = from(ClusterGenAIModelPercentMetrics.*)\n    .filter(metric == "gen_ai_model_sla")\n    .percentMetricsAdd(total, match);',
  originMetrics: ['gen_ai_model_sla'],
  byCluster: true,
};

/**
 * cluster_gen_ai_model_sla = from(ClusterGenAIModelPercentMetrics.*)
 *     .filter(metric == "gen_ai_model_sla")
 *     .percentMetricsAdd(total, match);
 */
export class ClusterGenAiModelSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(clusterGenAiModelSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterGenAiModelSlaMetric {
    const columns = ClusterGenAiModelSlaMetric.decode<PercentMetricsAddColumns>(clusterGenAiModelSlaMetric, bytes);
    return new ClusterGenAiModelSlaMetric(entity, bucket, columns);
  }
}
