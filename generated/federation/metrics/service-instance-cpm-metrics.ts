// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type CpmMetricsAddColumns,
  CpmMetricsAddMetrics,
  cpmMetricsAddFunction,
} from '../functions/cpm-metrics-add.ts';
import { federatedServiceInstanceScope } from '../scopes.ts';
// service_instance_cpm = from(ServiceInstanceCpmMetrics.*).filter(metric == "service_instance_cpm").cpmMetricsAdd(total);
export const serviceInstanceCpmMetric: MetricDefinition = {
  name: 'service_instance_cpm',
  scope: federatedServiceInstanceScope,
  function: cpmMetricsAddFunction,
  source: 'ServiceInstanceCpmMetrics',
  statement: 'service_instance_cpm = from(ServiceInstanceCpmMetrics.*).filter(metric == "service_instance_cpm").cpmMetricsAdd(total);',
  originMetrics: ['service_instance_cpm'],
  byCluster: false,
};

/** service_instance_cpm = from(ServiceInstanceCpmMetrics.*).filter(metric == "service_instance_cpm").cpmMetricsAdd(total); */
export class ServiceInstanceCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(serviceInstanceCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstanceCpmMetric {
    const columns = ServiceInstanceCpmMetric.decode<CpmMetricsAddColumns>(serviceInstanceCpmMetric, bytes);
    return new ServiceInstanceCpmMetric(entity, bucket, columns);
  }
}
