// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type CpmMetricsAddColumns,
  CpmMetricsAddMetrics,
  cpmMetricsAddFunction,
} from '../functions/cpm-metrics-add.ts';
import { federatedClusterScope } from '../scopes.ts';
// federated_cluster_cpm = from(FederatedClusterCpmMetrics.*).filter(metric == "service_cpm").cpmMetricsAdd(total);
export const federatedClusterCpmMetric: MetricDefinition = {
  name: 'federated_cluster_cpm',
  scope: federatedClusterScope,
  function: cpmMetricsAddFunction,
  source: 'FederatedClusterCpmMetrics',
  statement: 'federated_cluster_cpm = from(FederatedClusterCpmMetrics.*).filter(metric == "service_cpm").cpmMetricsAdd(total);',
  originMetrics: ['service_cpm'],
  byCluster: false,
};

/**
 * Requests per minute.
 *
 * federated_cluster_cpm = from(FederatedClusterCpmMetrics.*).filter(metric == "service_cpm").cpmMetricsAdd(total);
 */
export class FederatedClusterCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(federatedClusterCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): FederatedClusterCpmMetric {
    const columns = FederatedClusterCpmMetric.decode<CpmMetricsAddColumns>(federatedClusterCpmMetric, bytes);
    return new FederatedClusterCpmMetric(entity, bucket, columns);
  }
}
