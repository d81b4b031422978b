// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type ApdexMetricsAddColumns,
  ApdexMetricsAddMetrics,
  apdexMetricsAddFunction,
} from '../functions/apdex-metrics-add.ts';
import { clusterPodScope } from '../scopes.ts';
// cluster_kubernetes_service_instance_apdex = from(ClusterPodApdexMetrics.*)
// .filter(metric == "kubernetes_service_instance_apdex")
// .apdexMetricsAdd(totalNum, sNum, tNum);
export const clusterKubernetesServiceInstanceApdexMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_apdex',
  scope: clusterPodScope,
  function: apdexMetricsAddFunction,
  source: 'ClusterPodApdexMetrics',
  statement: 'cluster_kubernetes_service_instance_apdex = from(ClusterPodApdexMetrics.*)\n    .filter(metric == "kubernetes_service_instance_apdex")\n    .apdexMetricsAdd(totalNum, sNum, tNum);',
  originMetrics: ['kubernetes_service_instance_apdex'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_apdex = from(ClusterPodApdexMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_apdex")
 *     .apdexMetricsAdd(totalNum, sNum, tNum);
 */
export class ClusterKubernetesServiceInstanceApdexMetric extends ApdexMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: ApdexMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceApdexMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceApdexMetric {
    const columns = ClusterKubernetesServiceInstanceApdexMetric.decode<ApdexMetricsAddColumns>(clusterKubernetesServiceInstanceApdexMetric, bytes);
    return new ClusterKubernetesServiceInstanceApdexMetric(entity, bucket, columns);
  }
}
