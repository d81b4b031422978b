// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type CpmColumns, CpmMetrics, cpmFunction } from '../functions/cpm.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { type PercentColumns, PercentMetrics, percentFunction } from '../functions/percent.ts';
import { type Percentile2Columns, Percentile2Metrics, percentile2Function } from '../functions/percentile2.ts';
import { databaseAccessScope } from '../scopes.ts';
// database_access_cpm = from(DatabaseAccess.*).cpm();
export const databaseAccessCpmMetric: MetricDefinition = {
  name: 'database_access_cpm',
  scope: databaseAccessScope,
  function: cpmFunction,
  source: 'DatabaseAccess',
  statement: 'database_access_cpm = from(DatabaseAccess.*).cpm();',
  byCluster: false,
};

/**
 * Calls per minute.
 *
 * database_access_cpm = from(DatabaseAccess.*).cpm();
 */
export class DatabaseAccessCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(databaseAccessCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): DatabaseAccessCpmMetric {
    const columns = DatabaseAccessCpmMetric.decode<CpmColumns>(databaseAccessCpmMetric, bytes);
    return new DatabaseAccessCpmMetric(entity, bucket, columns);
  }
}

// database_access_sla = from(DatabaseAccess.*).percent(status == true);
export const databaseAccessSlaMetric: MetricDefinition = {
  name: 'database_access_sla',
  scope: databaseAccessScope,
  function: percentFunction,
  source: 'DatabaseAccess',
  statement: 'database_access_sla = from(DatabaseAccess.*).percent(status == true);',
  byCluster: false,
};

/**
 * Of 10000 calls, how many succeeded.
 *
 * database_access_sla = from(DatabaseAccess.*).percent(status == true);
 */
export class DatabaseAccessSlaMetric extends PercentMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentColumns) {
    super(databaseAccessSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): DatabaseAccessSlaMetric {
    const columns = DatabaseAccessSlaMetric.decode<PercentColumns>(databaseAccessSlaMetric, bytes);
    return new DatabaseAccessSlaMetric(entity, bucket, columns);
  }
}

// database_access_resp_time = from(DatabaseAccess.latency).longAvg();
export const databaseAccessRespTimeMetric: MetricDefinition = {
  name: 'database_access_resp_time',
  scope: databaseAccessScope,
  function: longAvgFunction,
  source: 'DatabaseAccess',
  statement: 'database_access_resp_time = from(DatabaseAccess.latency).longAvg();',
  byCluster: false,
};

/**
 * Mean response time of calls.
 *
 * database_access_resp_time = from(DatabaseAccess.latency).longAvg();
 */
export class DatabaseAccessRespTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(databaseAccessRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): DatabaseAccessRespTimeMetric {
    const columns = DatabaseAccessRespTimeMetric.decode<LongAvgColumns>(databaseAccessRespTimeMetric, bytes);
    return new DatabaseAccessRespTimeMetric(entity, bucket, columns);
  }
}

// database_access_percentile = from(DatabaseAccess.latency).percentile2(10);
export const databaseAccessPercentileMetric: MetricDefinition = {
  name: 'database_access_percentile',
  scope: databaseAccessScope,
  function: percentile2Function,
  source: 'DatabaseAccess',
  statement: 'database_access_percentile = from(DatabaseAccess.latency).percentile2(10);',
  byCluster: false,
};

/**
 * Response time percentiles of calls.
 *
 * database_access_percentile = from(DatabaseAccess.latency).percentile2(10);
 */
export class DatabaseAccessPercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(databaseAccessPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): DatabaseAccessPercentileMetric {
    const columns = DatabaseAccessPercentileMetric.decode<Percentile2Columns>(databaseAccessPercentileMetric, bytes);
    return new DatabaseAccessPercentileMetric(entity, bucket, columns);
  }
}
