// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../../../src/runtime/api.ts';
import {
  type MinDoubleMetricsAddColumns,
  MinDoubleMetricsAddMetrics,
  minDoubleMetricsAddFunction,
} from '../functions/min-double-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// minDouble_of_all = from(LawMinDoubleMetrics.*)
// .filter(metric in ["minDouble_of_service", "minDouble_of_all"])
// .minDoubleMetricsAdd(minimum);
export const minDoubleOfAllMetric: MetricDefinition = {
  name: 'minDouble_of_all',
  scope: federatedServiceScope,
  function: minDoubleMetricsAddFunction,
  source: 'LawMinDoubleMetrics',
  statement: 'minDouble_of_all = from(LawMinDoubleMetrics.*)\n    .filter(metric in ["minDouble_of_service", "minDouble_of_all"])\n    .minDoubleMetricsAdd(minimum);',
  originMetrics: ['minDouble_of_service', 'minDouble_of_all'],
  byCluster: false,
};

/**
 * minDouble_of_all = from(LawMinDoubleMetrics.*)
 *     .filter(metric in ["minDouble_of_service", "minDouble_of_all"])
 *     .minDoubleMetricsAdd(minimum);
 */
export class MinDoubleOfAllMetric extends MinDoubleMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: MinDoubleMetricsAddColumns) {
    super(minDoubleOfAllMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MinDoubleOfAllMetric {
    const columns = MinDoubleOfAllMetric.decode<MinDoubleMetricsAddColumns>(minDoubleOfAllMetric, bytes);
    return new MinDoubleOfAllMetric(entity, bucket, columns);
  }
}
