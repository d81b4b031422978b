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
  browserAppPageDnsAvgMetric,
  browserAppPageDomAnalysisAvgMetric,
  browserAppPageDomReadyAvgMetric,
  browserAppPageFirstPackAvgMetric,
  browserAppPageFmpAvgMetric,
  browserAppPageFptAvgMetric,
  browserAppPageLoadPageAvgMetric,
  browserAppPageRedirectAvgMetric,
  browserAppPageResAvgMetric,
  browserAppPageSslAvgMetric,
  browserAppPageTcpAvgMetric,
  browserAppPageTransAvgMetric,
  browserAppPageTtfbAvgMetric,
  browserAppPageTtlAvgMetric,
} from '../metrics/browser-app-page-long-avg-metrics.ts';
import { federatedBrowserAppPageScope } from '../scopes.ts';

/** Which metrics over BrowserAppPageLongAvgMetrics take one downstream metric of one stream. */
interface BrowserAppPageLongAvgMetricsBinding extends Binding {
  readonly browser_app_page_redirect_avg: boolean;
  readonly browser_app_page_dns_avg: boolean;
  readonly browser_app_page_tcp_avg: boolean;
  readonly browser_app_page_ssl_avg: boolean;
  readonly browser_app_page_ttfb_avg: boolean;
  readonly browser_app_page_trans_avg: boolean;
  readonly browser_app_page_dom_analysis_avg: boolean;
  readonly browser_app_page_res_avg: boolean;
  readonly browser_app_page_first_pack_avg: boolean;
  readonly browser_app_page_fpt_avg: boolean;
  readonly browser_app_page_fmp_avg: boolean;
  readonly browser_app_page_ttl_avg: boolean;
  readonly browser_app_page_dom_ready_avg: boolean;
  readonly browser_app_page_load_page_avg: boolean;
}

/** The tables of one time bucket, one per metric over BrowserAppPageLongAvgMetrics. */
class BrowserAppPageLongAvgMetricsTables {
  readonly browser_app_page_redirect_avg: LongAvgMetricsAddTable;
  readonly browser_app_page_dns_avg: LongAvgMetricsAddTable;
  readonly browser_app_page_tcp_avg: LongAvgMetricsAddTable;
  readonly browser_app_page_ssl_avg: LongAvgMetricsAddTable;
  readonly browser_app_page_ttfb_avg: LongAvgMetricsAddTable;
  readonly browser_app_page_trans_avg: LongAvgMetricsAddTable;
  readonly browser_app_page_dom_analysis_avg: LongAvgMetricsAddTable;
  readonly browser_app_page_res_avg: LongAvgMetricsAddTable;
  readonly browser_app_page_first_pack_avg: LongAvgMetricsAddTable;
  readonly browser_app_page_fpt_avg: LongAvgMetricsAddTable;
  readonly browser_app_page_fmp_avg: LongAvgMetricsAddTable;
  readonly browser_app_page_ttl_avg: LongAvgMetricsAddTable;
  readonly browser_app_page_dom_ready_avg: LongAvgMetricsAddTable;
  readonly browser_app_page_load_page_avg: LongAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.browser_app_page_redirect_avg = new LongAvgMetricsAddTable(host, host.budget(browserAppPageRedirectAvgMetric));
    this.browser_app_page_dns_avg = new LongAvgMetricsAddTable(host, host.budget(browserAppPageDnsAvgMetric));
    this.browser_app_page_tcp_avg = new LongAvgMetricsAddTable(host, host.budget(browserAppPageTcpAvgMetric));
    this.browser_app_page_ssl_avg = new LongAvgMetricsAddTable(host, host.budget(browserAppPageSslAvgMetric));
    this.browser_app_page_ttfb_avg = new LongAvgMetricsAddTable(host, host.budget(browserAppPageTtfbAvgMetric));
    this.browser_app_page_trans_avg = new LongAvgMetricsAddTable(host, host.budget(browserAppPageTransAvgMetric));
    this.browser_app_page_dom_analysis_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(browserAppPageDomAnalysisAvgMetric),
    );
    this.browser_app_page_res_avg = new LongAvgMetricsAddTable(host, host.budget(browserAppPageResAvgMetric));
    this.browser_app_page_first_pack_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(browserAppPageFirstPackAvgMetric),
    );
    this.browser_app_page_fpt_avg = new LongAvgMetricsAddTable(host, host.budget(browserAppPageFptAvgMetric));
    this.browser_app_page_fmp_avg = new LongAvgMetricsAddTable(host, host.budget(browserAppPageFmpAvgMetric));
    this.browser_app_page_ttl_avg = new LongAvgMetricsAddTable(host, host.budget(browserAppPageTtlAvgMetric));
    this.browser_app_page_dom_ready_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(browserAppPageDomReadyAvgMetric),
    );
    this.browser_app_page_load_page_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(browserAppPageLoadPageAvgMetric),
    );
  }
}

