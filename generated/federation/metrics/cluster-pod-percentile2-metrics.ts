// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type Percentile2MetricsAddColumns,
  Percentile2MetricsAddMetrics,
  percentile2MetricsAddFunction,
} from '../functions/percentile2-metrics-add.ts';
import { clusterPodScope } from '../scopes.ts';
// cluster_kubernetes_service_instance_percentile = from(ClusterPodPercentile2Metrics.*)
// .filter(metric == "kubernetes_service_instance_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const clusterKubernetesServiceInstancePercentileMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_percentile',
  scope: clusterPodScope,
  function: percentile2MetricsAddFunction,
  source: 'ClusterPodPercentile2Metrics',
  statement: 'cluster_kubernetes_service_instance_percentile = from(ClusterPodPercentile2Metrics.*)\n    .filter(metric == "kubernetes_service_instance_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['kubernetes_service_instance_percentile'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_percentile = from(ClusterPodPercentile2Metrics.*)
 *     .filter(metric == "kubernetes_service_instance_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class ClusterKubernetesServiceInstancePercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(clusterKubernetesServiceInstancePercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstancePercentileMetric {
    const columns = ClusterKubernetesServiceInstancePercentileMetric.decode<Percentile2MetricsAddColumns>(clusterKubernetesServiceInstancePercentileMetric, bytes);
    return new ClusterKubernetesServiceInstancePercentileMetric(entity, bucket, columns);
  }
}
