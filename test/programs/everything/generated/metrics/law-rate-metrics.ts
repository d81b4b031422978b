// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../../../src/runtime/api.ts';
import {
  type RateMetricsAddColumns,
  RateMetricsAddMetrics,
  rateMetricsAddFunction,
} from '../functions/rate-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// rate_of_all = from(LawRateMetrics.*)
// .filter(metric in ["rate_of_service", "rate_of_all"])
// .rateMetricsAdd(denominator, numerator);
export const rateOfAllMetric: MetricDefinition = {
  name: 'rate_of_all',
  scope: federatedServiceScope,
  function: rateMetricsAddFunction,
  source: 'LawRateMetrics',
  statement: 'rate_of_all = from(LawRateMetrics.*)\n    .filter(metric in ["rate_of_service", "rate_of_all"])\n    .rateMetricsAdd(denominator, numerator);',
  originMetrics: ['rate_of_service', 'rate_of_all'],
  byCluster: false,
};

/**
 * rate_of_all = from(LawRateMetrics.*)
 *     .filter(metric in ["rate_of_service", "rate_of_all"])
 *     .rateMetricsAdd(denominator, numerator);
 */
export class RateOfAllMetric extends RateMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: RateMetricsAddColumns) {
    super(rateOfAllMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): RateOfAllMetric {
    const columns = RateOfAllMetric.decode<RateMetricsAddColumns>(rateOfAllMetric, bytes);
    return new RateOfAllMetric(entity, bucket, columns);
  }
}
