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
  clusterBrowserAppPageDomReadyPercentileMetric,
  clusterBrowserAppPageFirstPackPercentileMetric,
  clusterBrowserAppPageFmpPercentileMetric,
  clusterBrowserAppPageFptPercentileMetric,
  clusterBrowserAppPageLoadPagePercentileMetric,
  clusterBrowserAppPageTtlPercentileMetric,
} from '../metrics/cluster-browser-app-page-percentile2-metrics.ts';
import { clusterBrowserAppPageScope } from '../scopes.ts';

/** Which metrics over ClusterBrowserAppPagePercentile2Metrics take one downstream metric of one stream. */
interface ClusterBrowserAppPagePercentile2MetricsBinding extends Binding {
  readonly cluster_browser_app_page_first_pack_percentile: boolean;
  readonly cluster_browser_app_page_fpt_percentile: boolean;
  readonly cluster_browser_app_page_fmp_percentile: boolean;
  readonly cluster_browser_app_page_ttl_percentile: boolean;
  readonly cluster_browser_app_page_dom_ready_percentile: boolean;
  readonly cluster_browser_app_page_load_page_percentile: boolean;
}

/** The tables of one time bucket, one per metric over ClusterBrowserAppPagePercentile2Metrics. */
class ClusterBrowserAppPagePercentile2MetricsTables {
  readonly cluster_browser_app_page_first_pack_percentile: Percentile2MetricsAddTable;
  readonly cluster_browser_app_page_fpt_percentile: Percentile2MetricsAddTable;
  readonly cluster_browser_app_page_fmp_percentile: Percentile2MetricsAddTable;
  readonly cluster_browser_app_page_ttl_percentile: Percentile2MetricsAddTable;
  readonly cluster_browser_app_page_dom_ready_percentile: Percentile2MetricsAddTable;
  readonly cluster_browser_app_page_load_page_percentile: Percentile2MetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_browser_app_page_first_pack_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(clusterBrowserAppPageFirstPackPercentileMetric),
    );
    this.cluster_browser_app_page_fpt_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(clusterBrowserAppPageFptPercentileMetric),
    );
    this.cluster_browser_app_page_fmp_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(clusterBrowserAppPageFmpPercentileMetric),
    );
    this.cluster_browser_app_page_ttl_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(clusterBrowserAppPageTtlPercentileMetric),
    );
    this.cluster_browser_app_page_dom_ready_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(clusterBrowserAppPageDomReadyPercentileMetric),
    );
    this.cluster_browser_app_page_load_page_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(clusterBrowserAppPageLoadPagePercentileMetric),
    );
  }
}

