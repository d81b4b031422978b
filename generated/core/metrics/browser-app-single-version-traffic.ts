// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type RateColumns, RateMetrics, rateFunction } from '../functions/rate.ts';
import { type SumColumns, SumMetrics, sumFunction } from '../functions/sum.ts';
import { browserAppSingleVersionTrafficScope } from '../scopes.ts';
// browser_app_single_version_pv = from(BrowserAppSingleVersionTraffic.count)
// .filter(trafficCategory == BrowserAppTrafficCategory.NORMAL)
// .sum();
export const browserAppSingleVersionPvMetric: MetricDefinition = {
  name: 'browser_app_single_version_pv',
  scope: browserAppSingleVersionTrafficScope,
  function: sumFunction,
  source: 'BrowserAppSingleVersionTraffic',
  statement: 'browser_app_single_version_pv = from(BrowserAppSingleVersionTraffic.count)\n    .filter(trafficCategory == BrowserAppTrafficCategory.NORMAL)\n    .sum();',
  byCluster: false,
};

/**
 * Views.
 *
 * browser_app_single_version_pv = from(BrowserAppSingleVersionTraffic.count)
 *     .filter(trafficCategory == BrowserAppTrafficCategory.NORMAL)
 *     .sum();
 */
export class BrowserAppSingleVersionPvMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(browserAppSingleVersionPvMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppSingleVersionPvMetric {
    const columns = BrowserAppSingleVersionPvMetric.decode<SumColumns>(browserAppSingleVersionPvMetric, bytes);
    return new BrowserAppSingleVersionPvMetric(entity, bucket, columns);
  }
}

// browser_app_single_version_error_sum = from(BrowserAppSingleVersionTraffic.count)
// .filter(trafficCategory != BrowserAppTrafficCategory.NORMAL)
// .sum();
export const browserAppSingleVersionErrorSumMetric: MetricDefinition = {
  name: 'browser_app_single_version_error_sum',
  scope: browserAppSingleVersionTrafficScope,
  function: sumFunction,
  source: 'BrowserAppSingleVersionTraffic',
  statement: 'browser_app_single_version_error_sum = from(BrowserAppSingleVersionTraffic.count)\n    .filter(trafficCategory != BrowserAppTrafficCategory.NORMAL)\n    .sum();',
  byCluster: false,
};

/**
 * Errors.
 *
 * browser_app_single_version_error_sum = from(BrowserAppSingleVersionTraffic.count)
 *     .filter(trafficCategory != BrowserAppTrafficCategory.NORMAL)
 *     .sum();
 */
export class BrowserAppSingleVersionErrorSumMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(browserAppSingleVersionErrorSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppSingleVersionErrorSumMetric {
    const columns = BrowserAppSingleVersionErrorSumMetric.decode<SumColumns>(browserAppSingleVersionErrorSumMetric, bytes);
    return new BrowserAppSingleVersionErrorSumMetric(entity, bucket, columns);
  }
}

// browser_app_single_version_error_rate = from(BrowserAppSingleVersionTraffic.trafficCategory)
// .rate(trafficCategory == BrowserAppTrafficCategory.FIRST_ERROR, trafficCategory == BrowserAppTrafficCategory.NORMAL);
export const browserAppSingleVersionErrorRateMetric: MetricDefinition = {
  name: 'browser_app_single_version_error_rate',
  scope: browserAppSingleVersionTrafficScope,
  function: rateFunction,
  source: 'BrowserAppSingleVersionTraffic',
  statement: 'browser_app_single_version_error_rate = from(BrowserAppSingleVersionTraffic.trafficCategory)\n    .rate(trafficCategory == BrowserAppTrafficCategory.FIRST_ERROR, trafficCategory == BrowserAppTrafficCategory.NORMAL);',
  byCluster: false,
};

/**
 * Of 10000 views, how many had an error. Only the first error of a view counts.
 *
 * browser_app_single_version_error_rate = from(BrowserAppSingleVersionTraffic.trafficCategory)
 *     .rate(trafficCategory == BrowserAppTrafficCategory.FIRST_ERROR, trafficCategory == BrowserAppTrafficCategory.NORMAL);
 */
export class BrowserAppSingleVersionErrorRateMetric extends RateMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: RateColumns) {
    super(browserAppSingleVersionErrorRateMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppSingleVersionErrorRateMetric {
    const columns = BrowserAppSingleVersionErrorRateMetric.decode<RateColumns>(browserAppSingleVersionErrorRateMetric, bytes);
    return new BrowserAppSingleVersionErrorRateMetric(entity, bucket, columns);
  }
}
