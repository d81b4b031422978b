// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type ApdexMetricsAddColumns,
  ApdexMetricsAddMetrics,
  apdexMetricsAddFunction,
} from '../functions/apdex-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// service_apdex = from(ServiceApdexMetrics.*)
// .filter(metric == "service_apdex")
// .apdexMetricsAdd(totalNum, sNum, tNum)
// .decorator("ServiceDecorator");
export const serviceApdexMetric: MetricDefinition = {
  name: 'service_apdex',
  scope: federatedServiceScope,
  function: apdexMetricsAddFunction,
  source: 'ServiceApdexMetrics',
  statement: 'service_apdex = from(ServiceApdexMetrics.*)\n    .filter(metric == "service_apdex")\n    .apdexMetricsAdd(totalNum, sNum, tNum)\n    .decorator("ServiceDecorator");',
  decorator: { name: 'ServiceDecorator', attributes: ['attr0'] },
  originMetrics: ['service_apdex'],
  byCluster: false,
};

/**
 * service_apdex = from(ServiceApdexMetrics.*)
 *     .filter(metric == "service_apdex")
 *     .apdexMetricsAdd(totalNum, sNum, tNum)
 *     .decorator("ServiceDecorator");
 */
export class ServiceApdexMetric extends ApdexMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: ApdexMetricsAddColumns) {
    super(serviceApdexMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceApdexMetric {
    const columns = ServiceApdexMetric.decode<ApdexMetricsAddColumns>(serviceApdexMetric, bytes);
    return new ServiceApdexMetric(entity, bucket, columns);
  }
}

// kubernetes_service_apdex = from(ServiceApdexMetrics.*)
// .filter(metric == "kubernetes_service_apdex")
// .apdexMetricsAdd(totalNum, sNum, tNum)
// .decorator("K8SServiceDecorator");
export const kubernetesServiceApdexMetric: MetricDefinition = {
  name: 'kubernetes_service_apdex',
  scope: federatedServiceScope,
  function: apdexMetricsAddFunction,
  source: 'ServiceApdexMetrics',
  statement: 'kubernetes_service_apdex = from(ServiceApdexMetrics.*)\n    .filter(metric == "kubernetes_service_apdex")\n    .apdexMetricsAdd(totalNum, sNum, tNum)\n    .decorator("K8SServiceDecorator");',
  decorator: { name: 'K8SServiceDecorator', attributes: ['attr0'] },
  originMetrics: ['kubernetes_service_apdex'],
  byCluster: false,
};

/**
 * kubernetes_service_apdex = from(ServiceApdexMetrics.*)
 *     .filter(metric == "kubernetes_service_apdex")
 *     .apdexMetricsAdd(totalNum, sNum, tNum)
 *     .decorator("K8SServiceDecorator");
 */
export class KubernetesServiceApdexMetric extends ApdexMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: ApdexMetricsAddColumns) {
    super(kubernetesServiceApdexMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceApdexMetric {
    const columns = KubernetesServiceApdexMetric.decode<ApdexMetricsAddColumns>(kubernetesServiceApdexMetric, bytes);
    return new KubernetesServiceApdexMetric(entity, bucket, columns);
  }
}
