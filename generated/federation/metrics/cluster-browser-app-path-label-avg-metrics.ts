// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LabelAvgMetricsAddColumns,
  LabelAvgMetricsAddMetrics,
  labelAvgMetricsAddFunction,
} from '../functions/label-avg-metrics-add.ts';
import { clusterBrowserAppPathScope } from '../scopes.ts';
// cluster_browser_app_resource_duration_avg = from(ClusterBrowserAppPathLabelAvgMetrics.*)
// .filter(metric == "browser_app_resource_duration_avg")
// .labelAvgMetricsAdd(summation, count);
export const clusterBrowserAppResourceDurationAvgMetric: MetricDefinition = {
  name: 'cluster_browser_app_resource_duration_avg',
  scope: clusterBrowserAppPathScope,
  function: labelAvgMetricsAddFunction,
  source: 'ClusterBrowserAppPathLabelAvgMetrics',
  statement: 'cluster_browser_app_resource_duration_avg = from(ClusterBrowserAppPathLabelAvgMetrics.*)\n    .filter(metric == "browser_app_resource_duration_avg")\n    .labelAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_resource_duration_avg'],
  byCluster: true,
};

/**
 * cluster_browser_app_resource_duration_avg = from(ClusterBrowserAppPathLabelAvgMetrics.*)
 *     .filter(metric == "browser_app_resource_duration_avg")
 *     .labelAvgMetricsAdd(summation, count);
 */
export class ClusterBrowserAppResourceDurationAvgMetric extends LabelAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelAvgMetricsAddColumns) {
    super(clusterBrowserAppResourceDurationAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppResourceDurationAvgMetric {
    const columns = ClusterBrowserAppResourceDurationAvgMetric.decode<LabelAvgMetricsAddColumns>(clusterBrowserAppResourceDurationAvgMetric, bytes);
    return new ClusterBrowserAppResourceDurationAvgMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_resource_size_avg = from(ClusterBrowserAppPathLabelAvgMetrics.*)
// .filter(metric == "browser_app_resource_size_avg")
// .labelAvgMetricsAdd(summation, count);
export const clusterBrowserAppResourceSizeAvgMetric: MetricDefinition = {
  name: 'cluster_browser_app_resource_size_avg',
  scope: clusterBrowserAppPathScope,
  function: labelAvgMetricsAddFunction,
  source: 'ClusterBrowserAppPathLabelAvgMetrics',
  statement: 'cluster_browser_app_resource_size_avg = from(ClusterBrowserAppPathLabelAvgMetrics.*)\n    .filter(metric == "browser_app_resource_size_avg")\n    .labelAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_resource_size_avg'],
  byCluster: true,
};

/**
 * cluster_browser_app_resource_size_avg = from(ClusterBrowserAppPathLabelAvgMetrics.*)
 *     .filter(metric == "browser_app_resource_size_avg")
 *     .labelAvgMetricsAdd(summation, count);
 */
export class ClusterBrowserAppResourceSizeAvgMetric extends LabelAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelAvgMetricsAddColumns) {
    super(clusterBrowserAppResourceSizeAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppResourceSizeAvgMetric {
    const columns = ClusterBrowserAppResourceSizeAvgMetric.decode<LabelAvgMetricsAddColumns>(clusterBrowserAppResourceSizeAvgMetric, bytes);
    return new ClusterBrowserAppResourceSizeAvgMetric(entity, bucket, columns);
  }
}
