// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { type Percentile2Columns, Percentile2Metrics, percentile2Function } from '../functions/percentile2.ts';
import { browserAppPagePerfScope } from '../scopes.ts';
// browser_app_page_redirect_avg = from(BrowserAppPagePerf.redirectTime).longAvg();
export const browserAppPageRedirectAvgMetric: MetricDefinition = {
  name: 'browser_app_page_redirect_avg',
  scope: browserAppPagePerfScope,
  function: longAvgFunction,
  source: 'BrowserAppPagePerf',
  statement: 'browser_app_page_redirect_avg = from(BrowserAppPagePerf.redirectTime).longAvg();',
  byCluster: false,
};

/**
 * Redirections.
 *
 * browser_app_page_redirect_avg = from(BrowserAppPagePerf.redirectTime).longAvg();
 */
export class BrowserAppPageRedirectAvgMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(browserAppPageRedirectAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageRedirectAvgMetric {
    const columns = BrowserAppPageRedirectAvgMetric.decode<LongAvgColumns>(browserAppPageRedirectAvgMetric, bytes);
    return new BrowserAppPageRedirectAvgMetric(entity, bucket, columns);
  }
}

// browser_app_page_dns_avg = from(BrowserAppPagePerf.dnsTime).longAvg();
export const browserAppPageDnsAvgMetric: MetricDefinition = {
  name: 'browser_app_page_dns_avg',
  scope: browserAppPagePerfScope,
  function: longAvgFunction,
  source: 'BrowserAppPagePerf',
  statement: 'browser_app_page_dns_avg = from(BrowserAppPagePerf.dnsTime).longAvg();',
  byCluster: false,
};

/**
 * Looking up the name.
 *
 * browser_app_page_dns_avg = from(BrowserAppPagePerf.dnsTime).longAvg();
 */
export class BrowserAppPageDnsAvgMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(browserAppPageDnsAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageDnsAvgMetric {
    const columns = BrowserAppPageDnsAvgMetric.decode<LongAvgColumns>(browserAppPageDnsAvgMetric, bytes);
    return new BrowserAppPageDnsAvgMetric(entity, bucket, columns);
  }
}

// browser_app_page_tcp_avg = from(BrowserAppPagePerf.tcpTime).longAvg();
export const browserAppPageTcpAvgMetric: MetricDefinition = {
  name: 'browser_app_page_tcp_avg',
  scope: browserAppPagePerfScope,
  function: longAvgFunction,
  source: 'BrowserAppPagePerf',
  statement: 'browser_app_page_tcp_avg = from(BrowserAppPagePerf.tcpTime).longAvg();',
  byCluster: false,
};

/**
 * Connecting.
 *
 * browser_app_page_tcp_avg = from(BrowserAppPagePerf.tcpTime).longAvg();
 */
export class BrowserAppPageTcpAvgMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(browserAppPageTcpAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageTcpAvgMetric {
    const columns = BrowserAppPageTcpAvgMetric.decode<LongAvgColumns>(browserAppPageTcpAvgMetric, bytes);
    return new BrowserAppPageTcpAvgMetric(entity, bucket, columns);
  }
}

// browser_app_page_ssl_avg = from(BrowserAppPagePerf.sslTime).longAvg();
export const browserAppPageSslAvgMetric: MetricDefinition = {
  name: 'browser_app_page_ssl_avg',
  scope: browserAppPagePerfScope,
  function: longAvgFunction,
  source: 'BrowserAppPagePerf',
  statement: 'browser_app_page_ssl_avg = from(BrowserAppPagePerf.sslTime).longAvg();',
  byCluster: false,
};

/**
 * Agreeing on encryption.
 *
 * browser_app_page_ssl_avg = from(BrowserAppPagePerf.sslTime).longAvg();
 */
export class BrowserAppPageSslAvgMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(browserAppPageSslAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageSslAvgMetric {
    const columns = BrowserAppPageSslAvgMetric.decode<LongAvgColumns>(browserAppPageSslAvgMetric, bytes);
    return new BrowserAppPageSslAvgMetric(entity, bucket, columns);
  }
}

