// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../../../src/runtime/api.ts';
import {
  type LabelAvgMetricsAddColumns,
  LabelAvgMetricsAddMetrics,
  labelAvgMetricsAddFunction,
} from '../functions/label-avg-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// labelAvg_of_all = from(LawLabelAvgMetrics.*)
// .filter(metric in ["labelAvg_of_service", "labelAvg_of_all"])
// .labelAvgMetricsAdd(summation, count);
export const labelAvgOfAllMetric: MetricDefinition = {
  name: 'labelAvg_of_all',
  scope: federatedServiceScope,
  function: labelAvgMetricsAddFunction,
  source: 'LawLabelAvgMetrics',
  statement: 'labelAvg_of_all = from(LawLabelAvgMetrics.*)\n    .filter(metric in ["labelAvg_of_service", "labelAvg_of_all"])\n    .labelAvgMetricsAdd(summation, count);',
  originMetrics: ['labelAvg_of_service', 'labelAvg_of_all'],
  byCluster: false,
};

/**
 * labelAvg_of_all = from(LawLabelAvgMetrics.*)
 *     .filter(metric in ["labelAvg_of_service", "labelAvg_of_all"])
 *     .labelAvgMetricsAdd(summation, count);
 */
export class LabelAvgOfAllMetric extends LabelAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelAvgMetricsAddColumns) {
    super(labelAvgOfAllMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): LabelAvgOfAllMetric {
    const columns = LabelAvgOfAllMetric.decode<LabelAvgMetricsAddColumns>(labelAvgOfAllMetric, bytes);
    return new LabelAvgOfAllMetric(entity, bucket, columns);
  }
}
