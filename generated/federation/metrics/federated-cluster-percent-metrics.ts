// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type PercentMetricsAddColumns,
  PercentMetricsAddMetrics,
  percentMetricsAddFunction,
} from '../functions/percent-metrics-add.ts';
import { federatedClusterScope } from '../scopes.ts';
// federated_cluster_sla = from(FederatedClusterPercentMetrics.*)
// .filter(metric == "service_sla")
// .percentMetricsAdd(total, match);
export const federatedClusterSlaMetric: MetricDefinition = {
  name: 'federated_cluster_sla',
  scope: federatedClusterScope,
  function: percentMetricsAddFunction,
  source: 'FederatedClusterPercentMetrics',
  statement: 'federated_cluster_sla = from(FederatedClusterPercentMetrics.*)\n    .filter(metric == "service_sla")\n    .percentMetricsAdd(total, match);',
  originMetrics: ['service_sla'],
  byCluster: false,
};

/**
 * Of 10000 requests, how many succeeded.
 *
 * federated_cluster_sla = from(FederatedClusterPercentMetrics.*)
 *     .filter(metric == "service_sla")
 *     .percentMetricsAdd(total, match);
 */
export class FederatedClusterSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(federatedClusterSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): FederatedClusterSlaMetric {
    const columns = FederatedClusterSlaMetric.decode<PercentMetricsAddColumns>(federatedClusterSlaMetric, bytes);
    return new FederatedClusterSlaMetric(entity, bucket, columns);
  }
}
