// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LongAvgMetricsAddColumns,
  LongAvgMetricsAddMetrics,
  longAvgMetricsAddFunction,
} from '../functions/long-avg-metrics-add.ts';
import { clusterServiceInstanceScope } from '../scopes.ts';
// cluster_service_instance_resp_time = from(ClusterServiceInstanceLongAvgMetrics.*)
// .filter(metric == "service_instance_resp_time")
// .longAvgMetricsAdd(summation, count);
export const clusterServiceInstanceRespTimeMetric: MetricDefinition = {
  name: 'cluster_service_instance_resp_time',
  scope: clusterServiceInstanceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceInstanceLongAvgMetrics',
  statement: 'cluster_service_instance_resp_time = from(ClusterServiceInstanceLongAvgMetrics.*)\n    .filter(metric == "service_instance_resp_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['service_instance_resp_time'],
  byCluster: true,
};

/**
 * cluster_service_instance_resp_time = from(ClusterServiceInstanceLongAvgMetrics.*)
 *     .filter(metric == "service_instance_resp_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterServiceInstanceRespTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterServiceInstanceRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterServiceInstanceRespTimeMetric {
    const columns = ClusterServiceInstanceRespTimeMetric.decode<LongAvgMetricsAddColumns>(clusterServiceInstanceRespTimeMetric, bytes);
    return new ClusterServiceInstanceRespTimeMetric(entity, bucket, columns);
  }
}
