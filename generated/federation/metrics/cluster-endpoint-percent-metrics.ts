// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type PercentMetricsAddColumns,
  PercentMetricsAddMetrics,
  percentMetricsAddFunction,
} from '../functions/percent-metrics-add.ts';
import { clusterEndpointScope } from '../scopes.ts';
// cluster_endpoint_sla = from(ClusterEndpointPercentMetrics.*)
// .filter(metric == "endpoint_sla")
// .percentMetricsAdd(total, match)
// .decorator("EndpointDecorator");
export const clusterEndpointSlaMetric: MetricDefinition = {
  name: 'cluster_endpoint_sla',
  scope: clusterEndpointScope,
  function: percentMetricsAddFunction,
  source: 'ClusterEndpointPercentMetrics',
  statement: 'cluster_endpoint_sla = from(ClusterEndpointPercentMetrics.*)\n    .filter(metric == "endpoint_sla")\n    .percentMetricsAdd(total, match)\n    .decorator("EndpointDecorator");',
  decorator: { name: 'EndpointDecorator', attributes: ['attr0'] },
  originMetrics: ['endpoint_sla'],
  byCluster: true,
};

/**
 * cluster_endpoint_sla = from(ClusterEndpointPercentMetrics.*)
 *     .filter(metric == "endpoint_sla")
 *     .percentMetricsAdd(total, match)
 *     .decorator("EndpointDecorator");
 */
export class ClusterEndpointSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(clusterEndpointSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterEndpointSlaMetric {
    const columns = ClusterEndpointSlaMetric.decode<PercentMetricsAddColumns>(clusterEndpointSlaMetric, bytes);
    return new ClusterEndpointSlaMetric(entity, bucket, columns);
  }
}
