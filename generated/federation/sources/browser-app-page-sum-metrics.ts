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
import { SumMetricsAddTable } from '../functions/sum-metrics-add.ts';
import type { SumColumns } from '../functions/sum.ts';
import {
  browserAppPageAjaxErrorSumMetric,
  browserAppPageErrorSumMetric,
  browserAppPageJsErrorSumMetric,
  browserAppPagePvMetric,
  browserAppPageResourceErrorSumMetric,
  browserAppPageUnknownErrorSumMetric,
} from '../metrics/browser-app-page-sum-metrics.ts';
import { federatedBrowserAppPageScope } from '../scopes.ts';

/** Which metrics over BrowserAppPageSumMetrics take one downstream metric of one stream. */
interface BrowserAppPageSumMetricsBinding extends Binding {
  readonly browser_app_page_pv: boolean;
  readonly browser_app_page_error_sum: boolean;
  readonly browser_app_page_ajax_error_sum: boolean;
  readonly browser_app_page_resource_error_sum: boolean;
  readonly browser_app_page_js_error_sum: boolean;
  readonly browser_app_page_unknown_error_sum: boolean;
}

/** The tables of one time bucket, one per metric over BrowserAppPageSumMetrics. */
class BrowserAppPageSumMetricsTables {
  readonly browser_app_page_pv: SumMetricsAddTable;
  readonly browser_app_page_error_sum: SumMetricsAddTable;
  readonly browser_app_page_ajax_error_sum: SumMetricsAddTable;
  readonly browser_app_page_resource_error_sum: SumMetricsAddTable;
  readonly browser_app_page_js_error_sum: SumMetricsAddTable;
  readonly browser_app_page_unknown_error_sum: SumMetricsAddTable;

  constructor(host: DispatchHost) {
    this.browser_app_page_pv = new SumMetricsAddTable(host, host.budget(browserAppPagePvMetric));
    this.browser_app_page_error_sum = new SumMetricsAddTable(host, host.budget(browserAppPageErrorSumMetric));
    this.browser_app_page_ajax_error_sum = new SumMetricsAddTable(host, host.budget(browserAppPageAjaxErrorSumMetric));
    this.browser_app_page_resource_error_sum = new SumMetricsAddTable(
      host,
      host.budget(browserAppPageResourceErrorSumMetric),
    );
    this.browser_app_page_js_error_sum = new SumMetricsAddTable(host, host.budget(browserAppPageJsErrorSumMetric));
    this.browser_app_page_unknown_error_sum = new SumMetricsAddTable(
      host,
      host.budget(browserAppPageUnknownErrorSumMetric),
    );
  }
}

/** Merges increments of sum() into the metrics over BrowserAppPageSumMetrics. */
export class BrowserAppPageSumMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<BrowserAppPageSumMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new BrowserAppPageSumMetricsTables(host));
  }

  bind(metric: string): BrowserAppPageSumMetricsBinding | undefined {
    const browser_app_page_pv = metric === 'browser_app_page_pv';
    const browser_app_page_error_sum = metric === 'browser_app_page_error_sum';
    const browser_app_page_ajax_error_sum = metric === 'browser_app_page_ajax_error_sum';
    const browser_app_page_resource_error_sum = metric === 'browser_app_page_resource_error_sum';
    const browser_app_page_js_error_sum = metric === 'browser_app_page_js_error_sum';
    const browser_app_page_unknown_error_sum = metric === 'browser_app_page_unknown_error_sum';
    if (!browser_app_page_pv && !browser_app_page_error_sum && !browser_app_page_ajax_error_sum && !browser_app_page_resource_error_sum && !browser_app_page_js_error_sum && !browser_app_page_unknown_error_sum) return undefined;
    return {
      browser_app_page_pv,
      browser_app_page_error_sum,
      browser_app_page_ajax_error_sum,
      browser_app_page_resource_error_sum,
      browser_app_page_js_error_sum,
      browser_app_page_unknown_error_sum,
    };
  }

  merge(binding: BrowserAppPageSumMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as SumColumns;
    // browser_app_page_pv = from(BrowserAppPageSumMetrics.*).filter(metric == "browser_app_page_pv").sumMetricsAdd(total);
    if (binding.browser_app_page_pv) {
      tables.browser_app_page_pv.merge(block.entities, columns);
    }
    // browser_app_page_error_sum = from(BrowserAppPageSumMetrics.*)
    // .filter(metric == "browser_app_page_error_sum")
    // .sumMetricsAdd(total);
    if (binding.browser_app_page_error_sum) {
      tables.browser_app_page_error_sum.merge(block.entities, columns);
    }
    // browser_app_page_ajax_error_sum = from(BrowserAppPageSumMetrics.*)
    // .filter(metric == "browser_app_page_ajax_error_sum")
    // .sumMetricsAdd(total);
    if (binding.browser_app_page_ajax_error_sum) {
      tables.browser_app_page_ajax_error_sum.merge(block.entities, columns);
    }
    // browser_app_page_resource_error_sum = from(BrowserAppPageSumMetrics.*)
    // .filter(metric == "browser_app_page_resource_error_sum")
    // .sumMetricsAdd(total);
    if (binding.browser_app_page_resource_error_sum) {
      tables.browser_app_page_resource_error_sum.merge(block.entities, columns);
    }
    // browser_app_page_js_error_sum = from(BrowserAppPageSumMetrics.*)
    // .filter(metric == "browser_app_page_js_error_sum")
    // .sumMetricsAdd(total);
    if (binding.browser_app_page_js_error_sum) {
      tables.browser_app_page_js_error_sum.merge(block.entities, columns);
    }
    // browser_app_page_unknown_error_sum = from(BrowserAppPageSumMetrics.*)
    // .filter(metric == "browser_app_page_unknown_error_sum")
    // .sumMetricsAdd(total);
    if (binding.browser_app_page_unknown_error_sum) {
      tables.browser_app_page_unknown_error_sum.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, browserAppPagePvMetric, bucket, tables.browser_app_page_pv);
      closeTable(closed, browserAppPageErrorSumMetric, bucket, tables.browser_app_page_error_sum);
      closeTable(closed, browserAppPageAjaxErrorSumMetric, bucket, tables.browser_app_page_ajax_error_sum);
      closeTable(closed, browserAppPageResourceErrorSumMetric, bucket, tables.browser_app_page_resource_error_sum);
      closeTable(closed, browserAppPageJsErrorSumMetric, bucket, tables.browser_app_page_js_error_sum);
      closeTable(closed, browserAppPageUnknownErrorSumMetric, bucket, tables.browser_app_page_unknown_error_sum);
    }
    return closed;
  }
}

export const browserAppPageSumMetricsSource: FederationSourceDefinition = {
  name: 'BrowserAppPageSumMetrics',
  scope: federatedBrowserAppPageScope,
  origins: [
    { scope: 'BrowserAppPageTraffic', function: 'sum' },
    { scope: 'FederatedBrowserAppPage', function: 'sumMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['serviceName', 'name', 'layer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const name = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), name);
    return { id, name, fields: [serviceName, name, layer] };
  },
  createDispatcher: (host) => new BrowserAppPageSumMetricsDispatcher(host),
};
