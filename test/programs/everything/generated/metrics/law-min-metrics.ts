// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../../../src/runtime/api.ts';
import {
  type MinMetricsAddColumns,
  MinMetricsAddMetrics,
  minMetricsAddFunction,
} from '../functions/min-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// min_of_all = from(LawMinMetrics.*)
// .filter(metric in ["min_of_service", "min_of_all"])
// .minMetricsAdd(minimum);
export const minOfAllMetric: MetricDefinition = {
  name: 'min_of_all',
  scope: federatedServiceScope,
  function: minMetricsAddFunction,
  source: 'LawMinMetrics',
  statement: 'min_of_all = from(LawMinMetrics.*)\n    .filter(metric in ["min_of_service", "min_of_all"])\n    .minMetricsAdd(minimum);',
  originMetrics: ['min_of_service', 'min_of_all'],
  byCluster: false,
};

/**
 * min_of_all = from(LawMinMetrics.*)
 *     .filter(metric in ["min_of_service", "min_of_all"])
 *     .minMetricsAdd(minimum);
 */
export class MinOfAllMetric extends MinMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: MinMetricsAddColumns) {
    super(minOfAllMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MinOfAllMetric {
    const columns = MinOfAllMetric.decode<MinMetricsAddColumns>(minOfAllMetric, bytes);
    return new MinOfAllMetric(entity, bucket, columns);
  }
}
