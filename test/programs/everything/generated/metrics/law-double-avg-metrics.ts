// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../../../src/runtime/api.ts';
import {
  type DoubleAvgMetricsAddColumns,
  DoubleAvgMetricsAddMetrics,
  doubleAvgMetricsAddFunction,
} from '../functions/double-avg-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// doubleAvg_of_all = from(LawDoubleAvgMetrics.*)
// .filter(metric in ["doubleAvg_of_service", "doubleAvg_of_all"])
// .doubleAvgMetricsAdd(summation, count);
export const doubleAvgOfAllMetric: MetricDefinition = {
  name: 'doubleAvg_of_all',
  scope: federatedServiceScope,
  function: doubleAvgMetricsAddFunction,
  source: 'LawDoubleAvgMetrics',
  statement: 'doubleAvg_of_all = from(LawDoubleAvgMetrics.*)\n    .filter(metric in ["doubleAvg_of_service", "doubleAvg_of_all"])\n    .doubleAvgMetricsAdd(summation, count);',
  originMetrics: ['doubleAvg_of_service', 'doubleAvg_of_all'],
  byCluster: false,
};

/**
 * doubleAvg_of_all = from(LawDoubleAvgMetrics.*)
 *     .filter(metric in ["doubleAvg_of_service", "doubleAvg_of_all"])
 *     .doubleAvgMetricsAdd(summation, count);
 */
export class DoubleAvgOfAllMetric extends DoubleAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: DoubleAvgMetricsAddColumns) {
    super(doubleAvgOfAllMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): DoubleAvgOfAllMetric {
    const columns = DoubleAvgOfAllMetric.decode<DoubleAvgMetricsAddColumns>(doubleAvgOfAllMetric, bytes);
    return new DoubleAvgOfAllMetric(entity, bucket, columns);
  }
}
