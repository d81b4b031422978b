// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type Binding,
  type ClosedTable,
  type DispatchHost,
  type FederationDispatcher,
  type FederationSourceDefinition,
  type IncomingBlock,
  OpenBuckets,
  closeTable,
  ownedId,
  serviceId,
} from '../../../src/runtime/api.ts';
import { virtualLayers } from '../enums.ts';
import { Percentile2MetricsAddTable } from '../functions/percentile2-metrics-add.ts';
import type { Percentile2Columns } from '../functions/percentile2.ts';
import {
  browserAppPageDomReadyPercentileMetric,
  browserAppPageFirstPackPercentileMetric,
  browserAppPageFmpPercentileMetric,
  browserAppPageFptPercentileMetric,
  browserAppPageLoadPagePercentileMetric,
  browserAppPageTtlPercentileMetric,
} from '../metrics/browser-app-page-percentile2-metrics.ts';
import { federatedBrowserAppPageScope } from '../scopes.ts';

/** Which metrics over BrowserAppPagePercentile2Metrics take one downstream metric of one stream. */
interface BrowserAppPagePercentile2MetricsBinding extends Binding {
  readonly browser_app_page_first_pack_percentile: boolean;
  readonly browser_app_page_fpt_percentile: boolean;
  readonly browser_app_page_fmp_percentile: boolean;
  readonly browser_app_page_ttl_percentile: boolean;
  readonly browser_app_page_dom_ready_percentile: boolean;
  readonly browser_app_page_load_page_percentile: boolean;
}

/** The tables of one time bucket, one per metric over BrowserAppPagePercentile2Metrics. */
class BrowserAppPagePercentile2MetricsTables {
  readonly browser_app_page_first_pack_percentile: Percentile2MetricsAddTable;
  readonly browser_app_page_fpt_percentile: Percentile2MetricsAddTable;
  readonly browser_app_page_fmp_percentile: Percentile2MetricsAddTable;
  readonly browser_app_page_ttl_percentile: Percentile2MetricsAddTable;
  readonly browser_app_page_dom_ready_percentile: Percentile2MetricsAddTable;
  readonly browser_app_page_load_page_percentile: Percentile2MetricsAddTable;

  constructor(host: DispatchHost) {
    this.browser_app_page_first_pack_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(browserAppPageFirstPackPercentileMetric),
    );
    this.browser_app_page_fpt_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(browserAppPageFptPercentileMetric),
    );
    this.browser_app_page_fmp_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(browserAppPageFmpPercentileMetric),
    );
    this.browser_app_page_ttl_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(browserAppPageTtlPercentileMetric),
    );
    this.browser_app_page_dom_ready_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(browserAppPageDomReadyPercentileMetric),
    );
    this.browser_app_page_load_page_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(browserAppPageLoadPagePercentileMetric),
    );
  }
}

/** Merges increments of percentile2() into the metrics over BrowserAppPagePercentile2Metrics. */
export class BrowserAppPagePercentile2MetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<BrowserAppPagePercentile2MetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new BrowserAppPagePercentile2MetricsTables(host));
  }

  bind(metric: string): BrowserAppPagePercentile2MetricsBinding | undefined {
    const browser_app_page_first_pack_percentile = metric === 'browser_app_page_first_pack_percentile';
    const browser_app_page_fpt_percentile = metric === 'browser_app_page_fpt_percentile';
    const browser_app_page_fmp_percentile = metric === 'browser_app_page_fmp_percentile';
    const browser_app_page_ttl_percentile = metric === 'browser_app_page_ttl_percentile';
    const browser_app_page_dom_ready_percentile = metric === 'browser_app_page_dom_ready_percentile';
    const browser_app_page_load_page_percentile = metric === 'browser_app_page_load_page_percentile';
    if (!browser_app_page_first_pack_percentile && !browser_app_page_fpt_percentile && !browser_app_page_fmp_percentile && !browser_app_page_ttl_percentile && !browser_app_page_dom_ready_percentile && !browser_app_page_load_page_percentile) return undefined;
    return {
      browser_app_page_first_pack_percentile,
      browser_app_page_fpt_percentile,
      browser_app_page_fmp_percentile,
      browser_app_page_ttl_percentile,
      browser_app_page_dom_ready_percentile,
      browser_app_page_load_page_percentile,
    };
  }

  merge(binding: BrowserAppPagePercentile2MetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as Percentile2Columns;
    // browser_app_page_first_pack_percentile = from(BrowserAppPagePercentile2Metrics.*)
    // .filter(metric == "browser_app_page_first_pack_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.browser_app_page_first_pack_percentile) {
      tables.browser_app_page_first_pack_percentile.merge(block.entities, columns);
    }
    // browser_app_page_fpt_percentile = from(BrowserAppPagePercentile2Metrics.*)
    // .filter(metric == "browser_app_page_fpt_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.browser_app_page_fpt_percentile) {
      tables.browser_app_page_fpt_percentile.merge(block.entities, columns);
    }
    // browser_app_page_fmp_percentile = from(BrowserAppPagePercentile2Metrics.*)
    // .filter(metric == "browser_app_page_fmp_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.browser_app_page_fmp_percentile) {
      tables.browser_app_page_fmp_percentile.merge(block.entities, columns);
    }
    // browser_app_page_ttl_percentile = from(BrowserAppPagePercentile2Metrics.*)
    // .filter(metric == "browser_app_page_ttl_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.browser_app_page_ttl_percentile) {
      tables.browser_app_page_ttl_percentile.merge(block.entities, columns);
    }
    // browser_app_page_dom_ready_percentile = from(BrowserAppPagePercentile2Metrics.*)
    // .filter(metric == "browser_app_page_dom_ready_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.browser_app_page_dom_ready_percentile) {
      tables.browser_app_page_dom_ready_percentile.merge(block.entities, columns);
    }
    // browser_app_page_load_page_percentile = from(BrowserAppPagePercentile2Metrics.*)
    // .filter(metric == "browser_app_page_load_page_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.browser_app_page_load_page_percentile) {
      tables.browser_app_page_load_page_percentile.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        browserAppPageFirstPackPercentileMetric,
        bucket,
        tables.browser_app_page_first_pack_percentile,
      );
      closeTable(closed, browserAppPageFptPercentileMetric, bucket, tables.browser_app_page_fpt_percentile);
      closeTable(closed, browserAppPageFmpPercentileMetric, bucket, tables.browser_app_page_fmp_percentile);
      closeTable(closed, browserAppPageTtlPercentileMetric, bucket, tables.browser_app_page_ttl_percentile);
      closeTable(closed, browserAppPageDomReadyPercentileMetric, bucket, tables.browser_app_page_dom_ready_percentile);
      closeTable(closed, browserAppPageLoadPagePercentileMetric, bucket, tables.browser_app_page_load_page_percentile);
    }
    return closed;
  }
}

export const browserAppPagePercentile2MetricsSource: FederationSourceDefinition = {
  name: 'BrowserAppPagePercentile2Metrics',
  scope: federatedBrowserAppPageScope,
  origins: [
    { scope: 'BrowserAppPagePerf', function: 'percentile2' },
    { scope: 'FederatedBrowserAppPage', function: 'percentile2MetricsAdd' },
  ],
  fingerprint: '5264ed4cf4c1fa6e',
  entityFields: ['serviceName', 'name', 'layer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const name = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), name);
    return { id, name, fields: [serviceName, name, layer] };
  },
  createDispatcher: (host) => new BrowserAppPagePercentile2MetricsDispatcher(host),
};
