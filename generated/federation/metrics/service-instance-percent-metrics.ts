// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type PercentMetricsAddColumns,
  PercentMetricsAddMetrics,
  percentMetricsAddFunction,
} from '../functions/percent-metrics-add.ts';
import { federatedServiceInstanceScope } from '../scopes.ts';
// service_instance_sla = from(ServiceInstancePercentMetrics.*)
// .filter(metric == "service_instance_sla")
// .percentMetricsAdd(total, match);
export const serviceInstanceSlaMetric: MetricDefinition = {
  name: 'service_instance_sla',
  scope: federatedServiceInstanceScope,
  function: percentMetricsAddFunction,
  source: 'ServiceInstancePercentMetrics',
  statement: 'service_instance_sla = from(ServiceInstancePercentMetrics.*)\n    .filter(metric == "service_instance_sla")\n    .percentMetricsAdd(total, match);',
  originMetrics: ['service_instance_sla'],
  byCluster: false,
};

/**
 * service_instance_sla = from(ServiceInstancePercentMetrics.*)
 *     .filter(metric == "service_instance_sla")
 *     .percentMetricsAdd(total, match);
 */
export class ServiceInstanceSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(serviceInstanceSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstanceSlaMetric {
    const columns = ServiceInstanceSlaMetric.decode<PercentMetricsAddColumns>(serviceInstanceSlaMetric, bytes);
    return new ServiceInstanceSlaMetric(entity, bucket, columns);
  }
}
