// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type Percentile2MetricsAddColumns,
  Percentile2MetricsAddMetrics,
  percentile2MetricsAddFunction,
} from '../functions/percentile2-metrics-add.ts';
import { federatedClusterScope } from '../scopes.ts';
// federated_cluster_percentile = from(FederatedClusterPercentile2Metrics.*)
// .filter(metric == "service_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const federatedClusterPercentileMetric: MetricDefinition = {
  name: 'federated_cluster_percentile',
  scope: federatedClusterScope,
  function: percentile2MetricsAddFunction,
  source: 'FederatedClusterPercentile2Metrics',
  statement: 'federated_cluster_percentile = from(FederatedClusterPercentile2Metrics.*)\n    .filter(metric == "service_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['service_percentile'],
  byCluster: false,
};

/**
 * Response time percentiles in milliseconds, to 10 ms.
 *
 * federated_cluster_percentile = from(FederatedClusterPercentile2Metrics.*)
 *     .filter(metric == "service_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class FederatedClusterPercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(federatedClusterPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): FederatedClusterPercentileMetric {
    const columns = FederatedClusterPercentileMetric.decode<Percentile2MetricsAddColumns>(federatedClusterPercentileMetric, bytes);
    return new FederatedClusterPercentileMetric(entity, bucket, columns);
  }
}
