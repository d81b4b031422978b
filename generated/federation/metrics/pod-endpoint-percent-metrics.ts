// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type PercentMetricsAddColumns,
  PercentMetricsAddMetrics,
  percentMetricsAddFunction,
} from '../functions/percent-metrics-add.ts';
import { federatedPodEndpointScope } from '../scopes.ts';
// kubernetes_service_endpoint_call_successful_rate = from(PodEndpointPercentMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_call_successful_rate")
// .percentMetricsAdd(total, match);
export const kubernetesServiceEndpointCallSuccessfulRateMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_call_successful_rate',
  scope: federatedPodEndpointScope,
  function: percentMetricsAddFunction,
  source: 'PodEndpointPercentMetrics',
  statement: 'kubernetes_service_endpoint_call_successful_rate = from(PodEndpointPercentMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_call_successful_rate")\n    .percentMetricsAdd(total, match);',
  originMetrics: ['kubernetes_service_endpoint_call_successful_rate'],
  byCluster: false,
};

/**
 * kubernetes_service_endpoint_call_successful_rate = from(PodEndpointPercentMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_call_successful_rate")
 *     .percentMetricsAdd(total, match);
 */
export class KubernetesServiceEndpointCallSuccessfulRateMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(kubernetesServiceEndpointCallSuccessfulRateMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointCallSuccessfulRateMetric {
    const columns = KubernetesServiceEndpointCallSuccessfulRateMetric.decode<PercentMetricsAddColumns>(kubernetesServiceEndpointCallSuccessfulRateMetric, bytes);
    return new KubernetesServiceEndpointCallSuccessfulRateMetric(entity, bucket, columns);
  }
}

// kubernetes_service_endpoint_http_call_successful_rate = from(PodEndpointPercentMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_http_call_successful_rate")
// .percentMetricsAdd(total, match);
export const kubernetesServiceEndpointHttpCallSuccessfulRateMetric: MetricDefinition = {
  name: 'kubernetes_service_endpoint_http_call_successful_rate',
  scope: federatedPodEndpointScope,
  function: percentMetricsAddFunction,
  source: 'PodEndpointPercentMetrics',
  statement: 'kubernetes_service_endpoint_http_call_successful_rate = from(PodEndpointPercentMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_http_call_successful_rate")\n    .percentMetricsAdd(total, match);',
  originMetrics: ['kubernetes_service_endpoint_http_call_successful_rate'],
  byCluster: false,
};

/**
 * kubernetes_service_endpoint_http_call_successful_rate = from(PodEndpointPercentMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_http_call_successful_rate")
 *     .percentMetricsAdd(total, match);
 */
export class KubernetesServiceEndpointHttpCallSuccessfulRateMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(kubernetesServiceEndpointHttpCallSuccessfulRateMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceEndpointHttpCallSuccessfulRateMetric {
    const columns = KubernetesServiceEndpointHttpCallSuccessfulRateMetric.decode<PercentMetricsAddColumns>(kubernetesServiceEndpointHttpCallSuccessfulRateMetric, bytes);
    return new KubernetesServiceEndpointHttpCallSuccessfulRateMetric(entity, bucket, columns);
  }
}
