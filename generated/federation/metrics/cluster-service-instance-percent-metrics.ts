// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type PercentMetricsAddColumns,
  PercentMetricsAddMetrics,
  percentMetricsAddFunction,
} from '../functions/percent-metrics-add.ts';
import { clusterServiceInstanceScope } from '../scopes.ts';
// cluster_service_instance_sla = from(ClusterServiceInstancePercentMetrics.*)
// .filter(metric == "service_instance_sla")
// .percentMetricsAdd(total, match);
export const clusterServiceInstanceSlaMetric: MetricDefinition = {
  name: 'cluster_service_instance_sla',
  scope: clusterServiceInstanceScope,
  function: percentMetricsAddFunction,
  source: 'ClusterServiceInstancePercentMetrics',
  statement: 'cluster_service_instance_sla = from(ClusterServiceInstancePercentMetrics.*)\n    .filter(metric == "service_instance_sla")\n    .percentMetricsAdd(total, match);',
  originMetrics: ['service_instance_sla'],
  byCluster: true,
};

/**
 * cluster_service_instance_sla = from(ClusterServiceInstancePercentMetrics.*)
 *     .filter(metric == "service_instance_sla")
 *     .percentMetricsAdd(total, match);
 */
export class ClusterServiceInstanceSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(clusterServiceInstanceSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterServiceInstanceSlaMetric {
    const columns = ClusterServiceInstanceSlaMetric.decode<PercentMetricsAddColumns>(clusterServiceInstanceSlaMetric, bytes);
    return new ClusterServiceInstanceSlaMetric(entity, bucket, columns);
  }
}
