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
import { clusterBrowserAppPageErrorRateMetric } from '../metrics/cluster-browser-app-page-rate-metrics.ts';
import { clusterBrowserAppPageScope } from '../scopes.ts';

/** Which metrics over ClusterBrowserAppPageRateMetrics take one downstream metric of one stream. */
interface ClusterBrowserAppPageRateMetricsBinding extends Binding {
  readonly cluster_browser_app_page_error_rate: boolean;
}

/** The tables of one time bucket, one per metric over ClusterBrowserAppPageRateMetrics. */
class ClusterBrowserAppPageRateMetricsTables {
  readonly cluster_browser_app_page_error_rate: RateMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_browser_app_page_error_rate = new RateMetricsAddTable(
      host,
      host.budget(clusterBrowserAppPageErrorRateMetric),
    );
  }
}

/** Merges increments of rate() into the metrics over ClusterBrowserAppPageRateMetrics. */
export class ClusterBrowserAppPageRateMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterBrowserAppPageRateMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterBrowserAppPageRateMetricsTables(host));
  }

  bind(metric: string): ClusterBrowserAppPageRateMetricsBinding | undefined {
    const cluster_browser_app_page_error_rate = metric === 'browser_app_page_error_rate';
    if (!cluster_browser_app_page_error_rate) return undefined;
    return { cluster_browser_app_page_error_rate };
  }

  merge(binding: ClusterBrowserAppPageRateMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as RateColumns;
    // cluster_browser_app_page_error_rate = from(ClusterBrowserAppPageRateMetrics.*)
    // .filter(metric == "browser_app_page_error_rate")
    // .rateMetricsAdd(denominator, numerator);
    if (binding.cluster_browser_app_page_error_rate) {
      tables.cluster_browser_app_page_error_rate.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterBrowserAppPageErrorRateMetric, bucket, tables.cluster_browser_app_page_error_rate);
    }
    return closed;
  }
}

export const clusterBrowserAppPageRateMetricsSource: FederationSourceDefinition = {
  name: 'ClusterBrowserAppPageRateMetrics',
  scope: clusterBrowserAppPageScope,
  origins: [
    { scope: 'BrowserAppPageTraffic', function: 'rate' },
    { scope: 'FederatedBrowserAppPage', function: 'rateMetricsAdd' },
  ],
  fingerprint: 'b9064e9391a2f863',
  entityFields: ['serviceName', 'name', 'layer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const name = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), name);
    return { id, name, fields: [serviceName, name, layer] };
  },
  createDispatcher: (host) => new ClusterBrowserAppPageRateMetricsDispatcher(host),
};
