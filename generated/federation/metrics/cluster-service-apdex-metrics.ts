// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type ApdexMetricsAddColumns,
  ApdexMetricsAddMetrics,
  apdexMetricsAddFunction,
} from '../functions/apdex-metrics-add.ts';
import { clusterServiceScope } from '../scopes.ts';
// cluster_service_apdex = from(ClusterServiceApdexMetrics.*)
// .filter(metric == "service_apdex")
// .apdexMetricsAdd(totalNum, sNum, tNum)
// .decorator("ServiceDecorator");
export const clusterServiceApdexMetric: MetricDefinition = {
  name: 'cluster_service_apdex',
  scope: clusterServiceScope,
  function: apdexMetricsAddFunction,
  source: 'ClusterServiceApdexMetrics',
  statement: 'cluster_service_apdex = from(ClusterServiceApdexMetrics.*)\n    .filter(metric == "service_apdex")\n    .apdexMetricsAdd(totalNum, sNum, tNum)\n    .decorator("ServiceDecorator");',
  decorator: { name: 'ServiceDecorator', attributes: ['attr0'] },
  originMetrics: ['service_apdex'],
  byCluster: true,
};

/**
 * cluster_service_apdex = from(ClusterServiceApdexMetrics.*)
 *     .filter(metric == "service_apdex")
 *     .apdexMetricsAdd(totalNum, sNum, tNum)
 *     .decorator("ServiceDecorator");
 */
export class ClusterServiceApdexMetric extends ApdexMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: ApdexMetricsAddColumns) {
    super(clusterServiceApdexMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterServiceApdexMetric {
    const columns = ClusterServiceApdexMetric.decode<ApdexMetricsAddColumns>(clusterServiceApdexMetric, bytes);
    return new ClusterServiceApdexMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_apdex = from(ClusterServiceApdexMetrics.*)
// .filter(metric == "kubernetes_service_apdex")
// .apdexMetricsAdd(totalNum, sNum, tNum)
// .decorator("K8SServiceDecorator");
export const clusterKubernetesServiceApdexMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_apdex',
  scope: clusterServiceScope,
  function: apdexMetricsAddFunction,
  source: 'ClusterServiceApdexMetrics',
  statement: 'cluster_kubernetes_service_apdex = from(ClusterServiceApdexMetrics.*)\n    .filter(metric == "kubernetes_service_apdex")\n    .apdexMetricsAdd(totalNum, sNum, tNum)\n    .decorator("K8SServiceDecorator");',
  decorator: { name: 'K8SServiceDecorator', attributes: ['attr0'] },
  originMetrics: ['kubernetes_service_apdex'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_apdex = from(ClusterServiceApdexMetrics.*)
 *     .filter(metric == "kubernetes_service_apdex")
 *     .apdexMetricsAdd(totalNum, sNum, tNum)
 *     .decorator("K8SServiceDecorator");
 */
export class ClusterKubernetesServiceApdexMetric extends ApdexMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: ApdexMetricsAddColumns) {
    super(clusterKubernetesServiceApdexMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceApdexMetric {
    const columns = ClusterKubernetesServiceApdexMetric.decode<ApdexMetricsAddColumns>(clusterKubernetesServiceApdexMetric, bytes);
    return new ClusterKubernetesServiceApdexMetric(entity, bucket, columns);
  }
}
