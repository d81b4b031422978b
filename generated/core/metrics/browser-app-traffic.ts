// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type RateColumns, RateMetrics, rateFunction } from '../functions/rate.ts';
import { type SumColumns, SumMetrics, sumFunction } from '../functions/sum.ts';
import { browserAppTrafficScope } from '../scopes.ts';
// browser_app_pv = from(BrowserAppTraffic.count).filter(trafficCategory == BrowserAppTrafficCategory.NORMAL).sum();
export const browserAppPvMetric: MetricDefinition = {
  name: 'browser_app_pv',
  scope: browserAppTrafficScope,
  function: sumFunction,
  source: 'BrowserAppTraffic',
  statement: 'browser_app_pv = from(BrowserAppTraffic.count).filter(trafficCategory == BrowserAppTrafficCategory.NORMAL).sum();',
  byCluster: false,
};

/**
 * Views.
 *
 * browser_app_pv = from(BrowserAppTraffic.count).filter(trafficCategory == BrowserAppTrafficCategory.NORMAL).sum();
 */
export class BrowserAppPvMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(browserAppPvMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPvMetric {
    const columns = BrowserAppPvMetric.decode<SumColumns>(browserAppPvMetric, bytes);
    return new BrowserAppPvMetric(entity, bucket, columns);
  }
}

// browser_app_error_sum = from(BrowserAppTraffic.count).filter(trafficCategory != BrowserAppTrafficCategory.NORMAL).sum();
export const browserAppErrorSumMetric: MetricDefinition = {
  name: 'browser_app_error_sum',
  scope: browserAppTrafficScope,
  function: sumFunction,
  source: 'BrowserAppTraffic',
  statement: 'browser_app_error_sum = from(BrowserAppTraffic.count).filter(trafficCategory != BrowserAppTrafficCategory.NORMAL).sum();',
  byCluster: false,
};

/**
 * Errors.
 *
 * browser_app_error_sum = from(BrowserAppTraffic.count).filter(trafficCategory != BrowserAppTrafficCategory.NORMAL).sum();
 */
export class BrowserAppErrorSumMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(browserAppErrorSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppErrorSumMetric {
    const columns = BrowserAppErrorSumMetric.decode<SumColumns>(browserAppErrorSumMetric, bytes);
    return new BrowserAppErrorSumMetric(entity, bucket, columns);
  }
}

// browser_app_error_rate = from(BrowserAppTraffic.*)
// .rate(trafficCategory == BrowserAppTrafficCategory.FIRST_ERROR, trafficCategory == BrowserAppTrafficCategory.NORMAL);
export const browserAppErrorRateMetric: MetricDefinition = {
  name: 'browser_app_error_rate',
  scope: browserAppTrafficScope,
  function: rateFunction,
  source: 'BrowserAppTraffic',
  statement: 'browser_app_error_rate = from(BrowserAppTraffic.*)\n    .rate(trafficCategory == BrowserAppTrafficCategory.FIRST_ERROR, trafficCategory == BrowserAppTrafficCategory.NORMAL);',
  byCluster: false,
};

/**
 * Of 10000 views, how many had an error. Only the first error of a view counts.
 *
 * browser_app_error_rate = from(BrowserAppTraffic.*)
 *     .rate(trafficCategory == BrowserAppTrafficCategory.FIRST_ERROR, trafficCategory == BrowserAppTrafficCategory.NORMAL);
 */
export class BrowserAppErrorRateMetric extends RateMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: RateColumns) {
    super(browserAppErrorRateMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppErrorRateMetric {
    const columns = BrowserAppErrorRateMetric.decode<RateColumns>(browserAppErrorRateMetric, bytes);
    return new BrowserAppErrorRateMetric(entity, bucket, columns);
  }
}
