// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type Percentile2MetricsAddColumns,
  Percentile2MetricsAddMetrics,
  percentile2MetricsAddFunction,
} from '../functions/percentile2-metrics-add.ts';
import { federatedBrowserAppPageScope } from '../scopes.ts';
// browser_app_page_first_pack_percentile = from(BrowserAppPagePercentile2Metrics.*)
// .filter(metric == "browser_app_page_first_pack_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const browserAppPageFirstPackPercentileMetric: MetricDefinition = {
  name: 'browser_app_page_first_pack_percentile',
  scope: federatedBrowserAppPageScope,
  function: percentile2MetricsAddFunction,
  source: 'BrowserAppPagePercentile2Metrics',
  statement: 'browser_app_page_first_pack_percentile = from(BrowserAppPagePercentile2Metrics.*)\n    .filter(metric == "browser_app_page_first_pack_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['browser_app_page_first_pack_percentile'],
  byCluster: false,
};

/**
 * browser_app_page_first_pack_percentile = from(BrowserAppPagePercentile2Metrics.*)
 *     .filter(metric == "browser_app_page_first_pack_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class BrowserAppPageFirstPackPercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(browserAppPageFirstPackPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageFirstPackPercentileMetric {
    const columns = BrowserAppPageFirstPackPercentileMetric.decode<Percentile2MetricsAddColumns>(browserAppPageFirstPackPercentileMetric, bytes);
    return new BrowserAppPageFirstPackPercentileMetric(entity, bucket, columns);
  }
}

// browser_app_page_fpt_percentile = from(BrowserAppPagePercentile2Metrics.*)
// .filter(metric == "browser_app_page_fpt_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const browserAppPageFptPercentileMetric: MetricDefinition = {
  name: 'browser_app_page_fpt_percentile',
  scope: federatedBrowserAppPageScope,
  function: percentile2MetricsAddFunction,
  source: 'BrowserAppPagePercentile2Metrics',
  statement: 'browser_app_page_fpt_percentile = from(BrowserAppPagePercentile2Metrics.*)\n    .filter(metric == "browser_app_page_fpt_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['browser_app_page_fpt_percentile'],
  byCluster: false,
};

/**
 * browser_app_page_fpt_percentile = from(BrowserAppPagePercentile2Metrics.*)
 *     .filter(metric == "browser_app_page_fpt_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class BrowserAppPageFptPercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(browserAppPageFptPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageFptPercentileMetric {
    const columns = BrowserAppPageFptPercentileMetric.decode<Percentile2MetricsAddColumns>(browserAppPageFptPercentileMetric, bytes);
    return new BrowserAppPageFptPercentileMetric(entity, bucket, columns);
  }
}

// browser_app_page_fmp_percentile = from(BrowserAppPagePercentile2Metrics.*)
// .filter(metric == "browser_app_page_fmp_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const browserAppPageFmpPercentileMetric: MetricDefinition = {
  name: 'browser_app_page_fmp_percentile',
  scope: federatedBrowserAppPageScope,
  function: percentile2MetricsAddFunction,
  source: 'BrowserAppPagePercentile2Metrics',
  statement: 'browser_app_page_fmp_percentile = from(BrowserAppPagePercentile2Metrics.*)\n    .filter(metric == "browser_app_page_fmp_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['browser_app_page_fmp_percentile'],
  byCluster: false,
};

/**
 * browser_app_page_fmp_percentile = from(BrowserAppPagePercentile2Metrics.*)
 *     .filter(metric == "browser_app_page_fmp_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class BrowserAppPageFmpPercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(browserAppPageFmpPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageFmpPercentileMetric {
    const columns = BrowserAppPageFmpPercentileMetric.decode<Percentile2MetricsAddColumns>(browserAppPageFmpPercentileMetric, bytes);
    return new BrowserAppPageFmpPercentileMetric(entity, bucket, columns);
  }
}

// browser_app_page_ttl_percentile = from(BrowserAppPagePercentile2Metrics.*)
// .filter(metric == "browser_app_page_ttl_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const browserAppPageTtlPercentileMetric: MetricDefinition = {
  name: 'browser_app_page_ttl_percentile',
  scope: federatedBrowserAppPageScope,
  function: percentile2MetricsAddFunction,
  source: 'BrowserAppPagePercentile2Metrics',
  statement: 'browser_app_page_ttl_percentile = from(BrowserAppPagePercentile2Metrics.*)\n    .filter(metric == "browser_app_page_ttl_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['browser_app_page_ttl_percentile'],
  byCluster: false,
};

/**
 * browser_app_page_ttl_percentile = from(BrowserAppPagePercentile2Metrics.*)
 *     .filter(metric == "browser_app_page_ttl_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class BrowserAppPageTtlPercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(browserAppPageTtlPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageTtlPercentileMetric {
    const columns = BrowserAppPageTtlPercentileMetric.decode<Percentile2MetricsAddColumns>(browserAppPageTtlPercentileMetric, bytes);
    return new BrowserAppPageTtlPercentileMetric(entity, bucket, columns);
  }
}

// browser_app_page_dom_ready_percentile = from(BrowserAppPagePercentile2Metrics.*)
// .filter(metric == "browser_app_page_dom_ready_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const browserAppPageDomReadyPercentileMetric: MetricDefinition = {
  name: 'browser_app_page_dom_ready_percentile',
  scope: federatedBrowserAppPageScope,
  function: percentile2MetricsAddFunction,
  source: 'BrowserAppPagePercentile2Metrics',
  statement: 'browser_app_page_dom_ready_percentile = from(BrowserAppPagePercentile2Metrics.*)\n    .filter(metric == "browser_app_page_dom_ready_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['browser_app_page_dom_ready_percentile'],
  byCluster: false,
};

/**
 * browser_app_page_dom_ready_percentile = from(BrowserAppPagePercentile2Metrics.*)
 *     .filter(metric == "browser_app_page_dom_ready_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class BrowserAppPageDomReadyPercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(browserAppPageDomReadyPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageDomReadyPercentileMetric {
    const columns = BrowserAppPageDomReadyPercentileMetric.decode<Percentile2MetricsAddColumns>(browserAppPageDomReadyPercentileMetric, bytes);
    return new BrowserAppPageDomReadyPercentileMetric(entity, bucket, columns);
  }
}

// browser_app_page_load_page_percentile = from(BrowserAppPagePercentile2Metrics.*)
// .filter(metric == "browser_app_page_load_page_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const browserAppPageLoadPagePercentileMetric: MetricDefinition = {
  name: 'browser_app_page_load_page_percentile',
  scope: federatedBrowserAppPageScope,
  function: percentile2MetricsAddFunction,
  source: 'BrowserAppPagePercentile2Metrics',
  statement: 'browser_app_page_load_page_percentile = from(BrowserAppPagePercentile2Metrics.*)\n    .filter(metric == "browser_app_page_load_page_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['browser_app_page_load_page_percentile'],
  byCluster: false,
};

/**
 * browser_app_page_load_page_percentile = from(BrowserAppPagePercentile2Metrics.*)
 *     .filter(metric == "browser_app_page_load_page_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class BrowserAppPageLoadPagePercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(browserAppPageLoadPagePercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageLoadPagePercentileMetric {
    const columns = BrowserAppPageLoadPagePercentileMetric.decode<Percentile2MetricsAddColumns>(browserAppPageLoadPagePercentileMetric, bytes);
    return new BrowserAppPageLoadPagePercentileMetric(entity, bucket, columns);
  }
}
