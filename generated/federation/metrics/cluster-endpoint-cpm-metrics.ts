// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type CpmMetricsAddColumns,
  CpmMetricsAddMetrics,
  cpmMetricsAddFunction,
} from '../functions/cpm-metrics-add.ts';
import { clusterEndpointScope } from '../scopes.ts';
// cluster_endpoint_cpm = from(ClusterEndpointCpmMetrics.*)
// .filter(metric == "endpoint_cpm")
// .cpmMetricsAdd(total)
// .decorator("EndpointDecorator");
export const clusterEndpointCpmMetric: MetricDefinition = {
  name: 'cluster_endpoint_cpm',
  scope: clusterEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'ClusterEndpointCpmMetrics',
  statement: 'cluster_endpoint_cpm = from(ClusterEndpointCpmMetrics.*)\n    .filter(metric == "endpoint_cpm")\n    .cpmMetricsAdd(total)\n    .decorator("EndpointDecorator");',
  decorator: { name: 'EndpointDecorator', attributes: ['attr0'] },
  originMetrics: ['endpoint_cpm'],
  byCluster: true,
};

/**
 * cluster_endpoint_cpm = from(ClusterEndpointCpmMetrics.*)
 *     .filter(metric == "endpoint_cpm")
 *     .cpmMetricsAdd(total)
 *     .decorator("EndpointDecorator");
 */
export class ClusterEndpointCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(clusterEndpointCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterEndpointCpmMetric {
    const columns = ClusterEndpointCpmMetric.decode<CpmMetricsAddColumns>(clusterEndpointCpmMetric, bytes);
    return new ClusterEndpointCpmMetric(entity, bucket, columns);
  }
}
