// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LongAvgMetricsAddColumns,
  LongAvgMetricsAddMetrics,
  longAvgMetricsAddFunction,
} from '../functions/long-avg-metrics-add.ts';
import { federatedClusterScope } from '../scopes.ts';
// federated_cluster_resp_time = from(FederatedClusterLongAvgMetrics.*)
// .filter(metric == "service_resp_time")
// .longAvgMetricsAdd(summation, count);
export const federatedClusterRespTimeMetric: MetricDefinition = {
  name: 'federated_cluster_resp_time',
  scope: federatedClusterScope,
  function: longAvgMetricsAddFunction,
  source: 'FederatedClusterLongAvgMetrics',
  statement: 'federated_cluster_resp_time = from(FederatedClusterLongAvgMetrics.*)\n    .filter(metric == "service_resp_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['service_resp_time'],
  byCluster: false,
};

/**
 * Mean response time in milliseconds.
 *
 * federated_cluster_resp_time = from(FederatedClusterLongAvgMetrics.*)
 *     .filter(metric == "service_resp_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class FederatedClusterRespTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(federatedClusterRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): FederatedClusterRespTimeMetric {
    const columns = FederatedClusterRespTimeMetric.decode<LongAvgMetricsAddColumns>(federatedClusterRespTimeMetric, bytes);
    return new FederatedClusterRespTimeMetric(entity, bucket, columns);
  }
}
