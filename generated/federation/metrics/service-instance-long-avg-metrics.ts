// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LongAvgMetricsAddColumns,
  LongAvgMetricsAddMetrics,
  longAvgMetricsAddFunction,
} from '../functions/long-avg-metrics-add.ts';
import { federatedServiceInstanceScope } from '../scopes.ts';
// service_instance_resp_time = from(ServiceInstanceLongAvgMetrics.*)
// .filter(metric == "service_instance_resp_time")
// .longAvgMetricsAdd(summation, count);
export const serviceInstanceRespTimeMetric: MetricDefinition = {
  name: 'service_instance_resp_time',
  scope: federatedServiceInstanceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceInstanceLongAvgMetrics',
  statement: 'service_instance_resp_time = from(ServiceInstanceLongAvgMetrics.*)\n    .filter(metric == "service_instance_resp_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['service_instance_resp_time'],
  byCluster: false,
};

/**
 * service_instance_resp_time = from(ServiceInstanceLongAvgMetrics.*)
 *     .filter(metric == "service_instance_resp_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ServiceInstanceRespTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(serviceInstanceRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstanceRespTimeMetric {
    const columns = ServiceInstanceRespTimeMetric.decode<LongAvgMetricsAddColumns>(serviceInstanceRespTimeMetric, bytes);
    return new ServiceInstanceRespTimeMetric(entity, bucket, columns);
  }
}
