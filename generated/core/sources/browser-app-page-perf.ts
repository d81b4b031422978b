// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type ClosedTable,
  type DispatchHost,
  type Entity,
  EntityCache,
  type EntityRegistry,
  OpenBuckets,
  type SourceDefinition,
  type SourceDispatcher,
  type SourceRecord,
  closeTable,
  ownedId,
  serviceId,
} from '../../../src/runtime/api.ts';
import { type Layer, LayerNames, virtualLayers } from '../enums.ts';
import { LongAvgTable } from '../functions/long-avg.ts';
import { Percentile2Table } from '../functions/percentile2.ts';
import {
  browserAppPageDnsAvgMetric,
  browserAppPageDomAnalysisAvgMetric,
  browserAppPageDomReadyAvgMetric,
  browserAppPageDomReadyPercentileMetric,
  browserAppPageFirstPackAvgMetric,
  browserAppPageFirstPackPercentileMetric,
  browserAppPageFmpAvgMetric,
  browserAppPageFmpPercentileMetric,
  browserAppPageFptAvgMetric,
  browserAppPageFptPercentileMetric,
  browserAppPageLoadPageAvgMetric,
  browserAppPageLoadPagePercentileMetric,
  browserAppPageRedirectAvgMetric,
  browserAppPageResAvgMetric,
  browserAppPageSslAvgMetric,
  browserAppPageTcpAvgMetric,
  browserAppPageTransAvgMetric,
  browserAppPageTtfbAvgMetric,
  browserAppPageTtlAvgMetric,
  browserAppPageTtlPercentileMetric,
} from '../metrics/browser-app-page-perf.ts';
import { browserAppPagePerfScope } from '../scopes.ts';

/** How long one page took to load. */
export interface BrowserAppPagePerfRecord extends SourceRecord {
  readonly serviceName: string;
  readonly name: string;
  readonly layer: Layer | null;
  /** Milliseconds, by the browser's navigation timing: of each step, and from the start until a point is reached. */
  readonly redirectTime: number;
  readonly dnsTime: number;
  readonly ttfbTime: number;
  readonly tcpTime: number;
  readonly transTime: number;
  readonly domAnalysisTime: number;
  readonly fptTime: number;
  readonly domReadyTime: number;
  readonly loadPageTime: number;
  readonly resTime: number;
  readonly sslTime: number;
  readonly ttlTime: number;
  readonly firstPackTime: number;
  readonly fmpTime: number;
}

/** The tables of one time bucket, one per metric over BrowserAppPagePerf. */
class BrowserAppPagePerfTables {
  readonly browser_app_page_redirect_avg: LongAvgTable;
  readonly browser_app_page_dns_avg: LongAvgTable;
  readonly browser_app_page_tcp_avg: LongAvgTable;
  readonly browser_app_page_ssl_avg: LongAvgTable;
  readonly browser_app_page_ttfb_avg: LongAvgTable;
  readonly browser_app_page_trans_avg: LongAvgTable;
  readonly browser_app_page_dom_analysis_avg: LongAvgTable;
  readonly browser_app_page_res_avg: LongAvgTable;
  readonly browser_app_page_first_pack_avg: LongAvgTable;
  readonly browser_app_page_first_pack_percentile: Percentile2Table;
  readonly browser_app_page_fpt_avg: LongAvgTable;
  readonly browser_app_page_fpt_percentile: Percentile2Table;
  readonly browser_app_page_fmp_avg: LongAvgTable;
  readonly browser_app_page_fmp_percentile: Percentile2Table;
  readonly browser_app_page_ttl_avg: LongAvgTable;
  readonly browser_app_page_ttl_percentile: Percentile2Table;
  readonly browser_app_page_dom_ready_avg: LongAvgTable;
  readonly browser_app_page_dom_ready_percentile: Percentile2Table;
  readonly browser_app_page_load_page_avg: LongAvgTable;
  readonly browser_app_page_load_page_percentile: Percentile2Table;

