// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type PercentMetricsAddColumns,
  PercentMetricsAddMetrics,
  percentMetricsAddFunction,
} from '../functions/percent-metrics-add.ts';
import { clusterPodScope } from '../scopes.ts';
// cluster_kubernetes_service_instance_http_call_successful_rate = from(ClusterPodPercentMetrics.*)
// .filter(metric == "kubernetes_service_instance_http_call_successful_rate")
// .percentMetricsAdd(total, match);
export const clusterKubernetesServiceInstanceHttpCallSuccessfulRateMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_http_call_successful_rate',
  scope: clusterPodScope,
  function: percentMetricsAddFunction,
  source: 'ClusterPodPercentMetrics',
  statement: 'cluster_kubernetes_service_instance_http_call_successful_rate = from(ClusterPodPercentMetrics.*)\n    .filter(metric == "kubernetes_service_instance_http_call_successful_rate")\n    .percentMetricsAdd(total, match);',
  originMetrics: ['kubernetes_service_instance_http_call_successful_rate'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_http_call_successful_rate = from(ClusterPodPercentMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_http_call_successful_rate")
 *     .percentMetricsAdd(total, match);
 */
export class ClusterKubernetesServiceInstanceHttpCallSuccessfulRateMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceHttpCallSuccessfulRateMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceHttpCallSuccessfulRateMetric {
    const columns = ClusterKubernetesServiceInstanceHttpCallSuccessfulRateMetric.decode<PercentMetricsAddColumns>(clusterKubernetesServiceInstanceHttpCallSuccessfulRateMetric, bytes);
    return new ClusterKubernetesServiceInstanceHttpCallSuccessfulRateMetric(entity, bucket, columns);
  }
}
