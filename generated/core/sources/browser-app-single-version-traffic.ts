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
import {
  type BrowserAppTrafficCategory,
  type BrowserErrorCategory,
  type Layer,
  LayerNames,
  virtualLayers,
} from '../enums.ts';
import { RateTable } from '../functions/rate.ts';
import { SumTable } from '../functions/sum.ts';
import {
  browserAppSingleVersionErrorRateMetric,
  browserAppSingleVersionErrorSumMetric,
  browserAppSingleVersionPvMetric,
} from '../metrics/browser-app-single-version-traffic.ts';
import { browserAppSingleVersionTrafficScope } from '../scopes.ts';

/** A view of one version, or an error in it. */
export interface BrowserAppSingleVersionTrafficRecord extends SourceRecord {
  readonly serviceName: string;
  readonly name: string;
  readonly layer: Layer | null;
  /** Always 1: each record is one view or one error. */
  readonly count: number;
  readonly trafficCategory: BrowserAppTrafficCategory | null;
  /** What failed; meaningless where nothing did. */
  readonly errorCategory: BrowserErrorCategory | null;
}

/** The tables of one time bucket, one per metric over BrowserAppSingleVersionTraffic. */
class BrowserAppSingleVersionTrafficTables {
  readonly browser_app_single_version_pv: SumTable;
  readonly browser_app_single_version_error_sum: SumTable;
  readonly browser_app_single_version_error_rate: RateTable;

  constructor(host: DispatchHost) {
    this.browser_app_single_version_pv = new SumTable(host, host.budget(browserAppSingleVersionPvMetric));
    this.browser_app_single_version_error_sum = new SumTable(host, host.budget(browserAppSingleVersionErrorSumMetric));
    this.browser_app_single_version_error_rate = new RateTable(
      host,
      host.budget(browserAppSingleVersionErrorRateMetric),
    );
  }
}

/** Aggregates records of BrowserAppSingleVersionTraffic into its metrics. */
export class BrowserAppSingleVersionTrafficDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<BrowserAppSingleVersionTrafficTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new BrowserAppSingleVersionTrafficTables(host));
    this.#entities = host.registry(browserAppSingleVersionTrafficScope);
  }

  dispatch(record: BrowserAppSingleVersionTrafficRecord): void {
    let entity = this.#cache.find3(record.serviceName, record.name, record.layer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.serviceName, record.name, record.layer);
    }
    const tables = this.#open.at(record.timeBucket);
    // browser_app_single_version_pv = from(BrowserAppSingleVersionTraffic.count)
    // .filter(trafficCategory == BrowserAppTrafficCategory.NORMAL)
    // .sum();
    if (record.trafficCategory === 0 /* BrowserAppTrafficCategory.NORMAL */) {
      tables.browser_app_single_version_pv.accept(entity, record.count);
    }
    // browser_app_single_version_error_sum = from(BrowserAppSingleVersionTraffic.count)
    // .filter(trafficCategory != BrowserAppTrafficCategory.NORMAL)
    // .sum();
    if (record.trafficCategory !== 0 /* BrowserAppTrafficCategory.NORMAL */) {
      tables.browser_app_single_version_error_sum.accept(entity, record.count);
    }
    // browser_app_single_version_error_rate = from(BrowserAppSingleVersionTraffic.trafficCategory)
    // .rate(trafficCategory == BrowserAppTrafficCategory.FIRST_ERROR, trafficCategory == BrowserAppTrafficCategory.NORMAL);
    tables.browser_app_single_version_error_rate.accept(
      entity,
      record.trafficCategory === 1 /* BrowserAppTrafficCategory.FIRST_ERROR */,
      record.trafficCategory === 0 /* BrowserAppTrafficCategory.NORMAL */,
    );
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, browserAppSingleVersionPvMetric, bucket, tables.browser_app_single_version_pv);
      closeTable(closed, browserAppSingleVersionErrorSumMetric, bucket, tables.browser_app_single_version_error_sum);
      closeTable(closed, browserAppSingleVersionErrorRateMetric, bucket, tables.browser_app_single_version_error_rate);
    }
    return closed;
  }

  #entity(record: BrowserAppSingleVersionTrafficRecord): Entity {
    const serviceName = record.serviceName;
    const name = record.name;
    const layer = LayerNames.get(record.layer ?? -1) ?? '';
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), name);
    return { id, name, fields: [serviceName, name, layer] };
  }
}

export const browserAppSingleVersionTrafficSource: SourceDefinition = {
  name: 'BrowserAppSingleVersionTraffic',
  scope: browserAppSingleVersionTrafficScope,
  fields: [
    { name: 'serviceName', type: 'string' },
    { name: 'name', type: 'string' },
    { name: 'layer', type: 'Layer' },
    { name: 'count', type: 'int' },
    { name: 'trafficCategory', type: 'BrowserAppTrafficCategory' },
    { name: 'errorCategory', type: 'BrowserErrorCategory' },
  ],
  createDispatcher: (host) => new BrowserAppSingleVersionTrafficDispatcher(host),
};
