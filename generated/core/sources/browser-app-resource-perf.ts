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
  ownedId,
  serviceId,
} from '../../../src/runtime/api.ts';
import { LabelAvgTable } from '../functions/label-avg.ts';
import { LabelCountTable } from '../functions/label-count.ts';
import {
  browserAppResourceDurationAvgMetric,
  browserAppResourceProtocolCountMetric,
  browserAppResourceSizeAvgMetric,
  browserAppResourceTypeCountMetric,
} from '../metrics/browser-app-resource-perf.ts';
import { browserAppResourcePerfScope } from '../scopes.ts';

/** How long a file that a page needs took to load. `path` is the page, `name` the file. */
export interface BrowserAppResourcePerfRecord extends SourceRecord {
  readonly serviceName: string;
  readonly path: string;
  readonly name: string | null;
  /** Milliseconds. */
  readonly duration: number;
  /** Bytes. */
  readonly size: number;
  readonly protocol: string | null;
  readonly type: string | null;
}

/** The tables of one time bucket, one per metric over BrowserAppResourcePerf. */
class BrowserAppResourcePerfTables {
  readonly browser_app_resource_duration_avg: LabelAvgTable;
  readonly browser_app_resource_size_avg: LabelAvgTable;
  readonly browser_app_resource_protocol_count: LabelCountTable;
  readonly browser_app_resource_type_count: LabelCountTable;

  constructor(host: DispatchHost) {
    this.browser_app_resource_duration_avg = new LabelAvgTable(host, host.budget(browserAppResourceDurationAvgMetric));
    this.browser_app_resource_size_avg = new LabelAvgTable(host, host.budget(browserAppResourceSizeAvgMetric));
    this.browser_app_resource_protocol_count = new LabelCountTable(
      host,
      host.budget(browserAppResourceProtocolCountMetric),
    );
    this.browser_app_resource_type_count = new LabelCountTable(host, host.budget(browserAppResourceTypeCountMetric));
  }
}

/** Aggregates records of BrowserAppResourcePerf into its metrics. */
export class BrowserAppResourcePerfDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<BrowserAppResourcePerfTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new BrowserAppResourcePerfTables(host));
    this.#entities = host.registry(browserAppResourcePerfScope);
  }

  dispatch(record: BrowserAppResourcePerfRecord): void {
    let entity = this.#cache.find2(record.serviceName, record.path);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.serviceName, record.path);
    }
    const tables = this.#open.at(record.timeBucket);
    // browser_app_resource_duration_avg = from(BrowserAppResourcePerf.*).labelAvg(name, duration);
    tables.browser_app_resource_duration_avg.accept(entity, record.name ?? '', record.duration, 50);
    // browser_app_resource_size_avg = from(BrowserAppResourcePerf.*).labelAvg(name, size);
    tables.browser_app_resource_size_avg.accept(entity, record.name ?? '', record.size, 50);
    // browser_app_resource_protocol_count = from(BrowserAppResourcePerf.*).labelCount(protocol);
    tables.browser_app_resource_protocol_count.accept(entity, record.protocol ?? '', 50);
    // browser_app_resource_type_count = from(BrowserAppResourcePerf.*).labelCount(type);
    tables.browser_app_resource_type_count.accept(entity, record.type ?? '', 50);
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, browserAppResourceDurationAvgMetric, bucket, tables.browser_app_resource_duration_avg);
      closeTable(closed, browserAppResourceSizeAvgMetric, bucket, tables.browser_app_resource_size_avg);
      closeTable(closed, browserAppResourceProtocolCountMetric, bucket, tables.browser_app_resource_protocol_count);
      closeTable(closed, browserAppResourceTypeCountMetric, bucket, tables.browser_app_resource_type_count);
    }
    return closed;
  }

  #entity(record: BrowserAppResourcePerfRecord): Entity {
    const serviceName = record.serviceName;
    const path = record.path;
    const id = ownedId(serviceId(serviceName, true), path);
    return { id, name: path, fields: [serviceName, path] };
  }
}

export const browserAppResourcePerfSource: SourceDefinition = {
  name: 'BrowserAppResourcePerf',
  scope: browserAppResourcePerfScope,
  fields: [
    { name: 'serviceName', type: 'string' },
    { name: 'path', type: 'string' },
    { name: 'name', type: 'string' },
    { name: 'duration', type: 'int' },
    { name: 'size', type: 'int' },
    { name: 'protocol', type: 'string' },
    { name: 'type', type: 'string' },
  ],
  createDispatcher: (host) => new BrowserAppResourcePerfDispatcher(host),
};
