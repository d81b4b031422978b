// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LongAvgMetricsAddColumns,
  LongAvgMetricsAddMetrics,
  longAvgMetricsAddFunction,
} from '../functions/long-avg-metrics-add.ts';
import { clusterEndpointScope } from '../scopes.ts';
// cluster_endpoint_resp_time = from(ClusterEndpointLongAvgMetrics.*)
// .filter(metric == "endpoint_resp_time")
// .longAvgMetricsAdd(summation, count);
export const clusterEndpointRespTimeMetric: MetricDefinition = {
  name: 'cluster_endpoint_resp_time',
  scope: clusterEndpointScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterEndpointLongAvgMetrics',
  statement: 'cluster_endpoint_resp_time = from(ClusterEndpointLongAvgMetrics.*)\n    .filter(metric == "endpoint_resp_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['endpoint_resp_time'],
  byCluster: true,
};

/**
 * cluster_endpoint_resp_time = from(ClusterEndpointLongAvgMetrics.*)
 *     .filter(metric == "endpoint_resp_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterEndpointRespTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterEndpointRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterEndpointRespTimeMetric {
    const columns = ClusterEndpointRespTimeMetric.decode<LongAvgMetricsAddColumns>(clusterEndpointRespTimeMetric, bytes);
    return new ClusterEndpointRespTimeMetric(entity, bucket, columns);
  }
}
