// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type PercentMetricsAddColumns,
  PercentMetricsAddMetrics,
  percentMetricsAddFunction,
} from '../functions/percent-metrics-add.ts';
import { federatedPodScope } from '../scopes.ts';
// kubernetes_service_instance_http_call_successful_rate = from(PodPercentMetrics.*)
// .filter(metric == "kubernetes_service_instance_http_call_successful_rate")
// .percentMetricsAdd(total, match);
export const kubernetesServiceInstanceHttpCallSuccessfulRateMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_http_call_successful_rate',
  scope: federatedPodScope,
  function: percentMetricsAddFunction,
  source: 'PodPercentMetrics',
  statement: 'kubernetes_service_instance_http_call_successful_rate = from(PodPercentMetrics.*)\n    .filter(metric == "kubernetes_service_instance_http_call_successful_rate")\n    .percentMetricsAdd(total, match);',
  originMetrics: ['kubernetes_service_instance_http_call_successful_rate'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_http_call_successful_rate = from(PodPercentMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_http_call_successful_rate")
 *     .percentMetricsAdd(total, match);
 */
export class KubernetesServiceInstanceHttpCallSuccessfulRateMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(kubernetesServiceInstanceHttpCallSuccessfulRateMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceHttpCallSuccessfulRateMetric {
    const columns = KubernetesServiceInstanceHttpCallSuccessfulRateMetric.decode<PercentMetricsAddColumns>(kubernetesServiceInstanceHttpCallSuccessfulRateMetric, bytes);
    return new KubernetesServiceInstanceHttpCallSuccessfulRateMetric(entity, bucket, columns);
  }
}
