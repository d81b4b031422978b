// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LongAvgMetricsAddColumns,
  LongAvgMetricsAddMetrics,
  longAvgMetricsAddFunction,
} from '../functions/long-avg-metrics-add.ts';
import { federatedMQEndpointScope } from '../scopes.ts';
// mq_endpoint_consume_latency = from(MQEndpointLongAvgMetrics.*)
// .filter(metric == "mq_endpoint_consume_latency")
// .longAvgMetricsAdd(summation, count);
export const mqEndpointConsumeLatencyMetric: MetricDefinition = {
  name: 'mq_endpoint_consume_latency',
  scope: federatedMQEndpointScope,
  function: longAvgMetricsAddFunction,
  source: 'MQEndpointLongAvgMetrics',
  statement: 'mq_endpoint_consume_latency = from(MQEndpointLongAvgMetrics.*)\n    .filter(metric == "mq_endpoint_consume_latency")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['mq_endpoint_consume_latency'],
  byCluster: false,
};

/**
 * mq_endpoint_consume_latency = from(MQEndpointLongAvgMetrics.*)
 *     .filter(metric == "mq_endpoint_consume_latency")
 *     .longAvgMetricsAdd(summation, count);
 */
export class MqEndpointConsumeLatencyMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(mqEndpointConsumeLatencyMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MqEndpointConsumeLatencyMetric {
    const columns = MqEndpointConsumeLatencyMetric.decode<LongAvgMetricsAddColumns>(mqEndpointConsumeLatencyMetric, bytes);
    return new MqEndpointConsumeLatencyMetric(entity, bucket, columns);
  }
}
