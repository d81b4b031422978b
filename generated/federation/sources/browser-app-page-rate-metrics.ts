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
import { RateMetricsAddTable } from '../functions/rate-metrics-add.ts';
import type { RateColumns } from '../functions/rate.ts';
import { browserAppPageErrorRateMetric } from '../metrics/browser-app-page-rate-metrics.ts';
import { federatedBrowserAppPageScope } from '../scopes.ts';

/** Which metrics over BrowserAppPageRateMetrics take one downstream metric of one stream. */
interface BrowserAppPageRateMetricsBinding extends Binding {
  readonly browser_app_page_error_rate: boolean;
}

/** The tables of one time bucket, one per metric over BrowserAppPageRateMetrics. */
class BrowserAppPageRateMetricsTables {
  readonly browser_app_page_error_rate: RateMetricsAddTable;

  constructor(host: DispatchHost) {
    this.browser_app_page_error_rate = new RateMetricsAddTable(host, host.budget(browserAppPageErrorRateMetric));
  }
}

/** Merges increments of rate() into the metrics over BrowserAppPageRateMetrics. */
export class BrowserAppPageRateMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<BrowserAppPageRateMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new BrowserAppPageRateMetricsTables(host));
  }

  bind(metric: string): BrowserAppPageRateMetricsBinding | undefined {
    const browser_app_page_error_rate = metric === 'browser_app_page_error_rate';
    if (!browser_app_page_error_rate) return undefined;
    return { browser_app_page_error_rate };
  }

  merge(binding: BrowserAppPageRateMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as RateColumns;
    // browser_app_page_error_rate = from(BrowserAppPageRateMetrics.*)
    // .filter(metric == "browser_app_page_error_rate")
    // .rateMetricsAdd(denominator, numerator);
    if (binding.browser_app_page_error_rate) {
      tables.browser_app_page_error_rate.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, browserAppPageErrorRateMetric, bucket, tables.browser_app_page_error_rate);
    }
    return closed;
  }
}

export const browserAppPageRateMetricsSource: FederationSourceDefinition = {
  name: 'BrowserAppPageRateMetrics',
  scope: federatedBrowserAppPageScope,
  origins: [
    { scope: 'BrowserAppPageTraffic', function: 'rate' },
    { scope: 'FederatedBrowserAppPage', function: 'rateMetricsAdd' },
  ],
  fingerprint: 'b9064e9391a2f863',
  entityFields: ['serviceName', 'name', 'layer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const name = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), name);
    return { id, name, fields: [serviceName, name, layer] };
  },
  createDispatcher: (host) => new BrowserAppPageRateMetricsDispatcher(host),
};
