// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../../../src/runtime/api.ts';
import {
  type LongAvgMetricsAddColumns,
  LongAvgMetricsAddMetrics,
  longAvgMetricsAddFunction,
} from '../functions/long-avg-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// longAvg_of_all = from(ServiceLongAvgMetrics.*)
// .filter(metric in ["longAvg_of_service", "longAvg_of_all"])
// .longAvgMetricsAdd(summation, count);
export const longAvgOfAllMetric: MetricDefinition = {
  name: 'longAvg_of_all',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'longAvg_of_all = from(ServiceLongAvgMetrics.*)\n    .filter(metric in ["longAvg_of_service", "longAvg_of_all"])\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['longAvg_of_service', 'longAvg_of_all'],
  byCluster: false,
};

/**
 * longAvg_of_all = from(ServiceLongAvgMetrics.*)
 *     .filter(metric in ["longAvg_of_service", "longAvg_of_all"])
 *     .longAvgMetricsAdd(summation, count);
 */
export class LongAvgOfAllMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(longAvgOfAllMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): LongAvgOfAllMetric {
    const columns = LongAvgOfAllMetric.decode<LongAvgMetricsAddColumns>(longAvgOfAllMetric, bytes);
    return new LongAvgOfAllMetric(entity, bucket, columns);
  }
}
