// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type CpmColumns, CpmMetrics, cpmFunction } from '../functions/cpm.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { type PercentColumns, PercentMetrics, percentFunction } from '../functions/percent.ts';
import { type Percentile2Columns, Percentile2Metrics, percentile2Function } from '../functions/percentile2.ts';
import { serviceInstanceRelationScope } from '../scopes.ts';
// service_instance_relation_client_cpm = from(ServiceInstanceRelation.*).filter(detectPoint == DetectPoint.CLIENT).cpm();
export const serviceInstanceRelationClientCpmMetric: MetricDefinition = {
  name: 'service_instance_relation_client_cpm',
  scope: serviceInstanceRelationScope,
  function: cpmFunction,
  source: 'ServiceInstanceRelation',
  statement: 'service_instance_relation_client_cpm = from(ServiceInstanceRelation.*).filter(detectPoint == DetectPoint.CLIENT).cpm();',
  byCluster: false,
};

/**
 * Calls per minute, measured by the caller.
 *
 * service_instance_relation_client_cpm = from(ServiceInstanceRelation.*).filter(detectPoint == DetectPoint.CLIENT).cpm();
 */
export class ServiceInstanceRelationClientCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(serviceInstanceRelationClientCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstanceRelationClientCpmMetric {
    const columns = ServiceInstanceRelationClientCpmMetric.decode<CpmColumns>(serviceInstanceRelationClientCpmMetric, bytes);
    return new ServiceInstanceRelationClientCpmMetric(entity, bucket, columns);
  }
}

// service_instance_relation_client_call_sla = from(ServiceInstanceRelation.*)
// .filter(detectPoint == DetectPoint.CLIENT)
// .percent(status == true);
export const serviceInstanceRelationClientCallSlaMetric: MetricDefinition = {
  name: 'service_instance_relation_client_call_sla',
  scope: serviceInstanceRelationScope,
  function: percentFunction,
  source: 'ServiceInstanceRelation',
  statement: 'service_instance_relation_client_call_sla = from(ServiceInstanceRelation.*)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .percent(status == true);',
  byCluster: false,
};

/**
 * Of 10000 calls, how many succeeded for the caller.
 *
 * service_instance_relation_client_call_sla = from(ServiceInstanceRelation.*)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .percent(status == true);
 */
