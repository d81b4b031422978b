// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type PercentMetricsAddColumns,
  PercentMetricsAddMetrics,
  percentMetricsAddFunction,
} from '../functions/percent-metrics-add.ts';
import { clusterServiceScope } from '../scopes.ts';
// cluster_service_sla = from(ClusterServicePercentMetrics.*)
// .filter(metric == "service_sla")
// .percentMetricsAdd(total, match);
export const clusterServiceSlaMetric: MetricDefinition = {
  name: 'cluster_service_sla',
  scope: clusterServiceScope,
  function: percentMetricsAddFunction,
  source: 'ClusterServicePercentMetrics',
  statement: 'cluster_service_sla = from(ClusterServicePercentMetrics.*)\n    .filter(metric == "service_sla")\n    .percentMetricsAdd(total, match);',
  originMetrics: ['service_sla'],
  byCluster: true,
};

/**
 * cluster_service_sla = from(ClusterServicePercentMetrics.*)
 *     .filter(metric == "service_sla")
 *     .percentMetricsAdd(total, match);
 */
export class ClusterServiceSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(clusterServiceSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterServiceSlaMetric {
    const columns = ClusterServiceSlaMetric.decode<PercentMetricsAddColumns>(clusterServiceSlaMetric, bytes);
    return new ClusterServiceSlaMetric(entity, bucket, columns);
  }
}