// browser_app_page_ttfb_avg = from(BrowserAppPagePerf.ttfbTime).longAvg();
export const browserAppPageTtfbAvgMetric: MetricDefinition = {
  name: 'browser_app_page_ttfb_avg',
  scope: browserAppPagePerfScope,
  function: longAvgFunction,
  source: 'BrowserAppPagePerf',
  statement: 'browser_app_page_ttfb_avg = from(BrowserAppPagePerf.ttfbTime).longAvg();',
  byCluster: false,
};

/**
 * From the request to the first byte.
 *
 * browser_app_page_ttfb_avg = from(BrowserAppPagePerf.ttfbTime).longAvg();
 */
export class BrowserAppPageTtfbAvgMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(browserAppPageTtfbAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageTtfbAvgMetric {
    const columns = BrowserAppPageTtfbAvgMetric.decode<LongAvgColumns>(browserAppPageTtfbAvgMetric, bytes);
    return new BrowserAppPageTtfbAvgMetric(entity, bucket, columns);
  }
}

// browser_app_page_trans_avg = from(BrowserAppPagePerf.transTime).longAvg();
export const browserAppPageTransAvgMetric: MetricDefinition = {
  name: 'browser_app_page_trans_avg',
  scope: browserAppPagePerfScope,
  function: longAvgFunction,
  source: 'BrowserAppPagePerf',
  statement: 'browser_app_page_trans_avg = from(BrowserAppPagePerf.transTime).longAvg();',
  byCluster: false,
};

/**
 * Receiving the document.
 *
 * browser_app_page_trans_avg = from(BrowserAppPagePerf.transTime).longAvg();
 */
export class BrowserAppPageTransAvgMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(browserAppPageTransAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageTransAvgMetric {
    const columns = BrowserAppPageTransAvgMetric.decode<LongAvgColumns>(browserAppPageTransAvgMetric, bytes);
    return new BrowserAppPageTransAvgMetric(entity, bucket, columns);
  }
}

// browser_app_page_dom_analysis_avg = from(BrowserAppPagePerf.domAnalysisTime).longAvg();
export const browserAppPageDomAnalysisAvgMetric: MetricDefinition = {
  name: 'browser_app_page_dom_analysis_avg',
  scope: browserAppPagePerfScope,
  function: longAvgFunction,
  source: 'BrowserAppPagePerf',
  statement: 'browser_app_page_dom_analysis_avg = from(BrowserAppPagePerf.domAnalysisTime).longAvg();',
  byCluster: false,
};

/**
 * Parsing the document.
 *
 * browser_app_page_dom_analysis_avg = from(BrowserAppPagePerf.domAnalysisTime).longAvg();
 */
export class BrowserAppPageDomAnalysisAvgMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(browserAppPageDomAnalysisAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageDomAnalysisAvgMetric {
    const columns = BrowserAppPageDomAnalysisAvgMetric.decode<LongAvgColumns>(browserAppPageDomAnalysisAvgMetric, bytes);
    return new BrowserAppPageDomAnalysisAvgMetric(entity, bucket, columns);
  }
}

// browser_app_page_res_avg = from(BrowserAppPagePerf.resTime).longAvg();
export const browserAppPageResAvgMetric: MetricDefinition = {
  name: 'browser_app_page_res_avg',
  scope: browserAppPagePerfScope,
  function: longAvgFunction,
  source: 'BrowserAppPagePerf',
  statement: 'browser_app_page_res_avg = from(BrowserAppPagePerf.resTime).longAvg();',
  byCluster: false,
};

/**
 * Loading what the document needs.
 *
 * browser_app_page_res_avg = from(BrowserAppPagePerf.resTime).longAvg();
 */
export class BrowserAppPageResAvgMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(browserAppPageResAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageResAvgMetric {
    const columns = BrowserAppPageResAvgMetric.decode<LongAvgColumns>(browserAppPageResAvgMetric, bytes);
    return new BrowserAppPageResAvgMetric(entity, bucket, columns);
  }
}

