// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../../../src/runtime/api.ts';
import {
  type MaxDoubleMetricsAddColumns,
  MaxDoubleMetricsAddMetrics,
  maxDoubleMetricsAddFunction,
} from '../functions/max-double-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// maxDouble_of_all = from(LawMaxDoubleMetrics.*)
// .filter(metric in ["maxDouble_of_service", "maxDouble_of_all"])
// .maxDoubleMetricsAdd(maximum);
export const maxDoubleOfAllMetric: MetricDefinition = {
  name: 'maxDouble_of_all',
  scope: federatedServiceScope,
  function: maxDoubleMetricsAddFunction,
  source: 'LawMaxDoubleMetrics',
  statement: 'maxDouble_of_all = from(LawMaxDoubleMetrics.*)\n    .filter(metric in ["maxDouble_of_service", "maxDouble_of_all"])\n    .maxDoubleMetricsAdd(maximum);',
  originMetrics: ['maxDouble_of_service', 'maxDouble_of_all'],
  byCluster: false,
};

/**
 * maxDouble_of_all = from(LawMaxDoubleMetrics.*)
 *     .filter(metric in ["maxDouble_of_service", "maxDouble_of_all"])
 *     .maxDoubleMetricsAdd(maximum);
 */
export class MaxDoubleOfAllMetric extends MaxDoubleMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: MaxDoubleMetricsAddColumns) {
    super(maxDoubleOfAllMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MaxDoubleOfAllMetric {
    const columns = MaxDoubleOfAllMetric.decode<MaxDoubleMetricsAddColumns>(maxDoubleOfAllMetric, bytes);
    return new MaxDoubleOfAllMetric(entity, bucket, columns);
  }
}
