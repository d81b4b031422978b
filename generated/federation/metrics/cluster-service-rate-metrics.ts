// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type RateMetricsAddColumns,
  RateMetricsAddMetrics,
  rateMetricsAddFunction,
} from '../functions/rate-metrics-add.ts';
import { clusterServiceScope } from '../scopes.ts';
// cluster_browser_app_error_rate = from(ClusterServiceRateMetrics.*)
// .filter(metric == "browser_app_error_rate")
// .rateMetricsAdd(denominator, numerator);
export const clusterBrowserAppErrorRateMetric: MetricDefinition = {
  name: 'cluster_browser_app_error_rate',
  scope: clusterServiceScope,
  function: rateMetricsAddFunction,
  source: 'ClusterServiceRateMetrics',
  statement: 'cluster_browser_app_error_rate = from(ClusterServiceRateMetrics.*)\n    .filter(metric == "browser_app_error_rate")\n    .rateMetricsAdd(denominator, numerator);',
  originMetrics: ['browser_app_error_rate'],
  byCluster: true,
};

/**
 * cluster_browser_app_error_rate = from(ClusterServiceRateMetrics.*)
 *     .filter(metric == "browser_app_error_rate")
 *     .rateMetricsAdd(denominator, numerator);
 */
export class ClusterBrowserAppErrorRateMetric extends RateMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: RateMetricsAddColumns) {
    super(clusterBrowserAppErrorRateMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppErrorRateMetric {
    const columns = ClusterBrowserAppErrorRateMetric.decode<RateMetricsAddColumns>(clusterBrowserAppErrorRateMetric, bytes);
    return new ClusterBrowserAppErrorRateMetric(entity, bucket, columns);
  }
}
