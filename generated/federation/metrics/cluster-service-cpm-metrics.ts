// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type CpmMetricsAddColumns,
  CpmMetricsAddMetrics,
  cpmMetricsAddFunction,
} from '../functions/cpm-metrics-add.ts';
import { clusterServiceScope } from '../scopes.ts';
// cluster_service_cpm = from(ClusterServiceCpmMetrics.*).filter(metric == "service_cpm").cpmMetricsAdd(total);
export const clusterServiceCpmMetric: MetricDefinition = {
  name: 'cluster_service_cpm',
  scope: clusterServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterServiceCpmMetrics',
  statement: 'cluster_service_cpm = from(ClusterServiceCpmMetrics.*).filter(metric == "service_cpm").cpmMetricsAdd(total);',
  originMetrics: ['service_cpm'],
  byCluster: true,
};

/** cluster_service_cpm = from(ClusterServiceCpmMetrics.*).filter(metric == "service_cpm").cpmMetricsAdd(total); */
export class ClusterServiceCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterServiceCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterServiceCpmMetric {
    const columns = ClusterServiceCpmMetric.decode<CpmMetricsAddColumns>(clusterServiceCpmMetric, bytes);
    return new ClusterServiceCpmMetric(entity, bucket, columns);
  }
}
