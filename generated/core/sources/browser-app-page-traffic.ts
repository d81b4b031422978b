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
  browserAppPageAjaxErrorSumMetric,
  browserAppPageErrorRateMetric,
  browserAppPageErrorSumMetric,
  browserAppPageJsErrorSumMetric,
  browserAppPagePvMetric,
  browserAppPageResourceErrorSumMetric,
  browserAppPageUnknownErrorSumMetric,
} from '../metrics/browser-app-page-traffic.ts';
import { browserAppPageTrafficScope } from '../scopes.ts';

/** A view of one page, or an error in it. */
export interface BrowserAppPageTrafficRecord extends SourceRecord {
  readonly serviceName: string;
  readonly name: string;
  readonly layer: Layer | null;
  /** Always 1: each record is one view or one error. */
  readonly count: number;
  readonly trafficCategory: BrowserAppTrafficCategory | null;
  /** What failed; meaningless where nothing did. */
  readonly errorCategory: BrowserErrorCategory | null;
}

/** The tables of one time bucket, one per metric over BrowserAppPageTraffic. */
class BrowserAppPageTrafficTables {
  readonly browser_app_page_pv: SumTable;
  readonly browser_app_page_error_sum: SumTable;
  readonly browser_app_page_error_rate: RateTable;
  readonly browser_app_page_ajax_error_sum: SumTable;
  readonly browser_app_page_resource_error_sum: SumTable;
  readonly browser_app_page_js_error_sum: SumTable;
  readonly browser_app_page_unknown_error_sum: SumTable;

  constructor(host: DispatchHost) {
    this.browser_app_page_pv = new SumTable(host, host.budget(browserAppPagePvMetric));
    this.browser_app_page_error_sum = new SumTable(host, host.budget(browserAppPageErrorSumMetric));
    this.browser_app_page_error_rate = new RateTable(host, host.budget(browserAppPageErrorRateMetric));
    this.browser_app_page_ajax_error_sum = new SumTable(host, host.budget(browserAppPageAjaxErrorSumMetric));
    this.browser_app_page_resource_error_sum = new SumTable(host, host.budget(browserAppPageResourceErrorSumMetric));
    this.browser_app_page_js_error_sum = new SumTable(host, host.budget(browserAppPageJsErrorSumMetric));
    this.browser_app_page_unknown_error_sum = new SumTable(host, host.budget(browserAppPageUnknownErrorSumMetric));
  }
}

