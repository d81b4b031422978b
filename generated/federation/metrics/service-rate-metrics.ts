// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type RateMetricsAddColumns,
  RateMetricsAddMetrics,
  rateMetricsAddFunction,
} from '../functions/rate-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// browser_app_error_rate = from(ServiceRateMetrics.*)
// .filter(metric == "browser_app_error_rate")
// .rateMetricsAdd(denominator, numerator);
export const browserAppErrorRateMetric: MetricDefinition = {
  name: 'browser_app_error_rate',
  scope: federatedServiceScope,
  function: rateMetricsAddFunction,
  source: 'ServiceRateMetrics',
  statement: 'browser_app_error_rate = from(ServiceRateMetrics.*)\n    .filter(metric == "browser_app_error_rate")\n    .rateMetricsAdd(denominator, numerator);',
  originMetrics: ['browser_app_error_rate'],
  byCluster: false,
};

/**
 * browser_app_error_rate = from(ServiceRateMetrics.*)
 *     .filter(metric == "browser_app_error_rate")
 *     .rateMetricsAdd(denominator, numerator);
 */
export class BrowserAppErrorRateMetric extends RateMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: RateMetricsAddColumns) {
    super(browserAppErrorRateMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppErrorRateMetric {
    const columns = BrowserAppErrorRateMetric.decode<RateMetricsAddColumns>(browserAppErrorRateMetric, bytes);
    return new BrowserAppErrorRateMetric(entity, bucket, columns);
  }
}
