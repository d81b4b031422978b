// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type CpmColumns, CpmMetrics, cpmFunction } from '../functions/cpm.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { type PercentColumns, PercentMetrics, percentFunction } from '../functions/percent.ts';
import { type Percentile2Columns, Percentile2Metrics, percentile2Function } from '../functions/percentile2.ts';
import { serviceInstanceScope } from '../scopes.ts';
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
 * Mean response time in milliseconds.
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

// service_instance_percentile = from(ServiceInstance.latency).percentile2(10);
export const serviceInstancePercentileMetric: MetricDefinition = {
  name: 'service_instance_percentile',
  scope: serviceInstanceScope,
  function: percentile2Function,
  source: 'ServiceInstance',
  statement: 'service_instance_percentile = from(ServiceInstance.latency).percentile2(10);',
  byCluster: false,
};

/**
 * Response time percentiles in milliseconds, to 10 ms.
 *
 * service_instance_percentile = from(ServiceInstance.latency).percentile2(10);
 */
export class ServiceInstancePercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(serviceInstancePercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstancePercentileMetric {
    const columns = ServiceInstancePercentileMetric.decode<Percentile2Columns>(serviceInstancePercentileMetric, bytes);
    return new ServiceInstancePercentileMetric(entity, bucket, columns);
  }
}
