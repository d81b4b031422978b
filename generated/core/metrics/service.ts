// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type ApdexColumns, ApdexMetrics, apdexFunction } from '../functions/apdex.ts';
import { type CountColumns, CountMetrics, countFunction } from '../functions/count.ts';
import { type CpmColumns, CpmMetrics, cpmFunction } from '../functions/cpm.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { type PercentColumns, PercentMetrics, percentFunction } from '../functions/percent.ts';
import { type Percentile2Columns, Percentile2Metrics, percentile2Function } from '../functions/percentile2.ts';
import { serviceScope } from '../scopes.ts';
// service_cpm = from(Service.*).cpm().decorator("ServiceDecorator");
export const serviceCpmMetric: MetricDefinition = {
  name: 'service_cpm',
  scope: serviceScope,
  function: cpmFunction,
  source: 'Service',
  statement: 'service_cpm = from(Service.*).cpm().decorator("ServiceDecorator");',
  decorator: { name: 'ServiceDecorator', attributes: ['attr0'] },
  byCluster: false,
};

/**
 * Requests per minute.
 *
 * service_cpm = from(Service.*).cpm().decorator("ServiceDecorator");
 */
export class ServiceCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(serviceCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceCpmMetric {
    const columns = ServiceCpmMetric.decode<CpmColumns>(serviceCpmMetric, bytes);
    return new ServiceCpmMetric(entity, bucket, columns);
  }
}

// service_sla = from(Service.*).percent(status == true).decorator("ServiceDecorator");
export const serviceSlaMetric: MetricDefinition = {
  name: 'service_sla',
  scope: serviceScope,
  function: percentFunction,
  source: 'Service',
  statement: 'service_sla = from(Service.*).percent(status == true).decorator("ServiceDecorator");',
  decorator: { name: 'ServiceDecorator', attributes: ['attr0'] },
  byCluster: false,
};

/**
 * Of 10000 requests, how many succeeded.
 *
 * service_sla = from(Service.*).percent(status == true).decorator("ServiceDecorator");
 */
