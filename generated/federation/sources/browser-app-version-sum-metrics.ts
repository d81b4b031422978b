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
  browserAppSingleVersionErrorSumMetric,
  browserAppSingleVersionPvMetric,
} from '../metrics/browser-app-version-sum-metrics.ts';
import { federatedBrowserAppVersionScope } from '../scopes.ts';

/** Which metrics over BrowserAppVersionSumMetrics take one downstream metric of one stream. */
interface BrowserAppVersionSumMetricsBinding extends Binding {
  readonly browser_app_single_version_pv: boolean;
  readonly browser_app_single_version_error_sum: boolean;
}

/** The tables of one time bucket, one per metric over BrowserAppVersionSumMetrics. */
class BrowserAppVersionSumMetricsTables {
  readonly browser_app_single_version_pv: SumMetricsAddTable;
  readonly browser_app_single_version_error_sum: SumMetricsAddTable;

  constructor(host: DispatchHost) {
    this.browser_app_single_version_pv = new SumMetricsAddTable(host, host.budget(browserAppSingleVersionPvMetric));
    this.browser_app_single_version_error_sum = new SumMetricsAddTable(
      host,
      host.budget(browserAppSingleVersionErrorSumMetric),
    );
  }
}

/** Merges increments of sum() into the metrics over BrowserAppVersionSumMetrics. */
export class BrowserAppVersionSumMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<BrowserAppVersionSumMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new BrowserAppVersionSumMetricsTables(host));
  }

  bind(metric: string): BrowserAppVersionSumMetricsBinding | undefined {
    const browser_app_single_version_pv = metric === 'browser_app_single_version_pv';
    const browser_app_single_version_error_sum = metric === 'browser_app_single_version_error_sum';
    if (!browser_app_single_version_pv && !browser_app_single_version_error_sum) return undefined;
    return { browser_app_single_version_pv, browser_app_single_version_error_sum };
  }

  merge(binding: BrowserAppVersionSumMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as SumColumns;
    // browser_app_single_version_pv = from(BrowserAppVersionSumMetrics.*)
    // .filter(metric == "browser_app_single_version_pv")
    // .sumMetricsAdd(total);
    if (binding.browser_app_single_version_pv) {
      tables.browser_app_single_version_pv.merge(block.entities, columns);
    }
    // browser_app_single_version_error_sum = from(BrowserAppVersionSumMetrics.*)
    // .filter(metric == "browser_app_single_version_error_sum")
    // .sumMetricsAdd(total);
    if (binding.browser_app_single_version_error_sum) {
      tables.browser_app_single_version_error_sum.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, browserAppSingleVersionPvMetric, bucket, tables.browser_app_single_version_pv);
      closeTable(closed, browserAppSingleVersionErrorSumMetric, bucket, tables.browser_app_single_version_error_sum);
    }
    return closed;
  }
}

export const browserAppVersionSumMetricsSource: FederationSourceDefinition = {
  name: 'BrowserAppVersionSumMetrics',
  scope: federatedBrowserAppVersionScope,
  origins: [
    { scope: 'BrowserAppSingleVersionTraffic', function: 'sum' },
    { scope: 'FederatedBrowserAppVersion', function: 'sumMetricsAdd' },
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
  createDispatcher: (host) => new BrowserAppVersionSumMetricsDispatcher(host),
};
