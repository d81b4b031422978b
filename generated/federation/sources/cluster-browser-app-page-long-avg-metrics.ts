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
import { LongAvgMetricsAddTable } from '../functions/long-avg-metrics-add.ts';
import type { LongAvgColumns } from '../functions/long-avg.ts';
import {
  clusterBrowserAppPageDnsAvgMetric,
  clusterBrowserAppPageDomAnalysisAvgMetric,
  clusterBrowserAppPageDomReadyAvgMetric,
  clusterBrowserAppPageFirstPackAvgMetric,
  clusterBrowserAppPageFmpAvgMetric,
  clusterBrowserAppPageFptAvgMetric,
  clusterBrowserAppPageLoadPageAvgMetric,
  clusterBrowserAppPageRedirectAvgMetric,
  clusterBrowserAppPageResAvgMetric,
  clusterBrowserAppPageSslAvgMetric,
  clusterBrowserAppPageTcpAvgMetric,
  clusterBrowserAppPageTransAvgMetric,
  clusterBrowserAppPageTtfbAvgMetric,
  clusterBrowserAppPageTtlAvgMetric,
} from '../metrics/cluster-browser-app-page-long-avg-metrics.ts';
import { clusterBrowserAppPageScope } from '../scopes.ts';

/** Which metrics over ClusterBrowserAppPageLongAvgMetrics take one downstream metric of one stream. */
interface ClusterBrowserAppPageLongAvgMetricsBinding extends Binding {
  readonly cluster_browser_app_page_redirect_avg: boolean;
  readonly cluster_browser_app_page_dns_avg: boolean;
  readonly cluster_browser_app_page_tcp_avg: boolean;
  readonly cluster_browser_app_page_ssl_avg: boolean;
  readonly cluster_browser_app_page_ttfb_avg: boolean;
  readonly cluster_browser_app_page_trans_avg: boolean;
  readonly cluster_browser_app_page_dom_analysis_avg: boolean;
  readonly cluster_browser_app_page_res_avg: boolean;
  readonly cluster_browser_app_page_first_pack_avg: boolean;
  readonly cluster_browser_app_page_fpt_avg: boolean;
  readonly cluster_browser_app_page_fmp_avg: boolean;
  readonly cluster_browser_app_page_ttl_avg: boolean;
  readonly cluster_browser_app_page_dom_ready_avg: boolean;
  readonly cluster_browser_app_page_load_page_avg: boolean;
}

/** The tables of one time bucket, one per metric over ClusterBrowserAppPageLongAvgMetrics. */
class ClusterBrowserAppPageLongAvgMetricsTables {
  readonly cluster_browser_app_page_redirect_avg: LongAvgMetricsAddTable;
  readonly cluster_browser_app_page_dns_avg: LongAvgMetricsAddTable;
  readonly cluster_browser_app_page_tcp_avg: LongAvgMetricsAddTable;
  readonly cluster_browser_app_page_ssl_avg: LongAvgMetricsAddTable;
  readonly cluster_browser_app_page_ttfb_avg: LongAvgMetricsAddTable;
  readonly cluster_browser_app_page_trans_avg: LongAvgMetricsAddTable;
  readonly cluster_browser_app_page_dom_analysis_avg: LongAvgMetricsAddTable;
  readonly cluster_browser_app_page_res_avg: LongAvgMetricsAddTable;
  readonly cluster_browser_app_page_first_pack_avg: LongAvgMetricsAddTable;
  readonly cluster_browser_app_page_fpt_avg: LongAvgMetricsAddTable;
  readonly cluster_browser_app_page_fmp_avg: LongAvgMetricsAddTable;
  readonly cluster_browser_app_page_ttl_avg: LongAvgMetricsAddTable;
  readonly cluster_browser_app_page_dom_ready_avg: LongAvgMetricsAddTable;
  readonly cluster_browser_app_page_load_page_avg: LongAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_browser_app_page_redirect_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterBrowserAppPageRedirectAvgMetric),
    );
    this.cluster_browser_app_page_dns_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterBrowserAppPageDnsAvgMetric),
    );
    this.cluster_browser_app_page_tcp_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterBrowserAppPageTcpAvgMetric),
    );
    this.cluster_browser_app_page_ssl_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterBrowserAppPageSslAvgMetric),
    );
    this.cluster_browser_app_page_ttfb_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterBrowserAppPageTtfbAvgMetric),
    );
    this.cluster_browser_app_page_trans_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterBrowserAppPageTransAvgMetric),
    );
    this.cluster_browser_app_page_dom_analysis_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterBrowserAppPageDomAnalysisAvgMetric),
    );
    this.cluster_browser_app_page_res_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterBrowserAppPageResAvgMetric),
    );
    this.cluster_browser_app_page_first_pack_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterBrowserAppPageFirstPackAvgMetric),
    );
    this.cluster_browser_app_page_fpt_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterBrowserAppPageFptAvgMetric),
    );
    this.cluster_browser_app_page_fmp_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterBrowserAppPageFmpAvgMetric),
    );
    this.cluster_browser_app_page_ttl_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterBrowserAppPageTtlAvgMetric),
    );
    this.cluster_browser_app_page_dom_ready_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterBrowserAppPageDomReadyAvgMetric),
    );
    this.cluster_browser_app_page_load_page_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterBrowserAppPageLoadPageAvgMetric),
    );
  }
}

