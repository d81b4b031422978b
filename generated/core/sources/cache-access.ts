// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type ClosedTable,
  type DispatchHost,
  type Entity,
  EntityCache,
  type EntityRegistry,
  OpenBuckets,
  type SourceDefinition,
  type SourceDispatcher,
  type SourceRecord,
  closeTable,
  serviceId,
} from '../../../src/runtime/api.ts';
import { type Layer, LayerNames, type VirtualCacheOperation, virtualLayers } from '../enums.ts';
import { CpmTable } from '../functions/cpm.ts';
import { LongAvgTable } from '../functions/long-avg.ts';
import { PercentTable } from '../functions/percent.ts';
import { Percentile2Table } from '../functions/percentile2.ts';
import {
  cacheAccessCpmMetric,
  cacheAccessPercentileMetric,
  cacheAccessRespTimeMetric,
  cacheAccessSlaMetric,
  cacheReadCpmMetric,
  cacheReadPercentileMetric,
  cacheReadRespTimeMetric,
  cacheReadSlaMetric,
  cacheWriteCpmMetric,
  cacheWritePercentileMetric,
  cacheWriteRespTimeMetric,
  cacheWriteSlaMetric,
} from '../metrics/cache-access.ts';
import { cacheAccessScope } from '../scopes.ts';

/** A call of a cache; the layer is VIRTUAL_CACHE. */
export interface CacheAccessRecord extends SourceRecord {
  readonly name: string;
  readonly layer: Layer | null;
  /** The kind of cache, by its number in SkyWalking's component list. */
  readonly cacheTypeId: number;
  /** Milliseconds. */
  readonly latency: number;
  /** True when the call succeeded. */
  readonly status: boolean;
  readonly operation: VirtualCacheOperation | null;
}

/** The tables of one time bucket, one per metric over CacheAccess. */
class CacheAccessTables {
  readonly cache_access_cpm: CpmTable;
  readonly cache_access_sla: PercentTable;
  readonly cache_access_resp_time: LongAvgTable;
  readonly cache_access_percentile: Percentile2Table;
  readonly cache_read_cpm: CpmTable;
  readonly cache_read_sla: PercentTable;
  readonly cache_read_resp_time: LongAvgTable;
  readonly cache_read_percentile: Percentile2Table;
  readonly cache_write_cpm: CpmTable;
  readonly cache_write_sla: PercentTable;
  readonly cache_write_resp_time: LongAvgTable;
  readonly cache_write_percentile: Percentile2Table;

  constructor(host: DispatchHost) {
    this.cache_access_cpm = new CpmTable(host, host.budget(cacheAccessCpmMetric));
    this.cache_access_sla = new PercentTable(host, host.budget(cacheAccessSlaMetric));
    this.cache_access_resp_time = new LongAvgTable(host, host.budget(cacheAccessRespTimeMetric));
    this.cache_access_percentile = new Percentile2Table(host, host.budget(cacheAccessPercentileMetric));
    this.cache_read_cpm = new CpmTable(host, host.budget(cacheReadCpmMetric));
    this.cache_read_sla = new PercentTable(host, host.budget(cacheReadSlaMetric));
    this.cache_read_resp_time = new LongAvgTable(host, host.budget(cacheReadRespTimeMetric));
    this.cache_read_percentile = new Percentile2Table(host, host.budget(cacheReadPercentileMetric));
    this.cache_write_cpm = new CpmTable(host, host.budget(cacheWriteCpmMetric));
    this.cache_write_sla = new PercentTable(host, host.budget(cacheWriteSlaMetric));
    this.cache_write_resp_time = new LongAvgTable(host, host.budget(cacheWriteRespTimeMetric));
    this.cache_write_percentile = new Percentile2Table(host, host.budget(cacheWritePercentileMetric));
  }
}

