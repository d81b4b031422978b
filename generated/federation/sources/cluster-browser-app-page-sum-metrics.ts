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
  clusterBrowserAppPageAjaxErrorSumMetric,
  clusterBrowserAppPageErrorSumMetric,
  clusterBrowserAppPageJsErrorSumMetric,
  clusterBrowserAppPagePvMetric,
  clusterBrowserAppPageResourceErrorSumMetric,
  clusterBrowserAppPageUnknownErrorSumMetric,
} from '../metrics/cluster-browser-app-page-sum-metrics.ts';
import { clusterBrowserAppPageScope } from '../scopes.ts';

/** Which metrics over ClusterBrowserAppPageSumMetrics take one downstream metric of one stream. */
interface ClusterBrowserAppPageSumMetricsBinding extends Binding {
  readonly cluster_browser_app_page_pv: boolean;
  readonly cluster_browser_app_page_error_sum: boolean;
  readonly cluster_browser_app_page_ajax_error_sum: boolean;
  readonly cluster_browser_app_page_resource_error_sum: boolean;
  readonly cluster_browser_app_page_js_error_sum: boolean;
  readonly cluster_browser_app_page_unknown_error_sum: boolean;
}

/** The tables of one time bucket, one per metric over ClusterBrowserAppPageSumMetrics. */
class ClusterBrowserAppPageSumMetricsTables {
  readonly cluster_browser_app_page_pv: SumMetricsAddTable;
  readonly cluster_browser_app_page_error_sum: SumMetricsAddTable;
  readonly cluster_browser_app_page_ajax_error_sum: SumMetricsAddTable;
  readonly cluster_browser_app_page_resource_error_sum: SumMetricsAddTable;
  readonly cluster_browser_app_page_js_error_sum: SumMetricsAddTable;
  readonly cluster_browser_app_page_unknown_error_sum: SumMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_browser_app_page_pv = new SumMetricsAddTable(host, host.budget(clusterBrowserAppPagePvMetric));
    this.cluster_browser_app_page_error_sum = new SumMetricsAddTable(
      host,
      host.budget(clusterBrowserAppPageErrorSumMetric),
    );
    this.cluster_browser_app_page_ajax_error_sum = new SumMetricsAddTable(
      host,
      host.budget(clusterBrowserAppPageAjaxErrorSumMetric),
    );
    this.cluster_browser_app_page_resource_error_sum = new SumMetricsAddTable(
      host,
      host.budget(clusterBrowserAppPageResourceErrorSumMetric),
    );
    this.cluster_browser_app_page_js_error_sum = new SumMetricsAddTable(
      host,
      host.budget(clusterBrowserAppPageJsErrorSumMetric),
    );
    this.cluster_browser_app_page_unknown_error_sum = new SumMetricsAddTable(
      host,
      host.budget(clusterBrowserAppPageUnknownErrorSumMetric),
    );
  }
}

