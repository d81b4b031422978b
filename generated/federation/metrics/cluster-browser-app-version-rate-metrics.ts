// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type RateMetricsAddColumns,
  RateMetricsAddMetrics,
  rateMetricsAddFunction,
} from '../functions/rate-metrics-add.ts';
import { clusterBrowserAppVersionScope } from '../scopes.ts';
// cluster_browser_app_single_version_error_rate = from(ClusterBrowserAppVersionRateMetrics.*)
// .filter(metric == "browser_app_single_version_error_rate")
// .rateMetricsAdd(denominator, numerator);
export const clusterBrowserAppSingleVersionErrorRateMetric: MetricDefinition = {
  name: 'cluster_browser_app_single_version_error_rate',
  scope: clusterBrowserAppVersionScope,
  function: rateMetricsAddFunction,
  source: 'ClusterBrowserAppVersionRateMetrics',
  statement: 'cluster_browser_app_single_version_error_rate = from(ClusterBrowserAppVersionRateMetrics.*)\n    .filter(metric == "browser_app_single_version_error_rate")\n    .rateMetricsAdd(denominator, numerator);',
  originMetrics: ['browser_app_single_version_error_rate'],
  byCluster: true,
};

/**
 * cluster_browser_app_single_version_error_rate = from(ClusterBrowserAppVersionRateMetrics.*)
 *     .filter(metric == "browser_app_single_version_error_rate")
 *     .rateMetricsAdd(denominator, numerator);
 */
export class ClusterBrowserAppSingleVersionErrorRateMetric extends RateMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: RateMetricsAddColumns) {
    super(clusterBrowserAppSingleVersionErrorRateMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppSingleVersionErrorRateMetric {
    const columns = ClusterBrowserAppSingleVersionErrorRateMetric.decode<RateMetricsAddColumns>(clusterBrowserAppSingleVersionErrorRateMetric, bytes);
    return new ClusterBrowserAppSingleVersionErrorRateMetric(entity, bucket, columns);
  }
}
