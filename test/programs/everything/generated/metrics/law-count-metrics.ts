// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../../../src/runtime/api.ts';
import {
  type CountMetricsAddColumns,
  CountMetricsAddMetrics,
  countMetricsAddFunction,
} from '../functions/count-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// count_of_all = from(LawCountMetrics.*)
// .filter(metric in ["count_of_service", "count_of_all"])
// .countMetricsAdd(total);
export const countOfAllMetric: MetricDefinition = {
  name: 'count_of_all',
  scope: federatedServiceScope,
  function: countMetricsAddFunction,
  source: 'LawCountMetrics',
  statement: 'count_of_all = from(LawCountMetrics.*)\n    .filter(metric in ["count_of_service", "count_of_all"])\n    .countMetricsAdd(total);',
  originMetrics: ['count_of_service', 'count_of_all'],
  byCluster: false,
};

/**
 * count_of_all = from(LawCountMetrics.*)
 *     .filter(metric in ["count_of_service", "count_of_all"])
 *     .countMetricsAdd(total);
 */
export class CountOfAllMetric extends CountMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CountMetricsAddColumns) {
    super(countOfAllMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CountOfAllMetric {
    const columns = CountOfAllMetric.decode<CountMetricsAddColumns>(countOfAllMetric, bytes);
    return new CountOfAllMetric(entity, bucket, columns);
  }
}
