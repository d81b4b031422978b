// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../../../src/runtime/api.ts';
import {
  type MaxMetricsAddColumns,
  MaxMetricsAddMetrics,
  maxMetricsAddFunction,
} from '../functions/max-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// max_of_all = from(LawMaxMetrics.*)
// .filter(metric in ["max_of_service", "max_of_all"])
// .maxMetricsAdd(maximum);
export const maxOfAllMetric: MetricDefinition = {
  name: 'max_of_all',
  scope: federatedServiceScope,
  function: maxMetricsAddFunction,
  source: 'LawMaxMetrics',
  statement: 'max_of_all = from(LawMaxMetrics.*)\n    .filter(metric in ["max_of_service", "max_of_all"])\n    .maxMetricsAdd(maximum);',
  originMetrics: ['max_of_service', 'max_of_all'],
  byCluster: false,
};

/**
 * max_of_all = from(LawMaxMetrics.*)
 *     .filter(metric in ["max_of_service", "max_of_all"])
 *     .maxMetricsAdd(maximum);
 */
export class MaxOfAllMetric extends MaxMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: MaxMetricsAddColumns) {
    super(maxOfAllMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MaxOfAllMetric {
    const columns = MaxOfAllMetric.decode<MaxMetricsAddColumns>(maxOfAllMetric, bytes);
    return new MaxOfAllMetric(entity, bucket, columns);
  }
}
