// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type CpmColumns, CpmMetrics, cpmFunction } from '../functions/cpm.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { type PercentColumns, PercentMetrics, percentFunction } from '../functions/percent.ts';
import { type Percentile2Columns, Percentile2Metrics, percentile2Function } from '../functions/percentile2.ts';
import { serviceRelationScope } from '../scopes.ts';
// service_relation_client_cpm = from(ServiceRelation.*).filter(detectPoint == DetectPoint.CLIENT).cpm();
export const serviceRelationClientCpmMetric: MetricDefinition = {
  name: 'service_relation_client_cpm',
  scope: serviceRelationScope,
  function: cpmFunction,
  source: 'ServiceRelation',
  statement: 'service_relation_client_cpm = from(ServiceRelation.*).filter(detectPoint == DetectPoint.CLIENT).cpm();',
  byCluster: false,
};

/**
 * Calls per minute, measured by the caller.
 *
 * service_relation_client_cpm = from(ServiceRelation.*).filter(detectPoint == DetectPoint.CLIENT).cpm();
 */
export class ServiceRelationClientCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(serviceRelationClientCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceRelationClientCpmMetric {
    const columns = ServiceRelationClientCpmMetric.decode<CpmColumns>(serviceRelationClientCpmMetric, bytes);
    return new ServiceRelationClientCpmMetric(entity, bucket, columns);
  }
}

// service_relation_client_call_sla = from(ServiceRelation.*)
// .filter(detectPoint == DetectPoint.CLIENT)
// .percent(status == true);
export const serviceRelationClientCallSlaMetric: MetricDefinition = {
  name: 'service_relation_client_call_sla',
  scope: serviceRelationScope,
  function: percentFunction,
  source: 'ServiceRelation',
  statement: 'service_relation_client_call_sla = from(ServiceRelation.*)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .percent(status == true);',
  byCluster: false,
};

/**
 * Of 10000 calls, how many succeeded for the caller.
 *
 * service_relation_client_call_sla = from(ServiceRelation.*)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .percent(status == true);
 */
