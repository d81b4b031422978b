// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type SumMetricsAddColumns,
  SumMetricsAddMetrics,
  sumMetricsAddFunction,
} from '../functions/sum-metrics-add.ts';
import { federatedBrowserAppVersionScope } from '../scopes.ts';
// browser_app_single_version_pv = from(BrowserAppVersionSumMetrics.*)
// .filter(metric == "browser_app_single_version_pv")
// .sumMetricsAdd(total);
export const browserAppSingleVersionPvMetric: MetricDefinition = {
  name: 'browser_app_single_version_pv',
  scope: federatedBrowserAppVersionScope,
  function: sumMetricsAddFunction,
  source: 'BrowserAppVersionSumMetrics',
  statement: 'browser_app_single_version_pv = from(BrowserAppVersionSumMetrics.*)\n    .filter(metric == "browser_app_single_version_pv")\n    .sumMetricsAdd(total);',
  originMetrics: ['browser_app_single_version_pv'],
  byCluster: false,
};

/**
 * browser_app_single_version_pv = from(BrowserAppVersionSumMetrics.*)
 *     .filter(metric == "browser_app_single_version_pv")
 *     .sumMetricsAdd(total);
 */
export class BrowserAppSingleVersionPvMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(browserAppSingleVersionPvMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppSingleVersionPvMetric {
    const columns = BrowserAppSingleVersionPvMetric.decode<SumMetricsAddColumns>(browserAppSingleVersionPvMetric, bytes);
    return new BrowserAppSingleVersionPvMetric(entity, bucket, columns);
  }
}

// browser_app_single_version_error_sum = from(BrowserAppVersionSumMetrics.*)
// .filter(metric == "browser_app_single_version_error_sum")
// .sumMetricsAdd(total);
export const browserAppSingleVersionErrorSumMetric: MetricDefinition = {
  name: 'browser_app_single_version_error_sum',
  scope: federatedBrowserAppVersionScope,
  function: sumMetricsAddFunction,
  source: 'BrowserAppVersionSumMetrics',
  statement: 'browser_app_single_version_error_sum = from(BrowserAppVersionSumMetrics.*)\n    .filter(metric == "browser_app_single_version_error_sum")\n    .sumMetricsAdd(total);',
  originMetrics: ['browser_app_single_version_error_sum'],
  byCluster: false,
};

/**
 * browser_app_single_version_error_sum = from(BrowserAppVersionSumMetrics.*)
 *     .filter(metric == "browser_app_single_version_error_sum")
 *     .sumMetricsAdd(total);
 */
export class BrowserAppSingleVersionErrorSumMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(browserAppSingleVersionErrorSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppSingleVersionErrorSumMetric {
    const columns = BrowserAppSingleVersionErrorSumMetric.decode<SumMetricsAddColumns>(browserAppSingleVersionErrorSumMetric, bytes);
    return new BrowserAppSingleVersionErrorSumMetric(entity, bucket, columns);
  }
}