// browser_app_page_first_pack_avg = from(BrowserAppPagePerf.firstPackTime).longAvg();
export const browserAppPageFirstPackAvgMetric: MetricDefinition = {
  name: 'browser_app_page_first_pack_avg',
  scope: browserAppPagePerfScope,
  function: longAvgFunction,
  source: 'BrowserAppPagePerf',
  statement: 'browser_app_page_first_pack_avg = from(BrowserAppPagePerf.firstPackTime).longAvg();',
  byCluster: false,
};

/**
 * The first packet.
 *
 * browser_app_page_first_pack_avg = from(BrowserAppPagePerf.firstPackTime).longAvg();
 */
export class BrowserAppPageFirstPackAvgMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(browserAppPageFirstPackAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageFirstPackAvgMetric {
    const columns = BrowserAppPageFirstPackAvgMetric.decode<LongAvgColumns>(browserAppPageFirstPackAvgMetric, bytes);
    return new BrowserAppPageFirstPackAvgMetric(entity, bucket, columns);
  }
}

// browser_app_page_first_pack_percentile = from(BrowserAppPagePerf.firstPackTime).percentile2(10);
export const browserAppPageFirstPackPercentileMetric: MetricDefinition = {
  name: 'browser_app_page_first_pack_percentile',
  scope: browserAppPagePerfScope,
  function: percentile2Function,
  source: 'BrowserAppPagePerf',
  statement: 'browser_app_page_first_pack_percentile = from(BrowserAppPagePerf.firstPackTime).percentile2(10);',
  byCluster: false,
};

/**
 * The first packet, percentiles.
 *
 * browser_app_page_first_pack_percentile = from(BrowserAppPagePerf.firstPackTime).percentile2(10);
 */
export class BrowserAppPageFirstPackPercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(browserAppPageFirstPackPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageFirstPackPercentileMetric {
    const columns = BrowserAppPageFirstPackPercentileMetric.decode<Percentile2Columns>(browserAppPageFirstPackPercentileMetric, bytes);
    return new BrowserAppPageFirstPackPercentileMetric(entity, bucket, columns);
  }
}

// browser_app_page_fpt_avg = from(BrowserAppPagePerf.fptTime).longAvg();
export const browserAppPageFptAvgMetric: MetricDefinition = {
  name: 'browser_app_page_fpt_avg',
  scope: browserAppPagePerfScope,
  function: longAvgFunction,
  source: 'BrowserAppPagePerf',
  statement: 'browser_app_page_fpt_avg = from(BrowserAppPagePerf.fptTime).longAvg();',
  byCluster: false,
};

/**
 * The first paint.
 *
 * browser_app_page_fpt_avg = from(BrowserAppPagePerf.fptTime).longAvg();
 */
export class BrowserAppPageFptAvgMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(browserAppPageFptAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageFptAvgMetric {
    const columns = BrowserAppPageFptAvgMetric.decode<LongAvgColumns>(browserAppPageFptAvgMetric, bytes);
    return new BrowserAppPageFptAvgMetric(entity, bucket, columns);
  }
}

// browser_app_page_fpt_percentile = from(BrowserAppPagePerf.fptTime).percentile2(10);
export const browserAppPageFptPercentileMetric: MetricDefinition = {
  name: 'browser_app_page_fpt_percentile',
  scope: browserAppPagePerfScope,
  function: percentile2Function,
  source: 'BrowserAppPagePerf',
  statement: 'browser_app_page_fpt_percentile = from(BrowserAppPagePerf.fptTime).percentile2(10);',
  byCluster: false,
};

/**
 * The first paint, percentiles.
 *
 * browser_app_page_fpt_percentile = from(BrowserAppPagePerf.fptTime).percentile2(10);
 */
export class BrowserAppPageFptPercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(browserAppPageFptPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageFptPercentileMetric {
    const columns = BrowserAppPageFptPercentileMetric.decode<Percentile2Columns>(browserAppPageFptPercentileMetric, bytes);
    return new BrowserAppPageFptPercentileMetric(entity, bucket, columns);
  }
}