/** Merges increments of percentile2() into the metrics over ClusterBrowserAppPagePercentile2Metrics. */
export class ClusterBrowserAppPagePercentile2MetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterBrowserAppPagePercentile2MetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterBrowserAppPagePercentile2MetricsTables(host));
  }

  bind(metric: string): ClusterBrowserAppPagePercentile2MetricsBinding | undefined {
    const cluster_browser_app_page_first_pack_percentile = metric === 'browser_app_page_first_pack_percentile';
    const cluster_browser_app_page_fpt_percentile = metric === 'browser_app_page_fpt_percentile';
    const cluster_browser_app_page_fmp_percentile = metric === 'browser_app_page_fmp_percentile';
    const cluster_browser_app_page_ttl_percentile = metric === 'browser_app_page_ttl_percentile';
    const cluster_browser_app_page_dom_ready_percentile = metric === 'browser_app_page_dom_ready_percentile';
    const cluster_browser_app_page_load_page_percentile = metric === 'browser_app_page_load_page_percentile';
    if (!cluster_browser_app_page_first_pack_percentile && !cluster_browser_app_page_fpt_percentile && !cluster_browser_app_page_fmp_percentile && !cluster_browser_app_page_ttl_percentile && !cluster_browser_app_page_dom_ready_percentile && !cluster_browser_app_page_load_page_percentile) return undefined;
    return {
      cluster_browser_app_page_first_pack_percentile,
      cluster_browser_app_page_fpt_percentile,
      cluster_browser_app_page_fmp_percentile,
      cluster_browser_app_page_ttl_percentile,
      cluster_browser_app_page_dom_ready_percentile,
      cluster_browser_app_page_load_page_percentile,
    };
  }

  merge(binding: ClusterBrowserAppPagePercentile2MetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as Percentile2Columns;
    // cluster_browser_app_page_first_pack_percentile = from(ClusterBrowserAppPagePercentile2Metrics.*)
    // .filter(metric == "browser_app_page_first_pack_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.cluster_browser_app_page_first_pack_percentile) {
      tables.cluster_browser_app_page_first_pack_percentile.merge(block.entities, columns);
    }
    // cluster_browser_app_page_fpt_percentile = from(ClusterBrowserAppPagePercentile2Metrics.*)
    // .filter(metric == "browser_app_page_fpt_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.cluster_browser_app_page_fpt_percentile) {
      tables.cluster_browser_app_page_fpt_percentile.merge(block.entities, columns);
    }
    // cluster_browser_app_page_fmp_percentile = from(ClusterBrowserAppPagePercentile2Metrics.*)
    // .filter(metric == "browser_app_page_fmp_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.cluster_browser_app_page_fmp_percentile) {
      tables.cluster_browser_app_page_fmp_percentile.merge(block.entities, columns);
    }
    // cluster_browser_app_page_ttl_percentile = from(ClusterBrowserAppPagePercentile2Metrics.*)
    // .filter(metric == "browser_app_page_ttl_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.cluster_browser_app_page_ttl_percentile) {
      tables.cluster_browser_app_page_ttl_percentile.merge(block.entities, columns);
    }
    // cluster_browser_app_page_dom_ready_percentile = from(ClusterBrowserAppPagePercentile2Metrics.*)
    // .filter(metric == "browser_app_page_dom_ready_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.cluster_browser_app_page_dom_ready_percentile) {
      tables.cluster_browser_app_page_dom_ready_percentile.merge(block.entities, columns);
    }
    // cluster_browser_app_page_load_page_percentile = from(ClusterBrowserAppPagePercentile2Metrics.*)
    // .filter(metric == "browser_app_page_load_page_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.cluster_browser_app_page_load_page_percentile) {
      tables.cluster_browser_app_page_load_page_percentile.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        clusterBrowserAppPageFirstPackPercentileMetric,
        bucket,
        tables.cluster_browser_app_page_first_pack_percentile,
      );
      closeTable(
        closed,
        clusterBrowserAppPageFptPercentileMetric,
        bucket,
        tables.cluster_browser_app_page_fpt_percentile,
      );
      closeTable(
        closed,
        clusterBrowserAppPageFmpPercentileMetric,
        bucket,
        tables.cluster_browser_app_page_fmp_percentile,
      );
      closeTable(
        closed,
        clusterBrowserAppPageTtlPercentileMetric,
        bucket,
        tables.cluster_browser_app_page_ttl_percentile,
      );
      closeTable(
        closed,
        clusterBrowserAppPageDomReadyPercentileMetric,
        bucket,
        tables.cluster_browser_app_page_dom_ready_percentile,
      );
      closeTable(
        closed,
        clusterBrowserAppPageLoadPagePercentileMetric,
        bucket,
        tables.cluster_browser_app_page_load_page_percentile,
      );
    }
    return closed;
  }
}

export const clusterBrowserAppPagePercentile2MetricsSource: FederationSourceDefinition = {
  name: 'ClusterBrowserAppPagePercentile2Metrics',
  scope: clusterBrowserAppPageScope,
  origins: [
    { scope: 'BrowserAppPagePerf', function: 'percentile2' },
    { scope: 'FederatedBrowserAppPage', function: 'percentile2MetricsAdd' },
  ],
  fingerprint: '5264ed4cf4c1fa6e',
  entityFields: ['serviceName', 'name', 'layer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const name = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), name);
    return { id, name, fields: [serviceName, name, layer] };
  },
  createDispatcher: (host) => new ClusterBrowserAppPagePercentile2MetricsDispatcher(host),
};
