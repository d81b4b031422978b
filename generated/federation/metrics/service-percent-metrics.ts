// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type PercentMetricsAddColumns,
  PercentMetricsAddMetrics,
  percentMetricsAddFunction,
} from '../functions/percent-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// service_sla = from(ServicePercentMetrics.*).filter(metric == "service_sla").percentMetricsAdd(total, match);
export const serviceSlaMetric: MetricDefinition = {
  name: 'service_sla',
  scope: federatedServiceScope,
  function: percentMetricsAddFunction,
  source: 'ServicePercentMetrics',
  statement: 'service_sla = from(ServicePercentMetrics.*).filter(metric == "service_sla").percentMetricsAdd(total, match);',
  originMetrics: ['service_sla'],
  byCluster: false,
};

/** service_sla = from(ServicePercentMetrics.*).filter(metric == "service_sla").percentMetricsAdd(total, match); */
export class ServiceSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(serviceSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceSlaMetric {
    const columns = ServiceSlaMetric.decode<PercentMetricsAddColumns>(serviceSlaMetric, bytes);
    return new ServiceSlaMetric(entity, bucket, columns);
  }
}