export class ServiceRelationClientCallSlaMetric extends PercentMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentColumns) {
    super(serviceRelationClientCallSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceRelationClientCallSlaMetric {
    const columns = ServiceRelationClientCallSlaMetric.decode<PercentColumns>(serviceRelationClientCallSlaMetric, bytes);
    return new ServiceRelationClientCallSlaMetric(entity, bucket, columns);
  }
}

// service_relation_client_resp_time = from(ServiceRelation.latency).filter(detectPoint == DetectPoint.CLIENT).longAvg();
export const serviceRelationClientRespTimeMetric: MetricDefinition = {
  name: 'service_relation_client_resp_time',
  scope: serviceRelationScope,
  function: longAvgFunction,
  source: 'ServiceRelation',
  statement: 'service_relation_client_resp_time = from(ServiceRelation.latency).filter(detectPoint == DetectPoint.CLIENT).longAvg();',
  byCluster: false,
};

/**
 * Mean response time, measured by the caller.
 *
 * service_relation_client_resp_time = from(ServiceRelation.latency).filter(detectPoint == DetectPoint.CLIENT).longAvg();
 */
export class ServiceRelationClientRespTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(serviceRelationClientRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceRelationClientRespTimeMetric {
    const columns = ServiceRelationClientRespTimeMetric.decode<LongAvgColumns>(serviceRelationClientRespTimeMetric, bytes);
    return new ServiceRelationClientRespTimeMetric(entity, bucket, columns);
  }
}

// service_relation_client_percentile = from(ServiceRelation.latency)
// .filter(detectPoint == DetectPoint.CLIENT)
// .percentile2(10);
export const serviceRelationClientPercentileMetric: MetricDefinition = {
  name: 'service_relation_client_percentile',
  scope: serviceRelationScope,
  function: percentile2Function,
  source: 'ServiceRelation',
  statement: 'service_relation_client_percentile = from(ServiceRelation.latency)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .percentile2(10);',
  byCluster: false,
};

/**
 * Response time percentiles, measured by the caller.
 *
 * service_relation_client_percentile = from(ServiceRelation.latency)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .percentile2(10);
 */
export class ServiceRelationClientPercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(serviceRelationClientPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceRelationClientPercentileMetric {
    const columns = ServiceRelationClientPercentileMetric.decode<Percentile2Columns>(serviceRelationClientPercentileMetric, bytes);
    return new ServiceRelationClientPercentileMetric(entity, bucket, columns);
  }
}

// service_relation_server_cpm = from(ServiceRelation.*).filter(detectPoint == DetectPoint.SERVER).cpm();
export const serviceRelationServerCpmMetric: MetricDefinition = {
  name: 'service_relation_server_cpm',
  scope: serviceRelationScope,
  function: cpmFunction,
  source: 'ServiceRelation',
  statement: 'service_relation_server_cpm = from(ServiceRelation.*).filter(detectPoint == DetectPoint.SERVER).cpm();',
  byCluster: false,
};

/**
 * Calls per minute, measured by the callee.
 *
 * service_relation_server_cpm = from(ServiceRelation.*).filter(detectPoint == DetectPoint.SERVER).cpm();
 */
export class ServiceRelationServerCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(serviceRelationServerCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceRelationServerCpmMetric {
    const columns = ServiceRelationServerCpmMetric.decode<CpmColumns>(serviceRelationServerCpmMetric, bytes);
    return new ServiceRelationServerCpmMetric(entity, bucket, columns);
  }
}

// service_relation_server_call_sla = from(ServiceRelation.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .percent(status == true);
export const serviceRelationServerCallSlaMetric: MetricDefinition = {
  name: 'service_relation_server_call_sla',
  scope: serviceRelationScope,
  function: percentFunction,
  source: 'ServiceRelation',
  statement: 'service_relation_server_call_sla = from(ServiceRelation.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .percent(status == true);',
  byCluster: false,
};

/**
 * Of 10000 calls, how many succeeded for the callee.
 *
 * service_relation_server_call_sla = from(ServiceRelation.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .percent(status == true);
 */
export class ServiceRelationServerCallSlaMetric extends PercentMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentColumns) {
    super(serviceRelationServerCallSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceRelationServerCallSlaMetric {
    const columns = ServiceRelationServerCallSlaMetric.decode<PercentColumns>(serviceRelationServerCallSlaMetric, bytes);
    return new ServiceRelationServerCallSlaMetric(entity, bucket, columns);
  }
}

// service_relation_server_resp_time = from(ServiceRelation.latency).filter(detectPoint == DetectPoint.SERVER).longAvg();
export const serviceRelationServerRespTimeMetric: MetricDefinition = {
  name: 'service_relation_server_resp_time',
  scope: serviceRelationScope,
  function: longAvgFunction,
  source: 'ServiceRelation',
  statement: 'service_relation_server_resp_time = from(ServiceRelation.latency).filter(detectPoint == DetectPoint.SERVER).longAvg();',
  byCluster: false,
};

/**
 * Mean response time, measured by the callee.
 *
 * service_relation_server_resp_time = from(ServiceRelation.latency).filter(detectPoint == DetectPoint.SERVER).longAvg();
 */
export class ServiceRelationServerRespTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(serviceRelationServerRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceRelationServerRespTimeMetric {
    const columns = ServiceRelationServerRespTimeMetric.decode<LongAvgColumns>(serviceRelationServerRespTimeMetric, bytes);
    return new ServiceRelationServerRespTimeMetric(entity, bucket, columns);
  }
}

// service_relation_server_percentile = from(ServiceRelation.latency)
// .filter(detectPoint == DetectPoint.SERVER)
// .percentile2(10);
export const serviceRelationServerPercentileMetric: MetricDefinition = {
  name: 'service_relation_server_percentile',
  scope: serviceRelationScope,
  function: percentile2Function,
  source: 'ServiceRelation',
  statement: 'service_relation_server_percentile = from(ServiceRelation.latency)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .percentile2(10);',
  byCluster: false,
};

/**
 * Response time percentiles, measured by the callee.
 *
 * service_relation_server_percentile = from(ServiceRelation.latency)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .percentile2(10);
 */
export class ServiceRelationServerPercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(serviceRelationServerPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceRelationServerPercentileMetric {
    const columns = ServiceRelationServerPercentileMetric.decode<Percentile2Columns>(serviceRelationServerPercentileMetric, bytes);
    return new ServiceRelationServerPercentileMetric(entity, bucket, columns);
  }
}

// service_client_sidecar_internal_req_latency_nanos = from(ServiceRelation.sideCar.internalRequestLatencyNanos)
// .filter(detectPoint == DetectPoint.CLIENT)
// .longAvg();
export const serviceClientSidecarInternalReqLatencyNanosMetric: MetricDefinition = {
  name: 'service_client_sidecar_internal_req_latency_nanos',
  scope: serviceRelationScope,
  function: longAvgFunction,
  source: 'ServiceRelation',
  statement: 'service_client_sidecar_internal_req_latency_nanos = from(ServiceRelation.sideCar.internalRequestLatencyNanos)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean delay of requests in the caller's sidecar.
 *
 * service_client_sidecar_internal_req_latency_nanos = from(ServiceRelation.sideCar.internalRequestLatencyNanos)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .longAvg();
 */
export class ServiceClientSidecarInternalReqLatencyNanosMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(serviceClientSidecarInternalReqLatencyNanosMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceClientSidecarInternalReqLatencyNanosMetric {
    const columns = ServiceClientSidecarInternalReqLatencyNanosMetric.decode<LongAvgColumns>(serviceClientSidecarInternalReqLatencyNanosMetric, bytes);
    return new ServiceClientSidecarInternalReqLatencyNanosMetric(entity, bucket, columns);
  }
}

// service_client_sidecar_internal_resp_latency_nanos = from(ServiceRelation.sideCar.internalResponseLatencyNanos)
// .filter(detectPoint == DetectPoint.CLIENT)
// .longAvg();
export const serviceClientSidecarInternalRespLatencyNanosMetric: MetricDefinition = {
  name: 'service_client_sidecar_internal_resp_latency_nanos',
  scope: serviceRelationScope,
  function: longAvgFunction,
  source: 'ServiceRelation',
  statement: 'service_client_sidecar_internal_resp_latency_nanos = from(ServiceRelation.sideCar.internalResponseLatencyNanos)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean delay of responses in the caller's sidecar.
 *
 * service_client_sidecar_internal_resp_latency_nanos = from(ServiceRelation.sideCar.internalResponseLatencyNanos)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .longAvg();
 */
export class ServiceClientSidecarInternalRespLatencyNanosMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(serviceClientSidecarInternalRespLatencyNanosMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceClientSidecarInternalRespLatencyNanosMetric {
    const columns = ServiceClientSidecarInternalRespLatencyNanosMetric.decode<LongAvgColumns>(serviceClientSidecarInternalRespLatencyNanosMetric, bytes);
    return new ServiceClientSidecarInternalRespLatencyNanosMetric(entity, bucket, columns);
  }
}

// service_server_sidecar_internal_req_latency_nanos = from(ServiceRelation.sideCar.internalRequestLatencyNanos)
// .filter(detectPoint == DetectPoint.SERVER)
// .longAvg();
export const serviceServerSidecarInternalReqLatencyNanosMetric: MetricDefinition = {
  name: 'service_server_sidecar_internal_req_latency_nanos',
  scope: serviceRelationScope,
  function: longAvgFunction,
  source: 'ServiceRelation',
  statement: 'service_server_sidecar_internal_req_latency_nanos = from(ServiceRelation.sideCar.internalRequestLatencyNanos)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean delay of requests in the callee's sidecar.
 *
 * service_server_sidecar_internal_req_latency_nanos = from(ServiceRelation.sideCar.internalRequestLatencyNanos)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .longAvg();
 */
export class ServiceServerSidecarInternalReqLatencyNanosMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(serviceServerSidecarInternalReqLatencyNanosMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceServerSidecarInternalReqLatencyNanosMetric {
    const columns = ServiceServerSidecarInternalReqLatencyNanosMetric.decode<LongAvgColumns>(serviceServerSidecarInternalReqLatencyNanosMetric, bytes);
    return new ServiceServerSidecarInternalReqLatencyNanosMetric(entity, bucket, columns);
  }
}

// service_server_sidecar_internal_resp_latency_nanos = from(ServiceRelation.sideCar.internalResponseLatencyNanos)
// .filter(detectPoint == DetectPoint.SERVER)
// .longAvg();
export const serviceServerSidecarInternalRespLatencyNanosMetric: MetricDefinition = {
  name: 'service_server_sidecar_internal_resp_latency_nanos',
  scope: serviceRelationScope,
  function: longAvgFunction,
  source: 'ServiceRelation',
  statement: 'service_server_sidecar_internal_resp_latency_nanos = from(ServiceRelation.sideCar.internalResponseLatencyNanos)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean delay of responses in the callee's sidecar.
 *
 * service_server_sidecar_internal_resp_latency_nanos = from(ServiceRelation.sideCar.internalResponseLatencyNanos)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .longAvg();
 */
export class ServiceServerSidecarInternalRespLatencyNanosMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(serviceServerSidecarInternalRespLatencyNanosMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceServerSidecarInternalRespLatencyNanosMetric {
    const columns = ServiceServerSidecarInternalRespLatencyNanosMetric.decode<LongAvgColumns>(serviceServerSidecarInternalRespLatencyNanosMetric, bytes);
    return new ServiceServerSidecarInternalRespLatencyNanosMetric(entity, bucket, columns);
  }
}