export class ServiceInstanceRelationClientCallSlaMetric extends PercentMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentColumns) {
    super(serviceInstanceRelationClientCallSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstanceRelationClientCallSlaMetric {
    const columns = ServiceInstanceRelationClientCallSlaMetric.decode<PercentColumns>(serviceInstanceRelationClientCallSlaMetric, bytes);
    return new ServiceInstanceRelationClientCallSlaMetric(entity, bucket, columns);
  }
}

// service_instance_relation_client_resp_time = from(ServiceInstanceRelation.latency)
// .filter(detectPoint == DetectPoint.CLIENT)
// .longAvg();
export const serviceInstanceRelationClientRespTimeMetric: MetricDefinition = {
  name: 'service_instance_relation_client_resp_time',
  scope: serviceInstanceRelationScope,
  function: longAvgFunction,
  source: 'ServiceInstanceRelation',
  statement: 'service_instance_relation_client_resp_time = from(ServiceInstanceRelation.latency)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean response time, measured by the caller.
 *
 * service_instance_relation_client_resp_time = from(ServiceInstanceRelation.latency)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .longAvg();
 */
export class ServiceInstanceRelationClientRespTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(serviceInstanceRelationClientRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstanceRelationClientRespTimeMetric {
    const columns = ServiceInstanceRelationClientRespTimeMetric.decode<LongAvgColumns>(serviceInstanceRelationClientRespTimeMetric, bytes);
    return new ServiceInstanceRelationClientRespTimeMetric(entity, bucket, columns);
  }
}

// service_instance_relation_client_percentile = from(ServiceInstanceRelation.latency)
// .filter(detectPoint == DetectPoint.CLIENT)
// .percentile2(10);
export const serviceInstanceRelationClientPercentileMetric: MetricDefinition = {
  name: 'service_instance_relation_client_percentile',
  scope: serviceInstanceRelationScope,
  function: percentile2Function,
  source: 'ServiceInstanceRelation',
  statement: 'service_instance_relation_client_percentile = from(ServiceInstanceRelation.latency)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .percentile2(10);',
  byCluster: false,
};

/**
 * Response time percentiles, measured by the caller.
 *
 * service_instance_relation_client_percentile = from(ServiceInstanceRelation.latency)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .percentile2(10);
 */
export class ServiceInstanceRelationClientPercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(serviceInstanceRelationClientPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstanceRelationClientPercentileMetric {
    const columns = ServiceInstanceRelationClientPercentileMetric.decode<Percentile2Columns>(serviceInstanceRelationClientPercentileMetric, bytes);
    return new ServiceInstanceRelationClientPercentileMetric(entity, bucket, columns);
  }
}

// service_instance_relation_server_cpm = from(ServiceInstanceRelation.*).filter(detectPoint == DetectPoint.SERVER).cpm();
export const serviceInstanceRelationServerCpmMetric: MetricDefinition = {
  name: 'service_instance_relation_server_cpm',
  scope: serviceInstanceRelationScope,
  function: cpmFunction,
  source: 'ServiceInstanceRelation',
  statement: 'service_instance_relation_server_cpm = from(ServiceInstanceRelation.*).filter(detectPoint == DetectPoint.SERVER).cpm();',
  byCluster: false,
};

/**
 * Calls per minute, measured by the callee.
 *
 * service_instance_relation_server_cpm = from(ServiceInstanceRelation.*).filter(detectPoint == DetectPoint.SERVER).cpm();
 */
export class ServiceInstanceRelationServerCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(serviceInstanceRelationServerCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstanceRelationServerCpmMetric {
    const columns = ServiceInstanceRelationServerCpmMetric.decode<CpmColumns>(serviceInstanceRelationServerCpmMetric, bytes);
    return new ServiceInstanceRelationServerCpmMetric(entity, bucket, columns);
  }
}

// service_instance_relation_server_call_sla = from(ServiceInstanceRelation.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .percent(status == true);
export const serviceInstanceRelationServerCallSlaMetric: MetricDefinition = {
  name: 'service_instance_relation_server_call_sla',
  scope: serviceInstanceRelationScope,
  function: percentFunction,
  source: 'ServiceInstanceRelation',
  statement: 'service_instance_relation_server_call_sla = from(ServiceInstanceRelation.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .percent(status == true);',
  byCluster: false,
};

/**
 * Of 10000 calls, how many succeeded for the callee.
 *
 * service_instance_relation_server_call_sla = from(ServiceInstanceRelation.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .percent(status == true);
 */
export class ServiceInstanceRelationServerCallSlaMetric extends PercentMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentColumns) {
    super(serviceInstanceRelationServerCallSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstanceRelationServerCallSlaMetric {
    const columns = ServiceInstanceRelationServerCallSlaMetric.decode<PercentColumns>(serviceInstanceRelationServerCallSlaMetric, bytes);
    return new ServiceInstanceRelationServerCallSlaMetric(entity, bucket, columns);
  }
}

// service_instance_relation_server_resp_time = from(ServiceInstanceRelation.latency)
// .filter(detectPoint == DetectPoint.SERVER)
// .longAvg();
export const serviceInstanceRelationServerRespTimeMetric: MetricDefinition = {
  name: 'service_instance_relation_server_resp_time',
  scope: serviceInstanceRelationScope,
  function: longAvgFunction,
  source: 'ServiceInstanceRelation',
  statement: 'service_instance_relation_server_resp_time = from(ServiceInstanceRelation.latency)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean response time, measured by the callee.
 *
 * service_instance_relation_server_resp_time = from(ServiceInstanceRelation.latency)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .longAvg();
 */
export class ServiceInstanceRelationServerRespTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(serviceInstanceRelationServerRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstanceRelationServerRespTimeMetric {
    const columns = ServiceInstanceRelationServerRespTimeMetric.decode<LongAvgColumns>(serviceInstanceRelationServerRespTimeMetric, bytes);
    return new ServiceInstanceRelationServerRespTimeMetric(entity, bucket, columns);
  }
}

// service_instance_relation_server_percentile = from(ServiceInstanceRelation.latency)
// .filter(detectPoint == DetectPoint.SERVER)
// .percentile2(10);
export const serviceInstanceRelationServerPercentileMetric: MetricDefinition = {
  name: 'service_instance_relation_server_percentile',
  scope: serviceInstanceRelationScope,
  function: percentile2Function,
  source: 'ServiceInstanceRelation',
  statement: 'service_instance_relation_server_percentile = from(ServiceInstanceRelation.latency)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .percentile2(10);',
  byCluster: false,
};

/**
 * Response time percentiles, measured by the callee.
 *
 * service_instance_relation_server_percentile = from(ServiceInstanceRelation.latency)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .percentile2(10);
 */
export class ServiceInstanceRelationServerPercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(serviceInstanceRelationServerPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstanceRelationServerPercentileMetric {
    const columns = ServiceInstanceRelationServerPercentileMetric.decode<Percentile2Columns>(serviceInstanceRelationServerPercentileMetric, bytes);
    return new ServiceInstanceRelationServerPercentileMetric(entity, bucket, columns);
  }
}

// instance_client_sidecar_internal_req_latency_nanos = from(ServiceInstanceRelation.sideCar.internalRequestLatencyNanos)
// .filter(detectPoint == DetectPoint.CLIENT)
// .longAvg();
export const instanceClientSidecarInternalReqLatencyNanosMetric: MetricDefinition = {
  name: 'instance_client_sidecar_internal_req_latency_nanos',
  scope: serviceInstanceRelationScope,
  function: longAvgFunction,
  source: 'ServiceInstanceRelation',
  statement: 'instance_client_sidecar_internal_req_latency_nanos = from(ServiceInstanceRelation.sideCar.internalRequestLatencyNanos)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean delay of requests in the caller's sidecar.
 *
 * instance_client_sidecar_internal_req_latency_nanos = from(ServiceInstanceRelation.sideCar.internalRequestLatencyNanos)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .longAvg();
 */
export class InstanceClientSidecarInternalReqLatencyNanosMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceClientSidecarInternalReqLatencyNanosMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceClientSidecarInternalReqLatencyNanosMetric {
    const columns = InstanceClientSidecarInternalReqLatencyNanosMetric.decode<LongAvgColumns>(instanceClientSidecarInternalReqLatencyNanosMetric, bytes);
    return new InstanceClientSidecarInternalReqLatencyNanosMetric(entity, bucket, columns);
  }
}

// instance_client_sidecar_internal_resp_latency_nanos = from(ServiceInstanceRelation.sideCar.internalResponseLatencyNanos)
// .filter(detectPoint == DetectPoint.CLIENT)
// .longAvg();
export const instanceClientSidecarInternalRespLatencyNanosMetric: MetricDefinition = {
  name: 'instance_client_sidecar_internal_resp_latency_nanos',
  scope: serviceInstanceRelationScope,
  function: longAvgFunction,
  source: 'ServiceInstanceRelation',
  statement: 'instance_client_sidecar_internal_resp_latency_nanos = from(ServiceInstanceRelation.sideCar.internalResponseLatencyNanos)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean delay of responses in the caller's sidecar.
 *
 * instance_client_sidecar_internal_resp_latency_nanos = from(ServiceInstanceRelation.sideCar.internalResponseLatencyNanos)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .longAvg();
 */
export class InstanceClientSidecarInternalRespLatencyNanosMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceClientSidecarInternalRespLatencyNanosMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceClientSidecarInternalRespLatencyNanosMetric {
    const columns = InstanceClientSidecarInternalRespLatencyNanosMetric.decode<LongAvgColumns>(instanceClientSidecarInternalRespLatencyNanosMetric, bytes);
    return new InstanceClientSidecarInternalRespLatencyNanosMetric(entity, bucket, columns);
  }
}

// instance_server_sidecar_internal_req_latency_nanos = from(ServiceInstanceRelation.sideCar.internalRequestLatencyNanos)
// .filter(detectPoint == DetectPoint.SERVER)
// .longAvg();
export const instanceServerSidecarInternalReqLatencyNanosMetric: MetricDefinition = {
  name: 'instance_server_sidecar_internal_req_latency_nanos',
  scope: serviceInstanceRelationScope,
  function: longAvgFunction,
  source: 'ServiceInstanceRelation',
  statement: 'instance_server_sidecar_internal_req_latency_nanos = from(ServiceInstanceRelation.sideCar.internalRequestLatencyNanos)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean delay of requests in the callee's sidecar.
 *
 * instance_server_sidecar_internal_req_latency_nanos = from(ServiceInstanceRelation.sideCar.internalRequestLatencyNanos)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .longAvg();
 */
export class InstanceServerSidecarInternalReqLatencyNanosMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceServerSidecarInternalReqLatencyNanosMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceServerSidecarInternalReqLatencyNanosMetric {
    const columns = InstanceServerSidecarInternalReqLatencyNanosMetric.decode<LongAvgColumns>(instanceServerSidecarInternalReqLatencyNanosMetric, bytes);
    return new InstanceServerSidecarInternalReqLatencyNanosMetric(entity, bucket, columns);
  }
}

// instance_server_sidecar_internal_resp_latency_nanos = from(ServiceInstanceRelation.sideCar.internalResponseLatencyNanos)
// .filter(detectPoint == DetectPoint.SERVER)
// .longAvg();
export const instanceServerSidecarInternalRespLatencyNanosMetric: MetricDefinition = {
  name: 'instance_server_sidecar_internal_resp_latency_nanos',
  scope: serviceInstanceRelationScope,
  function: longAvgFunction,
  source: 'ServiceInstanceRelation',
  statement: 'instance_server_sidecar_internal_resp_latency_nanos = from(ServiceInstanceRelation.sideCar.internalResponseLatencyNanos)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean delay of responses in the callee's sidecar.
 *
 * instance_server_sidecar_internal_resp_latency_nanos = from(ServiceInstanceRelation.sideCar.internalResponseLatencyNanos)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .longAvg();
 */
export class InstanceServerSidecarInternalRespLatencyNanosMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceServerSidecarInternalRespLatencyNanosMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceServerSidecarInternalRespLatencyNanosMetric {
    const columns = InstanceServerSidecarInternalRespLatencyNanosMetric.decode<LongAvgColumns>(instanceServerSidecarInternalRespLatencyNanosMetric, bytes);
    return new InstanceServerSidecarInternalRespLatencyNanosMetric(entity, bucket, columns);
  }
}
