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
  serviceId,
} from '../../../src/runtime/api.ts';
import { virtualLayers } from '../enums.ts';
import { RateMetricsAddTable } from '../functions/rate-metrics-add.ts';
import type { RateColumns } from '../functions/rate.ts';
import { clusterBrowserAppErrorRateMetric } from '../metrics/cluster-service-rate-metrics.ts';
import { clusterServiceScope } from '../scopes.ts';

/** Which metrics over ClusterServiceRateMetrics take one downstream metric of one stream. */
interface ClusterServiceRateMetricsBinding extends Binding {
  readonly cluster_browser_app_error_rate: boolean;
}

/** The tables of one time bucket, one per metric over ClusterServiceRateMetrics. */
class ClusterServiceRateMetricsTables {
  readonly cluster_browser_app_error_rate: RateMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_browser_app_error_rate = new RateMetricsAddTable(host, host.budget(clusterBrowserAppErrorRateMetric));
  }
}

/** Merges increments of rate() into the metrics over ClusterServiceRateMetrics. */
export class ClusterServiceRateMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterServiceRateMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterServiceRateMetricsTables(host));
  }

  bind(metric: string): ClusterServiceRateMetricsBinding | undefined {
    const cluster_browser_app_error_rate = metric === 'browser_app_error_rate';
    if (!cluster_browser_app_error_rate) return undefined;
    return { cluster_browser_app_error_rate };
  }

  merge(binding: ClusterServiceRateMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as RateColumns;
    // cluster_browser_app_error_rate = from(ClusterServiceRateMetrics.*)
    // .filter(metric == "browser_app_error_rate")
    // .rateMetricsAdd(denominator, numerator);
    if (binding.cluster_browser_app_error_rate) {
      tables.cluster_browser_app_error_rate.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterBrowserAppErrorRateMetric, bucket, tables.cluster_browser_app_error_rate);
    }
    return closed;
  }
}

export const clusterServiceRateMetricsSource: FederationSourceDefinition = {
  name: 'ClusterServiceRateMetrics',
  scope: clusterServiceScope,
  origins: [
    { scope: 'BrowserAppTraffic', function: 'rate' },
    { scope: 'FederatedService', function: 'rateMetricsAdd' },
  ],
  fingerprint: 'b9064e9391a2f863',
  entityFields: ['name', 'layer'],
  entityOf(fields, cluster) {
    const name = cluster + '::' + fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new ClusterServiceRateMetricsDispatcher(host),
};