// browser_app_page_fmp_avg = from(BrowserAppPagePerf.fmpTime).longAvg();
export const browserAppPageFmpAvgMetric: MetricDefinition = {
  name: 'browser_app_page_fmp_avg',
  scope: browserAppPagePerfScope,
  function: longAvgFunction,
  source: 'BrowserAppPagePerf',
  statement: 'browser_app_page_fmp_avg = from(BrowserAppPagePerf.fmpTime).longAvg();',
  byCluster: false,
};

/**
 * The first meaningful paint.
 *
 * browser_app_page_fmp_avg = from(BrowserAppPagePerf.fmpTime).longAvg();
 */
export class BrowserAppPageFmpAvgMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(browserAppPageFmpAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageFmpAvgMetric {
    const columns = BrowserAppPageFmpAvgMetric.decode<LongAvgColumns>(browserAppPageFmpAvgMetric, bytes);
    return new BrowserAppPageFmpAvgMetric(entity, bucket, columns);
  }
}

// browser_app_page_fmp_percentile = from(BrowserAppPagePerf.fmpTime).percentile2(10);
export const browserAppPageFmpPercentileMetric: MetricDefinition = {
  name: 'browser_app_page_fmp_percentile',
  scope: browserAppPagePerfScope,
  function: percentile2Function,
  source: 'BrowserAppPagePerf',
  statement: 'browser_app_page_fmp_percentile = from(BrowserAppPagePerf.fmpTime).percentile2(10);',
  byCluster: false,
};

/**
 * The first meaningful paint, percentiles.
 *
 * browser_app_page_fmp_percentile = from(BrowserAppPagePerf.fmpTime).percentile2(10);
 */
export class BrowserAppPageFmpPercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(browserAppPageFmpPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageFmpPercentileMetric {
    const columns = BrowserAppPageFmpPercentileMetric.decode<Percentile2Columns>(browserAppPageFmpPercentileMetric, bytes);
    return new BrowserAppPageFmpPercentileMetric(entity, bucket, columns);
  }
}

// browser_app_page_ttl_avg = from(BrowserAppPagePerf.ttlTime).longAvg();
export const browserAppPageTtlAvgMetric: MetricDefinition = {
  name: 'browser_app_page_ttl_avg',
  scope: browserAppPagePerfScope,
  function: longAvgFunction,
  source: 'BrowserAppPagePerf',
  statement: 'browser_app_page_ttl_avg = from(BrowserAppPagePerf.ttlTime).longAvg();',
  byCluster: false,
};

/**
 * The page reacts to its user.
 *
 * browser_app_page_ttl_avg = from(BrowserAppPagePerf.ttlTime).longAvg();
 */
export class BrowserAppPageTtlAvgMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(browserAppPageTtlAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageTtlAvgMetric {
    const columns = BrowserAppPageTtlAvgMetric.decode<LongAvgColumns>(browserAppPageTtlAvgMetric, bytes);
    return new BrowserAppPageTtlAvgMetric(entity, bucket, columns);
  }
}

// browser_app_page_ttl_percentile = from(BrowserAppPagePerf.ttlTime).percentile2(10);
export const browserAppPageTtlPercentileMetric: MetricDefinition = {
  name: 'browser_app_page_ttl_percentile',
  scope: browserAppPagePerfScope,
  function: percentile2Function,
  source: 'BrowserAppPagePerf',
  statement: 'browser_app_page_ttl_percentile = from(BrowserAppPagePerf.ttlTime).percentile2(10);',
  byCluster: false,
};

/**
 * The page reacts to its user, percentiles.
 *
 * browser_app_page_ttl_percentile = from(BrowserAppPagePerf.ttlTime).percentile2(10);
 */
export class BrowserAppPageTtlPercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(browserAppPageTtlPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageTtlPercentileMetric {
    const columns = BrowserAppPageTtlPercentileMetric.decode<Percentile2Columns>(browserAppPageTtlPercentileMetric, bytes);
    return new BrowserAppPageTtlPercentileMetric(entity, bucket, columns);
  }
}

