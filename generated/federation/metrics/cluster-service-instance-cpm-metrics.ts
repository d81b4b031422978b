// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type CpmMetricsAddColumns,
  CpmMetricsAddMetrics,
  cpmMetricsAddFunction,
} from '../functions/cpm-metrics-add.ts';
import { clusterServiceInstanceScope } from '../scopes.ts';
// cluster_service_instance_cpm = from(ClusterServiceInstanceCpmMetrics.*)
// .filter(metric == "service_instance_cpm")
// .cpmMetricsAdd(total);
export const clusterServiceInstanceCpmMetric: MetricDefinition = {
  name: 'cluster_service_instance_cpm',
  scope: clusterServiceInstanceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterServiceInstanceCpmMetrics',
  statement: 'cluster_service_instance_cpm = from(ClusterServiceInstanceCpmMetrics.*)\n    .filter(metric == "service_instance_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['service_instance_cpm'],
  byCluster: true,
};

/**
 * cluster_service_instance_cpm = from(ClusterServiceInstanceCpmMetrics.*)
 *     .filter(metric == "service_instance_cpm")
 *     .cpmMetricsAdd(total);
 */
export class ClusterServiceInstanceCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterServiceInstanceCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterServiceInstanceCpmMetric {
    const columns = ClusterServiceInstanceCpmMetric.decode<CpmMetricsAddColumns>(clusterServiceInstanceCpmMetric, bytes);
    return new ClusterServiceInstanceCpmMetric(entity, bucket, columns);
  }
}
