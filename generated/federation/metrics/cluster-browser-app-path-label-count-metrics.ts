// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LabelCountMetricsAddColumns,
  LabelCountMetricsAddMetrics,
  labelCountMetricsAddFunction,
} from '../functions/label-count-metrics-add.ts';
import { clusterBrowserAppPathScope } from '../scopes.ts';
// cluster_browser_app_resource_protocol_count = from(ClusterBrowserAppPathLabelCountMetrics.*)
// .filter(metric == "browser_app_resource_protocol_count")
// .labelCountMetricsAdd(dataset);
export const clusterBrowserAppResourceProtocolCountMetric: MetricDefinition = {
  name: 'cluster_browser_app_resource_protocol_count',
  scope: clusterBrowserAppPathScope,
  function: labelCountMetricsAddFunction,
  source: 'ClusterBrowserAppPathLabelCountMetrics',
  statement: 'cluster_browser_app_resource_protocol_count = from(ClusterBrowserAppPathLabelCountMetrics.*)\n    .filter(metric == "browser_app_resource_protocol_count")\n    .labelCountMetricsAdd(dataset);',
  originMetrics: ['browser_app_resource_protocol_count'],
  byCluster: true,
};

/**
 * cluster_browser_app_resource_protocol_count = from(ClusterBrowserAppPathLabelCountMetrics.*)
 *     .filter(metric == "browser_app_resource_protocol_count")
 *     .labelCountMetricsAdd(dataset);
 */
export class ClusterBrowserAppResourceProtocolCountMetric extends LabelCountMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountMetricsAddColumns) {
    super(clusterBrowserAppResourceProtocolCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppResourceProtocolCountMetric {
    const columns = ClusterBrowserAppResourceProtocolCountMetric.decode<LabelCountMetricsAddColumns>(clusterBrowserAppResourceProtocolCountMetric, bytes);
    return new ClusterBrowserAppResourceProtocolCountMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_resource_type_count = from(ClusterBrowserAppPathLabelCountMetrics.*)
// .filter(metric == "browser_app_resource_type_count")
// .labelCountMetricsAdd(dataset);
export const clusterBrowserAppResourceTypeCountMetric: MetricDefinition = {
  name: 'cluster_browser_app_resource_type_count',
  scope: clusterBrowserAppPathScope,
  function: labelCountMetricsAddFunction,
  source: 'ClusterBrowserAppPathLabelCountMetrics',
  statement: 'cluster_browser_app_resource_type_count = from(ClusterBrowserAppPathLabelCountMetrics.*)\n    .filter(metric == "browser_app_resource_type_count")\n    .labelCountMetricsAdd(dataset);',
  originMetrics: ['browser_app_resource_type_count'],
  byCluster: true,
};

/**
 * cluster_browser_app_resource_type_count = from(ClusterBrowserAppPathLabelCountMetrics.*)
 *     .filter(metric == "browser_app_resource_type_count")
 *     .labelCountMetricsAdd(dataset);
 */
export class ClusterBrowserAppResourceTypeCountMetric extends LabelCountMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountMetricsAddColumns) {
    super(clusterBrowserAppResourceTypeCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppResourceTypeCountMetric {
    const columns = ClusterBrowserAppResourceTypeCountMetric.decode<LabelCountMetricsAddColumns>(clusterBrowserAppResourceTypeCountMetric, bytes);
    return new ClusterBrowserAppResourceTypeCountMetric(entity, bucket, columns);
  }
}
