// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../../../src/runtime/api.ts';
import {
  type PercentMetricsAddColumns,
  PercentMetricsAddMetrics,
  percentMetricsAddFunction,
} from '../functions/percent-metrics-add.ts';
import { clusterServiceScope } from '../scopes.ts';
// cluster_percent = from(ClusterServicePercentMetrics.*)
// .filter(metric in ["percent_of_service", "percent_of_all"])
// .percentMetricsAdd(total, match);
export const clusterPercentMetric: MetricDefinition = {
  name: 'cluster_percent',
  scope: clusterServiceScope,
  function: percentMetricsAddFunction,
  source: 'ClusterServicePercentMetrics',
  statement: 'cluster_percent = from(ClusterServicePercentMetrics.*)\n    .filter(metric in ["percent_of_service", "percent_of_all"])\n    .percentMetricsAdd(total, match);',
  originMetrics: ['percent_of_service', 'percent_of_all'],
  byCluster: true,
};

/**
 * cluster_percent = from(ClusterServicePercentMetrics.*)
 *     .filter(metric in ["percent_of_service", "percent_of_all"])
 *     .percentMetricsAdd(total, match);
 */
export class ClusterPercentMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(clusterPercentMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterPercentMetric {
    const columns = ClusterPercentMetric.decode<PercentMetricsAddColumns>(clusterPercentMetric, bytes);
    return new ClusterPercentMetric(entity, bucket, columns);
  }
}