/** Merges increments of sum() into the metrics over ClusterBrowserAppPageSumMetrics. */
export class ClusterBrowserAppPageSumMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterBrowserAppPageSumMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterBrowserAppPageSumMetricsTables(host));
  }

  bind(metric: string): ClusterBrowserAppPageSumMetricsBinding | undefined {
    const cluster_browser_app_page_pv = metric === 'browser_app_page_pv';
    const cluster_browser_app_page_error_sum = metric === 'browser_app_page_error_sum';
    const cluster_browser_app_page_ajax_error_sum = metric === 'browser_app_page_ajax_error_sum';
    const cluster_browser_app_page_resource_error_sum = metric === 'browser_app_page_resource_error_sum';
    const cluster_browser_app_page_js_error_sum = metric === 'browser_app_page_js_error_sum';
    const cluster_browser_app_page_unknown_error_sum = metric === 'browser_app_page_unknown_error_sum';
    if (!cluster_browser_app_page_pv && !cluster_browser_app_page_error_sum && !cluster_browser_app_page_ajax_error_sum && !cluster_browser_app_page_resource_error_sum && !cluster_browser_app_page_js_error_sum && !cluster_browser_app_page_unknown_error_sum) return undefined;
    return {
      cluster_browser_app_page_pv,
      cluster_browser_app_page_error_sum,
      cluster_browser_app_page_ajax_error_sum,
      cluster_browser_app_page_resource_error_sum,
      cluster_browser_app_page_js_error_sum,
      cluster_browser_app_page_unknown_error_sum,
    };
  }

  merge(binding: ClusterBrowserAppPageSumMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as SumColumns;
    // cluster_browser_app_page_pv = from(ClusterBrowserAppPageSumMetrics.*)
    // .filter(metric == "browser_app_page_pv")
    // .sumMetricsAdd(total);
    if (binding.cluster_browser_app_page_pv) {
      tables.cluster_browser_app_page_pv.merge(block.entities, columns);
    }
    // cluster_browser_app_page_error_sum = from(ClusterBrowserAppPageSumMetrics.*)
    // .filter(metric == "browser_app_page_error_sum")
    // .sumMetricsAdd(total);
    if (binding.cluster_browser_app_page_error_sum) {
      tables.cluster_browser_app_page_error_sum.merge(block.entities, columns);
    }
    // cluster_browser_app_page_ajax_error_sum = from(ClusterBrowserAppPageSumMetrics.*)
    // .filter(metric == "browser_app_page_ajax_error_sum")
    // .sumMetricsAdd(total);
    if (binding.cluster_browser_app_page_ajax_error_sum) {
      tables.cluster_browser_app_page_ajax_error_sum.merge(block.entities, columns);
    }
    // cluster_browser_app_page_resource_error_sum = from(ClusterBrowserAppPageSumMetrics.*)
    // .filter(metric == "browser_app_page_resource_error_sum")
    // .sumMetricsAdd(total);
    if (binding.cluster_browser_app_page_resource_error_sum) {
      tables.cluster_browser_app_page_resource_error_sum.merge(block.entities, columns);
    }
    // cluster_browser_app_page_js_error_sum = from(ClusterBrowserAppPageSumMetrics.*)
    // .filter(metric == "browser_app_page_js_error_sum")
    // .sumMetricsAdd(total);
    if (binding.cluster_browser_app_page_js_error_sum) {
      tables.cluster_browser_app_page_js_error_sum.merge(block.entities, columns);
    }
    // cluster_browser_app_page_unknown_error_sum = from(ClusterBrowserAppPageSumMetrics.*)
    // .filter(metric == "browser_app_page_unknown_error_sum")
    // .sumMetricsAdd(total);
    if (binding.cluster_browser_app_page_unknown_error_sum) {
      tables.cluster_browser_app_page_unknown_error_sum.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterBrowserAppPagePvMetric, bucket, tables.cluster_browser_app_page_pv);
      closeTable(closed, clusterBrowserAppPageErrorSumMetric, bucket, tables.cluster_browser_app_page_error_sum);
      closeTable(
        closed,
        clusterBrowserAppPageAjaxErrorSumMetric,
        bucket,
        tables.cluster_browser_app_page_ajax_error_sum,
      );
      closeTable(
        closed,
        clusterBrowserAppPageResourceErrorSumMetric,
        bucket,
        tables.cluster_browser_app_page_resource_error_sum,
      );
      closeTable(closed, clusterBrowserAppPageJsErrorSumMetric, bucket, tables.cluster_browser_app_page_js_error_sum);
      closeTable(
        closed,
        clusterBrowserAppPageUnknownErrorSumMetric,
        bucket,
        tables.cluster_browser_app_page_unknown_error_sum,
      );
    }
    return closed;
  }
}

export const clusterBrowserAppPageSumMetricsSource: FederationSourceDefinition = {
  name: 'ClusterBrowserAppPageSumMetrics',
  scope: clusterBrowserAppPageScope,
  origins: [
    { scope: 'BrowserAppPageTraffic', function: 'sum' },
    { scope: 'FederatedBrowserAppPage', function: 'sumMetricsAdd' },
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
  createDispatcher: (host) => new ClusterBrowserAppPageSumMetricsDispatcher(host),
};