/** Aggregates records of BrowserAppPageTraffic into its metrics. */
export class BrowserAppPageTrafficDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<BrowserAppPageTrafficTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new BrowserAppPageTrafficTables(host));
    this.#entities = host.registry(browserAppPageTrafficScope);
  }

  dispatch(record: BrowserAppPageTrafficRecord): void {
    let entity = this.#cache.find3(record.serviceName, record.name, record.layer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.serviceName, record.name, record.layer);
    }
    const tables = this.#open.at(record.timeBucket);
    // browser_app_page_pv = from(BrowserAppPageTraffic.count)
    // .filter(trafficCategory == BrowserAppTrafficCategory.NORMAL)
    // .sum();
    if (record.trafficCategory === 0 /* BrowserAppTrafficCategory.NORMAL */) {
      tables.browser_app_page_pv.accept(entity, record.count);
    }
    // browser_app_page_error_sum = from(BrowserAppPageTraffic.count)
    // .filter(trafficCategory != BrowserAppTrafficCategory.NORMAL)
    // .sum();
    if (record.trafficCategory !== 0 /* BrowserAppTrafficCategory.NORMAL */) {
      tables.browser_app_page_error_sum.accept(entity, record.count);
    }
    // browser_app_page_error_rate = from(BrowserAppPageTraffic.*)
    // .rate(trafficCategory == BrowserAppTrafficCategory.FIRST_ERROR, trafficCategory == BrowserAppTrafficCategory.NORMAL);
    tables.browser_app_page_error_rate.accept(
      entity,
      record.trafficCategory === 1 /* BrowserAppTrafficCategory.FIRST_ERROR */,
      record.trafficCategory === 0 /* BrowserAppTrafficCategory.NORMAL */,
    );
    // browser_app_page_ajax_error_sum = from(BrowserAppPageTraffic.count)
    // .filter(trafficCategory != BrowserAppTrafficCategory.NORMAL)
    // .filter(errorCategory == BrowserErrorCategory.AJAX)
    // .sum();
    if (record.trafficCategory !== 0 /* BrowserAppTrafficCategory.NORMAL */ && record.errorCategory === 0 /* BrowserErrorCategory.AJAX */) {
      tables.browser_app_page_ajax_error_sum.accept(entity, record.count);
    }
    // browser_app_page_resource_error_sum = from(BrowserAppPageTraffic.count)
    // .filter(trafficCategory != BrowserAppTrafficCategory.NORMAL)
    // .filter(errorCategory == BrowserErrorCategory.RESOURCE)
    // .sum();
    if (record.trafficCategory !== 0 /* BrowserAppTrafficCategory.NORMAL */ && record.errorCategory === 1 /* BrowserErrorCategory.RESOURCE */) {
      tables.browser_app_page_resource_error_sum.accept(entity, record.count);
    }
    // browser_app_page_js_error_sum = from(BrowserAppPageTraffic.count)
    // .filter(trafficCategory != BrowserAppTrafficCategory.NORMAL)
    // .filter(errorCategory in [BrowserErrorCategory.JS, BrowserErrorCategory.VUE, BrowserErrorCategory.PROMISE])
    // .sum();
    if (record.trafficCategory !== 0 /* BrowserAppTrafficCategory.NORMAL */ && (record.errorCategory === 4 /* BrowserErrorCategory.JS */ || record.errorCategory === 2 /* BrowserErrorCategory.VUE */ || record.errorCategory === 3 /* BrowserErrorCategory.PROMISE */)) {
      tables.browser_app_page_js_error_sum.accept(entity, record.count);
    }
    // browser_app_page_unknown_error_sum = from(BrowserAppPageTraffic.count)
    // .filter(trafficCategory != BrowserAppTrafficCategory.NORMAL)
    // .filter(errorCategory == BrowserErrorCategory.UNKNOWN)
    // .sum();
    if (record.trafficCategory !== 0 /* BrowserAppTrafficCategory.NORMAL */ && record.errorCategory === 5 /* BrowserErrorCategory.UNKNOWN */) {
      tables.browser_app_page_unknown_error_sum.accept(entity, record.count);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, browserAppPagePvMetric, bucket, tables.browser_app_page_pv);
      closeTable(closed, browserAppPageErrorSumMetric, bucket, tables.browser_app_page_error_sum);
      closeTable(closed, browserAppPageErrorRateMetric, bucket, tables.browser_app_page_error_rate);
      closeTable(closed, browserAppPageAjaxErrorSumMetric, bucket, tables.browser_app_page_ajax_error_sum);
      closeTable(closed, browserAppPageResourceErrorSumMetric, bucket, tables.browser_app_page_resource_error_sum);
      closeTable(closed, browserAppPageJsErrorSumMetric, bucket, tables.browser_app_page_js_error_sum);
      closeTable(closed, browserAppPageUnknownErrorSumMetric, bucket, tables.browser_app_page_unknown_error_sum);
    }
    return closed;
  }

  #entity(record: BrowserAppPageTrafficRecord): Entity {
    const serviceName = record.serviceName;
    const name = record.name;
    const layer = LayerNames.get(record.layer ?? -1) ?? '';
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), name);
    return { id, name, fields: [serviceName, name, layer] };
  }
}

export const browserAppPageTrafficSource: SourceDefinition = {
  name: 'BrowserAppPageTraffic',
  scope: browserAppPageTrafficScope,
  fields: [
    { name: 'serviceName', type: 'string' },
    { name: 'name', type: 'string' },
    { name: 'layer', type: 'Layer' },
    { name: 'count', type: 'int' },
    { name: 'trafficCategory', type: 'BrowserAppTrafficCategory' },
    { name: 'errorCategory', type: 'BrowserErrorCategory' },
  ],
  createDispatcher: (host) => new BrowserAppPageTrafficDispatcher(host),
};
