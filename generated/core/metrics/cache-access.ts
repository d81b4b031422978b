// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type CpmColumns, CpmMetrics, cpmFunction } from '../functions/cpm.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { type PercentColumns, PercentMetrics, percentFunction } from '../functions/percent.ts';
import { type Percentile2Columns, Percentile2Metrics, percentile2Function } from '../functions/percentile2.ts';
import { cacheAccessScope } from '../scopes.ts';
// cache_access_cpm = from(CacheAccess.*).cpm();
export const cacheAccessCpmMetric: MetricDefinition = {
  name: 'cache_access_cpm',
  scope: cacheAccessScope,
  function: cpmFunction,
  source: 'CacheAccess',
  statement: 'cache_access_cpm = from(CacheAccess.*).cpm();',
  byCluster: false,
};

/**
 * Calls per minute.
 *
 * cache_access_cpm = from(CacheAccess.*).cpm();
 */
export class CacheAccessCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(cacheAccessCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CacheAccessCpmMetric {
    const columns = CacheAccessCpmMetric.decode<CpmColumns>(cacheAccessCpmMetric, bytes);
    return new CacheAccessCpmMetric(entity, bucket, columns);
  }
}

// cache_access_sla = from(CacheAccess.*).percent(status == true);
export const cacheAccessSlaMetric: MetricDefinition = {
  name: 'cache_access_sla',
  scope: cacheAccessScope,
  function: percentFunction,
  source: 'CacheAccess',
  statement: 'cache_access_sla = from(CacheAccess.*).percent(status == true);',
  byCluster: false,
};

/**
 * Of 10000 calls, how many succeeded.
 *
 * cache_access_sla = from(CacheAccess.*).percent(status == true);
 */
