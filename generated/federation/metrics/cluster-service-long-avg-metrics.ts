// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LongAvgMetricsAddColumns,
  LongAvgMetricsAddMetrics,
  longAvgMetricsAddFunction,
} from '../functions/long-avg-metrics-add.ts';
import { clusterServiceScope } from '../scopes.ts';
// cluster_service_resp_time = from(ClusterServiceLongAvgMetrics.*)
// .filter(metric == "service_resp_time")
// .longAvgMetricsAdd(summation, count);
export const clusterServiceRespTimeMetric: MetricDefinition = {
  name: 'cluster_service_resp_time',
  scope: clusterServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterServiceLongAvgMetrics',
  statement: 'cluster_service_resp_time = from(ClusterServiceLongAvgMetrics.*)\n    .filter(metric == "service_resp_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['service_resp_time'],
  byCluster: true,
};

/**
 * cluster_service_resp_time = from(ClusterServiceLongAvgMetrics.*)
 *     .filter(metric == "service_resp_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterServiceRespTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterServiceRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterServiceRespTimeMetric {
    const columns = ClusterServiceRespTimeMetric.decode<LongAvgMetricsAddColumns>(clusterServiceRespTimeMetric, bytes);
    return new ClusterServiceRespTimeMetric(entity, bucket, columns);
  }
}