/** Merges increments of longAvg() into the metrics over BrowserAppPageLongAvgMetrics. */
export class BrowserAppPageLongAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<BrowserAppPageLongAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new BrowserAppPageLongAvgMetricsTables(host));
  }

  bind(metric: string): BrowserAppPageLongAvgMetricsBinding | undefined {
    const browser_app_page_redirect_avg = metric === 'browser_app_page_redirect_avg';
    const browser_app_page_dns_avg = metric === 'browser_app_page_dns_avg';
    const browser_app_page_tcp_avg = metric === 'browser_app_page_tcp_avg';
    const browser_app_page_ssl_avg = metric === 'browser_app_page_ssl_avg';
    const browser_app_page_ttfb_avg = metric === 'browser_app_page_ttfb_avg';
    const browser_app_page_trans_avg = metric === 'browser_app_page_trans_avg';
    const browser_app_page_dom_analysis_avg = metric === 'browser_app_page_dom_analysis_avg';
    const browser_app_page_res_avg = metric === 'browser_app_page_res_avg';
    const browser_app_page_first_pack_avg = metric === 'browser_app_page_first_pack_avg';
    const browser_app_page_fpt_avg = metric === 'browser_app_page_fpt_avg';
    const browser_app_page_fmp_avg = metric === 'browser_app_page_fmp_avg';
    const browser_app_page_ttl_avg = metric === 'browser_app_page_ttl_avg';
    const browser_app_page_dom_ready_avg = metric === 'browser_app_page_dom_ready_avg';
    const browser_app_page_load_page_avg = metric === 'browser_app_page_load_page_avg';
    if (!browser_app_page_redirect_avg && !browser_app_page_dns_avg && !browser_app_page_tcp_avg && !browser_app_page_ssl_avg && !browser_app_page_ttfb_avg && !browser_app_page_trans_avg && !browser_app_page_dom_analysis_avg && !browser_app_page_res_avg && !browser_app_page_first_pack_avg && !browser_app_page_fpt_avg && !browser_app_page_fmp_avg && !browser_app_page_ttl_avg && !browser_app_page_dom_ready_avg && !browser_app_page_load_page_avg) return undefined;
    return {
      browser_app_page_redirect_avg,
      browser_app_page_dns_avg,
      browser_app_page_tcp_avg,
      browser_app_page_ssl_avg,
      browser_app_page_ttfb_avg,
      browser_app_page_trans_avg,
      browser_app_page_dom_analysis_avg,
      browser_app_page_res_avg,
      browser_app_page_first_pack_avg,
      browser_app_page_fpt_avg,
      browser_app_page_fmp_avg,
      browser_app_page_ttl_avg,
      browser_app_page_dom_ready_avg,
      browser_app_page_load_page_avg,
    };
  }

  merge(binding: BrowserAppPageLongAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LongAvgColumns;
    // browser_app_page_redirect_avg = from(BrowserAppPageLongAvgMetrics.*)
    // .filter(metric == "browser_app_page_redirect_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.browser_app_page_redirect_avg) {
      tables.browser_app_page_redirect_avg.merge(block.entities, columns);
    }
    // browser_app_page_dns_avg = from(BrowserAppPageLongAvgMetrics.*)
    // .filter(metric == "browser_app_page_dns_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.browser_app_page_dns_avg) {
      tables.browser_app_page_dns_avg.merge(block.entities, columns);
    }
    // browser_app_page_tcp_avg = from(BrowserAppPageLongAvgMetrics.*)
    // .filter(metric == "browser_app_page_tcp_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.browser_app_page_tcp_avg) {
      tables.browser_app_page_tcp_avg.merge(block.entities, columns);
    }
    // browser_app_page_ssl_avg = from(BrowserAppPageLongAvgMetrics.*)
    // .filter(metric == "browser_app_page_ssl_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.browser_app_page_ssl_avg) {
      tables.browser_app_page_ssl_avg.merge(block.entities, columns);
    }
    // browser_app_page_ttfb_avg = from(BrowserAppPageLongAvgMetrics.*)
    // .filter(metric == "browser_app_page_ttfb_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.browser_app_page_ttfb_avg) {
      tables.browser_app_page_ttfb_avg.merge(block.entities, columns);
    }
    // browser_app_page_trans_avg = from(BrowserAppPageLongAvgMetrics.*)
    // .filter(metric == "browser_app_page_trans_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.browser_app_page_trans_avg) {
      tables.browser_app_page_trans_avg.merge(block.entities, columns);
    }
    // browser_app_page_dom_analysis_avg = from(BrowserAppPageLongAvgMetrics.*)
    // .filter(metric == "browser_app_page_dom_analysis_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.browser_app_page_dom_analysis_avg) {
      tables.browser_app_page_dom_analysis_avg.merge(block.entities, columns);
    }
    // browser_app_page_res_avg = from(BrowserAppPageLongAvgMetrics.*)
    // .filter(metric == "browser_app_page_res_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.browser_app_page_res_avg) {
      tables.browser_app_page_res_avg.merge(block.entities, columns);
    }
    // browser_app_page_first_pack_avg = from(BrowserAppPageLongAvgMetrics.*)
    // .filter(metric == "browser_app_page_first_pack_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.browser_app_page_first_pack_avg) {
      tables.browser_app_page_first_pack_avg.merge(block.entities, columns);
    }
    // browser_app_page_fpt_avg = from(BrowserAppPageLongAvgMetrics.*)
    // .filter(metric == "browser_app_page_fpt_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.browser_app_page_fpt_avg) {
      tables.browser_app_page_fpt_avg.merge(block.entities, columns);
    }
    // browser_app_page_fmp_avg = from(BrowserAppPageLongAvgMetrics.*)
    // .filter(metric == "browser_app_page_fmp_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.browser_app_page_fmp_avg) {
      tables.browser_app_page_fmp_avg.merge(block.entities, columns);
    }
    // browser_app_page_ttl_avg = from(BrowserAppPageLongAvgMetrics.*)
    // .filter(metric == "browser_app_page_ttl_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.browser_app_page_ttl_avg) {
      tables.browser_app_page_ttl_avg.merge(block.entities, columns);
    }
    // browser_app_page_dom_ready_avg = from(BrowserAppPageLongAvgMetrics.*)
    // .filter(metric == "browser_app_page_dom_ready_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.browser_app_page_dom_ready_avg) {
      tables.browser_app_page_dom_ready_avg.merge(block.entities, columns);
    }
    // browser_app_page_load_page_avg = from(BrowserAppPageLongAvgMetrics.*)
    // .filter(metric == "browser_app_page_load_page_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.browser_app_page_load_page_avg) {
      tables.browser_app_page_load_page_avg.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, browserAppPageRedirectAvgMetric, bucket, tables.browser_app_page_redirect_avg);
      closeTable(closed, browserAppPageDnsAvgMetric, bucket, tables.browser_app_page_dns_avg);
      closeTable(closed, browserAppPageTcpAvgMetric, bucket, tables.browser_app_page_tcp_avg);
      closeTable(closed, browserAppPageSslAvgMetric, bucket, tables.browser_app_page_ssl_avg);
      closeTable(closed, browserAppPageTtfbAvgMetric, bucket, tables.browser_app_page_ttfb_avg);
      closeTable(closed, browserAppPageTransAvgMetric, bucket, tables.browser_app_page_trans_avg);
      closeTable(closed, browserAppPageDomAnalysisAvgMetric, bucket, tables.browser_app_page_dom_analysis_avg);
      closeTable(closed, browserAppPageResAvgMetric, bucket, tables.browser_app_page_res_avg);
      closeTable(closed, browserAppPageFirstPackAvgMetric, bucket, tables.browser_app_page_first_pack_avg);
      closeTable(closed, browserAppPageFptAvgMetric, bucket, tables.browser_app_page_fpt_avg);
      closeTable(closed, browserAppPageFmpAvgMetric, bucket, tables.browser_app_page_fmp_avg);
      closeTable(closed, browserAppPageTtlAvgMetric, bucket, tables.browser_app_page_ttl_avg);
      closeTable(closed, browserAppPageDomReadyAvgMetric, bucket, tables.browser_app_page_dom_ready_avg);
      closeTable(closed, browserAppPageLoadPageAvgMetric, bucket, tables.browser_app_page_load_page_avg);
    }
    return closed;
  }
}

export const browserAppPageLongAvgMetricsSource: FederationSourceDefinition = {
  name: 'BrowserAppPageLongAvgMetrics',
  scope: federatedBrowserAppPageScope,
  origins: [
    { scope: 'BrowserAppPagePerf', function: 'longAvg' },
    { scope: 'FederatedBrowserAppPage', function: 'longAvgMetricsAdd' },
  ],
  fingerprint: '2b87015ba64f0ef5',
  entityFields: ['serviceName', 'name', 'layer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const name = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), name);
    return { id, name, fields: [serviceName, name, layer] };
  },
  createDispatcher: (host) => new BrowserAppPageLongAvgMetricsDispatcher(host),
};