// browser_app_page_dom_ready_avg = from(BrowserAppPagePerf.domReadyTime).longAvg();
export const browserAppPageDomReadyAvgMetric: MetricDefinition = {
  name: 'browser_app_page_dom_ready_avg',
  scope: browserAppPagePerfScope,
  function: longAvgFunction,
  source: 'BrowserAppPagePerf',
  statement: 'browser_app_page_dom_ready_avg = from(BrowserAppPagePerf.domReadyTime).longAvg();',
  byCluster: false,
};

/**
 * The document is complete.
 *
 * browser_app_page_dom_ready_avg = from(BrowserAppPagePerf.domReadyTime).longAvg();
 */
export class BrowserAppPageDomReadyAvgMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(browserAppPageDomReadyAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageDomReadyAvgMetric {
    const columns = BrowserAppPageDomReadyAvgMetric.decode<LongAvgColumns>(browserAppPageDomReadyAvgMetric, bytes);
    return new BrowserAppPageDomReadyAvgMetric(entity, bucket, columns);
  }
}

// browser_app_page_dom_ready_percentile = from(BrowserAppPagePerf.domReadyTime).percentile2(10);
export const browserAppPageDomReadyPercentileMetric: MetricDefinition = {
  name: 'browser_app_page_dom_ready_percentile',
  scope: browserAppPagePerfScope,
  function: percentile2Function,
  source: 'BrowserAppPagePerf',
  statement: 'browser_app_page_dom_ready_percentile = from(BrowserAppPagePerf.domReadyTime).percentile2(10);',
  byCluster: false,
};

/**
 * The document is complete, percentiles.
 *
 * browser_app_page_dom_ready_percentile = from(BrowserAppPagePerf.domReadyTime).percentile2(10);
 */
export class BrowserAppPageDomReadyPercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(browserAppPageDomReadyPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageDomReadyPercentileMetric {
    const columns = BrowserAppPageDomReadyPercentileMetric.decode<Percentile2Columns>(browserAppPageDomReadyPercentileMetric, bytes);
    return new BrowserAppPageDomReadyPercentileMetric(entity, bucket, columns);
  }
}

// browser_app_page_load_page_avg = from(BrowserAppPagePerf.loadPageTime).longAvg();
export const browserAppPageLoadPageAvgMetric: MetricDefinition = {
  name: 'browser_app_page_load_page_avg',
  scope: browserAppPagePerfScope,
  function: longAvgFunction,
  source: 'BrowserAppPagePerf',
  statement: 'browser_app_page_load_page_avg = from(BrowserAppPagePerf.loadPageTime).longAvg();',
  byCluster: false,
};

/**
 * Everything is loaded.
 *
 * browser_app_page_load_page_avg = from(BrowserAppPagePerf.loadPageTime).longAvg();
 */
export class BrowserAppPageLoadPageAvgMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(browserAppPageLoadPageAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageLoadPageAvgMetric {
    const columns = BrowserAppPageLoadPageAvgMetric.decode<LongAvgColumns>(browserAppPageLoadPageAvgMetric, bytes);
    return new BrowserAppPageLoadPageAvgMetric(entity, bucket, columns);
  }
}

// browser_app_page_load_page_percentile = from(BrowserAppPagePerf.loadPageTime).percentile2(10);
export const browserAppPageLoadPagePercentileMetric: MetricDefinition = {
  name: 'browser_app_page_load_page_percentile',
  scope: browserAppPagePerfScope,
  function: percentile2Function,
  source: 'BrowserAppPagePerf',
  statement: 'browser_app_page_load_page_percentile = from(BrowserAppPagePerf.loadPageTime).percentile2(10);',
  byCluster: false,
};

/**
 * Everything is loaded, percentiles.
 *
 * browser_app_page_load_page_percentile = from(BrowserAppPagePerf.loadPageTime).percentile2(10);
 */
export class BrowserAppPageLoadPagePercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(browserAppPageLoadPagePercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageLoadPagePercentileMetric {
    const columns = BrowserAppPageLoadPagePercentileMetric.decode<Percentile2Columns>(browserAppPageLoadPagePercentileMetric, bytes);
    return new BrowserAppPageLoadPagePercentileMetric(entity, bucket, columns);
  }
}
