// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type ApdexMetricsAddColumns,
  ApdexMetricsAddMetrics,
  apdexMetricsAddFunction,
} from '../functions/apdex-metrics-add.ts';
import { federatedPodScope } from '../scopes.ts';
// kubernetes_service_instance_apdex = from(PodApdexMetrics.*)
// .filter(metric == "kubernetes_service_instance_apdex")
// .apdexMetricsAdd(totalNum, sNum, tNum);
export const kubernetesServiceInstanceApdexMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_apdex',
  scope: federatedPodScope,
  function: apdexMetricsAddFunction,
  source: 'PodApdexMetrics',
  statement: 'kubernetes_service_instance_apdex = from(PodApdexMetrics.*)\n    .filter(metric == "kubernetes_service_instance_apdex")\n    .apdexMetricsAdd(totalNum, sNum, tNum);',
  originMetrics: ['kubernetes_service_instance_apdex'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_apdex = from(PodApdexMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_apdex")
 *     .apdexMetricsAdd(totalNum, sNum, tNum);
 */
export class KubernetesServiceInstanceApdexMetric extends ApdexMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: ApdexMetricsAddColumns) {
    super(kubernetesServiceInstanceApdexMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceApdexMetric {
    const columns = KubernetesServiceInstanceApdexMetric.decode<ApdexMetricsAddColumns>(kubernetesServiceInstanceApdexMetric, bytes);
    return new KubernetesServiceInstanceApdexMetric(entity, bucket, columns);
  }
}
