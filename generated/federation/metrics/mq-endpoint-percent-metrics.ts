// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type PercentMetricsAddColumns,
  PercentMetricsAddMetrics,
  percentMetricsAddFunction,
} from '../functions/percent-metrics-add.ts';
import { federatedMQEndpointScope } from '../scopes.ts';
// mq_endpoint_produce_sla = from(MQEndpointPercentMetrics.*)
// .filter(metric == "mq_endpoint_produce_sla")
// .percentMetricsAdd(total, match);
export const mqEndpointProduceSlaMetric: MetricDefinition = {
  name: 'mq_endpoint_produce_sla',
  scope: federatedMQEndpointScope,
  function: percentMetricsAddFunction,
  source: 'MQEndpointPercentMetrics',
  statement: 'mq_endpoint_produce_sla = from(MQEndpointPercentMetrics.*)\n    .filter(metric == "mq_endpoint_produce_sla")\n    .percentMetricsAdd(total, match);',
  originMetrics: ['mq_endpoint_produce_sla'],
  byCluster: false,
};

/**
 * mq_endpoint_produce_sla = from(MQEndpointPercentMetrics.*)
 *     .filter(metric == "mq_endpoint_produce_sla")
 *     .percentMetricsAdd(total, match);
 */
export class MqEndpointProduceSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(mqEndpointProduceSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MqEndpointProduceSlaMetric {
    const columns = MqEndpointProduceSlaMetric.decode<PercentMetricsAddColumns>(mqEndpointProduceSlaMetric, bytes);
    return new MqEndpointProduceSlaMetric(entity, bucket, columns);
  }
}

// mq_endpoint_consume_sla = from(MQEndpointPercentMetrics.*)
// .filter(metric == "mq_endpoint_consume_sla")
// .percentMetricsAdd(total, match);
export const mqEndpointConsumeSlaMetric: MetricDefinition = {
  name: 'mq_endpoint_consume_sla',
  scope: federatedMQEndpointScope,
  function: percentMetricsAddFunction,
  source: 'MQEndpointPercentMetrics',
  statement: 'mq_endpoint_consume_sla = from(MQEndpointPercentMetrics.*)\n    .filter(metric == "mq_endpoint_consume_sla")\n    .percentMetricsAdd(total, match);',
  originMetrics: ['mq_endpoint_consume_sla'],
  byCluster: false,
};

/**
 * mq_endpoint_consume_sla = from(MQEndpointPercentMetrics.*)
 *     .filter(metric == "mq_endpoint_consume_sla")
 *     .percentMetricsAdd(total, match);
 */
export class MqEndpointConsumeSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(mqEndpointConsumeSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MqEndpointConsumeSlaMetric {
    const columns = MqEndpointConsumeSlaMetric.decode<PercentMetricsAddColumns>(mqEndpointConsumeSlaMetric, bytes);
    return new MqEndpointConsumeSlaMetric(entity, bucket, columns);
  }
}
