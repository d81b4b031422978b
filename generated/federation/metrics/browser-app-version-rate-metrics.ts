// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type RateMetricsAddColumns,
  RateMetricsAddMetrics,
  rateMetricsAddFunction,
} from '../functions/rate-metrics-add.ts';
import { federatedBrowserAppVersionScope } from '../scopes.ts';
// browser_app_single_version_error_rate = from(BrowserAppVersionRateMetrics.*)
// .filter(metric == "browser_app_single_version_error_rate")
// .rateMetricsAdd(denominator, numerator);
export const browserAppSingleVersionErrorRateMetric: MetricDefinition = {
  name: 'browser_app_single_version_error_rate',
  scope: federatedBrowserAppVersionScope,
  function: rateMetricsAddFunction,
  source: 'BrowserAppVersionRateMetrics',
  statement: 'browser_app_single_version_error_rate = from(BrowserAppVersionRateMetrics.*)\n    .filter(metric == "browser_app_single_version_error_rate")\n    .rateMetricsAdd(denominator, numerator);',
  originMetrics: ['browser_app_single_version_error_rate'],
  byCluster: false,
};

/**
 * browser_app_single_version_error_rate = from(BrowserAppVersionRateMetrics.*)
 *     .filter(metric == "browser_app_single_version_error_rate")
 *     .rateMetricsAdd(denominator, numerator);
 */
export class BrowserAppSingleVersionErrorRateMetric extends RateMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: RateMetricsAddColumns) {
    super(browserAppSingleVersionErrorRateMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppSingleVersionErrorRateMetric {
    const columns = BrowserAppSingleVersionErrorRateMetric.decode<RateMetricsAddColumns>(browserAppSingleVersionErrorRateMetric, bytes);
    return new BrowserAppSingleVersionErrorRateMetric(entity, bucket, columns);
  }
}
