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
import { clusterBrowserAppSingleVersionErrorRateMetric } from '../metrics/cluster-browser-app-version-rate-metrics.ts';
import { clusterBrowserAppVersionScope } from '../scopes.ts';

/** Which metrics over ClusterBrowserAppVersionRateMetrics take one downstream metric of one stream. */
interface ClusterBrowserAppVersionRateMetricsBinding extends Binding {
  readonly cluster_browser_app_single_version_error_rate: boolean;
}

/** The tables of one time bucket, one per metric over ClusterBrowserAppVersionRateMetrics. */
class ClusterBrowserAppVersionRateMetricsTables {
  readonly cluster_browser_app_single_version_error_rate: RateMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_browser_app_single_version_error_rate = new RateMetricsAddTable(
      host,
      host.budget(clusterBrowserAppSingleVersionErrorRateMetric),
    );
  }
}

/** Merges increments of rate() into the metrics over ClusterBrowserAppVersionRateMetrics. */
export class ClusterBrowserAppVersionRateMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterBrowserAppVersionRateMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterBrowserAppVersionRateMetricsTables(host));
  }

  bind(metric: string): ClusterBrowserAppVersionRateMetricsBinding | undefined {
    const cluster_browser_app_single_version_error_rate = metric === 'browser_app_single_version_error_rate';
    if (!cluster_browser_app_single_version_error_rate) return undefined;
    return { cluster_browser_app_single_version_error_rate };
  }

  merge(binding: ClusterBrowserAppVersionRateMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as RateColumns;
    // cluster_browser_app_single_version_error_rate = from(ClusterBrowserAppVersionRateMetrics.*)
    // .filter(metric == "browser_app_single_version_error_rate")
    // .rateMetricsAdd(denominator, numerator);
    if (binding.cluster_browser_app_single_version_error_rate) {
      tables.cluster_browser_app_single_version_error_rate.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        clusterBrowserAppSingleVersionErrorRateMetric,
        bucket,
        tables.cluster_browser_app_single_version_error_rate,
      );
    }
    return closed;
  }
}

export const clusterBrowserAppVersionRateMetricsSource: FederationSourceDefinition = {
  name: 'ClusterBrowserAppVersionRateMetrics',
  scope: clusterBrowserAppVersionScope,
  origins: [
    { scope: 'BrowserAppSingleVersionTraffic', function: 'rate' },
    { scope: 'FederatedBrowserAppVersion', function: 'rateMetricsAdd' },
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
  createDispatcher: (host) => new ClusterBrowserAppVersionRateMetricsDispatcher(host),
};
