// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type ApdexColumns, ApdexMetrics, apdexFunction } from '../functions/apdex.ts';
import { type CpmColumns, CpmMetrics, cpmFunction } from '../functions/cpm.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { type PercentColumns, PercentMetrics, percentFunction } from '../functions/percent.ts';
import { type Percentile2Columns, Percentile2Metrics, percentile2Function } from '../functions/percentile2.ts';
import { serviceScope } from '../scopes.ts';
// service_resp_time = from(Service.latency).longAvg();
export const serviceRespTimeMetric: MetricDefinition = {
  name: 'service_resp_time',
  scope: serviceScope,
  function: longAvgFunction,
  source: 'Service',
  statement: 'service_resp_time = from(Service.latency).longAvg();',
  byCluster: false,
};

/**
 * Mean response time in milliseconds.
 *
 * service_resp_time = from(Service.latency).longAvg();
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

// service_sla = from(Service.*).percent(status == true);
export const serviceSlaMetric: MetricDefinition = {
  name: 'service_sla',
  scope: serviceScope,
  function: percentFunction,
  source: 'Service',
  statement: 'service_sla = from(Service.*).percent(status == true);',
  byCluster: false,
};

/**
 * Of 10000 requests, how many succeeded.
 *
 * service_sla = from(Service.*).percent(status == true);
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

// service_cpm = from(Service.*).cpm();
export const serviceCpmMetric: MetricDefinition = {
  name: 'service_cpm',
  scope: serviceScope,
  function: cpmFunction,
  source: 'Service',
  statement: 'service_cpm = from(Service.*).cpm();',
  byCluster: false,
};

/**
 * Requests per minute.
 *
 * service_cpm = from(Service.*).cpm();
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
 * Response time in milliseconds that 50, 75, 90, 95 and 99 percent of the requests stay within, to 10 ms.
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

// service_apdex = from(Service.latency).apdex(name, status);
export const serviceApdexMetric: MetricDefinition = {
  name: 'service_apdex',
  scope: serviceScope,
  function: apdexFunction,
  source: 'Service',
  statement: 'service_apdex = from(Service.latency).apdex(name, status);',
  byCluster: false,
};

/**
 * Apdex times 10000, by the threshold that is configured for the service.
 *
 * service_apdex = from(Service.latency).apdex(name, status);
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
