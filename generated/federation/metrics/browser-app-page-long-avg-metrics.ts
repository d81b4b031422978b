// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LongAvgMetricsAddColumns,
  LongAvgMetricsAddMetrics,
  longAvgMetricsAddFunction,
} from '../functions/long-avg-metrics-add.ts';
import { federatedBrowserAppPageScope } from '../scopes.ts';
// browser_app_page_redirect_avg = from(BrowserAppPageLongAvgMetrics.*)
// .filter(metric == "browser_app_page_redirect_avg")
// .longAvgMetricsAdd(summation, count);
export const browserAppPageRedirectAvgMetric: MetricDefinition = {
  name: 'browser_app_page_redirect_avg',
  scope: federatedBrowserAppPageScope,
  function: longAvgMetricsAddFunction,
  source: 'BrowserAppPageLongAvgMetrics',
  statement: 'browser_app_page_redirect_avg = from(BrowserAppPageLongAvgMetrics.*)\n    .filter(metric == "browser_app_page_redirect_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_page_redirect_avg'],
  byCluster: false,
};

/**
 * browser_app_page_redirect_avg = from(BrowserAppPageLongAvgMetrics.*)
 *     .filter(metric == "browser_app_page_redirect_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class BrowserAppPageRedirectAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(browserAppPageRedirectAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageRedirectAvgMetric {
    const columns = BrowserAppPageRedirectAvgMetric.decode<LongAvgMetricsAddColumns>(browserAppPageRedirectAvgMetric, bytes);
    return new BrowserAppPageRedirectAvgMetric(entity, bucket, columns);
  }
}

// browser_app_page_dns_avg = from(BrowserAppPageLongAvgMetrics.*)
// .filter(metric == "browser_app_page_dns_avg")
// .longAvgMetricsAdd(summation, count);
export const browserAppPageDnsAvgMetric: MetricDefinition = {
  name: 'browser_app_page_dns_avg',
  scope: federatedBrowserAppPageScope,
  function: longAvgMetricsAddFunction,
  source: 'BrowserAppPageLongAvgMetrics',
  statement: 'browser_app_page_dns_avg = from(BrowserAppPageLongAvgMetrics.*)\n    .filter(metric == "browser_app_page_dns_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_page_dns_avg'],
  byCluster: false,
};

/**
 * browser_app_page_dns_avg = from(BrowserAppPageLongAvgMetrics.*)
 *     .filter(metric == "browser_app_page_dns_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class BrowserAppPageDnsAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(browserAppPageDnsAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageDnsAvgMetric {
    const columns = BrowserAppPageDnsAvgMetric.decode<LongAvgMetricsAddColumns>(browserAppPageDnsAvgMetric, bytes);
    return new BrowserAppPageDnsAvgMetric(entity, bucket, columns);
  }
}

// browser_app_page_tcp_avg = from(BrowserAppPageLongAvgMetrics.*)
// .filter(metric == "browser_app_page_tcp_avg")
// .longAvgMetricsAdd(summation, count);
export const browserAppPageTcpAvgMetric: MetricDefinition = {
  name: 'browser_app_page_tcp_avg',
  scope: federatedBrowserAppPageScope,
  function: longAvgMetricsAddFunction,
  source: 'BrowserAppPageLongAvgMetrics',
  statement: 'browser_app_page_tcp_avg = from(BrowserAppPageLongAvgMetrics.*)\n    .filter(metric == "browser_app_page_tcp_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_page_tcp_avg'],
  byCluster: false,
};

/**
 * browser_app_page_tcp_avg = from(BrowserAppPageLongAvgMetrics.*)
 *     .filter(metric == "browser_app_page_tcp_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class BrowserAppPageTcpAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(browserAppPageTcpAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageTcpAvgMetric {
    const columns = BrowserAppPageTcpAvgMetric.decode<LongAvgMetricsAddColumns>(browserAppPageTcpAvgMetric, bytes);
    return new BrowserAppPageTcpAvgMetric(entity, bucket, columns);
  }
}

// browser_app_page_ssl_avg = from(BrowserAppPageLongAvgMetrics.*)
// .filter(metric == "browser_app_page_ssl_avg")
// .longAvgMetricsAdd(summation, count);
export const browserAppPageSslAvgMetric: MetricDefinition = {
  name: 'browser_app_page_ssl_avg',
  scope: federatedBrowserAppPageScope,
  function: longAvgMetricsAddFunction,
  source: 'BrowserAppPageLongAvgMetrics',
  statement: 'browser_app_page_ssl_avg = from(BrowserAppPageLongAvgMetrics.*)\n    .filter(metric == "browser_app_page_ssl_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_page_ssl_avg'],
  byCluster: false,
};

/**
 * browser_app_page_ssl_avg = from(BrowserAppPageLongAvgMetrics.*)
 *     .filter(metric == "browser_app_page_ssl_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class BrowserAppPageSslAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(browserAppPageSslAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageSslAvgMetric {
    const columns = BrowserAppPageSslAvgMetric.decode<LongAvgMetricsAddColumns>(browserAppPageSslAvgMetric, bytes);
    return new BrowserAppPageSslAvgMetric(entity, bucket, columns);
  }
}

// browser_app_page_ttfb_avg = from(BrowserAppPageLongAvgMetrics.*)
// .filter(metric == "browser_app_page_ttfb_avg")
// .longAvgMetricsAdd(summation, count);
export const browserAppPageTtfbAvgMetric: MetricDefinition = {
  name: 'browser_app_page_ttfb_avg',
  scope: federatedBrowserAppPageScope,
  function: longAvgMetricsAddFunction,
  source: 'BrowserAppPageLongAvgMetrics',
  statement: 'browser_app_page_ttfb_avg = from(BrowserAppPageLongAvgMetrics.*)\n    .filter(metric == "browser_app_page_ttfb_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_page_ttfb_avg'],
  byCluster: false,
};

/**
 * browser_app_page_ttfb_avg = from(BrowserAppPageLongAvgMetrics.*)
 *     .filter(metric == "browser_app_page_ttfb_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class BrowserAppPageTtfbAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(browserAppPageTtfbAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageTtfbAvgMetric {
    const columns = BrowserAppPageTtfbAvgMetric.decode<LongAvgMetricsAddColumns>(browserAppPageTtfbAvgMetric, bytes);
    return new BrowserAppPageTtfbAvgMetric(entity, bucket, columns);
  }
}

// browser_app_page_trans_avg = from(BrowserAppPageLongAvgMetrics.*)
// .filter(metric == "browser_app_page_trans_avg")
// .longAvgMetricsAdd(summation, count);
export const browserAppPageTransAvgMetric: MetricDefinition = {
  name: 'browser_app_page_trans_avg',
  scope: federatedBrowserAppPageScope,
  function: longAvgMetricsAddFunction,
  source: 'BrowserAppPageLongAvgMetrics',
  statement: 'browser_app_page_trans_avg = from(BrowserAppPageLongAvgMetrics.*)\n    .filter(metric == "browser_app_page_trans_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_page_trans_avg'],
  byCluster: false,
};

/**
 * browser_app_page_trans_avg = from(BrowserAppPageLongAvgMetrics.*)
 *     .filter(metric == "browser_app_page_trans_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class BrowserAppPageTransAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(browserAppPageTransAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageTransAvgMetric {
    const columns = BrowserAppPageTransAvgMetric.decode<LongAvgMetricsAddColumns>(browserAppPageTransAvgMetric, bytes);
    return new BrowserAppPageTransAvgMetric(entity, bucket, columns);
  }
}

// browser_app_page_dom_analysis_avg = from(BrowserAppPageLongAvgMetrics.*)
// .filter(metric == "browser_app_page_dom_analysis_avg")
// .longAvgMetricsAdd(summation, count);
export const browserAppPageDomAnalysisAvgMetric: MetricDefinition = {
  name: 'browser_app_page_dom_analysis_avg',
  scope: federatedBrowserAppPageScope,
  function: longAvgMetricsAddFunction,
  source: 'BrowserAppPageLongAvgMetrics',
  statement: 'browser_app_page_dom_analysis_avg = from(BrowserAppPageLongAvgMetrics.*)\n    .filter(metric == "browser_app_page_dom_analysis_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_page_dom_analysis_avg'],
  byCluster: false,
};

/**
 * browser_app_page_dom_analysis_avg = from(BrowserAppPageLongAvgMetrics.*)
 *     .filter(metric == "browser_app_page_dom_analysis_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class BrowserAppPageDomAnalysisAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(browserAppPageDomAnalysisAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageDomAnalysisAvgMetric {
    const columns = BrowserAppPageDomAnalysisAvgMetric.decode<LongAvgMetricsAddColumns>(browserAppPageDomAnalysisAvgMetric, bytes);
    return new BrowserAppPageDomAnalysisAvgMetric(entity, bucket, columns);
  }
}

// browser_app_page_res_avg = from(BrowserAppPageLongAvgMetrics.*)
// .filter(metric == "browser_app_page_res_avg")
// .longAvgMetricsAdd(summation, count);
export const browserAppPageResAvgMetric: MetricDefinition = {
  name: 'browser_app_page_res_avg',
  scope: federatedBrowserAppPageScope,
  function: longAvgMetricsAddFunction,
  source: 'BrowserAppPageLongAvgMetrics',
  statement: 'browser_app_page_res_avg = from(BrowserAppPageLongAvgMetrics.*)\n    .filter(metric == "browser_app_page_res_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_page_res_avg'],
  byCluster: false,
};

/**
 * browser_app_page_res_avg = from(BrowserAppPageLongAvgMetrics.*)
 *     .filter(metric == "browser_app_page_res_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class BrowserAppPageResAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(browserAppPageResAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageResAvgMetric {
    const columns = BrowserAppPageResAvgMetric.decode<LongAvgMetricsAddColumns>(browserAppPageResAvgMetric, bytes);
    return new BrowserAppPageResAvgMetric(entity, bucket, columns);
  }
}

// browser_app_page_first_pack_avg = from(BrowserAppPageLongAvgMetrics.*)
// .filter(metric == "browser_app_page_first_pack_avg")
// .longAvgMetricsAdd(summation, count);
export const browserAppPageFirstPackAvgMetric: MetricDefinition = {
  name: 'browser_app_page_first_pack_avg',
  scope: federatedBrowserAppPageScope,
  function: longAvgMetricsAddFunction,
  source: 'BrowserAppPageLongAvgMetrics',
  statement: 'browser_app_page_first_pack_avg = from(BrowserAppPageLongAvgMetrics.*)\n    .filter(metric == "browser_app_page_first_pack_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_page_first_pack_avg'],
  byCluster: false,
};

/**
 * browser_app_page_first_pack_avg = from(BrowserAppPageLongAvgMetrics.*)
 *     .filter(metric == "browser_app_page_first_pack_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class BrowserAppPageFirstPackAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(browserAppPageFirstPackAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageFirstPackAvgMetric {
    const columns = BrowserAppPageFirstPackAvgMetric.decode<LongAvgMetricsAddColumns>(browserAppPageFirstPackAvgMetric, bytes);
    return new BrowserAppPageFirstPackAvgMetric(entity, bucket, columns);
  }
}

// browser_app_page_fpt_avg = from(BrowserAppPageLongAvgMetrics.*)
// .filter(metric == "browser_app_page_fpt_avg")
// .longAvgMetricsAdd(summation, count);
export const browserAppPageFptAvgMetric: MetricDefinition = {
  name: 'browser_app_page_fpt_avg',
  scope: federatedBrowserAppPageScope,
  function: longAvgMetricsAddFunction,
  source: 'BrowserAppPageLongAvgMetrics',
  statement: 'browser_app_page_fpt_avg = from(BrowserAppPageLongAvgMetrics.*)\n    .filter(metric == "browser_app_page_fpt_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_page_fpt_avg'],
  byCluster: false,
};

/**
 * browser_app_page_fpt_avg = from(BrowserAppPageLongAvgMetrics.*)
 *     .filter(metric == "browser_app_page_fpt_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class BrowserAppPageFptAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(browserAppPageFptAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageFptAvgMetric {
    const columns = BrowserAppPageFptAvgMetric.decode<LongAvgMetricsAddColumns>(browserAppPageFptAvgMetric, bytes);
    return new BrowserAppPageFptAvgMetric(entity, bucket, columns);
  }
}

// browser_app_page_fmp_avg = from(BrowserAppPageLongAvgMetrics.*)
// .filter(metric == "browser_app_page_fmp_avg")
// .longAvgMetricsAdd(summation, count);
export const browserAppPageFmpAvgMetric: MetricDefinition = {
  name: 'browser_app_page_fmp_avg',
  scope: federatedBrowserAppPageScope,
  function: longAvgMetricsAddFunction,
  source: 'BrowserAppPageLongAvgMetrics',
  statement: 'browser_app_page_fmp_avg = from(BrowserAppPageLongAvgMetrics.*)\n    .filter(metric == "browser_app_page_fmp_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_page_fmp_avg'],
  byCluster: false,
};

/**
 * browser_app_page_fmp_avg = from(BrowserAppPageLongAvgMetrics.*)
 *     .filter(metric == "browser_app_page_fmp_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class BrowserAppPageFmpAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(browserAppPageFmpAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageFmpAvgMetric {
    const columns = BrowserAppPageFmpAvgMetric.decode<LongAvgMetricsAddColumns>(browserAppPageFmpAvgMetric, bytes);
    return new BrowserAppPageFmpAvgMetric(entity, bucket, columns);
  }
}

// browser_app_page_ttl_avg = from(BrowserAppPageLongAvgMetrics.*)
// .filter(metric == "browser_app_page_ttl_avg")
// .longAvgMetricsAdd(summation, count);
export const browserAppPageTtlAvgMetric: MetricDefinition = {
  name: 'browser_app_page_ttl_avg',
  scope: federatedBrowserAppPageScope,
  function: longAvgMetricsAddFunction,
  source: 'BrowserAppPageLongAvgMetrics',
  statement: 'browser_app_page_ttl_avg = from(BrowserAppPageLongAvgMetrics.*)\n    .filter(metric == "browser_app_page_ttl_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_page_ttl_avg'],
  byCluster: false,
};

/**
 * browser_app_page_ttl_avg = from(BrowserAppPageLongAvgMetrics.*)
 *     .filter(metric == "browser_app_page_ttl_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class BrowserAppPageTtlAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(browserAppPageTtlAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageTtlAvgMetric {
    const columns = BrowserAppPageTtlAvgMetric.decode<LongAvgMetricsAddColumns>(browserAppPageTtlAvgMetric, bytes);
    return new BrowserAppPageTtlAvgMetric(entity, bucket, columns);
  }
}

// browser_app_page_dom_ready_avg = from(BrowserAppPageLongAvgMetrics.*)
// .filter(metric == "browser_app_page_dom_ready_avg")
// .longAvgMetricsAdd(summation, count);
export const browserAppPageDomReadyAvgMetric: MetricDefinition = {
  name: 'browser_app_page_dom_ready_avg',
  scope: federatedBrowserAppPageScope,
  function: longAvgMetricsAddFunction,
  source: 'BrowserAppPageLongAvgMetrics',
  statement: 'browser_app_page_dom_ready_avg = from(BrowserAppPageLongAvgMetrics.*)\n    .filter(metric == "browser_app_page_dom_ready_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_page_dom_ready_avg'],
  byCluster: false,
};

/**
 * browser_app_page_dom_ready_avg = from(BrowserAppPageLongAvgMetrics.*)
 *     .filter(metric == "browser_app_page_dom_ready_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class BrowserAppPageDomReadyAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(browserAppPageDomReadyAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageDomReadyAvgMetric {
    const columns = BrowserAppPageDomReadyAvgMetric.decode<LongAvgMetricsAddColumns>(browserAppPageDomReadyAvgMetric, bytes);
    return new BrowserAppPageDomReadyAvgMetric(entity, bucket, columns);
  }
}

// browser_app_page_load_page_avg = from(BrowserAppPageLongAvgMetrics.*)
// .filter(metric == "browser_app_page_load_page_avg")
// .longAvgMetricsAdd(summation, count);
export const browserAppPageLoadPageAvgMetric: MetricDefinition = {
  name: 'browser_app_page_load_page_avg',
  scope: federatedBrowserAppPageScope,
  function: longAvgMetricsAddFunction,
  source: 'BrowserAppPageLongAvgMetrics',
  statement: 'browser_app_page_load_page_avg = from(BrowserAppPageLongAvgMetrics.*)\n    .filter(metric == "browser_app_page_load_page_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_page_load_page_avg'],
  byCluster: false,
};

/**
 * browser_app_page_load_page_avg = from(BrowserAppPageLongAvgMetrics.*)
 *     .filter(metric == "browser_app_page_load_page_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class BrowserAppPageLoadPageAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(browserAppPageLoadPageAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageLoadPageAvgMetric {
    const columns = BrowserAppPageLoadPageAvgMetric.decode<LongAvgMetricsAddColumns>(browserAppPageLoadPageAvgMetric, bytes);
    return new BrowserAppPageLoadPageAvgMetric(entity, bucket, columns);
  }
}
