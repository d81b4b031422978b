// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type PercentMetricsAddColumns,
  PercentMetricsAddMetrics,
  percentMetricsAddFunction,
} from '../functions/percent-metrics-add.ts';
import { clusterPodEndpointScope } from '../scopes.ts';
// cluster_kubernetes_service_endpoint_call_successful_rate = from(ClusterPodEndpointPercentMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_call_successful_rate")
// .percentMetricsAdd(total, match);
export const clusterKubernetesServiceEndpointCallSuccessfulRateMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_endpoint_call_successful_rate',
  scope: clusterPodEndpointScope,
  function: percentMetricsAddFunction,
  source: 'ClusterPodEndpointPercentMetrics',
  statement: 'cluster_kubernetes_service_endpoint_call_successful_rate = from(ClusterPodEndpointPercentMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_call_successful_rate")\n    .percentMetricsAdd(total, match);',
  originMetrics: ['kubernetes_service_endpoint_call_successful_rate'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_endpoint_call_successful_rate = from(ClusterPodEndpointPercentMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_call_successful_rate")
 *     .percentMetricsAdd(total, match);
 */
export class ClusterKubernetesServiceEndpointCallSuccessfulRateMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(clusterKubernetesServiceEndpointCallSuccessfulRateMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceEndpointCallSuccessfulRateMetric {
    const columns = ClusterKubernetesServiceEndpointCallSuccessfulRateMetric.decode<PercentMetricsAddColumns>(clusterKubernetesServiceEndpointCallSuccessfulRateMetric, bytes);
    return new ClusterKubernetesServiceEndpointCallSuccessfulRateMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_endpoint_http_call_successful_rate = from(ClusterPodEndpointPercentMetrics.*)
// .filter(metric == "kubernetes_service_endpoint_http_call_successful_rate")
// .percentMetricsAdd(total, match);
export const clusterKubernetesServiceEndpointHttpCallSuccessfulRateMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_endpoint_http_call_successful_rate',
  scope: clusterPodEndpointScope,
  function: percentMetricsAddFunction,
  source: 'ClusterPodEndpointPercentMetrics',
  statement: 'cluster_kubernetes_service_endpoint_http_call_successful_rate = from(ClusterPodEndpointPercentMetrics.*)\n    .filter(metric == "kubernetes_service_endpoint_http_call_successful_rate")\n    .percentMetricsAdd(total, match);',
  originMetrics: ['kubernetes_service_endpoint_http_call_successful_rate'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_endpoint_http_call_successful_rate = from(ClusterPodEndpointPercentMetrics.*)
 *     .filter(metric == "kubernetes_service_endpoint_http_call_successful_rate")
 *     .percentMetricsAdd(total, match);
 */
export class ClusterKubernetesServiceEndpointHttpCallSuccessfulRateMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(clusterKubernetesServiceEndpointHttpCallSuccessfulRateMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceEndpointHttpCallSuccessfulRateMetric {
    const columns = ClusterKubernetesServiceEndpointHttpCallSuccessfulRateMetric.decode<PercentMetricsAddColumns>(clusterKubernetesServiceEndpointHttpCallSuccessfulRateMetric, bytes);
    return new ClusterKubernetesServiceEndpointHttpCallSuccessfulRateMetric(entity, bucket, columns);
  }
}
