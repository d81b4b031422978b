// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LongAvgMetricsAddColumns,
  LongAvgMetricsAddMetrics,
  longAvgMetricsAddFunction,
} from '../functions/long-avg-metrics-add.ts';
import { clusterBrowserAppPageScope } from '../scopes.ts';
// cluster_browser_app_page_redirect_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
// .filter(metric == "browser_app_page_redirect_avg")
// .longAvgMetricsAdd(summation, count);
export const clusterBrowserAppPageRedirectAvgMetric: MetricDefinition = {
  name: 'cluster_browser_app_page_redirect_avg',
  scope: clusterBrowserAppPageScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterBrowserAppPageLongAvgMetrics',
  statement: 'cluster_browser_app_page_redirect_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)\n    .filter(metric == "browser_app_page_redirect_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_page_redirect_avg'],
  byCluster: true,
};

/**
 * cluster_browser_app_page_redirect_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
 *     .filter(metric == "browser_app_page_redirect_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterBrowserAppPageRedirectAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterBrowserAppPageRedirectAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppPageRedirectAvgMetric {
    const columns = ClusterBrowserAppPageRedirectAvgMetric.decode<LongAvgMetricsAddColumns>(clusterBrowserAppPageRedirectAvgMetric, bytes);
    return new ClusterBrowserAppPageRedirectAvgMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_page_dns_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
// .filter(metric == "browser_app_page_dns_avg")
// .longAvgMetricsAdd(summation, count);
export const clusterBrowserAppPageDnsAvgMetric: MetricDefinition = {
  name: 'cluster_browser_app_page_dns_avg',
  scope: clusterBrowserAppPageScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterBrowserAppPageLongAvgMetrics',
  statement: 'cluster_browser_app_page_dns_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)\n    .filter(metric == "browser_app_page_dns_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_page_dns_avg'],
  byCluster: true,
};

/**
 * cluster_browser_app_page_dns_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
 *     .filter(metric == "browser_app_page_dns_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterBrowserAppPageDnsAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterBrowserAppPageDnsAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppPageDnsAvgMetric {
    const columns = ClusterBrowserAppPageDnsAvgMetric.decode<LongAvgMetricsAddColumns>(clusterBrowserAppPageDnsAvgMetric, bytes);
    return new ClusterBrowserAppPageDnsAvgMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_page_tcp_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
// .filter(metric == "browser_app_page_tcp_avg")
// .longAvgMetricsAdd(summation, count);
export const clusterBrowserAppPageTcpAvgMetric: MetricDefinition = {
  name: 'cluster_browser_app_page_tcp_avg',
  scope: clusterBrowserAppPageScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterBrowserAppPageLongAvgMetrics',
  statement: 'cluster_browser_app_page_tcp_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)\n    .filter(metric == "browser_app_page_tcp_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_page_tcp_avg'],
  byCluster: true,
};

/**
 * cluster_browser_app_page_tcp_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
 *     .filter(metric == "browser_app_page_tcp_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterBrowserAppPageTcpAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterBrowserAppPageTcpAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppPageTcpAvgMetric {
    const columns = ClusterBrowserAppPageTcpAvgMetric.decode<LongAvgMetricsAddColumns>(clusterBrowserAppPageTcpAvgMetric, bytes);
    return new ClusterBrowserAppPageTcpAvgMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_page_ssl_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
// .filter(metric == "browser_app_page_ssl_avg")
// .longAvgMetricsAdd(summation, count);
export const clusterBrowserAppPageSslAvgMetric: MetricDefinition = {
  name: 'cluster_browser_app_page_ssl_avg',
  scope: clusterBrowserAppPageScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterBrowserAppPageLongAvgMetrics',
  statement: 'cluster_browser_app_page_ssl_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)\n    .filter(metric == "browser_app_page_ssl_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_page_ssl_avg'],
  byCluster: true,
};

/**
 * cluster_browser_app_page_ssl_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
 *     .filter(metric == "browser_app_page_ssl_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterBrowserAppPageSslAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterBrowserAppPageSslAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppPageSslAvgMetric {
    const columns = ClusterBrowserAppPageSslAvgMetric.decode<LongAvgMetricsAddColumns>(clusterBrowserAppPageSslAvgMetric, bytes);
    return new ClusterBrowserAppPageSslAvgMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_page_ttfb_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
// .filter(metric == "browser_app_page_ttfb_avg")
// .longAvgMetricsAdd(summation, count);
export const clusterBrowserAppPageTtfbAvgMetric: MetricDefinition = {
  name: 'cluster_browser_app_page_ttfb_avg',
  scope: clusterBrowserAppPageScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterBrowserAppPageLongAvgMetrics',
  statement: 'cluster_browser_app_page_ttfb_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)\n    .filter(metric == "browser_app_page_ttfb_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_page_ttfb_avg'],
  byCluster: true,
};

/**
 * cluster_browser_app_page_ttfb_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
 *     .filter(metric == "browser_app_page_ttfb_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterBrowserAppPageTtfbAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterBrowserAppPageTtfbAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppPageTtfbAvgMetric {
    const columns = ClusterBrowserAppPageTtfbAvgMetric.decode<LongAvgMetricsAddColumns>(clusterBrowserAppPageTtfbAvgMetric, bytes);
    return new ClusterBrowserAppPageTtfbAvgMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_page_trans_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
// .filter(metric == "browser_app_page_trans_avg")
// .longAvgMetricsAdd(summation, count);
export const clusterBrowserAppPageTransAvgMetric: MetricDefinition = {
  name: 'cluster_browser_app_page_trans_avg',
  scope: clusterBrowserAppPageScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterBrowserAppPageLongAvgMetrics',
  statement: 'cluster_browser_app_page_trans_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)\n    .filter(metric == "browser_app_page_trans_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_page_trans_avg'],
  byCluster: true,
};

/**
 * cluster_browser_app_page_trans_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
 *     .filter(metric == "browser_app_page_trans_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterBrowserAppPageTransAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterBrowserAppPageTransAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppPageTransAvgMetric {
    const columns = ClusterBrowserAppPageTransAvgMetric.decode<LongAvgMetricsAddColumns>(clusterBrowserAppPageTransAvgMetric, bytes);
    return new ClusterBrowserAppPageTransAvgMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_page_dom_analysis_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
// .filter(metric == "browser_app_page_dom_analysis_avg")
// .longAvgMetricsAdd(summation, count);
export const clusterBrowserAppPageDomAnalysisAvgMetric: MetricDefinition = {
  name: 'cluster_browser_app_page_dom_analysis_avg',
  scope: clusterBrowserAppPageScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterBrowserAppPageLongAvgMetrics',
  statement: 'cluster_browser_app_page_dom_analysis_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)\n    .filter(metric == "browser_app_page_dom_analysis_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_page_dom_analysis_avg'],
  byCluster: true,
};

/**
 * cluster_browser_app_page_dom_analysis_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
 *     .filter(metric == "browser_app_page_dom_analysis_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterBrowserAppPageDomAnalysisAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterBrowserAppPageDomAnalysisAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppPageDomAnalysisAvgMetric {
    const columns = ClusterBrowserAppPageDomAnalysisAvgMetric.decode<LongAvgMetricsAddColumns>(clusterBrowserAppPageDomAnalysisAvgMetric, bytes);
    return new ClusterBrowserAppPageDomAnalysisAvgMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_page_res_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
// .filter(metric == "browser_app_page_res_avg")
// .longAvgMetricsAdd(summation, count);
export const clusterBrowserAppPageResAvgMetric: MetricDefinition = {
  name: 'cluster_browser_app_page_res_avg',
  scope: clusterBrowserAppPageScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterBrowserAppPageLongAvgMetrics',
  statement: 'cluster_browser_app_page_res_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)\n    .filter(metric == "browser_app_page_res_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_page_res_avg'],
  byCluster: true,
};

/**
 * cluster_browser_app_page_res_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
 *     .filter(metric == "browser_app_page_res_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterBrowserAppPageResAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterBrowserAppPageResAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppPageResAvgMetric {
    const columns = ClusterBrowserAppPageResAvgMetric.decode<LongAvgMetricsAddColumns>(clusterBrowserAppPageResAvgMetric, bytes);
    return new ClusterBrowserAppPageResAvgMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_page_first_pack_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
// .filter(metric == "browser_app_page_first_pack_avg")
// .longAvgMetricsAdd(summation, count);
export const clusterBrowserAppPageFirstPackAvgMetric: MetricDefinition = {
  name: 'cluster_browser_app_page_first_pack_avg',
  scope: clusterBrowserAppPageScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterBrowserAppPageLongAvgMetrics',
  statement: 'cluster_browser_app_page_first_pack_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)\n    .filter(metric == "browser_app_page_first_pack_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_page_first_pack_avg'],
  byCluster: true,
};

/**
 * cluster_browser_app_page_first_pack_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
 *     .filter(metric == "browser_app_page_first_pack_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterBrowserAppPageFirstPackAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterBrowserAppPageFirstPackAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppPageFirstPackAvgMetric {
    const columns = ClusterBrowserAppPageFirstPackAvgMetric.decode<LongAvgMetricsAddColumns>(clusterBrowserAppPageFirstPackAvgMetric, bytes);
    return new ClusterBrowserAppPageFirstPackAvgMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_page_fpt_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
// .filter(metric == "browser_app_page_fpt_avg")
// .longAvgMetricsAdd(summation, count);
export const clusterBrowserAppPageFptAvgMetric: MetricDefinition = {
  name: 'cluster_browser_app_page_fpt_avg',
  scope: clusterBrowserAppPageScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterBrowserAppPageLongAvgMetrics',
  statement: 'cluster_browser_app_page_fpt_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)\n    .filter(metric == "browser_app_page_fpt_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_page_fpt_avg'],
  byCluster: true,
};

/**
 * cluster_browser_app_page_fpt_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
 *     .filter(metric == "browser_app_page_fpt_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterBrowserAppPageFptAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterBrowserAppPageFptAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppPageFptAvgMetric {
    const columns = ClusterBrowserAppPageFptAvgMetric.decode<LongAvgMetricsAddColumns>(clusterBrowserAppPageFptAvgMetric, bytes);
    return new ClusterBrowserAppPageFptAvgMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_page_fmp_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
// .filter(metric == "browser_app_page_fmp_avg")
// .longAvgMetricsAdd(summation, count);
export const clusterBrowserAppPageFmpAvgMetric: MetricDefinition = {
  name: 'cluster_browser_app_page_fmp_avg',
  scope: clusterBrowserAppPageScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterBrowserAppPageLongAvgMetrics',
  statement: 'cluster_browser_app_page_fmp_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)\n    .filter(metric == "browser_app_page_fmp_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_page_fmp_avg'],
  byCluster: true,
};

/**
 * cluster_browser_app_page_fmp_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
 *     .filter(metric == "browser_app_page_fmp_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterBrowserAppPageFmpAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterBrowserAppPageFmpAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppPageFmpAvgMetric {
    const columns = ClusterBrowserAppPageFmpAvgMetric.decode<LongAvgMetricsAddColumns>(clusterBrowserAppPageFmpAvgMetric, bytes);
    return new ClusterBrowserAppPageFmpAvgMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_page_ttl_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
// .filter(metric == "browser_app_page_ttl_avg")
// .longAvgMetricsAdd(summation, count);
export const clusterBrowserAppPageTtlAvgMetric: MetricDefinition = {
  name: 'cluster_browser_app_page_ttl_avg',
  scope: clusterBrowserAppPageScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterBrowserAppPageLongAvgMetrics',
  statement: 'cluster_browser_app_page_ttl_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)\n    .filter(metric == "browser_app_page_ttl_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_page_ttl_avg'],
  byCluster: true,
};

/**
 * cluster_browser_app_page_ttl_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
 *     .filter(metric == "browser_app_page_ttl_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterBrowserAppPageTtlAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterBrowserAppPageTtlAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppPageTtlAvgMetric {
    const columns = ClusterBrowserAppPageTtlAvgMetric.decode<LongAvgMetricsAddColumns>(clusterBrowserAppPageTtlAvgMetric, bytes);
    return new ClusterBrowserAppPageTtlAvgMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_page_dom_ready_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
// .filter(metric == "browser_app_page_dom_ready_avg")
// .longAvgMetricsAdd(summation, count);
export const clusterBrowserAppPageDomReadyAvgMetric: MetricDefinition = {
  name: 'cluster_browser_app_page_dom_ready_avg',
  scope: clusterBrowserAppPageScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterBrowserAppPageLongAvgMetrics',
  statement: 'cluster_browser_app_page_dom_ready_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)\n    .filter(metric == "browser_app_page_dom_ready_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_page_dom_ready_avg'],
  byCluster: true,
};

/**
 * cluster_browser_app_page_dom_ready_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
 *     .filter(metric == "browser_app_page_dom_ready_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterBrowserAppPageDomReadyAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterBrowserAppPageDomReadyAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppPageDomReadyAvgMetric {
    const columns = ClusterBrowserAppPageDomReadyAvgMetric.decode<LongAvgMetricsAddColumns>(clusterBrowserAppPageDomReadyAvgMetric, bytes);
    return new ClusterBrowserAppPageDomReadyAvgMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_page_load_page_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
// .filter(metric == "browser_app_page_load_page_avg")
// .longAvgMetricsAdd(summation, count);
export const clusterBrowserAppPageLoadPageAvgMetric: MetricDefinition = {
  name: 'cluster_browser_app_page_load_page_avg',
  scope: clusterBrowserAppPageScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterBrowserAppPageLongAvgMetrics',
  statement: 'cluster_browser_app_page_load_page_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)\n    .filter(metric == "browser_app_page_load_page_avg")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['browser_app_page_load_page_avg'],
  byCluster: true,
};

/**
 * cluster_browser_app_page_load_page_avg = from(ClusterBrowserAppPageLongAvgMetrics.*)
 *     .filter(metric == "browser_app_page_load_page_avg")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterBrowserAppPageLoadPageAvgMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterBrowserAppPageLoadPageAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppPageLoadPageAvgMetric {
    const columns = ClusterBrowserAppPageLoadPageAvgMetric.decode<LongAvgMetricsAddColumns>(clusterBrowserAppPageLoadPageAvgMetric, bytes);
    return new ClusterBrowserAppPageLoadPageAvgMetric(entity, bucket, columns);
  }
}
