// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LabelAvgMetricsAddColumns,
  LabelAvgMetricsAddMetrics,
  labelAvgMetricsAddFunction,
} from '../functions/label-avg-metrics-add.ts';
import { federatedBrowserAppPathScope } from '../scopes.ts';
// browser_app_resource_duration_avg = from(BrowserAppPathLabelAvgMetrics.*)
// .filter(metric == "browser_app_resource_duration_avg")
// .labelAvgMetricsAdd(summation, count);
export const browserAppResourceDurationAvgMetric: MetricDefinition = {
  name: 'browser_app_resource_duration_avg',
  scope: federatedBrowserAppPathScope,
  function: labelAvgMetricsAddFunction,
  source: 'BrowserAppPathLabelAvgMetrics',
  statement: 'browser_app_resource_duration_avg = from(BrowserAppPathLabelAvgMetrics.*)\n    .filter(metric == "browser_app_resource_duration_avg")\n    .labelAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_resource_duration_avg'],
  byCluster: false,
};

/**
 * browser_app_resource_duration_avg = from(BrowserAppPathLabelAvgMetrics.*)
 *     .filter(metric == "browser_app_resource_duration_avg")
 *     .labelAvgMetricsAdd(summation, count);
 */
export class BrowserAppResourceDurationAvgMetric extends LabelAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelAvgMetricsAddColumns) {
    super(browserAppResourceDurationAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppResourceDurationAvgMetric {
    const columns = BrowserAppResourceDurationAvgMetric.decode<LabelAvgMetricsAddColumns>(browserAppResourceDurationAvgMetric, bytes);
    return new BrowserAppResourceDurationAvgMetric(entity, bucket, columns);
  }
}

// browser_app_resource_size_avg = from(BrowserAppPathLabelAvgMetrics.*)
// .filter(metric == "browser_app_resource_size_avg")
// .labelAvgMetricsAdd(summation, count);
export const browserAppResourceSizeAvgMetric: MetricDefinition = {
  name: 'browser_app_resource_size_avg',
  scope: federatedBrowserAppPathScope,
  function: labelAvgMetricsAddFunction,
  source: 'BrowserAppPathLabelAvgMetrics',
  statement: 'browser_app_resource_size_avg = from(BrowserAppPathLabelAvgMetrics.*)\n    .filter(metric == "browser_app_resource_size_avg")\n    .labelAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_resource_size_avg'],
  byCluster: false,
};

/**
 * browser_app_resource_size_avg = from(BrowserAppPathLabelAvgMetrics.*)
 *     .filter(metric == "browser_app_resource_size_avg")
 *     .labelAvgMetricsAdd(summation, count);
 */
export class BrowserAppResourceSizeAvgMetric extends LabelAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelAvgMetricsAddColumns) {
    super(browserAppResourceSizeAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppResourceSizeAvgMetric {
    const columns = BrowserAppResourceSizeAvgMetric.decode<LabelAvgMetricsAddColumns>(browserAppResourceSizeAvgMetric, bytes);
    return new BrowserAppResourceSizeAvgMetric(entity, bucket, columns);
  }
}
