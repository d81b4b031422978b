// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type RateMetricsAddColumns,
  RateMetricsAddMetrics,
  rateMetricsAddFunction,
} from '../functions/rate-metrics-add.ts';
import { federatedBrowserAppPageScope } from '../scopes.ts';
// browser_app_page_error_rate = from(BrowserAppPageRateMetrics.*)
// .filter(metric == "browser_app_page_error_rate")
// .rateMetricsAdd(denominator, numerator);
export const browserAppPageErrorRateMetric: MetricDefinition = {
  name: 'browser_app_page_error_rate',
  scope: federatedBrowserAppPageScope,
  function: rateMetricsAddFunction,
  source: 'BrowserAppPageRateMetrics',
  statement: 'browser_app_page_error_rate = from(BrowserAppPageRateMetrics.*)\n    .filter(metric == "browser_app_page_error_rate")\n    .rateMetricsAdd(denominator, numerator);',
  originMetrics: ['browser_app_page_error_rate'],
  byCluster: false,
};

/**
 * browser_app_page_error_rate = from(BrowserAppPageRateMetrics.*)
 *     .filter(metric == "browser_app_page_error_rate")
 *     .rateMetricsAdd(denominator, numerator);
 */
export class BrowserAppPageErrorRateMetric extends RateMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: RateMetricsAddColumns) {
    super(browserAppPageErrorRateMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageErrorRateMetric {
    const columns = BrowserAppPageErrorRateMetric.decode<RateMetricsAddColumns>(browserAppPageErrorRateMetric, bytes);
    return new BrowserAppPageErrorRateMetric(entity, bucket, columns);
  }
}
