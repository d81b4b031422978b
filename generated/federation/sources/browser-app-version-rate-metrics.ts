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
import { browserAppSingleVersionErrorRateMetric } from '../metrics/browser-app-version-rate-metrics.ts';
import { federatedBrowserAppVersionScope } from '../scopes.ts';

/** Which metrics over BrowserAppVersionRateMetrics take one downstream metric of one stream. */
interface BrowserAppVersionRateMetricsBinding extends Binding {
  readonly browser_app_single_version_error_rate: boolean;
}

/** The tables of one time bucket, one per metric over BrowserAppVersionRateMetrics. */
class BrowserAppVersionRateMetricsTables {
  readonly browser_app_single_version_error_rate: RateMetricsAddTable;

  constructor(host: DispatchHost) {
    this.browser_app_single_version_error_rate = new RateMetricsAddTable(
      host,
      host.budget(browserAppSingleVersionErrorRateMetric),
    );
  }
}

/** Merges increments of rate() into the metrics over BrowserAppVersionRateMetrics. */
export class BrowserAppVersionRateMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<BrowserAppVersionRateMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new BrowserAppVersionRateMetricsTables(host));
  }

  bind(metric: string): BrowserAppVersionRateMetricsBinding | undefined {
    const browser_app_single_version_error_rate = metric === 'browser_app_single_version_error_rate';
    if (!browser_app_single_version_error_rate) return undefined;
    return { browser_app_single_version_error_rate };
  }

  merge(binding: BrowserAppVersionRateMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as RateColumns;
    // browser_app_single_version_error_rate = from(BrowserAppVersionRateMetrics.*)
    // .filter(metric == "browser_app_single_version_error_rate")
    // .rateMetricsAdd(denominator, numerator);
    if (binding.browser_app_single_version_error_rate) {
      tables.browser_app_single_version_error_rate.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, browserAppSingleVersionErrorRateMetric, bucket, tables.browser_app_single_version_error_rate);
    }
    return closed;
  }
}

export const browserAppVersionRateMetricsSource: FederationSourceDefinition = {
  name: 'BrowserAppVersionRateMetrics',
  scope: federatedBrowserAppVersionScope,
  origins: [
    { scope: 'BrowserAppSingleVersionTraffic', function: 'rate' },
    { scope: 'FederatedBrowserAppVersion', function: 'rateMetricsAdd' },
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
  createDispatcher: (host) => new BrowserAppVersionRateMetricsDispatcher(host),
};
