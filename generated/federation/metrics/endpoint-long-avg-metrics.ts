// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LongAvgMetricsAddColumns,
  LongAvgMetricsAddMetrics,
  longAvgMetricsAddFunction,
} from '../functions/long-avg-metrics-add.ts';
import { federatedEndpointScope } from '../scopes.ts';
// endpoint_resp_time = from(EndpointLongAvgMetrics.*)
// .filter(metric == "endpoint_resp_time")
// .longAvgMetricsAdd(summation, count)
// .decorator("EndpointDecorator");
export const endpointRespTimeMetric: MetricDefinition = {
  name: 'endpoint_resp_time',
  scope: federatedEndpointScope,
  function: longAvgMetricsAddFunction,
  source: 'EndpointLongAvgMetrics',
  statement: 'endpoint_resp_time = from(EndpointLongAvgMetrics.*)\n    .filter(metric == "endpoint_resp_time")\n    .longAvgMetricsAdd(summation, count)\n    .decorator("EndpointDecorator");',
  decorator: { name: 'EndpointDecorator', attributes: ['attr0'] },
  originMetrics: ['endpoint_resp_time'],
  byCluster: false,
};

/**
 * endpoint_resp_time = from(EndpointLongAvgMetrics.*)
 *     .filter(metric == "endpoint_resp_time")
 *     .longAvgMetricsAdd(summation, count)
 *     .decorator("EndpointDecorator");
 */
export class EndpointRespTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(endpointRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): EndpointRespTimeMetric {
    const columns = EndpointRespTimeMetric.decode<LongAvgMetricsAddColumns>(endpointRespTimeMetric, bytes);
    return new EndpointRespTimeMetric(entity, bucket, columns);
  }
}

// endpoint_mq_consume_latency = from(EndpointLongAvgMetrics.*)
// .filter(metric == "endpoint_mq_consume_latency")
// .longAvgMetricsAdd(summation, count);
export const endpointMqConsumeLatencyMetric: MetricDefinition = {
  name: 'endpoint_mq_consume_latency',
  scope: federatedEndpointScope,
  function: longAvgMetricsAddFunction,
  source: 'EndpointLongAvgMetrics',
  statement: 'endpoint_mq_consume_latency = from(EndpointLongAvgMetrics.*)\n    .filter(metric == "endpoint_mq_consume_latency")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['endpoint_mq_consume_latency'],
  byCluster: false,
};

/**
 * endpoint_mq_consume_latency = from(EndpointLongAvgMetrics.*)
 *     .filter(metric == "endpoint_mq_consume_latency")
 *     .longAvgMetricsAdd(summation, count);
 */
export class EndpointMqConsumeLatencyMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(endpointMqConsumeLatencyMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): EndpointMqConsumeLatencyMetric {
    const columns = EndpointMqConsumeLatencyMetric.decode<LongAvgMetricsAddColumns>(endpointMqConsumeLatencyMetric, bytes);
    return new EndpointMqConsumeLatencyMetric(entity, bucket, columns);
  }
}

// endpoint_sidecar_internal_req_latency_nanos = from(EndpointLongAvgMetrics.*)
// .filter(metric == "endpoint_sidecar_internal_req_latency_nanos")
// .longAvgMetricsAdd(summation, count);
export const endpointSidecarInternalReqLatencyNanosMetric: MetricDefinition = {
  name: 'endpoint_sidecar_internal_req_latency_nanos',
  scope: federatedEndpointScope,
  function: longAvgMetricsAddFunction,
  source: 'EndpointLongAvgMetrics',
  statement: 'endpoint_sidecar_internal_req_latency_nanos = from(EndpointLongAvgMetrics.*)\n    .filter(metric == "endpoint_sidecar_internal_req_latency_nanos")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['endpoint_sidecar_internal_req_latency_nanos'],
  byCluster: false,
};

/**
 * endpoint_sidecar_internal_req_latency_nanos = from(EndpointLongAvgMetrics.*)
 *     .filter(metric == "endpoint_sidecar_internal_req_latency_nanos")
 *     .longAvgMetricsAdd(summation, count);
 */
export class EndpointSidecarInternalReqLatencyNanosMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(endpointSidecarInternalReqLatencyNanosMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): EndpointSidecarInternalReqLatencyNanosMetric {
    const columns = EndpointSidecarInternalReqLatencyNanosMetric.decode<LongAvgMetricsAddColumns>(endpointSidecarInternalReqLatencyNanosMetric, bytes);
    return new EndpointSidecarInternalReqLatencyNanosMetric(entity, bucket, columns);
  }
}

// endpoint_sidecar_internal_resp_latency_nanos = from(EndpointLongAvgMetrics.*)
// .filter(metric == "endpoint_sidecar_internal_resp_latency_nanos")
// .longAvgMetricsAdd(summation, count);
export const endpointSidecarInternalRespLatencyNanosMetric: MetricDefinition = {
  name: 'endpoint_sidecar_internal_resp_latency_nanos',
  scope: federatedEndpointScope,
  function: longAvgMetricsAddFunction,
  source: 'EndpointLongAvgMetrics',
  statement: 'endpoint_sidecar_internal_resp_latency_nanos = from(EndpointLongAvgMetrics.*)\n    .filter(metric == "endpoint_sidecar_internal_resp_latency_nanos")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['endpoint_sidecar_internal_resp_latency_nanos'],
  byCluster: false,
};

/**
 * endpoint_sidecar_internal_resp_latency_nanos = from(EndpointLongAvgMetrics.*)
 *     .filter(metric == "endpoint_sidecar_internal_resp_latency_nanos")
 *     .longAvgMetricsAdd(summation, count);
 */
export class EndpointSidecarInternalRespLatencyNanosMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(endpointSidecarInternalRespLatencyNanosMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): EndpointSidecarInternalRespLatencyNanosMetric {
    const columns = EndpointSidecarInternalRespLatencyNanosMetric.decode<LongAvgMetricsAddColumns>(endpointSidecarInternalRespLatencyNanosMetric, bytes);
    return new EndpointSidecarInternalRespLatencyNanosMetric(entity, bucket, columns);
  }
}
