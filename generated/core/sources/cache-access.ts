// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type DispatchHost,
  type Entity,
  EntityCache,
  type EntityRegistry,
  type MetricBlock,
  OpenBuckets,
  type SourceDefinition,
  type SourceDispatcher,
  type SourceRecord,
  serviceId,
  takeBlock,
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
    this.cache_access_cpm = new CpmTable(host);
    this.cache_access_sla = new PercentTable(host);
    this.cache_access_resp_time = new LongAvgTable(host);
    this.cache_access_percentile = new Percentile2Table(host);
    this.cache_read_cpm = new CpmTable(host);
    this.cache_read_sla = new PercentTable(host);
    this.cache_read_resp_time = new LongAvgTable(host);
    this.cache_read_percentile = new Percentile2Table(host);
    this.cache_write_cpm = new CpmTable(host);
    this.cache_write_sla = new PercentTable(host);
    this.cache_write_resp_time = new LongAvgTable(host);
    this.cache_write_percentile = new Percentile2Table(host);
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

  take(): MetricBlock[] {
    const blocks: MetricBlock[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      takeBlock(blocks, cacheAccessCpmMetric, bucket, tables.cache_access_cpm);
      takeBlock(blocks, cacheAccessSlaMetric, bucket, tables.cache_access_sla);
      takeBlock(blocks, cacheAccessRespTimeMetric, bucket, tables.cache_access_resp_time);
      takeBlock(blocks, cacheAccessPercentileMetric, bucket, tables.cache_access_percentile);
      takeBlock(blocks, cacheReadCpmMetric, bucket, tables.cache_read_cpm);
      takeBlock(blocks, cacheReadSlaMetric, bucket, tables.cache_read_sla);
      takeBlock(blocks, cacheReadRespTimeMetric, bucket, tables.cache_read_resp_time);
      takeBlock(blocks, cacheReadPercentileMetric, bucket, tables.cache_read_percentile);
      takeBlock(blocks, cacheWriteCpmMetric, bucket, tables.cache_write_cpm);
      takeBlock(blocks, cacheWriteSlaMetric, bucket, tables.cache_write_sla);
      takeBlock(blocks, cacheWriteRespTimeMetric, bucket, tables.cache_write_resp_time);
      takeBlock(blocks, cacheWritePercentileMetric, bucket, tables.cache_write_percentile);
    }
    return blocks;
  }

  #entity(record: CacheAccessRecord): Entity {
    const name = record.name;
    const layer = (LayerNames.get(record.layer ?? -1) ?? '');
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