/** Merges increments of longAvg() into the metrics over ClusterBrowserAppPageLongAvgMetrics. */
export class ClusterBrowserAppPageLongAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterBrowserAppPageLongAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterBrowserAppPageLongAvgMetricsTables(host));
  }

  bind(metric: string): ClusterBrowserAppPageLongAvgMetricsBinding | undefined {
    const cluster_browser_app_page_redirect_avg = metric === 'browser_app_page_redirect_avg';
    const cluster_browser_app_page_dns_avg = metric === 'browser_app_page_dns_avg';
    const cluster_browser_app_page_tcp_avg = metric === 'browser_app_page_tcp_avg';
    const cluster_browser_app_page_ssl_avg = metric === 'browser_app_page_ssl_avg';
    const cluster_browser_app_page_ttfb_avg = metric === 'browser_app_page_ttfb_avg';
    const cluster_browser_app_page_trans_avg = metric === 'browser_app_page_trans_avg';
    const cluster_browser_app_page_dom_analysis_avg = metric === 'browser_app_page_dom_analysis_avg';
    const cluster_browser_app_page_res_avg = metric === 'browser_app_page_res_avg';
    const cluster_browser_app_page_first_pack_avg = metric === 'browser_app_page_first_pack_avg';
    const cluster_browser_app_page_fpt_avg = metric === 'browser_app_page_fpt_avg';
    const cluster_browser_app_page_fmp_avg = metric === 'browser_app_page_fmp_avg';
    const cluster_browser_app_page_ttl_avg = metric === 'browser_app_page_ttl_avg';
    const cluster_browser_app_page_dom_ready_avg = metric === 'browser_app_page_dom_ready_avg';
    const cluster_browser_app_page_load_page_avg = metric === 'browser_app_page_load_page_avg';
    if (!cluster_browser_app_page_redirect_avg && !cluster_browser_app_page_dns_avg && !cluster_browser_app_page_tcp_avg && !cluster_browser_app_page_ssl_avg && !cluster_browser_app_page_ttfb_avg && !cluster_browser_app_page_trans_avg && !cluster_browser_app_page_dom_analysis_avg && !cluster_browser_app_page_res_avg && !cluster_browser_app_page_first_pack_avg && !cluster_browser_app_page_fpt_avg && !cluster_browser_app_page_fmp_avg && !cluster_browser_app_page_ttl_avg && !cluster_browser_app_page_dom_ready_avg && !cluster_browser_app_page_load_page_avg) return undefined;
    return {
      cluster_browser_app_page_redirect_avg,
      cluster_browser_app_page_dns_avg,
      cluster_browser_app_page_tcp_avg,
      cluster_browser_app_page_ssl_avg,
      cluster_browser_app_page_ttfb_avg,
      cluster_browser_app_page_trans_avg,
      cluster_browser_app_page_dom_analysis_avg,
      cluster_browser_app_page_res_avg,
      cluster_browser_app_page_first_pack_avg,
      cluster_browser_app_page_fpt_avg,
      cluster_browser_app_page_fmp_avg,
      cluster_browser_app_page_ttl_avg,
      cluster_browser_app_page_dom_ready_avg,
      cluster_browser_app_page_load_page_avg,
    };
  }

  merge(binding: ClusterBrowserAppPageLongAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LongAvgColumns;
    // cluster_browser_app_page_redirect_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
    // .filter(metric == "browser_app_page_redirect_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_browser_app_page_redirect_avg) {
      tables.cluster_browser_app_page_redirect_avg.merge(block.entities, columns);
    }
    // cluster_browser_app_page_dns_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
    // .filter(metric == "browser_app_page_dns_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_browser_app_page_dns_avg) {
      tables.cluster_browser_app_page_dns_avg.merge(block.entities, columns);
    }
    // cluster_browser_app_page_tcp_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
    // .filter(metric == "browser_app_page_tcp_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_browser_app_page_tcp_avg) {
      tables.cluster_browser_app_page_tcp_avg.merge(block.entities, columns);
    }
    // cluster_browser_app_page_ssl_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
    // .filter(metric == "browser_app_page_ssl_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_browser_app_page_ssl_avg) {
      tables.cluster_browser_app_page_ssl_avg.merge(block.entities, columns);
    }
    // cluster_browser_app_page_ttfb_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
    // .filter(metric == "browser_app_page_ttfb_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_browser_app_page_ttfb_avg) {
      tables.cluster_browser_app_page_ttfb_avg.merge(block.entities, columns);
    }
    // cluster_browser_app_page_trans_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
    // .filter(metric == "browser_app_page_trans_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_browser_app_page_trans_avg) {
      tables.cluster_browser_app_page_trans_avg.merge(block.entities, columns);
    }
    // cluster_browser_app_page_dom_analysis_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
    // .filter(metric == "browser_app_page_dom_analysis_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_browser_app_page_dom_analysis_avg) {
      tables.cluster_browser_app_page_dom_analysis_avg.merge(block.entities, columns);
    }
    // cluster_browser_app_page_res_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
    // .filter(metric == "browser_app_page_res_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_browser_app_page_res_avg) {
      tables.cluster_browser_app_page_res_avg.merge(block.entities, columns);
    }
    // cluster_browser_app_page_first_pack_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
    // .filter(metric == "browser_app_page_first_pack_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_browser_app_page_first_pack_avg) {
      tables.cluster_browser_app_page_first_pack_avg.merge(block.entities, columns);
    }
    // cluster_browser_app_page_fpt_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
    // .filter(metric == "browser_app_page_fpt_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_browser_app_page_fpt_avg) {
      tables.cluster_browser_app_page_fpt_avg.merge(block.entities, columns);
    }
    // cluster_browser_app_page_fmp_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
    // .filter(metric == "browser_app_page_fmp_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_browser_app_page_fmp_avg) {
      tables.cluster_browser_app_page_fmp_avg.merge(block.entities, columns);
    }
    // cluster_browser_app_page_ttl_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
    // .filter(metric == "browser_app_page_ttl_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_browser_app_page_ttl_avg) {
      tables.cluster_browser_app_page_ttl_avg.merge(block.entities, columns);
    }
    // cluster_browser_app_page_dom_ready_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
    // .filter(metric == "browser_app_page_dom_ready_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_browser_app_page_dom_ready_avg) {
      tables.cluster_browser_app_page_dom_ready_avg.merge(block.entities, columns);
    }
    // cluster_browser_app_page_load_page_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
    // .filter(metric == "browser_app_page_load_page_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_browser_app_page_load_page_avg) {
      tables.cluster_browser_app_page_load_page_avg.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterBrowserAppPageRedirectAvgMetric, bucket, tables.cluster_browser_app_page_redirect_avg);
      closeTable(closed, clusterBrowserAppPageDnsAvgMetric, bucket, tables.cluster_browser_app_page_dns_avg);
      closeTable(closed, clusterBrowserAppPageTcpAvgMetric, bucket, tables.cluster_browser_app_page_tcp_avg);
      closeTable(closed, clusterBrowserAppPageSslAvgMetric, bucket, tables.cluster_browser_app_page_ssl_avg);
      closeTable(closed, clusterBrowserAppPageTtfbAvgMetric, bucket, tables.cluster_browser_app_page_ttfb_avg);
      closeTable(closed, clusterBrowserAppPageTransAvgMetric, bucket, tables.cluster_browser_app_page_trans_avg);
      closeTable(
        closed,
        clusterBrowserAppPageDomAnalysisAvgMetric,
        bucket,
        tables.cluster_browser_app_page_dom_analysis_avg,
      );
      closeTable(closed, clusterBrowserAppPageResAvgMetric, bucket, tables.cluster_browser_app_page_res_avg);
      closeTable(
        closed,
        clusterBrowserAppPageFirstPackAvgMetric,
        bucket,
        tables.cluster_browser_app_page_first_pack_avg,
      );
      closeTable(closed, clusterBrowserAppPageFptAvgMetric, bucket, tables.cluster_browser_app_page_fpt_avg);
      closeTable(closed, clusterBrowserAppPageFmpAvgMetric, bucket, tables.cluster_browser_app_page_fmp_avg);
      closeTable(closed, clusterBrowserAppPageTtlAvgMetric, bucket, tables.cluster_browser_app_page_ttl_avg);
      closeTable(closed, clusterBrowserAppPageDomReadyAvgMetric, bucket, tables.cluster_browser_app_page_dom_ready_avg);
      closeTable(closed, clusterBrowserAppPageLoadPageAvgMetric, bucket, tables.cluster_browser_app_page_load_page_avg);
    }
    return closed;
  }
}

export const clusterBrowserAppPageLongAvgMetricsSource: FederationSourceDefinition = {
  name: 'ClusterBrowserAppPageLongAvgMetrics',
  scope: clusterBrowserAppPageScope,
  origins: [
    { scope: 'BrowserAppPagePerf', function: 'longAvg' },
    { scope: 'FederatedBrowserAppPage', function: 'longAvgMetricsAdd' },
  ],
  fingerprint: '2b87015ba64f0ef5',
  entityFields: ['serviceName', 'name', 'layer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const name = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), name);
    return { id, name, fields: [serviceName, name, layer] };
  },
  createDispatcher: (host) => new ClusterBrowserAppPageLongAvgMetricsDispatcher(host),
};
