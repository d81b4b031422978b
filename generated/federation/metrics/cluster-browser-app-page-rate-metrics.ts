// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type RateMetricsAddColumns,
  RateMetricsAddMetrics,
  rateMetricsAddFunction,
} from '../functions/rate-metrics-add.ts';
import { clusterBrowserAppPageScope } from '../scopes.ts';
// cluster_browser_app_page_error_rate = from(ClusterBrowserAppPageRateMetrics.*)
// .filter(metric == "browser_app_page_error_rate")
// .rateMetricsAdd(denominator, numerator);
export const clusterBrowserAppPageErrorRateMetric: MetricDefinition = {
  name: 'cluster_browser_app_page_error_rate',
  scope: clusterBrowserAppPageScope,
  function: rateMetricsAddFunction,
  source: 'ClusterBrowserAppPageRateMetrics',
  statement: 'cluster_browser_app_page_error_rate = from(ClusterBrowserAppPageRateMetrics.*)\n    .filter(metric == "browser_app_page_error_rate")\n    .rateMetricsAdd(denominator, numerator);',
  originMetrics: ['browser_app_page_error_rate'],
  byCluster: true,
};

/**
 * cluster_browser_app_page_error_rate = from(ClusterBrowserAppPageRateMetrics.*)
 *     .filter(metric == "browser_app_page_error_rate")
 *     .rateMetricsAdd(denominator, numerator);
 */
export class ClusterBrowserAppPageErrorRateMetric extends RateMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: RateMetricsAddColumns) {
    super(clusterBrowserAppPageErrorRateMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppPageErrorRateMetric {
    const columns = ClusterBrowserAppPageErrorRateMetric.decode<RateMetricsAddColumns>(clusterBrowserAppPageErrorRateMetric, bytes);
    return new ClusterBrowserAppPageErrorRateMetric(entity, bucket, columns);
  }
}
