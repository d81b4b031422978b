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
  browserAppErrorRateMetric,
  browserAppErrorSumMetric,
  browserAppPvMetric,
} from '../metrics/browser-app-traffic.ts';
import { browserAppTrafficScope } from '../scopes.ts';

/** A view of the application, or an error in it. */
export interface BrowserAppTrafficRecord extends SourceRecord {
  readonly name: string;
  readonly layer: Layer | null;
  /** Always 1: each record is one view or one error. */
  readonly count: number;
  readonly trafficCategory: BrowserAppTrafficCategory | null;
  /** What failed; meaningless where nothing did. */
  readonly errorCategory: BrowserErrorCategory | null;
}

/** The tables of one time bucket, one per metric over BrowserAppTraffic. */
class BrowserAppTrafficTables {
  readonly browser_app_pv: SumTable;
  readonly browser_app_error_sum: SumTable;
  readonly browser_app_error_rate: RateTable;

  constructor(host: DispatchHost) {
    this.browser_app_pv = new SumTable(host, host.budget(browserAppPvMetric));
    this.browser_app_error_sum = new SumTable(host, host.budget(browserAppErrorSumMetric));
    this.browser_app_error_rate = new RateTable(host, host.budget(browserAppErrorRateMetric));
  }
}

/** Aggregates records of BrowserAppTraffic into its metrics. */
export class BrowserAppTrafficDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<BrowserAppTrafficTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new BrowserAppTrafficTables(host));
    this.#entities = host.registry(browserAppTrafficScope);
  }

  dispatch(record: BrowserAppTrafficRecord): void {
    let entity = this.#cache.find2(record.name, record.layer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.name, record.layer);
    }
    const tables = this.#open.at(record.timeBucket);
    // browser_app_pv = from(BrowserAppTraffic.count).filter(trafficCategory == BrowserAppTrafficCategory.NORMAL).sum();
    if (record.trafficCategory === 0 /* BrowserAppTrafficCategory.NORMAL */) {
      tables.browser_app_pv.accept(entity, record.count);
    }
    // browser_app_error_sum = from(BrowserAppTraffic.count).filter(trafficCategory != BrowserAppTrafficCategory.NORMAL).sum();
    if (record.trafficCategory !== 0 /* BrowserAppTrafficCategory.NORMAL */) {
      tables.browser_app_error_sum.accept(entity, record.count);
    }
    // browser_app_error_rate = from(BrowserAppTraffic.*)
    // .rate(trafficCategory == BrowserAppTrafficCategory.FIRST_ERROR, trafficCategory == BrowserAppTrafficCategory.NORMAL);
    tables.browser_app_error_rate.accept(
      entity,
      record.trafficCategory === 1 /* BrowserAppTrafficCategory.FIRST_ERROR */,
      record.trafficCategory === 0 /* BrowserAppTrafficCategory.NORMAL */,
    );
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, browserAppPvMetric, bucket, tables.browser_app_pv);
      closeTable(closed, browserAppErrorSumMetric, bucket, tables.browser_app_error_sum);
      closeTable(closed, browserAppErrorRateMetric, bucket, tables.browser_app_error_rate);
    }
    return closed;
  }

  #entity(record: BrowserAppTrafficRecord): Entity {
    const name = record.name;
    const layer = LayerNames.get(record.layer ?? -1) ?? '';
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  }
}

export const browserAppTrafficSource: SourceDefinition = {
  name: 'BrowserAppTraffic',
  scope: browserAppTrafficScope,
  fields: [
    { name: 'name', type: 'string' },
    { name: 'layer', type: 'Layer' },
    { name: 'count', type: 'int' },
    { name: 'trafficCategory', type: 'BrowserAppTrafficCategory' },
    { name: 'errorCategory', type: 'BrowserErrorCategory' },
  ],
  createDispatcher: (host) => new BrowserAppTrafficDispatcher(host),
};
