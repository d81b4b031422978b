// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type CpmColumns, CpmMetrics, cpmFunction } from '../functions/cpm.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { type PercentColumns, PercentMetrics, percentFunction } from '../functions/percent.ts';
import { type Percentile2Columns, Percentile2Metrics, percentile2Function } from '../functions/percentile2.ts';
import { mQEndpointAccessScope } from '../scopes.ts';
// mq_endpoint_produce_cpm = from(MQEndpointAccess.*).filter(operation == MQOperation.Produce).cpm();
export const mqEndpointProduceCpmMetric: MetricDefinition = {
  name: 'mq_endpoint_produce_cpm',
  scope: mQEndpointAccessScope,
  function: cpmFunction,
  source: 'MQEndpointAccess',
  statement: 'mq_endpoint_produce_cpm = from(MQEndpointAccess.*).filter(operation == MQOperation.Produce).cpm();',
  byCluster: false,
};

/**
 * Messages produced per minute.
 *
 * mq_endpoint_produce_cpm = from(MQEndpointAccess.*).filter(operation == MQOperation.Produce).cpm();
 */
export class MqEndpointProduceCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(mqEndpointProduceCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MqEndpointProduceCpmMetric {
    const columns = MqEndpointProduceCpmMetric.decode<CpmColumns>(mqEndpointProduceCpmMetric, bytes);
    return new MqEndpointProduceCpmMetric(entity, bucket, columns);
  }
}

// mq_endpoint_produce_sla = from(MQEndpointAccess.*).filter(operation == MQOperation.Produce).percent(status == true);
export const mqEndpointProduceSlaMetric: MetricDefinition = {
  name: 'mq_endpoint_produce_sla',
  scope: mQEndpointAccessScope,
  function: percentFunction,
  source: 'MQEndpointAccess',
  statement: 'mq_endpoint_produce_sla = from(MQEndpointAccess.*).filter(operation == MQOperation.Produce).percent(status == true);',
  byCluster: false,
};

/**
 * Of 10000 messages, how many were produced without an error.
 *
 * mq_endpoint_produce_sla = from(MQEndpointAccess.*).filter(operation == MQOperation.Produce).percent(status == true);
 */
export class MqEndpointProduceSlaMetric extends PercentMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentColumns) {
    super(mqEndpointProduceSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MqEndpointProduceSlaMetric {
    const columns = MqEndpointProduceSlaMetric.decode<PercentColumns>(mqEndpointProduceSlaMetric, bytes);
    return new MqEndpointProduceSlaMetric(entity, bucket, columns);
  }
}

// mq_endpoint_consume_cpm = from(MQEndpointAccess.*).filter(operation == MQOperation.Consume).cpm();
export const mqEndpointConsumeCpmMetric: MetricDefinition = {
  name: 'mq_endpoint_consume_cpm',
  scope: mQEndpointAccessScope,
  function: cpmFunction,
  source: 'MQEndpointAccess',
  statement: 'mq_endpoint_consume_cpm = from(MQEndpointAccess.*).filter(operation == MQOperation.Consume).cpm();',
  byCluster: false,
};

/**
 * Messages consumed per minute.
 *
 * mq_endpoint_consume_cpm = from(MQEndpointAccess.*).filter(operation == MQOperation.Consume).cpm();
 */
export class MqEndpointConsumeCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(mqEndpointConsumeCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MqEndpointConsumeCpmMetric {
    const columns = MqEndpointConsumeCpmMetric.decode<CpmColumns>(mqEndpointConsumeCpmMetric, bytes);
    return new MqEndpointConsumeCpmMetric(entity, bucket, columns);
  }
}

// mq_endpoint_consume_sla = from(MQEndpointAccess.*).filter(operation == MQOperation.Consume).percent(status == true);
export const mqEndpointConsumeSlaMetric: MetricDefinition = {
  name: 'mq_endpoint_consume_sla',
  scope: mQEndpointAccessScope,
  function: percentFunction,
  source: 'MQEndpointAccess',
  statement: 'mq_endpoint_consume_sla = from(MQEndpointAccess.*).filter(operation == MQOperation.Consume).percent(status == true);',
  byCluster: false,
};

/**
 * Of 10000 messages, how many were consumed without an error.
 *
 * mq_endpoint_consume_sla = from(MQEndpointAccess.*).filter(operation == MQOperation.Consume).percent(status == true);
 */
export class MqEndpointConsumeSlaMetric extends PercentMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentColumns) {
    super(mqEndpointConsumeSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MqEndpointConsumeSlaMetric {
    const columns = MqEndpointConsumeSlaMetric.decode<PercentColumns>(mqEndpointConsumeSlaMetric, bytes);
    return new MqEndpointConsumeSlaMetric(entity, bucket, columns);
  }
}

// mq_endpoint_consume_latency = from(MQEndpointAccess.transmissionLatency)
// .filter(operation == MQOperation.Consume)
// .longAvg();
export const mqEndpointConsumeLatencyMetric: MetricDefinition = {
  name: 'mq_endpoint_consume_latency',
  scope: mQEndpointAccessScope,
  function: longAvgFunction,
  source: 'MQEndpointAccess',
  statement: 'mq_endpoint_consume_latency = from(MQEndpointAccess.transmissionLatency)\n    .filter(operation == MQOperation.Consume)\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time from producer to consumer.
 *
 * mq_endpoint_consume_latency = from(MQEndpointAccess.transmissionLatency)
 *     .filter(operation == MQOperation.Consume)
 *     .longAvg();
 */
export class MqEndpointConsumeLatencyMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(mqEndpointConsumeLatencyMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MqEndpointConsumeLatencyMetric {
    const columns = MqEndpointConsumeLatencyMetric.decode<LongAvgColumns>(mqEndpointConsumeLatencyMetric, bytes);
    return new MqEndpointConsumeLatencyMetric(entity, bucket, columns);
  }
}

// mq_endpoint_consume_percentile = from(MQEndpointAccess.transmissionLatency)
// .filter(operation == MQOperation.Consume)
// .percentile2(10);
export const mqEndpointConsumePercentileMetric: MetricDefinition = {
  name: 'mq_endpoint_consume_percentile',
  scope: mQEndpointAccessScope,
  function: percentile2Function,
  source: 'MQEndpointAccess',
  statement: 'mq_endpoint_consume_percentile = from(MQEndpointAccess.transmissionLatency)\n    .filter(operation == MQOperation.Consume)\n    .percentile2(10);',
  byCluster: false,
};

/**
 * Percentiles of the time from producer to consumer.
 *
 * mq_endpoint_consume_percentile = from(MQEndpointAccess.transmissionLatency)
 *     .filter(operation == MQOperation.Consume)
 *     .percentile2(10);
 */
export class MqEndpointConsumePercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(mqEndpointConsumePercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MqEndpointConsumePercentileMetric {
    const columns = MqEndpointConsumePercentileMetric.decode<Percentile2Columns>(mqEndpointConsumePercentileMetric, bytes);
    return new MqEndpointConsumePercentileMetric(entity, bucket, columns);
  }
}
