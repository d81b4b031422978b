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
  clusterBrowserAppSingleVersionErrorSumMetric,
  clusterBrowserAppSingleVersionPvMetric,
} from '../metrics/cluster-browser-app-version-sum-metrics.ts';
import { clusterBrowserAppVersionScope } from '../scopes.ts';

/** Which metrics over ClusterBrowserAppVersionSumMetrics take one downstream metric of one stream. */
interface ClusterBrowserAppVersionSumMetricsBinding extends Binding {
  readonly cluster_browser_app_single_version_pv: boolean;
  readonly cluster_browser_app_single_version_error_sum: boolean;
}

/** The tables of one time bucket, one per metric over ClusterBrowserAppVersionSumMetrics. */
class ClusterBrowserAppVersionSumMetricsTables {
  readonly cluster_browser_app_single_version_pv: SumMetricsAddTable;
  readonly cluster_browser_app_single_version_error_sum: SumMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_browser_app_single_version_pv = new SumMetricsAddTable(
      host,
      host.budget(clusterBrowserAppSingleVersionPvMetric),
    );
    this.cluster_browser_app_single_version_error_sum = new SumMetricsAddTable(
      host,
      host.budget(clusterBrowserAppSingleVersionErrorSumMetric),
    );
  }
}

/** Merges increments of sum() into the metrics over ClusterBrowserAppVersionSumMetrics. */
export class ClusterBrowserAppVersionSumMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterBrowserAppVersionSumMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterBrowserAppVersionSumMetricsTables(host));
  }

  bind(metric: string): ClusterBrowserAppVersionSumMetricsBinding | undefined {
    const cluster_browser_app_single_version_pv = metric === 'browser_app_single_version_pv';
    const cluster_browser_app_single_version_error_sum = metric === 'browser_app_single_version_error_sum';
    if (!cluster_browser_app_single_version_pv && !cluster_browser_app_single_version_error_sum) return undefined;
    return { cluster_browser_app_single_version_pv, cluster_browser_app_single_version_error_sum };
  }

  merge(binding: ClusterBrowserAppVersionSumMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as SumColumns;
    // cluster_browser_app_single_version_pv = from(ClusterBrowserAppVersionSumMetrics.*)
    // .filter(metric == "browser_app_single_version_pv")
    // .sumMetricsAdd(total);
    if (binding.cluster_browser_app_single_version_pv) {
      tables.cluster_browser_app_single_version_pv.merge(block.entities, columns);
    }
    // cluster_browser_app_single_version_error_sum = from(ClusterBrowserAppVersionSumMetrics.*)
    // .filter(metric == "browser_app_single_version_error_sum")
    // .sumMetricsAdd(total);
    if (binding.cluster_browser_app_single_version_error_sum) {
      tables.cluster_browser_app_single_version_error_sum.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterBrowserAppSingleVersionPvMetric, bucket, tables.cluster_browser_app_single_version_pv);
      closeTable(
        closed,
        clusterBrowserAppSingleVersionErrorSumMetric,
        bucket,
        tables.cluster_browser_app_single_version_error_sum,
      );
    }
    return closed;
  }
}

export const clusterBrowserAppVersionSumMetricsSource: FederationSourceDefinition = {
  name: 'ClusterBrowserAppVersionSumMetrics',
  scope: clusterBrowserAppVersionScope,
  origins: [
    { scope: 'BrowserAppSingleVersionTraffic', function: 'sum' },
    { scope: 'FederatedBrowserAppVersion', function: 'sumMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['serviceName', 'name', 'layer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const name = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), name);
    return { id, name, fields: [serviceName, name, layer] };
  },
  createDispatcher: (host) => new ClusterBrowserAppVersionSumMetricsDispatcher(host),
};
