// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type CpmMetricsAddColumns,
  CpmMetricsAddMetrics,
  cpmMetricsAddFunction,
} from '../functions/cpm-metrics-add.ts';
import { federatedMQEndpointScope } from '../scopes.ts';
// mq_endpoint_produce_cpm = from(MQEndpointCpmMetrics.*).filter(metric == "mq_endpoint_produce_cpm").cpmMetricsAdd(total);
export const mqEndpointProduceCpmMetric: MetricDefinition = {
  name: 'mq_endpoint_produce_cpm',
  scope: federatedMQEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'MQEndpointCpmMetrics',
  statement: 'mq_endpoint_produce_cpm = from(MQEndpointCpmMetrics.*).filter(metric == "mq_endpoint_produce_cpm").cpmMetricsAdd(total);',
  originMetrics: ['mq_endpoint_produce_cpm'],
  byCluster: false,
};

/** mq_endpoint_produce_cpm = from(MQEndpointCpmMetrics.*).filter(metric == "mq_endpoint_produce_cpm").cpmMetricsAdd(total); */
export class MqEndpointProduceCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(mqEndpointProduceCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MqEndpointProduceCpmMetric {
    const columns = MqEndpointProduceCpmMetric.decode<CpmMetricsAddColumns>(mqEndpointProduceCpmMetric, bytes);
    return new MqEndpointProduceCpmMetric(entity, bucket, columns);
  }
}

// mq_endpoint_consume_cpm = from(MQEndpointCpmMetrics.*).filter(metric == "mq_endpoint_consume_cpm").cpmMetricsAdd(total);
export const mqEndpointConsumeCpmMetric: MetricDefinition = {
  name: 'mq_endpoint_consume_cpm',
  scope: federatedMQEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'MQEndpointCpmMetrics',
  statement: 'mq_endpoint_consume_cpm = from(MQEndpointCpmMetrics.*).filter(metric == "mq_endpoint_consume_cpm").cpmMetricsAdd(total);',
  originMetrics: ['mq_endpoint_consume_cpm'],
  byCluster: false,
};

/** mq_endpoint_consume_cpm = from(MQEndpointCpmMetrics.*).filter(metric == "mq_endpoint_consume_cpm").cpmMetricsAdd(total); */
export class MqEndpointConsumeCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(mqEndpointConsumeCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MqEndpointConsumeCpmMetric {
    const columns = MqEndpointConsumeCpmMetric.decode<CpmMetricsAddColumns>(mqEndpointConsumeCpmMetric, bytes);
    return new MqEndpointConsumeCpmMetric(entity, bucket, columns);
  }
}
