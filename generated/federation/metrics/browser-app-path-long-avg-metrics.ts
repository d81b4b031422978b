// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LongAvgMetricsAddColumns,
  LongAvgMetricsAddMetrics,
  longAvgMetricsAddFunction,
} from '../functions/long-avg-metrics-add.ts';
import { federatedBrowserAppPathScope } from '../scopes.ts';
// browser_app_web_vitals_fmp_avg = from(BrowserAppPathLongAvgMetrics.*)
// .filter(metric == "browser_app_web_vitals_fmp_avg")
// .longAvgMetricsAdd(summation, count);
export const browserAppWebVitalsFmpAvgMetric: MetricDefinition = {
  name: 'browser_app_web_vitals_fmp_avg',
  scope: federatedBrowserAppPathScope,
  function: longAvgMetricsAddFunction,
  source: 'BrowserAppPathLongAvgMetrics',
  statement: 'browser_app_web_vitals_fmp_avg = from(BrowserAppPathLongAvgMetrics.*)\n    .filter(metric == "browser_app_web_vitals_fmp_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_web_vitals_fmp_avg'],
  byCluster: false,
};

/**
 * browser_app_web_vitals_fmp_avg = from(BrowserAppPathLongAvgMetrics.*)
 *     .filter(metric == "browser_app_web_vitals_fmp_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class BrowserAppWebVitalsFmpAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(browserAppWebVitalsFmpAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppWebVitalsFmpAvgMetric {
    const columns = BrowserAppWebVitalsFmpAvgMetric.decode<LongAvgMetricsAddColumns>(browserAppWebVitalsFmpAvgMetric, bytes);
    return new BrowserAppWebVitalsFmpAvgMetric(entity, bucket, columns);
  }
}

// browser_app_web_vitals_lcp_avg = from(BrowserAppPathLongAvgMetrics.*)
// .filter(metric == "browser_app_web_vitals_lcp_avg")
// .longAvgMetricsAdd(summation, count);
export const browserAppWebVitalsLcpAvgMetric: MetricDefinition = {
  name: 'browser_app_web_vitals_lcp_avg',
  scope: federatedBrowserAppPathScope,
  function: longAvgMetricsAddFunction,
  source: 'BrowserAppPathLongAvgMetrics',
  statement: 'browser_app_web_vitals_lcp_avg = from(BrowserAppPathLongAvgMetrics.*)\n    .filter(metric == "browser_app_web_vitals_lcp_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_web_vitals_lcp_avg'],
  byCluster: false,
};

/**
 * browser_app_web_vitals_lcp_avg = from(BrowserAppPathLongAvgMetrics.*)
 *     .filter(metric == "browser_app_web_vitals_lcp_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class BrowserAppWebVitalsLcpAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(browserAppWebVitalsLcpAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppWebVitalsLcpAvgMetric {
    const columns = BrowserAppWebVitalsLcpAvgMetric.decode<LongAvgMetricsAddColumns>(browserAppWebVitalsLcpAvgMetric, bytes);
    return new BrowserAppWebVitalsLcpAvgMetric(entity, bucket, columns);
  }
}

// browser_app_web_vitals_cls_avg = from(BrowserAppPathLongAvgMetrics.*)
// .filter(metric == "browser_app_web_vitals_cls_avg")
// .longAvgMetricsAdd(summation, count);
export const browserAppWebVitalsClsAvgMetric: MetricDefinition = {
  name: 'browser_app_web_vitals_cls_avg',
  scope: federatedBrowserAppPathScope,
  function: longAvgMetricsAddFunction,
  source: 'BrowserAppPathLongAvgMetrics',
  statement: 'browser_app_web_vitals_cls_avg = from(BrowserAppPathLongAvgMetrics.*)\n    .filter(metric == "browser_app_web_vitals_cls_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_web_vitals_cls_avg'],
  byCluster: false,
};

/**
 * browser_app_web_vitals_cls_avg = from(BrowserAppPathLongAvgMetrics.*)
 *     .filter(metric == "browser_app_web_vitals_cls_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class BrowserAppWebVitalsClsAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(browserAppWebVitalsClsAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppWebVitalsClsAvgMetric {
    const columns = BrowserAppWebVitalsClsAvgMetric.decode<LongAvgMetricsAddColumns>(browserAppWebVitalsClsAvgMetric, bytes);
    return new BrowserAppWebVitalsClsAvgMetric(entity, bucket, columns);
  }
}
