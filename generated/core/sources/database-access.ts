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
import { type Layer, LayerNames, virtualLayers } from '../enums.ts';
import { CpmTable } from '../functions/cpm.ts';
import { LongAvgTable } from '../functions/long-avg.ts';
import { PercentTable } from '../functions/percent.ts';
import { Percentile2Table } from '../functions/percentile2.ts';
import {
  databaseAccessCpmMetric,
  databaseAccessPercentileMetric,
  databaseAccessRespTimeMetric,
  databaseAccessSlaMetric,
} from '../metrics/database-access.ts';
import { databaseAccessScope } from '../scopes.ts';

/** A call of a database; the layer is VIRTUAL_DATABASE. */
export interface DatabaseAccessRecord extends SourceRecord {
  readonly name: string;
  readonly layer: Layer | null;
  /** The kind of database, by its number in SkyWalking's component list. */
  readonly databaseTypeId: number;
  /** Milliseconds. */
  readonly latency: number;
  /** True when the call succeeded. */
  readonly status: boolean;
}

/** The tables of one time bucket, one per metric over DatabaseAccess. */
class DatabaseAccessTables {
  readonly database_access_cpm: CpmTable;
  readonly database_access_sla: PercentTable;
  readonly database_access_resp_time: LongAvgTable;
  readonly database_access_percentile: Percentile2Table;

  constructor(host: DispatchHost) {
    this.database_access_cpm = new CpmTable(host, host.budget(databaseAccessCpmMetric));
    this.database_access_sla = new PercentTable(host, host.budget(databaseAccessSlaMetric));
    this.database_access_resp_time = new LongAvgTable(host, host.budget(databaseAccessRespTimeMetric));
    this.database_access_percentile = new Percentile2Table(host, host.budget(databaseAccessPercentileMetric));
  }
}

/** Aggregates records of DatabaseAccess into its metrics. */
export class DatabaseAccessDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<DatabaseAccessTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new DatabaseAccessTables(host));
    this.#entities = host.registry(databaseAccessScope);
  }

  dispatch(record: DatabaseAccessRecord): void {
    let entity = this.#cache.find2(record.name, record.layer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.name, record.layer);
    }
    const tables = this.#open.at(record.timeBucket);
    // database_access_cpm = from(DatabaseAccess.*).cpm();
    tables.database_access_cpm.accept(entity);
    // database_access_sla = from(DatabaseAccess.*).percent(status == true);
    tables.database_access_sla.accept(entity, record.status === true);
    // database_access_resp_time = from(DatabaseAccess.latency).longAvg();
    tables.database_access_resp_time.accept(entity, record.latency);
    // database_access_percentile = from(DatabaseAccess.latency).percentile2(10);
    tables.database_access_percentile.accept(entity, record.latency, 10);
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, databaseAccessCpmMetric, bucket, tables.database_access_cpm);
      closeTable(closed, databaseAccessSlaMetric, bucket, tables.database_access_sla);
      closeTable(closed, databaseAccessRespTimeMetric, bucket, tables.database_access_resp_time);
      closeTable(closed, databaseAccessPercentileMetric, bucket, tables.database_access_percentile);
    }
    return closed;
  }

  #entity(record: DatabaseAccessRecord): Entity {
    const name = record.name;
    const layer = LayerNames.get(record.layer ?? -1) ?? '';
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  }
}

export const databaseAccessSource: SourceDefinition = {
  name: 'DatabaseAccess',
  scope: databaseAccessScope,
  fields: [
    { name: 'name', type: 'string' },
    { name: 'layer', type: 'Layer' },
    { name: 'databaseTypeId', type: 'int' },
    { name: 'latency', type: 'int' },
    { name: 'status', type: 'bool' },
  ],
  createDispatcher: (host) => new DatabaseAccessDispatcher(host),
};
