// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../../../src/runtime/api.ts';
import {
  type SumMetricsAddColumns,
  SumMetricsAddMetrics,
  sumMetricsAddFunction,
} from '../functions/sum-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// sum_of_all = from(LawSumMetrics.*)
// .filter(metric in ["sum_of_service", "sum_of_all"])
// .sumMetricsAdd(total);
export const sumOfAllMetric: MetricDefinition = {
  name: 'sum_of_all',
  scope: federatedServiceScope,
  function: sumMetricsAddFunction,
  source: 'LawSumMetrics',
  statement: 'sum_of_all = from(LawSumMetrics.*)\n    .filter(metric in ["sum_of_service", "sum_of_all"])\n    .sumMetricsAdd(total);',
  originMetrics: ['sum_of_service', 'sum_of_all'],
  byCluster: false,
};

/**
 * sum_of_all = from(LawSumMetrics.*)
 *     .filter(metric in ["sum_of_service", "sum_of_all"])
 *     .sumMetricsAdd(total);
 */
export class SumOfAllMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(sumOfAllMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): SumOfAllMetric {
    const columns = SumOfAllMetric.decode<SumMetricsAddColumns>(sumOfAllMetric, bytes);
    return new SumOfAllMetric(entity, bucket, columns);
  }
}
