// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LongAvgMetricsAddColumns,
  LongAvgMetricsAddMetrics,
  longAvgMetricsAddFunction,
} from '../functions/long-avg-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// service_resp_time = from(ServiceLongAvgMetrics.*)
// .filter(metric == "service_resp_time")
// .longAvgMetricsAdd(summation, count);
export const serviceRespTimeMetric: MetricDefinition = {
  name: 'service_resp_time',
  scope: federatedServiceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceLongAvgMetrics',
  statement: 'service_resp_time = from(ServiceLongAvgMetrics.*)\n    .filter(metric == "service_resp_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['service_resp_time'],
  byCluster: false,
};

/**
 * service_resp_time = from(ServiceLongAvgMetrics.*)
 *     .filter(metric == "service_resp_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ServiceRespTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(serviceRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceRespTimeMetric {
    const columns = ServiceRespTimeMetric.decode<LongAvgMetricsAddColumns>(serviceRespTimeMetric, bytes);
    return new ServiceRespTimeMetric(entity, bucket, columns);
  }
}
