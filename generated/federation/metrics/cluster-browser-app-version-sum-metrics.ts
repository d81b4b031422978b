// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type SumMetricsAddColumns,
  SumMetricsAddMetrics,
  sumMetricsAddFunction,
} from '../functions/sum-metrics-add.ts';
import { clusterBrowserAppVersionScope } from '../scopes.ts';
// cluster_browser_app_single_version_pv = from(ClusterBrowserAppVersionSumMetrics.*)
// .filter(metric == "browser_app_single_version_pv")
// .sumMetricsAdd(total);
export const clusterBrowserAppSingleVersionPvMetric: MetricDefinition = {
  name: 'cluster_browser_app_single_version_pv',
  scope: clusterBrowserAppVersionScope,
  function: sumMetricsAddFunction,
  source: 'ClusterBrowserAppVersionSumMetrics',
  statement: 'cluster_browser_app_single_version_pv = from(ClusterBrowserAppVersionSumMetrics.*)\n    .filter(metric == "browser_app_single_version_pv")\n    .sumMetricsAdd(total);',
  originMetrics: ['browser_app_single_version_pv'],
  byCluster: true,
};

/**
 * cluster_browser_app_single_version_pv = from(ClusterBrowserAppVersionSumMetrics.*)
 *     .filter(metric == "browser_app_single_version_pv")
 *     .sumMetricsAdd(total);
 */
export class ClusterBrowserAppSingleVersionPvMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterBrowserAppSingleVersionPvMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppSingleVersionPvMetric {
    const columns = ClusterBrowserAppSingleVersionPvMetric.decode<SumMetricsAddColumns>(clusterBrowserAppSingleVersionPvMetric, bytes);
    return new ClusterBrowserAppSingleVersionPvMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_single_version_error_sum = from(ClusterBrowserAppVersionSumMetrics.*)
// .filter(metric == "browser_app_single_version_error_sum")
// .sumMetricsAdd(total);
export const clusterBrowserAppSingleVersionErrorSumMetric: MetricDefinition = {
  name: 'cluster_browser_app_single_version_error_sum',
  scope: clusterBrowserAppVersionScope,
  function: sumMetricsAddFunction,
  source: 'ClusterBrowserAppVersionSumMetrics',
  statement: 'cluster_browser_app_single_version_error_sum = from(ClusterBrowserAppVersionSumMetrics.*)\n    .filter(metric == "browser_app_single_version_error_sum")\n    .sumMetricsAdd(total);',
  originMetrics: ['browser_app_single_version_error_sum'],
  byCluster: true,
};

/**
 * cluster_browser_app_single_version_error_sum = from(ClusterBrowserAppVersionSumMetrics.*)
 *     .filter(metric == "browser_app_single_version_error_sum")
 *     .sumMetricsAdd(total);
 */
export class ClusterBrowserAppSingleVersionErrorSumMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterBrowserAppSingleVersionErrorSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppSingleVersionErrorSumMetric {
    const columns = ClusterBrowserAppSingleVersionErrorSumMetric.decode<SumMetricsAddColumns>(clusterBrowserAppSingleVersionErrorSumMetric, bytes);
    return new ClusterBrowserAppSingleVersionErrorSumMetric(entity, bucket, columns);
  }
}