  constructor(host: DispatchHost) {
    this.browser_app_page_redirect_avg = new LongAvgTable(host, host.budget(browserAppPageRedirectAvgMetric));
    this.browser_app_page_dns_avg = new LongAvgTable(host, host.budget(browserAppPageDnsAvgMetric));
    this.browser_app_page_tcp_avg = new LongAvgTable(host, host.budget(browserAppPageTcpAvgMetric));
    this.browser_app_page_ssl_avg = new LongAvgTable(host, host.budget(browserAppPageSslAvgMetric));
    this.browser_app_page_ttfb_avg = new LongAvgTable(host, host.budget(browserAppPageTtfbAvgMetric));
    this.browser_app_page_trans_avg = new LongAvgTable(host, host.budget(browserAppPageTransAvgMetric));
    this.browser_app_page_dom_analysis_avg = new LongAvgTable(host, host.budget(browserAppPageDomAnalysisAvgMetric));
    this.browser_app_page_res_avg = new LongAvgTable(host, host.budget(browserAppPageResAvgMetric));
    this.browser_app_page_first_pack_avg = new LongAvgTable(host, host.budget(browserAppPageFirstPackAvgMetric));
    this.browser_app_page_first_pack_percentile = new Percentile2Table(
      host,
      host.budget(browserAppPageFirstPackPercentileMetric),
    );
    this.browser_app_page_fpt_avg = new LongAvgTable(host, host.budget(browserAppPageFptAvgMetric));
    this.browser_app_page_fpt_percentile = new Percentile2Table(host, host.budget(browserAppPageFptPercentileMetric));
    this.browser_app_page_fmp_avg = new LongAvgTable(host, host.budget(browserAppPageFmpAvgMetric));
    this.browser_app_page_fmp_percentile = new Percentile2Table(host, host.budget(browserAppPageFmpPercentileMetric));
    this.browser_app_page_ttl_avg = new LongAvgTable(host, host.budget(browserAppPageTtlAvgMetric));
    this.browser_app_page_ttl_percentile = new Percentile2Table(host, host.budget(browserAppPageTtlPercentileMetric));
    this.browser_app_page_dom_ready_avg = new LongAvgTable(host, host.budget(browserAppPageDomReadyAvgMetric));
    this.browser_app_page_dom_ready_percentile = new Percentile2Table(
      host,
      host.budget(browserAppPageDomReadyPercentileMetric),
    );
    this.browser_app_page_load_page_avg = new LongAvgTable(host, host.budget(browserAppPageLoadPageAvgMetric));
    this.browser_app_page_load_page_percentile = new Percentile2Table(
      host,
      host.budget(browserAppPageLoadPagePercentileMetric),
    );
  }
}

