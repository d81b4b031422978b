// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type CpmColumns, CpmMetrics, cpmFunction } from '../functions/cpm.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { type PercentColumns, PercentMetrics, percentFunction } from '../functions/percent.ts';
import { serviceInstanceScope } from '../scopes.ts';
// service_instance_cpm = from(ServiceInstance.*).cpm();
export const serviceInstanceCpmMetric: MetricDefinition = {
  name: 'service_instance_cpm',
  scope: serviceInstanceScope,
  function: cpmFunction,
  source: 'ServiceInstance',
  statement: 'service_instance_cpm = from(ServiceInstance.*).cpm();',
  byCluster: false,
};

/**
 * Requests per minute.
 *
 * service_instance_cpm = from(ServiceInstance.*).cpm();
 */
export class ServiceInstanceCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(serviceInstanceCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstanceCpmMetric {
    const columns = ServiceInstanceCpmMetric.decode<CpmColumns>(serviceInstanceCpmMetric, bytes);
    return new ServiceInstanceCpmMetric(entity, bucket, columns);
  }
}

// service_instance_sla = from(ServiceInstance.*).percent(status == true);
export const serviceInstanceSlaMetric: MetricDefinition = {
  name: 'service_instance_sla',
  scope: serviceInstanceScope,
  function: percentFunction,
  source: 'ServiceInstance',
  statement: 'service_instance_sla = from(ServiceInstance.*).percent(status == true);',
  byCluster: false,
};

/**
 * Of 10000 requests, how many succeeded.
 *
 * service_instance_sla = from(ServiceInstance.*).percent(status == true);
 */
export class ServiceInstanceSlaMetric extends PercentMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentColumns) {
    super(serviceInstanceSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstanceSlaMetric {
    const columns = ServiceInstanceSlaMetric.decode<PercentColumns>(serviceInstanceSlaMetric, bytes);
    return new ServiceInstanceSlaMetric(entity, bucket, columns);
  }
}

// service_instance_resp_time = from(ServiceInstance.latency).longAvg();
export const serviceInstanceRespTimeMetric: MetricDefinition = {
  name: 'service_instance_resp_time',
  scope: serviceInstanceScope,
  function: longAvgFunction,
  source: 'ServiceInstance',
  statement: 'service_instance_resp_time = from(ServiceInstance.latency).longAvg();',
  byCluster: false,
};

/**
 * Mean response time.
 *
 * service_instance_resp_time = from(ServiceInstance.latency).longAvg();
 */
export class ServiceInstanceRespTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(serviceInstanceRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstanceRespTimeMetric {
    const columns = ServiceInstanceRespTimeMetric.decode<LongAvgColumns>(serviceInstanceRespTimeMetric, bytes);
    return new ServiceInstanceRespTimeMetric(entity, bucket, columns);
  }
}

// service_instance_sidecar_internal_req_latency_nanos = from(ServiceInstance.sideCar.internalRequestLatencyNanos)
// .longAvg();
export const serviceInstanceSidecarInternalReqLatencyNanosMetric: MetricDefinition = {
  name: 'service_instance_sidecar_internal_req_latency_nanos',
  scope: serviceInstanceScope,
  function: longAvgFunction,
  source: 'ServiceInstance',
  statement: 'service_instance_sidecar_internal_req_latency_nanos = from(ServiceInstance.sideCar.internalRequestLatencyNanos)\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean delay of requests.
 *
 * service_instance_sidecar_internal_req_latency_nanos = from(ServiceInstance.sideCar.internalRequestLatencyNanos)
 *     .longAvg();
 */
export class ServiceInstanceSidecarInternalReqLatencyNanosMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(serviceInstanceSidecarInternalReqLatencyNanosMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstanceSidecarInternalReqLatencyNanosMetric {
    const columns = ServiceInstanceSidecarInternalReqLatencyNanosMetric.decode<LongAvgColumns>(serviceInstanceSidecarInternalReqLatencyNanosMetric, bytes);
    return new ServiceInstanceSidecarInternalReqLatencyNanosMetric(entity, bucket, columns);
  }
}

// service_instance_sidecar_internal_resp_latency_nanos = from(ServiceInstance.sideCar.internalResponseLatencyNanos)
// .longAvg();
export const serviceInstanceSidecarInternalRespLatencyNanosMetric: MetricDefinition = {
  name: 'service_instance_sidecar_internal_resp_latency_nanos',
  scope: serviceInstanceScope,
  function: longAvgFunction,
  source: 'ServiceInstance',
  statement: 'service_instance_sidecar_internal_resp_latency_nanos = from(ServiceInstance.sideCar.internalResponseLatencyNanos)\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean delay of responses.
 *
 * service_instance_sidecar_internal_resp_latency_nanos = from(ServiceInstance.sideCar.internalResponseLatencyNanos)
 *     .longAvg();
 */
export class ServiceInstanceSidecarInternalRespLatencyNanosMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(serviceInstanceSidecarInternalRespLatencyNanosMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstanceSidecarInternalRespLatencyNanosMetric {
    const columns = ServiceInstanceSidecarInternalRespLatencyNanosMetric.decode<LongAvgColumns>(serviceInstanceSidecarInternalRespLatencyNanosMetric, bytes);
    return new ServiceInstanceSidecarInternalRespLatencyNanosMetric(entity, bucket, columns);
  }
}