/** Aggregates records of CacheAccess into its metrics. */
export class CacheAccessDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<CacheAccessTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new CacheAccessTables(host));
    this.#entities = host.registry(cacheAccessScope);
  }

  dispatch(record: CacheAccessRecord): void {
    let entity = this.#cache.find2(record.name, record.layer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.name, record.layer);
    }
    const tables = this.#open.at(record.timeBucket);
    // cache_access_cpm = from(CacheAccess.*).cpm();
    tables.cache_access_cpm.accept(entity);
    // cache_access_sla = from(CacheAccess.*).percent(status == true);
    tables.cache_access_sla.accept(entity, record.status === true);
    // cache_access_resp_time = from(CacheAccess.latency).longAvg();
    tables.cache_access_resp_time.accept(entity, record.latency);
    // cache_access_percentile = from(CacheAccess.latency).percentile2(10);
    tables.cache_access_percentile.accept(entity, record.latency, 10);
    // cache_read_cpm = from(CacheAccess.*).filter(operation == VirtualCacheOperation.Read).cpm();
    if (record.operation === 1 /* VirtualCacheOperation.Read */) {
      tables.cache_read_cpm.accept(entity);
    }
    // cache_read_sla = from(CacheAccess.*).filter(operation == VirtualCacheOperation.Read).percent(status == true);
    if (record.operation === 1 /* VirtualCacheOperation.Read */) {
      tables.cache_read_sla.accept(entity, record.status === true);
    }
    // cache_read_resp_time = from(CacheAccess.latency).filter(operation == VirtualCacheOperation.Read).longAvg();
    if (record.operation === 1 /* VirtualCacheOperation.Read */) {
      tables.cache_read_resp_time.accept(entity, record.latency);
    }
    // cache_read_percentile = from(CacheAccess.latency).filter(operation == VirtualCacheOperation.Read).percentile2(10);
    if (record.operation === 1 /* VirtualCacheOperation.Read */) {
      tables.cache_read_percentile.accept(entity, record.latency, 10);
    }
    // cache_write_cpm = from(CacheAccess.*).filter(operation == VirtualCacheOperation.Write).cpm();
    if (record.operation === 0 /* VirtualCacheOperation.Write */) {
      tables.cache_write_cpm.accept(entity);
    }
    // cache_write_sla = from(CacheAccess.*).filter(operation == VirtualCacheOperation.Write).percent(status == true);
    if (record.operation === 0 /* VirtualCacheOperation.Write */) {
      tables.cache_write_sla.accept(entity, record.status === true);
    }
    // cache_write_resp_time = from(CacheAccess.latency).filter(operation == VirtualCacheOperation.Write).longAvg();
    if (record.operation === 0 /* VirtualCacheOperation.Write */) {
      tables.cache_write_resp_time.accept(entity, record.latency);
    }
    // cache_write_percentile = from(CacheAccess.latency).filter(operation == VirtualCacheOperation.Write).percentile2(10);
    if (record.operation === 0 /* VirtualCacheOperation.Write */) {
      tables.cache_write_percentile.accept(entity, record.latency, 10);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, cacheAccessCpmMetric, bucket, tables.cache_access_cpm);
      closeTable(closed, cacheAccessSlaMetric, bucket, tables.cache_access_sla);
      closeTable(closed, cacheAccessRespTimeMetric, bucket, tables.cache_access_resp_time);
      closeTable(closed, cacheAccessPercentileMetric, bucket, tables.cache_access_percentile);
      closeTable(closed, cacheReadCpmMetric, bucket, tables.cache_read_cpm);
      closeTable(closed, cacheReadSlaMetric, bucket, tables.cache_read_sla);
      closeTable(closed, cacheReadRespTimeMetric, bucket, tables.cache_read_resp_time);
      closeTable(closed, cacheReadPercentileMetric, bucket, tables.cache_read_percentile);
      closeTable(closed, cacheWriteCpmMetric, bucket, tables.cache_write_cpm);
      closeTable(closed, cacheWriteSlaMetric, bucket, tables.cache_write_sla);
      closeTable(closed, cacheWriteRespTimeMetric, bucket, tables.cache_write_resp_time);
      closeTable(closed, cacheWritePercentileMetric, bucket, tables.cache_write_percentile);
    }
    return closed;
  }

  #entity(record: CacheAccessRecord): Entity {
    const name = record.name;
    const layer = LayerNames.get(record.layer ?? -1) ?? '';
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  }
}

export const cacheAccessSource: SourceDefinition = {
  name: 'CacheAccess',
  scope: cacheAccessScope,
  fields: [
    { name: 'name', type: 'string' },
    { name: 'layer', type: 'Layer' },
    { name: 'cacheTypeId', type: 'int' },
    { name: 'latency', type: 'int' },
    { name: 'status', type: 'bool' },
    { name: 'operation', type: 'VirtualCacheOperation' },
  ],
  createDispatcher: (host) => new CacheAccessDispatcher(host),
};
