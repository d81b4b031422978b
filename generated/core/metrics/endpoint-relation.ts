// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type CpmColumns, CpmMetrics, cpmFunction } from '../functions/cpm.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { type PercentColumns, PercentMetrics, percentFunction } from '../functions/percent.ts';
import { type Percentile2Columns, Percentile2Metrics, percentile2Function } from '../functions/percentile2.ts';
import { endpointRelationScope } from '../scopes.ts';
// endpoint_relation_cpm = from(EndpointRelation.*).filter(detectPoint == DetectPoint.SERVER).cpm();
export const endpointRelationCpmMetric: MetricDefinition = {
  name: 'endpoint_relation_cpm',
  scope: endpointRelationScope,
  function: cpmFunction,
  source: 'EndpointRelation',
  statement: 'endpoint_relation_cpm = from(EndpointRelation.*).filter(detectPoint == DetectPoint.SERVER).cpm();',
  byCluster: false,
};

/**
 * Calls per minute.
 *
 * endpoint_relation_cpm = from(EndpointRelation.*).filter(detectPoint == DetectPoint.SERVER).cpm();
 */
export class EndpointRelationCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(endpointRelationCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): EndpointRelationCpmMetric {
    const columns = EndpointRelationCpmMetric.decode<CpmColumns>(endpointRelationCpmMetric, bytes);
    return new EndpointRelationCpmMetric(entity, bucket, columns);
  }
}

// endpoint_relation_sla = from(EndpointRelation.*).filter(detectPoint == DetectPoint.SERVER).percent(status == true);
export const endpointRelationSlaMetric: MetricDefinition = {
  name: 'endpoint_relation_sla',
  scope: endpointRelationScope,
  function: percentFunction,
  source: 'EndpointRelation',
  statement: 'endpoint_relation_sla = from(EndpointRelation.*).filter(detectPoint == DetectPoint.SERVER).percent(status == true);',
  byCluster: false,
};

/**
 * Of 10000 calls, how many succeeded.
 *
 * endpoint_relation_sla = from(EndpointRelation.*).filter(detectPoint == DetectPoint.SERVER).percent(status == true);
 */
export class EndpointRelationSlaMetric extends PercentMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentColumns) {
    super(endpointRelationSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): EndpointRelationSlaMetric {
    const columns = EndpointRelationSlaMetric.decode<PercentColumns>(endpointRelationSlaMetric, bytes);
    return new EndpointRelationSlaMetric(entity, bucket, columns);
  }
}

// endpoint_relation_resp_time = from(EndpointRelation.rpcLatency).filter(detectPoint == DetectPoint.SERVER).longAvg();
export const endpointRelationRespTimeMetric: MetricDefinition = {
  name: 'endpoint_relation_resp_time',
  scope: endpointRelationScope,
  function: longAvgFunction,
  source: 'EndpointRelation',
  statement: 'endpoint_relation_resp_time = from(EndpointRelation.rpcLatency).filter(detectPoint == DetectPoint.SERVER).longAvg();',
  byCluster: false,
};

/**
 * Mean response time.
 *
 * endpoint_relation_resp_time = from(EndpointRelation.rpcLatency).filter(detectPoint == DetectPoint.SERVER).longAvg();
 */
export class EndpointRelationRespTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(endpointRelationRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): EndpointRelationRespTimeMetric {
    const columns = EndpointRelationRespTimeMetric.decode<LongAvgColumns>(endpointRelationRespTimeMetric, bytes);
    return new EndpointRelationRespTimeMetric(entity, bucket, columns);
  }
}

// endpoint_relation_percentile = from(EndpointRelation.rpcLatency)
// .filter(detectPoint == DetectPoint.SERVER)
// .percentile2(10);
export const endpointRelationPercentileMetric: MetricDefinition = {
  name: 'endpoint_relation_percentile',
  scope: endpointRelationScope,
  function: percentile2Function,
  source: 'EndpointRelation',
  statement: 'endpoint_relation_percentile = from(EndpointRelation.rpcLatency)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .percentile2(10);',
  byCluster: false,
};

/**
 * Response time percentiles.
 *
 * endpoint_relation_percentile = from(EndpointRelation.rpcLatency)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .percentile2(10);
 */
export class EndpointRelationPercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(endpointRelationPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): EndpointRelationPercentileMetric {
    const columns = EndpointRelationPercentileMetric.decode<Percentile2Columns>(endpointRelationPercentileMetric, bytes);
    return new EndpointRelationPercentileMetric(entity, bucket, columns);
  }
}
