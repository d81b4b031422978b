// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type CpmColumns, CpmMetrics, cpmFunction } from '../functions/cpm.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { type PercentColumns, PercentMetrics, percentFunction } from '../functions/percent.ts';
import { type Percentile2Columns, Percentile2Metrics, percentile2Function } from '../functions/percentile2.ts';
import { endpointScope } from '../scopes.ts';
// endpoint_cpm = from(Endpoint.*).cpm().decorator("EndpointDecorator");
export const endpointCpmMetric: MetricDefinition = {
  name: 'endpoint_cpm',
  scope: endpointScope,
  function: cpmFunction,
  source: 'Endpoint',
  statement: 'endpoint_cpm = from(Endpoint.*).cpm().decorator("EndpointDecorator");',
  decorator: { name: 'EndpointDecorator', attributes: ['attr0'] },
  byCluster: false,
};

/**
 * Requests per minute.
 *
 * endpoint_cpm = from(Endpoint.*).cpm().decorator("EndpointDecorator");
 */
export class EndpointCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(endpointCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): EndpointCpmMetric {
    const columns = EndpointCpmMetric.decode<CpmColumns>(endpointCpmMetric, bytes);
    return new EndpointCpmMetric(entity, bucket, columns);
  }
}

// endpoint_sla = from(Endpoint.*).percent(status == true).decorator("EndpointDecorator");
export const endpointSlaMetric: MetricDefinition = {
  name: 'endpoint_sla',
  scope: endpointScope,
  function: percentFunction,
  source: 'Endpoint',
  statement: 'endpoint_sla = from(Endpoint.*).percent(status == true).decorator("EndpointDecorator");',
  decorator: { name: 'EndpointDecorator', attributes: ['attr0'] },
  byCluster: false,
};

/**
 * Of 10000 requests, how many succeeded.
 *
 * endpoint_sla = from(Endpoint.*).percent(status == true).decorator("EndpointDecorator");
 */
export class EndpointSlaMetric extends PercentMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentColumns) {
    super(endpointSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): EndpointSlaMetric {
    const columns = EndpointSlaMetric.decode<PercentColumns>(endpointSlaMetric, bytes);
    return new EndpointSlaMetric(entity, bucket, columns);
  }
}

// endpoint_resp_time = from(Endpoint.latency).longAvg().decorator("EndpointDecorator");
export const endpointRespTimeMetric: MetricDefinition = {
  name: 'endpoint_resp_time',
  scope: endpointScope,
  function: longAvgFunction,
  source: 'Endpoint',
  statement: 'endpoint_resp_time = from(Endpoint.latency).longAvg().decorator("EndpointDecorator");',
  decorator: { name: 'EndpointDecorator', attributes: ['attr0'] },
  byCluster: false,
};

/**
 * Mean response time.
 *
 * endpoint_resp_time = from(Endpoint.latency).longAvg().decorator("EndpointDecorator");
 */
export class EndpointRespTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(endpointRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): EndpointRespTimeMetric {
    const columns = EndpointRespTimeMetric.decode<LongAvgColumns>(endpointRespTimeMetric, bytes);
    return new EndpointRespTimeMetric(entity, bucket, columns);
  }
}

// endpoint_percentile = from(Endpoint.latency).percentile2(10);
export const endpointPercentileMetric: MetricDefinition = {
  name: 'endpoint_percentile',
  scope: endpointScope,
  function: percentile2Function,
  source: 'Endpoint',
  statement: 'endpoint_percentile = from(Endpoint.latency).percentile2(10);',
  byCluster: false,
};

/**
 * Response time percentiles.
 *
 * endpoint_percentile = from(Endpoint.latency).percentile2(10);
 */
export class EndpointPercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(endpointPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): EndpointPercentileMetric {
    const columns = EndpointPercentileMetric.decode<Percentile2Columns>(endpointPercentileMetric, bytes);
    return new EndpointPercentileMetric(entity, bucket, columns);
  }
}

// endpoint_mq_consume_latency = from((str->long)Endpoint.tag["transmission.latency"])
// .filter(type == RequestType.MQ)
// .filter(tag["transmission.latency"] != null)
// .longAvg();
export const endpointMqConsumeLatencyMetric: MetricDefinition = {
  name: 'endpoint_mq_consume_latency',
  scope: endpointScope,
  function: longAvgFunction,
  source: 'Endpoint',
  statement: 'endpoint_mq_consume_latency = from((str->long)Endpoint.tag["transmission.latency"])\n    .filter(type == RequestType.MQ)\n    .filter(tag["transmission.latency"] != null)\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time in milliseconds that a message was on its way before the endpoint consumed it.
 *
 * endpoint_mq_consume_latency = from((str->long)Endpoint.tag["transmission.latency"])
 *     .filter(type == RequestType.MQ)
 *     .filter(tag["transmission.latency"] != null)
 *     .longAvg();
 */
export class EndpointMqConsumeLatencyMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(endpointMqConsumeLatencyMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): EndpointMqConsumeLatencyMetric {
    const columns = EndpointMqConsumeLatencyMetric.decode<LongAvgColumns>(endpointMqConsumeLatencyMetric, bytes);
    return new EndpointMqConsumeLatencyMetric(entity, bucket, columns);
  }
}

// endpoint_sidecar_internal_req_latency_nanos = from(Endpoint.sideCar.internalRequestLatencyNanos).longAvg();
export const endpointSidecarInternalReqLatencyNanosMetric: MetricDefinition = {
  name: 'endpoint_sidecar_internal_req_latency_nanos',
  scope: endpointScope,
  function: longAvgFunction,
  source: 'Endpoint',
  statement: 'endpoint_sidecar_internal_req_latency_nanos = from(Endpoint.sideCar.internalRequestLatencyNanos).longAvg();',
  byCluster: false,
};

/**
 * Mean delay of requests.
 *
 * endpoint_sidecar_internal_req_latency_nanos = from(Endpoint.sideCar.internalRequestLatencyNanos).longAvg();
 */
export class EndpointSidecarInternalReqLatencyNanosMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(endpointSidecarInternalReqLatencyNanosMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): EndpointSidecarInternalReqLatencyNanosMetric {
    const columns = EndpointSidecarInternalReqLatencyNanosMetric.decode<LongAvgColumns>(endpointSidecarInternalReqLatencyNanosMetric, bytes);
    return new EndpointSidecarInternalReqLatencyNanosMetric(entity, bucket, columns);
  }
}

// endpoint_sidecar_internal_resp_latency_nanos = from(Endpoint.sideCar.internalResponseLatencyNanos).longAvg();
export const endpointSidecarInternalRespLatencyNanosMetric: MetricDefinition = {
  name: 'endpoint_sidecar_internal_resp_latency_nanos',
  scope: endpointScope,
  function: longAvgFunction,
  source: 'Endpoint',
  statement: 'endpoint_sidecar_internal_resp_latency_nanos = from(Endpoint.sideCar.internalResponseLatencyNanos).longAvg();',
  byCluster: false,
};

/**
 * Mean delay of responses.
 *
 * endpoint_sidecar_internal_resp_latency_nanos = from(Endpoint.sideCar.internalResponseLatencyNanos).longAvg();
 */
export class EndpointSidecarInternalRespLatencyNanosMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(endpointSidecarInternalRespLatencyNanosMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): EndpointSidecarInternalRespLatencyNanosMetric {
    const columns = EndpointSidecarInternalRespLatencyNanosMetric.decode<LongAvgColumns>(endpointSidecarInternalRespLatencyNanosMetric, bytes);
    return new EndpointSidecarInternalRespLatencyNanosMetric(entity, bucket, columns);
  }
}
