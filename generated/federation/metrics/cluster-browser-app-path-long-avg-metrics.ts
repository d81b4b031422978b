// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LongAvgMetricsAddColumns,
  LongAvgMetricsAddMetrics,
  longAvgMetricsAddFunction,
} from '../functions/long-avg-metrics-add.ts';
import { clusterBrowserAppPathScope } from '../scopes.ts';
// cluster_browser_app_web_vitals_fmp_avg = from(ClusterBrowserAppPathLongAvgMetrics.*)
// .filter(metric == "browser_app_web_vitals_fmp_avg")
// .longAvgMetricsAdd(summation, count);
export const clusterBrowserAppWebVitalsFmpAvgMetric: MetricDefinition = {
  name: 'cluster_browser_app_web_vitals_fmp_avg',
  scope: clusterBrowserAppPathScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterBrowserAppPathLongAvgMetrics',
  statement: 'cluster_browser_app_web_vitals_fmp_avg = from(ClusterBrowserAppPathLongAvgMetrics.*)\n    .filter(metric == "browser_app_web_vitals_fmp_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_web_vitals_fmp_avg'],
  byCluster: true,
};

/**
 * cluster_browser_app_web_vitals_fmp_avg = from(ClusterBrowserAppPathLongAvgMetrics.*)
 *     .filter(metric == "browser_app_web_vitals_fmp_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterBrowserAppWebVitalsFmpAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterBrowserAppWebVitalsFmpAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppWebVitalsFmpAvgMetric {
    const columns = ClusterBrowserAppWebVitalsFmpAvgMetric.decode<LongAvgMetricsAddColumns>(clusterBrowserAppWebVitalsFmpAvgMetric, bytes);
    return new ClusterBrowserAppWebVitalsFmpAvgMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_web_vitals_lcp_avg = from(ClusterBrowserAppPathLongAvgMetrics.*)
// .filter(metric == "browser_app_web_vitals_lcp_avg")
// .longAvgMetricsAdd(summation, count);
export const clusterBrowserAppWebVitalsLcpAvgMetric: MetricDefinition = {
  name: 'cluster_browser_app_web_vitals_lcp_avg',
  scope: clusterBrowserAppPathScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterBrowserAppPathLongAvgMetrics',
  statement: 'cluster_browser_app_web_vitals_lcp_avg = from(ClusterBrowserAppPathLongAvgMetrics.*)\n    .filter(metric == "browser_app_web_vitals_lcp_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_web_vitals_lcp_avg'],
  byCluster: true,
};

/**
 * cluster_browser_app_web_vitals_lcp_avg = from(ClusterBrowserAppPathLongAvgMetrics.*)
 *     .filter(metric == "browser_app_web_vitals_lcp_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterBrowserAppWebVitalsLcpAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterBrowserAppWebVitalsLcpAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppWebVitalsLcpAvgMetric {
    const columns = ClusterBrowserAppWebVitalsLcpAvgMetric.decode<LongAvgMetricsAddColumns>(clusterBrowserAppWebVitalsLcpAvgMetric, bytes);
    return new ClusterBrowserAppWebVitalsLcpAvgMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_web_vitals_cls_avg = from(ClusterBrowserAppPathLongAvgMetrics.*)
// .filter(metric == "browser_app_web_vitals_cls_avg")
// .longAvgMetricsAdd(summation, count);
export const clusterBrowserAppWebVitalsClsAvgMetric: MetricDefinition = {
  name: 'cluster_browser_app_web_vitals_cls_avg',
  scope: clusterBrowserAppPathScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterBrowserAppPathLongAvgMetrics',
  statement: 'cluster_browser_app_web_vitals_cls_avg = from(ClusterBrowserAppPathLongAvgMetrics.*)\n    .filter(metric == "browser_app_web_vitals_cls_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_web_vitals_cls_avg'],
  byCluster: true,
};

/**
 * cluster_browser_app_web_vitals_cls_avg = from(ClusterBrowserAppPathLongAvgMetrics.*)
 *     .filter(metric == "browser_app_web_vitals_cls_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterBrowserAppWebVitalsClsAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterBrowserAppWebVitalsClsAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppWebVitalsClsAvgMetric {
    const columns = ClusterBrowserAppWebVitalsClsAvgMetric.decode<LongAvgMetricsAddColumns>(clusterBrowserAppWebVitalsClsAvgMetric, bytes);
    return new ClusterBrowserAppWebVitalsClsAvgMetric(entity, bucket, columns);
  }
}
