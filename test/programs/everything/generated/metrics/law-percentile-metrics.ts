// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../../../src/runtime/api.ts';
import {
  type PercentileMetricsAddColumns,
  PercentileMetricsAddMetrics,
  percentileMetricsAddFunction,
} from '../functions/percentile-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// percentile_of_all = from(LawPercentileMetrics.*)
// .filter(metric in ["percentile_of_service", "percentile_of_all"])
// .percentileMetricsAdd(precision, dataset);
export const percentileOfAllMetric: MetricDefinition = {
  name: 'percentile_of_all',
  scope: federatedServiceScope,
  function: percentileMetricsAddFunction,
  source: 'LawPercentileMetrics',
  statement: 'percentile_of_all = from(LawPercentileMetrics.*)\n    .filter(metric in ["percentile_of_service", "percentile_of_all"])\n    .percentileMetricsAdd(precision, dataset);',
  originMetrics: ['percentile_of_service', 'percentile_of_all'],
  byCluster: false,
};

/**
 * percentile_of_all = from(LawPercentileMetrics.*)
 *     .filter(metric in ["percentile_of_service", "percentile_of_all"])
 *     .percentileMetricsAdd(precision, dataset);
 */
export class PercentileOfAllMetric extends PercentileMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentileMetricsAddColumns) {
    super(percentileOfAllMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): PercentileOfAllMetric {
    const columns = PercentileOfAllMetric.decode<PercentileMetricsAddColumns>(percentileOfAllMetric, bytes);
    return new PercentileOfAllMetric(entity, bucket, columns);
  }
}
