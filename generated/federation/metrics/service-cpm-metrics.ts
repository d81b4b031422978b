// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type CpmMetricsAddColumns,
  CpmMetricsAddMetrics,
  cpmMetricsAddFunction,
} from '../functions/cpm-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// service_cpm = from(ServiceCpmMetrics.*).filter(metric == "service_cpm").cpmMetricsAdd(total);
export const serviceCpmMetric: MetricDefinition = {
  name: 'service_cpm',
  scope: federatedServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ServiceCpmMetrics',
  statement: 'service_cpm = from(ServiceCpmMetrics.*).filter(metric == "service_cpm").cpmMetricsAdd(total);',
  originMetrics: ['service_cpm'],
  byCluster: false,
};

/** service_cpm = from(ServiceCpmMetrics.*).filter(metric == "service_cpm").cpmMetricsAdd(total); */
export class ServiceCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(serviceCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceCpmMetric {
    const columns = ServiceCpmMetric.decode<CpmMetricsAddColumns>(serviceCpmMetric, bytes);
    return new ServiceCpmMetric(entity, bucket, columns);
  }
}
