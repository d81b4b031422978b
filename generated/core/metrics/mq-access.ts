// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type CpmColumns, CpmMetrics, cpmFunction } from '../functions/cpm.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { type PercentColumns, PercentMetrics, percentFunction } from '../functions/percent.ts';
import { type Percentile2Columns, Percentile2Metrics, percentile2Function } from '../functions/percentile2.ts';
import { mQAccessScope } from '../scopes.ts';
// mq_service_produce_cpm = from(MQAccess.*).filter(operation == MQOperation.Produce).cpm();
export const mqServiceProduceCpmMetric: MetricDefinition = {
  name: 'mq_service_produce_cpm',
  scope: mQAccessScope,
  function: cpmFunction,
  source: 'MQAccess',
  statement: 'mq_service_produce_cpm = from(MQAccess.*).filter(operation == MQOperation.Produce).cpm();',
  byCluster: false,
};

/**
 * Messages produced per minute.
 *
 * mq_service_produce_cpm = from(MQAccess.*).filter(operation == MQOperation.Produce).cpm();
 */
export class MqServiceProduceCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(mqServiceProduceCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MqServiceProduceCpmMetric {
    const columns = MqServiceProduceCpmMetric.decode<CpmColumns>(mqServiceProduceCpmMetric, bytes);
    return new MqServiceProduceCpmMetric(entity, bucket, columns);
  }
}

// mq_service_produce_sla = from(MQAccess.*).filter(operation == MQOperation.Produce).percent(status == true);
export const mqServiceProduceSlaMetric: MetricDefinition = {
  name: 'mq_service_produce_sla',
  scope: mQAccessScope,
  function: percentFunction,
  source: 'MQAccess',
  statement: 'mq_service_produce_sla = from(MQAccess.*).filter(operation == MQOperation.Produce).percent(status == true);',
  byCluster: false,
};

/**
 * Of 10000 messages, how many were produced without an error.
 *
 * mq_service_produce_sla = from(MQAccess.*).filter(operation == MQOperation.Produce).percent(status == true);
 */
export class MqServiceProduceSlaMetric extends PercentMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentColumns) {
    super(mqServiceProduceSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MqServiceProduceSlaMetric {
    const columns = MqServiceProduceSlaMetric.decode<PercentColumns>(mqServiceProduceSlaMetric, bytes);
    return new MqServiceProduceSlaMetric(entity, bucket, columns);
  }
}

// mq_service_consume_cpm = from(MQAccess.*).filter(operation == MQOperation.Consume).cpm();
export const mqServiceConsumeCpmMetric: MetricDefinition = {
  name: 'mq_service_consume_cpm',
  scope: mQAccessScope,
  function: cpmFunction,
  source: 'MQAccess',
  statement: 'mq_service_consume_cpm = from(MQAccess.*).filter(operation == MQOperation.Consume).cpm();',
  byCluster: false,
};

/**
 * Messages consumed per minute.
 *
 * mq_service_consume_cpm = from(MQAccess.*).filter(operation == MQOperation.Consume).cpm();
 */
export class MqServiceConsumeCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(mqServiceConsumeCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MqServiceConsumeCpmMetric {
    const columns = MqServiceConsumeCpmMetric.decode<CpmColumns>(mqServiceConsumeCpmMetric, bytes);
    return new MqServiceConsumeCpmMetric(entity, bucket, columns);
  }
}

// mq_service_consume_sla = from(MQAccess.*).filter(operation == MQOperation.Consume).percent(status == true);
export const mqServiceConsumeSlaMetric: MetricDefinition = {
  name: 'mq_service_consume_sla',
  scope: mQAccessScope,
  function: percentFunction,
  source: 'MQAccess',
  statement: 'mq_service_consume_sla = from(MQAccess.*).filter(operation == MQOperation.Consume).percent(status == true);',
  byCluster: false,
};

/**
 * Of 10000 messages, how many were consumed without an error.
 *
 * mq_service_consume_sla = from(MQAccess.*).filter(operation == MQOperation.Consume).percent(status == true);
 */
export class MqServiceConsumeSlaMetric extends PercentMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentColumns) {
    super(mqServiceConsumeSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MqServiceConsumeSlaMetric {
    const columns = MqServiceConsumeSlaMetric.decode<PercentColumns>(mqServiceConsumeSlaMetric, bytes);
    return new MqServiceConsumeSlaMetric(entity, bucket, columns);
  }
}

// mq_service_consume_latency = from(MQAccess.transmissionLatency).filter(operation == MQOperation.Consume).longAvg();
export const mqServiceConsumeLatencyMetric: MetricDefinition = {
  name: 'mq_service_consume_latency',
  scope: mQAccessScope,
  function: longAvgFunction,
  source: 'MQAccess',
  statement: 'mq_service_consume_latency = from(MQAccess.transmissionLatency).filter(operation == MQOperation.Consume).longAvg();',
  byCluster: false,
};

/**
 * Mean time from producer to consumer.
 *
 * mq_service_consume_latency = from(MQAccess.transmissionLatency).filter(operation == MQOperation.Consume).longAvg();
 */
export class MqServiceConsumeLatencyMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(mqServiceConsumeLatencyMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MqServiceConsumeLatencyMetric {
    const columns = MqServiceConsumeLatencyMetric.decode<LongAvgColumns>(mqServiceConsumeLatencyMetric, bytes);
    return new MqServiceConsumeLatencyMetric(entity, bucket, columns);
  }
}

// mq_service_consume_percentile = from(MQAccess.transmissionLatency)
// .filter(operation == MQOperation.Consume)
// .percentile2(10);
export const mqServiceConsumePercentileMetric: MetricDefinition = {
  name: 'mq_service_consume_percentile',
  scope: mQAccessScope,
  function: percentile2Function,
  source: 'MQAccess',
  statement: 'mq_service_consume_percentile = from(MQAccess.transmissionLatency)\n    .filter(operation == MQOperation.Consume)\n    .percentile2(10);',
  byCluster: false,
};

/**
 * Percentiles of the time from producer to consumer.
 *
 * mq_service_consume_percentile = from(MQAccess.transmissionLatency)
 *     .filter(operation == MQOperation.Consume)
 *     .percentile2(10);
 */
export class MqServiceConsumePercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(mqServiceConsumePercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MqServiceConsumePercentileMetric {
    const columns = MqServiceConsumePercentileMetric.decode<Percentile2Columns>(mqServiceConsumePercentileMetric, bytes);
    return new MqServiceConsumePercentileMetric(entity, bucket, columns);
  }
}
