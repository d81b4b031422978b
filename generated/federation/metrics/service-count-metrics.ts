// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type CountMetricsAddColumns,
  CountMetricsAddMetrics,
  countMetricsAddFunction,
} from '../functions/count-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// service_mq_consume_count = from(ServiceCountMetrics.*)
// .filter(metric == "service_mq_consume_count")
// .countMetricsAdd(total);
export const serviceMqConsumeCountMetric: MetricDefinition = {
  name: 'service_mq_consume_count',
  scope: federatedServiceScope,
  function: countMetricsAddFunction,
  source: 'ServiceCountMetrics',
  statement: 'service_mq_consume_count = from(ServiceCountMetrics.*)\n    .filter(metric == "service_mq_consume_count")\n    .countMetricsAdd(total);',
  originMetrics: ['service_mq_consume_count'],
  byCluster: false,
};

/**
 * service_mq_consume_count = from(ServiceCountMetrics.*)
 *     .filter(metric == "service_mq_consume_count")
 *     .countMetricsAdd(total);
 */
export class ServiceMqConsumeCountMetric extends CountMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CountMetricsAddColumns) {
    super(serviceMqConsumeCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceMqConsumeCountMetric {
    const columns = ServiceMqConsumeCountMetric.decode<CountMetricsAddColumns>(serviceMqConsumeCountMetric, bytes);
    return new ServiceMqConsumeCountMetric(entity, bucket, columns);
  }
}