export class CacheAccessSlaMetric extends PercentMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentColumns) {
    super(cacheAccessSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CacheAccessSlaMetric {
    const columns = CacheAccessSlaMetric.decode<PercentColumns>(cacheAccessSlaMetric, bytes);
    return new CacheAccessSlaMetric(entity, bucket, columns);
  }
}

// cache_access_resp_time = from(CacheAccess.latency).longAvg();
export const cacheAccessRespTimeMetric: MetricDefinition = {
  name: 'cache_access_resp_time',
  scope: cacheAccessScope,
  function: longAvgFunction,
  source: 'CacheAccess',
  statement: 'cache_access_resp_time = from(CacheAccess.latency).longAvg();',
  byCluster: false,
};

/**
 * Mean response time of calls.
 *
 * cache_access_resp_time = from(CacheAccess.latency).longAvg();
 */
export class CacheAccessRespTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(cacheAccessRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CacheAccessRespTimeMetric {
    const columns = CacheAccessRespTimeMetric.decode<LongAvgColumns>(cacheAccessRespTimeMetric, bytes);
    return new CacheAccessRespTimeMetric(entity, bucket, columns);
  }
}

// cache_access_percentile = from(CacheAccess.latency).percentile2(10);
export const cacheAccessPercentileMetric: MetricDefinition = {
  name: 'cache_access_percentile',
  scope: cacheAccessScope,
  function: percentile2Function,
  source: 'CacheAccess',
  statement: 'cache_access_percentile = from(CacheAccess.latency).percentile2(10);',
  byCluster: false,
};

/**
 * Response time percentiles of calls.
 *
 * cache_access_percentile = from(CacheAccess.latency).percentile2(10);
 */
export class CacheAccessPercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(cacheAccessPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CacheAccessPercentileMetric {
    const columns = CacheAccessPercentileMetric.decode<Percentile2Columns>(cacheAccessPercentileMetric, bytes);
    return new CacheAccessPercentileMetric(entity, bucket, columns);
  }
}

// cache_read_cpm = from(CacheAccess.*).filter(operation == VirtualCacheOperation.Read).cpm();
export const cacheReadCpmMetric: MetricDefinition = {
  name: 'cache_read_cpm',
  scope: cacheAccessScope,
  function: cpmFunction,
  source: 'CacheAccess',
  statement: 'cache_read_cpm = from(CacheAccess.*).filter(operation == VirtualCacheOperation.Read).cpm();',
  byCluster: false,
};

/**
 * Reads per minute.
 *
 * cache_read_cpm = from(CacheAccess.*).filter(operation == VirtualCacheOperation.Read).cpm();
 */
export class CacheReadCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(cacheReadCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CacheReadCpmMetric {
    const columns = CacheReadCpmMetric.decode<CpmColumns>(cacheReadCpmMetric, bytes);
    return new CacheReadCpmMetric(entity, bucket, columns);
  }
}

// cache_read_sla = from(CacheAccess.*).filter(operation == VirtualCacheOperation.Read).percent(status == true);
export const cacheReadSlaMetric: MetricDefinition = {
  name: 'cache_read_sla',
  scope: cacheAccessScope,
  function: percentFunction,
  source: 'CacheAccess',
  statement: 'cache_read_sla = from(CacheAccess.*).filter(operation == VirtualCacheOperation.Read).percent(status == true);',
  byCluster: false,
};

/**
 * Of 10000 reads, how many succeeded.
 *
 * cache_read_sla = from(CacheAccess.*).filter(operation == VirtualCacheOperation.Read).percent(status == true);
 */
export class CacheReadSlaMetric extends PercentMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentColumns) {
    super(cacheReadSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CacheReadSlaMetric {
    const columns = CacheReadSlaMetric.decode<PercentColumns>(cacheReadSlaMetric, bytes);
    return new CacheReadSlaMetric(entity, bucket, columns);
  }
}

// cache_read_resp_time = from(CacheAccess.latency).filter(operation == VirtualCacheOperation.Read).longAvg();
export const cacheReadRespTimeMetric: MetricDefinition = {
  name: 'cache_read_resp_time',
  scope: cacheAccessScope,
  function: longAvgFunction,
  source: 'CacheAccess',
  statement: 'cache_read_resp_time = from(CacheAccess.latency).filter(operation == VirtualCacheOperation.Read).longAvg();',
  byCluster: false,
};

/**
 * Mean response time of reads.
 *
 * cache_read_resp_time = from(CacheAccess.latency).filter(operation == VirtualCacheOperation.Read).longAvg();
 */
export class CacheReadRespTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(cacheReadRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CacheReadRespTimeMetric {
    const columns = CacheReadRespTimeMetric.decode<LongAvgColumns>(cacheReadRespTimeMetric, bytes);
    return new CacheReadRespTimeMetric(entity, bucket, columns);
  }
}

// cache_read_percentile = from(CacheAccess.latency).filter(operation == VirtualCacheOperation.Read).percentile2(10);
export const cacheReadPercentileMetric: MetricDefinition = {
  name: 'cache_read_percentile',
  scope: cacheAccessScope,
  function: percentile2Function,
  source: 'CacheAccess',
  statement: 'cache_read_percentile = from(CacheAccess.latency).filter(operation == VirtualCacheOperation.Read).percentile2(10);',
  byCluster: false,
};

/**
 * Response time percentiles of reads.
 *
 * cache_read_percentile = from(CacheAccess.latency).filter(operation == VirtualCacheOperation.Read).percentile2(10);
 */
export class CacheReadPercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(cacheReadPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CacheReadPercentileMetric {
    const columns = CacheReadPercentileMetric.decode<Percentile2Columns>(cacheReadPercentileMetric, bytes);
    return new CacheReadPercentileMetric(entity, bucket, columns);
  }
}

// cache_write_cpm = from(CacheAccess.*).filter(operation == VirtualCacheOperation.Write).cpm();
export const cacheWriteCpmMetric: MetricDefinition = {
  name: 'cache_write_cpm',
  scope: cacheAccessScope,
  function: cpmFunction,
  source: 'CacheAccess',
  statement: 'cache_write_cpm = from(CacheAccess.*).filter(operation == VirtualCacheOperation.Write).cpm();',
  byCluster: false,
};

/**
 * Writes per minute.
 *
 * cache_write_cpm = from(CacheAccess.*).filter(operation == VirtualCacheOperation.Write).cpm();
 */
export class CacheWriteCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(cacheWriteCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CacheWriteCpmMetric {
    const columns = CacheWriteCpmMetric.decode<CpmColumns>(cacheWriteCpmMetric, bytes);
    return new CacheWriteCpmMetric(entity, bucket, columns);
  }
}

// cache_write_sla = from(CacheAccess.*).filter(operation == VirtualCacheOperation.Write).percent(status == true);
export const cacheWriteSlaMetric: MetricDefinition = {
  name: 'cache_write_sla',
  scope: cacheAccessScope,
  function: percentFunction,
  source: 'CacheAccess',
  statement: 'cache_write_sla = from(CacheAccess.*).filter(operation == VirtualCacheOperation.Write).percent(status == true);',
  byCluster: false,
};

/**
 * Of 10000 writes, how many succeeded.
 *
 * cache_write_sla = from(CacheAccess.*).filter(operation == VirtualCacheOperation.Write).percent(status == true);
 */
export class CacheWriteSlaMetric extends PercentMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentColumns) {
    super(cacheWriteSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CacheWriteSlaMetric {
    const columns = CacheWriteSlaMetric.decode<PercentColumns>(cacheWriteSlaMetric, bytes);
    return new CacheWriteSlaMetric(entity, bucket, columns);
  }
}

// cache_write_resp_time = from(CacheAccess.latency).filter(operation == VirtualCacheOperation.Write).longAvg();
export const cacheWriteRespTimeMetric: MetricDefinition = {
  name: 'cache_write_resp_time',
  scope: cacheAccessScope,
  function: longAvgFunction,
  source: 'CacheAccess',
  statement: 'cache_write_resp_time = from(CacheAccess.latency).filter(operation == VirtualCacheOperation.Write).longAvg();',
  byCluster: false,
};

/**
 * Mean response time of writes.
 *
 * cache_write_resp_time = from(CacheAccess.latency).filter(operation == VirtualCacheOperation.Write).longAvg();
 */
export class CacheWriteRespTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(cacheWriteRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CacheWriteRespTimeMetric {
    const columns = CacheWriteRespTimeMetric.decode<LongAvgColumns>(cacheWriteRespTimeMetric, bytes);
    return new CacheWriteRespTimeMetric(entity, bucket, columns);
  }
}

// cache_write_percentile = from(CacheAccess.latency).filter(operation == VirtualCacheOperation.Write).percentile2(10);
export const cacheWritePercentileMetric: MetricDefinition = {
  name: 'cache_write_percentile',
  scope: cacheAccessScope,
  function: percentile2Function,
  source: 'CacheAccess',
  statement: 'cache_write_percentile = from(CacheAccess.latency).filter(operation == VirtualCacheOperation.Write).percentile2(10);',
  byCluster: false,
};

/**
 * Response time percentiles of writes.
 *
 * cache_write_percentile = from(CacheAccess.latency).filter(operation == VirtualCacheOperation.Write).percentile2(10);
 */
export class CacheWritePercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(cacheWritePercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CacheWritePercentileMetric {
    const columns = CacheWritePercentileMetric.decode<Percentile2Columns>(cacheWritePercentileMetric, bytes);
    return new CacheWritePercentileMetric(entity, bucket, columns);
  }
}
