// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type Percentile2MetricsAddColumns,
  Percentile2MetricsAddMetrics,
  percentile2MetricsAddFunction,
} from '../functions/percentile2-metrics-add.ts';
import { federatedPodScope } from '../scopes.ts';
// kubernetes_service_instance_percentile = from(PodPercentile2Metrics.*)
// .filter(metric == "kubernetes_service_instance_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const kubernetesServiceInstancePercentileMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_percentile',
  scope: federatedPodScope,
  function: percentile2MetricsAddFunction,
  source: 'PodPercentile2Metrics',
  statement: 'kubernetes_service_instance_percentile = from(PodPercentile2Metrics.*)\n    .filter(metric == "kubernetes_service_instance_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['kubernetes_service_instance_percentile'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_percentile = from(PodPercentile2Metrics.*)
 *     .filter(metric == "kubernetes_service_instance_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class KubernetesServiceInstancePercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(kubernetesServiceInstancePercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstancePercentileMetric {
    const columns = KubernetesServiceInstancePercentileMetric.decode<Percentile2MetricsAddColumns>(kubernetesServiceInstancePercentileMetric, bytes);
    return new KubernetesServiceInstancePercentileMetric(entity, bucket, columns);
  }
}