/** Aggregates records of BrowserAppPagePerf into its metrics. */
export class BrowserAppPagePerfDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<BrowserAppPagePerfTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new BrowserAppPagePerfTables(host));
    this.#entities = host.registry(browserAppPagePerfScope);
  }

  dispatch(record: BrowserAppPagePerfRecord): void {
    let entity = this.#cache.find3(record.serviceName, record.name, record.layer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.serviceName, record.name, record.layer);
    }
    const tables = this.#open.at(record.timeBucket);
    // browser_app_page_redirect_avg = from(BrowserAppPagePerf.redirectTime).longAvg();
    tables.browser_app_page_redirect_avg.accept(entity, record.redirectTime);
    // browser_app_page_dns_avg = from(BrowserAppPagePerf.dnsTime).longAvg();
    tables.browser_app_page_dns_avg.accept(entity, record.dnsTime);
    // browser_app_page_tcp_avg = from(BrowserAppPagePerf.tcpTime).longAvg();
    tables.browser_app_page_tcp_avg.accept(entity, record.tcpTime);
    // browser_app_page_ssl_avg = from(BrowserAppPagePerf.sslTime).longAvg();
    tables.browser_app_page_ssl_avg.accept(entity, record.sslTime);
    // browser_app_page_ttfb_avg = from(BrowserAppPagePerf.ttfbTime).longAvg();
    tables.browser_app_page_ttfb_avg.accept(entity, record.ttfbTime);
    // browser_app_page_trans_avg = from(BrowserAppPagePerf.transTime).longAvg();
    tables.browser_app_page_trans_avg.accept(entity, record.transTime);
    // browser_app_page_dom_analysis_avg = from(BrowserAppPagePerf.domAnalysisTime).longAvg();
    tables.browser_app_page_dom_analysis_avg.accept(entity, record.domAnalysisTime);
    // browser_app_page_res_avg = from(BrowserAppPagePerf.resTime).longAvg();
    tables.browser_app_page_res_avg.accept(entity, record.resTime);
    // browser_app_page_first_pack_avg = from(BrowserAppPagePerf.firstPackTime).longAvg();
    tables.browser_app_page_first_pack_avg.accept(entity, record.firstPackTime);
    // browser_app_page_first_pack_percentile = from(BrowserAppPagePerf.firstPackTime).percentile2(10);
    tables.browser_app_page_first_pack_percentile.accept(entity, record.firstPackTime, 10);
    // browser_app_page_fpt_avg = from(BrowserAppPagePerf.fptTime).longAvg();
    tables.browser_app_page_fpt_avg.accept(entity, record.fptTime);
    // browser_app_page_fpt_percentile = from(BrowserAppPagePerf.fptTime).percentile2(10);
    tables.browser_app_page_fpt_percentile.accept(entity, record.fptTime, 10);
    // browser_app_page_fmp_avg = from(BrowserAppPagePerf.fmpTime).longAvg();
    tables.browser_app_page_fmp_avg.accept(entity, record.fmpTime);
    // browser_app_page_fmp_percentile = from(BrowserAppPagePerf.fmpTime).percentile2(10);
    tables.browser_app_page_fmp_percentile.accept(entity, record.fmpTime, 10);
    // browser_app_page_ttl_avg = from(BrowserAppPagePerf.ttlTime).longAvg();
    tables.browser_app_page_ttl_avg.accept(entity, record.ttlTime);
    // browser_app_page_ttl_percentile = from(BrowserAppPagePerf.ttlTime).percentile2(10);
    tables.browser_app_page_ttl_percentile.accept(entity, record.ttlTime, 10);
    // browser_app_page_dom_ready_avg = from(BrowserAppPagePerf.domReadyTime).longAvg();
    tables.browser_app_page_dom_ready_avg.accept(entity, record.domReadyTime);
    // browser_app_page_dom_ready_percentile = from(BrowserAppPagePerf.domReadyTime).percentile2(10);
    tables.browser_app_page_dom_ready_percentile.accept(entity, record.domReadyTime, 10);
    // browser_app_page_load_page_avg = from(BrowserAppPagePerf.loadPageTime).longAvg();
    tables.browser_app_page_load_page_avg.accept(entity, record.loadPageTime);
    // browser_app_page_load_page_percentile = from(BrowserAppPagePerf.loadPageTime).percentile2(10);
    tables.browser_app_page_load_page_percentile.accept(entity, record.loadPageTime, 10);
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
      closeTable(
        closed,
        browserAppPageFirstPackPercentileMetric,
        bucket,
        tables.browser_app_page_first_pack_percentile,
      );
      closeTable(closed, browserAppPageFptAvgMetric, bucket, tables.browser_app_page_fpt_avg);
      closeTable(closed, browserAppPageFptPercentileMetric, bucket, tables.browser_app_page_fpt_percentile);
      closeTable(closed, browserAppPageFmpAvgMetric, bucket, tables.browser_app_page_fmp_avg);
      closeTable(closed, browserAppPageFmpPercentileMetric, bucket, tables.browser_app_page_fmp_percentile);
      closeTable(closed, browserAppPageTtlAvgMetric, bucket, tables.browser_app_page_ttl_avg);
      closeTable(closed, browserAppPageTtlPercentileMetric, bucket, tables.browser_app_page_ttl_percentile);
      closeTable(closed, browserAppPageDomReadyAvgMetric, bucket, tables.browser_app_page_dom_ready_avg);
      closeTable(closed, browserAppPageDomReadyPercentileMetric, bucket, tables.browser_app_page_dom_ready_percentile);
      closeTable(closed, browserAppPageLoadPageAvgMetric, bucket, tables.browser_app_page_load_page_avg);
      closeTable(closed, browserAppPageLoadPagePercentileMetric, bucket, tables.browser_app_page_load_page_percentile);
    }
    return closed;
  }

  #entity(record: BrowserAppPagePerfRecord): Entity {
    const serviceName = record.serviceName;
    const name = record.name;
    const layer = LayerNames.get(record.layer ?? -1) ?? '';
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), name);
    return { id, name, fields: [serviceName, name, layer] };
  }
}

export const browserAppPagePerfSource: SourceDefinition = {
  name: 'BrowserAppPagePerf',
  scope: browserAppPagePerfScope,
  fields: [
    { name: 'serviceName', type: 'string' },
    { name: 'name', type: 'string' },
    { name: 'layer', type: 'Layer' },
    { name: 'redirectTime', type: 'int' },
    { name: 'dnsTime', type: 'int' },
    { name: 'ttfbTime', type: 'int' },
    { name: 'tcpTime', type: 'int' },
    { name: 'transTime', type: 'int' },
    { name: 'domAnalysisTime', type: 'int' },
    { name: 'fptTime', type: 'int' },
    { name: 'domReadyTime', type: 'int' },
    { name: 'loadPageTime', type: 'int' },
    { name: 'resTime', type: 'int' },
    { name: 'sslTime', type: 'int' },
    { name: 'ttlTime', type: 'int' },
    { name: 'firstPackTime', type: 'int' },
    { name: 'fmpTime', type: 'int' },
  ],
  createDispatcher: (host) => new BrowserAppPagePerfDispatcher(host),
};