export class ServiceSlaMetric extends PercentMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentColumns) {
    super(serviceSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceSlaMetric {
    const columns = ServiceSlaMetric.decode<PercentColumns>(serviceSlaMetric, bytes);
    return new ServiceSlaMetric(entity, bucket, columns);
  }
}

// service_resp_time = from(Service.latency).longAvg().decorator("ServiceDecorator");
export const serviceRespTimeMetric: MetricDefinition = {
  name: 'service_resp_time',
  scope: serviceScope,
  function: longAvgFunction,
  source: 'Service',
  statement: 'service_resp_time = from(Service.latency).longAvg().decorator("ServiceDecorator");',
  decorator: { name: 'ServiceDecorator', attributes: ['attr0'] },
  byCluster: false,
};

/**
 * Mean response time.
 *
 * service_resp_time = from(Service.latency).longAvg().decorator("ServiceDecorator");
 */
export class ServiceRespTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(serviceRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceRespTimeMetric {
    const columns = ServiceRespTimeMetric.decode<LongAvgColumns>(serviceRespTimeMetric, bytes);
    return new ServiceRespTimeMetric(entity, bucket, columns);
  }
}

// service_percentile = from(Service.latency).percentile2(10);
export const servicePercentileMetric: MetricDefinition = {
  name: 'service_percentile',
  scope: serviceScope,
  function: percentile2Function,
  source: 'Service',
  statement: 'service_percentile = from(Service.latency).percentile2(10);',
  byCluster: false,
};

/**
 * Response time percentiles.
 *
 * service_percentile = from(Service.latency).percentile2(10);
 */
export class ServicePercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(servicePercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServicePercentileMetric {
    const columns = ServicePercentileMetric.decode<Percentile2Columns>(servicePercentileMetric, bytes);
    return new ServicePercentileMetric(entity, bucket, columns);
  }
}

// service_apdex = from(Service.latency).apdex(name, status).decorator("ServiceDecorator");
export const serviceApdexMetric: MetricDefinition = {
  name: 'service_apdex',
  scope: serviceScope,
  function: apdexFunction,
  source: 'Service',
  statement: 'service_apdex = from(Service.latency).apdex(name, status).decorator("ServiceDecorator");',
  decorator: { name: 'ServiceDecorator', attributes: ['attr0'] },
  byCluster: false,
};

/**
 * Apdex times 10000, by the threshold that is configured for the service.
 *
 * service_apdex = from(Service.latency).apdex(name, status).decorator("ServiceDecorator");
 */
export class ServiceApdexMetric extends ApdexMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: ApdexColumns) {
    super(serviceApdexMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceApdexMetric {
    const columns = ServiceApdexMetric.decode<ApdexColumns>(serviceApdexMetric, bytes);
    return new ServiceApdexMetric(entity, bucket, columns);
  }
}

// service_mq_consume_count = from(Service.*).filter(type == RequestType.MQ).count();
export const serviceMqConsumeCountMetric: MetricDefinition = {
  name: 'service_mq_consume_count',
  scope: serviceScope,
  function: countFunction,
  source: 'Service',
  statement: 'service_mq_consume_count = from(Service.*).filter(type == RequestType.MQ).count();',
  byCluster: false,
};

/**
 * Messages that the service consumed.
 *
 * service_mq_consume_count = from(Service.*).filter(type == RequestType.MQ).count();
 */
export class ServiceMqConsumeCountMetric extends CountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CountColumns) {
    super(serviceMqConsumeCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceMqConsumeCountMetric {
    const columns = ServiceMqConsumeCountMetric.decode<CountColumns>(serviceMqConsumeCountMetric, bytes);
    return new ServiceMqConsumeCountMetric(entity, bucket, columns);
  }
}

// service_mq_consume_latency = from((str->long)Service.tag["transmission.latency"])
// .filter(type == RequestType.MQ)
// .filter(tag["transmission.latency"] != null)
// .longAvg();
export const serviceMqConsumeLatencyMetric: MetricDefinition = {
  name: 'service_mq_consume_latency',
  scope: serviceScope,
  function: longAvgFunction,
  source: 'Service',
  statement: 'service_mq_consume_latency = from((str->long)Service.tag["transmission.latency"])\n    .filter(type == RequestType.MQ)\n    .filter(tag["transmission.latency"] != null)\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time in milliseconds that a message was on its way before the service consumed it.
 *
 * service_mq_consume_latency = from((str->long)Service.tag["transmission.latency"])
 *     .filter(type == RequestType.MQ)
 *     .filter(tag["transmission.latency"] != null)
 *     .longAvg();
 */
export class ServiceMqConsumeLatencyMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(serviceMqConsumeLatencyMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceMqConsumeLatencyMetric {
    const columns = ServiceMqConsumeLatencyMetric.decode<LongAvgColumns>(serviceMqConsumeLatencyMetric, bytes);
    return new ServiceMqConsumeLatencyMetric(entity, bucket, columns);
  }
}

// service_sidecar_internal_req_latency_nanos = from(Service.sideCar.internalRequestLatencyNanos).longAvg();
export const serviceSidecarInternalReqLatencyNanosMetric: MetricDefinition = {
  name: 'service_sidecar_internal_req_latency_nanos',
  scope: serviceScope,
  function: longAvgFunction,
  source: 'Service',
  statement: 'service_sidecar_internal_req_latency_nanos = from(Service.sideCar.internalRequestLatencyNanos).longAvg();',
  byCluster: false,
};

/**
 * Mean delay of requests.
 *
 * service_sidecar_internal_req_latency_nanos = from(Service.sideCar.internalRequestLatencyNanos).longAvg();
 */
export class ServiceSidecarInternalReqLatencyNanosMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(serviceSidecarInternalReqLatencyNanosMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceSidecarInternalReqLatencyNanosMetric {
    const columns = ServiceSidecarInternalReqLatencyNanosMetric.decode<LongAvgColumns>(serviceSidecarInternalReqLatencyNanosMetric, bytes);
    return new ServiceSidecarInternalReqLatencyNanosMetric(entity, bucket, columns);
  }
}

// service_sidecar_internal_resp_latency_nanos = from(Service.sideCar.internalResponseLatencyNanos).longAvg();
export const serviceSidecarInternalRespLatencyNanosMetric: MetricDefinition = {
  name: 'service_sidecar_internal_resp_latency_nanos',
  scope: serviceScope,
  function: longAvgFunction,
  source: 'Service',
  statement: 'service_sidecar_internal_resp_latency_nanos = from(Service.sideCar.internalResponseLatencyNanos).longAvg();',
  byCluster: false,
};

/**
 * Mean delay of responses.
 *
 * service_sidecar_internal_resp_latency_nanos = from(Service.sideCar.internalResponseLatencyNanos).longAvg();
 */
export class ServiceSidecarInternalRespLatencyNanosMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(serviceSidecarInternalRespLatencyNanosMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceSidecarInternalRespLatencyNanosMetric {
    const columns = ServiceSidecarInternalRespLatencyNanosMetric.decode<LongAvgColumns>(serviceSidecarInternalRespLatencyNanosMetric, bytes);
    return new ServiceSidecarInternalRespLatencyNanosMetric(entity, bucket, columns);
  }
}
