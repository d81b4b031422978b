// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LongAvgMetricsAddColumns,
  LongAvgMetricsAddMetrics,
  longAvgMetricsAddFunction,
} from '../functions/long-avg-metrics-add.ts';
import { federatedServiceInstanceScope } from '../scopes.ts';
// service_instance_resp_time = from(ServiceInstanceLongAvgMetrics.*)
// .filter(metric == "service_instance_resp_time")
// .longAvgMetricsAdd(summation, count);
export const serviceInstanceRespTimeMetric: MetricDefinition = {
  name: 'service_instance_resp_time',
  scope: federatedServiceInstanceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceInstanceLongAvgMetrics',
  statement: 'service_instance_resp_time = from(ServiceInstanceLongAvgMetrics.*)\n    .filter(metric == "service_instance_resp_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['service_instance_resp_time'],
  byCluster: false,
};

/**
 * service_instance_resp_time = from(ServiceInstanceLongAvgMetrics.*)
 *     .filter(metric == "service_instance_resp_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ServiceInstanceRespTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(serviceInstanceRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstanceRespTimeMetric {
    const columns = ServiceInstanceRespTimeMetric.decode<LongAvgMetricsAddColumns>(serviceInstanceRespTimeMetric, bytes);
    return new ServiceInstanceRespTimeMetric(entity, bucket, columns);
  }
}

// service_instance_throughput_received = from(ServiceInstanceLongAvgMetrics.*)
// .filter(metric == "service_instance_throughput_received")
// .longAvgMetricsAdd(summation, count);
export const serviceInstanceThroughputReceivedMetric: MetricDefinition = {
  name: 'service_instance_throughput_received',
  scope: federatedServiceInstanceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceInstanceLongAvgMetrics',
  statement: 'service_instance_throughput_received = from(ServiceInstanceLongAvgMetrics.*)\n    .filter(metric == "service_instance_throughput_received")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['service_instance_throughput_received'],
  byCluster: false,
};

/**
 * service_instance_throughput_received = from(ServiceInstanceLongAvgMetrics.*)
 *     .filter(metric == "service_instance_throughput_received")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ServiceInstanceThroughputReceivedMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(serviceInstanceThroughputReceivedMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstanceThroughputReceivedMetric {
    const columns = ServiceInstanceThroughputReceivedMetric.decode<LongAvgMetricsAddColumns>(serviceInstanceThroughputReceivedMetric, bytes);
    return new ServiceInstanceThroughputReceivedMetric(entity, bucket, columns);
  }
}

// service_instance_throughput_sent = from(ServiceInstanceLongAvgMetrics.*)
// .filter(metric == "service_instance_throughput_sent")
// .longAvgMetricsAdd(summation, count);
export const serviceInstanceThroughputSentMetric: MetricDefinition = {
  name: 'service_instance_throughput_sent',
  scope: federatedServiceInstanceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceInstanceLongAvgMetrics',
  statement: 'service_instance_throughput_sent = from(ServiceInstanceLongAvgMetrics.*)\n    .filter(metric == "service_instance_throughput_sent")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['service_instance_throughput_sent'],
  byCluster: false,
};

/**
 * service_instance_throughput_sent = from(ServiceInstanceLongAvgMetrics.*)
 *     .filter(metric == "service_instance_throughput_sent")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ServiceInstanceThroughputSentMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(serviceInstanceThroughputSentMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstanceThroughputSentMetric {
    const columns = ServiceInstanceThroughputSentMetric.decode<LongAvgMetricsAddColumns>(serviceInstanceThroughputSentMetric, bytes);
    return new ServiceInstanceThroughputSentMetric(entity, bucket, columns);
  }
}

// service_instance_sidecar_internal_req_latency_nanos = from(ServiceInstanceLongAvgMetrics.*)
// .filter(metric == "service_instance_sidecar_internal_req_latency_nanos")
// .longAvgMetricsAdd(summation, count);
export const serviceInstanceSidecarInternalReqLatencyNanosMetric: MetricDefinition = {
  name: 'service_instance_sidecar_internal_req_latency_nanos',
  scope: federatedServiceInstanceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceInstanceLongAvgMetrics',
  statement: 'service_instance_sidecar_internal_req_latency_nanos = from(ServiceInstanceLongAvgMetrics.*)\n    .filter(metric == "service_instance_sidecar_internal_req_latency_nanos")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['service_instance_sidecar_internal_req_latency_nanos'],
  byCluster: false,
};

/**
 * service_instance_sidecar_internal_req_latency_nanos = from(ServiceInstanceLongAvgMetrics.*)
 *     .filter(metric == "service_instance_sidecar_internal_req_latency_nanos")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ServiceInstanceSidecarInternalReqLatencyNanosMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(serviceInstanceSidecarInternalReqLatencyNanosMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstanceSidecarInternalReqLatencyNanosMetric {
    const columns = ServiceInstanceSidecarInternalReqLatencyNanosMetric.decode<LongAvgMetricsAddColumns>(serviceInstanceSidecarInternalReqLatencyNanosMetric, bytes);
    return new ServiceInstanceSidecarInternalReqLatencyNanosMetric(entity, bucket, columns);
  }
}

// service_instance_sidecar_internal_resp_latency_nanos = from(ServiceInstanceLongAvgMetrics.*)
// .filter(metric == "service_instance_sidecar_internal_resp_latency_nanos")
// .longAvgMetricsAdd(summation, count);
export const serviceInstanceSidecarInternalRespLatencyNanosMetric: MetricDefinition = {
  name: 'service_instance_sidecar_internal_resp_latency_nanos',
  scope: federatedServiceInstanceScope,
  function: longAvgMetricsAddFunction,
  source: 'ServiceInstanceLongAvgMetrics',
  statement: 'service_instance_sidecar_internal_resp_latency_nanos = from(ServiceInstanceLongAvgMetrics.*)\n    .filter(metric == "service_instance_sidecar_internal_resp_latency_nanos")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['service_instance_sidecar_internal_resp_latency_nanos'],
  byCluster: false,
};

/**
 * service_instance_sidecar_internal_resp_latency_nanos = from(ServiceInstanceLongAvgMetrics.*)
 *     .filter(metric == "service_instance_sidecar_internal_resp_latency_nanos")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ServiceInstanceSidecarInternalRespLatencyNanosMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(serviceInstanceSidecarInternalRespLatencyNanosMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstanceSidecarInternalRespLatencyNanosMetric {
    const columns = ServiceInstanceSidecarInternalRespLatencyNanosMetric.decode<LongAvgMetricsAddColumns>(serviceInstanceSidecarInternalRespLatencyNanosMetric, bytes);
    return new ServiceInstanceSidecarInternalRespLatencyNanosMetric(entity, bucket, columns);
  }
}
