// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type Percentile2MetricsAddColumns,
  Percentile2MetricsAddMetrics,
  percentile2MetricsAddFunction,
} from '../functions/percentile2-metrics-add.ts';
import { clusterBrowserAppPathScope } from '../scopes.ts';
// cluster_browser_app_web_interaction_inp_percentile = from(ClusterBrowserAppPathPercentile2Metrics.*)
// .filter(metric == "browser_app_web_interaction_inp_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const clusterBrowserAppWebInteractionInpPercentileMetric: MetricDefinition = {
  name: 'cluster_browser_app_web_interaction_inp_percentile',
  scope: clusterBrowserAppPathScope,
  function: percentile2MetricsAddFunction,
  source: 'ClusterBrowserAppPathPercentile2Metrics',
  statement: 'cluster_browser_app_web_interaction_inp_percentile = from(ClusterBrowserAppPathPercentile2Metrics.*)\n    .filter(metric == "browser_app_web_interaction_inp_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['browser_app_web_interaction_inp_percentile'],
  byCluster: true,
};

/**
 * cluster_browser_app_web_interaction_inp_percentile = from(ClusterBrowserAppPathPercentile2Metrics.*)
 *     .filter(metric == "browser_app_web_interaction_inp_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class ClusterBrowserAppWebInteractionInpPercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(clusterBrowserAppWebInteractionInpPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppWebInteractionInpPercentileMetric {
    const columns = ClusterBrowserAppWebInteractionInpPercentileMetric.decode<Percentile2MetricsAddColumns>(clusterBrowserAppWebInteractionInpPercentileMetric, bytes);
    return new ClusterBrowserAppWebInteractionInpPercentileMetric(entity, bucket, columns);
  }
}
