// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type ApdexMetricsAddColumns,
  ApdexMetricsAddMetrics,
  apdexMetricsAddFunction,
} from '../functions/apdex-metrics-add.ts';
import { federatedClusterScope } from '../scopes.ts';
// federated_cluster_apdex = from(FederatedClusterApdexMetrics.*)
// .filter(metric == "service_apdex")
// .apdexMetricsAdd(totalNum, sNum, tNum);
export const federatedClusterApdexMetric: MetricDefinition = {
  name: 'federated_cluster_apdex',
  scope: federatedClusterScope,
  function: apdexMetricsAddFunction,
  source: 'FederatedClusterApdexMetrics',
  statement: 'federated_cluster_apdex = from(FederatedClusterApdexMetrics.*)\n    .filter(metric == "service_apdex")\n    .apdexMetricsAdd(totalNum, sNum, tNum);',
  originMetrics: ['service_apdex'],
  byCluster: false,
};

/**
 * Apdex times 10000, each request by its own service's threshold.
 *
 * federated_cluster_apdex = from(FederatedClusterApdexMetrics.*)
 *     .filter(metric == "service_apdex")
 *     .apdexMetricsAdd(totalNum, sNum, tNum);
 */
export class FederatedClusterApdexMetric extends ApdexMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: ApdexMetricsAddColumns) {
    super(federatedClusterApdexMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): FederatedClusterApdexMetric {
    const columns = FederatedClusterApdexMetric.decode<ApdexMetricsAddColumns>(federatedClusterApdexMetric, bytes);
    return new FederatedClusterApdexMetric(entity, bucket, columns);
  }
}
