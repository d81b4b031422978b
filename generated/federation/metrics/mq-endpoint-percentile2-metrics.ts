// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type Percentile2MetricsAddColumns,
  Percentile2MetricsAddMetrics,
  percentile2MetricsAddFunction,
} from '../functions/percentile2-metrics-add.ts';
import { federatedMQEndpointScope } from '../scopes.ts';
// mq_endpoint_consume_percentile = from(MQEndpointPercentile2Metrics.*)
// .filter(metric == "mq_endpoint_consume_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const mqEndpointConsumePercentileMetric: MetricDefinition = {
  name: 'mq_endpoint_consume_percentile',
  scope: federatedMQEndpointScope,
  function: percentile2MetricsAddFunction,
  source: 'MQEndpointPercentile2Metrics',
  statement: 'mq_endpoint_consume_percentile = from(MQEndpointPercentile2Metrics.*)\n    .filter(metric == "mq_endpoint_consume_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['mq_endpoint_consume_percentile'],
  byCluster: false,
};

/**
 * mq_endpoint_consume_percentile = from(MQEndpointPercentile2Metrics.*)
 *     .filter(metric == "mq_endpoint_consume_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class MqEndpointConsumePercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(mqEndpointConsumePercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MqEndpointConsumePercentileMetric {
    const columns = MqEndpointConsumePercentileMetric.decode<Percentile2MetricsAddColumns>(mqEndpointConsumePercentileMetric, bytes);
    return new MqEndpointConsumePercentileMetric(entity, bucket, columns);
  }
}
