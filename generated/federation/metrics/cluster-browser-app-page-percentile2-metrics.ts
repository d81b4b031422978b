// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type Percentile2MetricsAddColumns,
  Percentile2MetricsAddMetrics,
  percentile2MetricsAddFunction,
} from '../functions/percentile2-metrics-add.ts';
import { clusterBrowserAppPageScope } from '../scopes.ts';
// cluster_browser_app_page_first_pack_percentile = from(ClusterBrowserAppPagePercentile2Metrics.*)
// .filter(metric == "browser_app_page_first_pack_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const clusterBrowserAppPageFirstPackPercentileMetric: MetricDefinition = {
  name: 'cluster_browser_app_page_first_pack_percentile',
  scope: clusterBrowserAppPageScope,
  function: percentile2MetricsAddFunction,
  source: 'ClusterBrowserAppPagePercentile2Metrics',
  statement: 'cluster_browser_app_page_first_pack_percentile = from(ClusterBrowserAppPagePercentile2Metrics.*)\n    .filter(metric == "browser_app_page_first_pack_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['browser_app_page_first_pack_percentile'],
  byCluster: true,
};

/**
 * cluster_browser_app_page_first_pack_percentile = from(ClusterBrowserAppPagePercentile2Metrics.*)
 *     .filter(metric == "browser_app_page_first_pack_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class ClusterBrowserAppPageFirstPackPercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(clusterBrowserAppPageFirstPackPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppPageFirstPackPercentileMetric {
    const columns = ClusterBrowserAppPageFirstPackPercentileMetric.decode<Percentile2MetricsAddColumns>(clusterBrowserAppPageFirstPackPercentileMetric, bytes);
    return new ClusterBrowserAppPageFirstPackPercentileMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_page_fpt_percentile = from(ClusterBrowserAppPagePercentile2Metrics.*)
// .filter(metric == "browser_app_page_fpt_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const clusterBrowserAppPageFptPercentileMetric: MetricDefinition = {
  name: 'cluster_browser_app_page_fpt_percentile',
  scope: clusterBrowserAppPageScope,
  function: percentile2MetricsAddFunction,
  source: 'ClusterBrowserAppPagePercentile2Metrics',
  statement: 'cluster_browser_app_page_fpt_percentile = from(ClusterBrowserAppPagePercentile2Metrics.*)\n    .filter(metric == "browser_app_page_fpt_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['browser_app_page_fpt_percentile'],
  byCluster: true,
};

/**
 * cluster_browser_app_page_fpt_percentile = from(ClusterBrowserAppPagePercentile2Metrics.*)
 *     .filter(metric == "browser_app_page_fpt_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class ClusterBrowserAppPageFptPercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(clusterBrowserAppPageFptPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppPageFptPercentileMetric {
    const columns = ClusterBrowserAppPageFptPercentileMetric.decode<Percentile2MetricsAddColumns>(clusterBrowserAppPageFptPercentileMetric, bytes);
    return new ClusterBrowserAppPageFptPercentileMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_page_fmp_percentile = from(ClusterBrowserAppPagePercentile2Metrics.*)
// .filter(metric == "browser_app_page_fmp_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const clusterBrowserAppPageFmpPercentileMetric: MetricDefinition = {
  name: 'cluster_browser_app_page_fmp_percentile',
  scope: clusterBrowserAppPageScope,
  function: percentile2MetricsAddFunction,
  source: 'ClusterBrowserAppPagePercentile2Metrics',
  statement: 'cluster_browser_app_page_fmp_percentile = from(ClusterBrowserAppPagePercentile2Metrics.*)\n    .filter(metric == "browser_app_page_fmp_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['browser_app_page_fmp_percentile'],
  byCluster: true,
};

/**
 * cluster_browser_app_page_fmp_percentile = from(ClusterBrowserAppPagePercentile2Metrics.*)
 *     .filter(metric == "browser_app_page_fmp_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class ClusterBrowserAppPageFmpPercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(clusterBrowserAppPageFmpPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppPageFmpPercentileMetric {
    const columns = ClusterBrowserAppPageFmpPercentileMetric.decode<Percentile2MetricsAddColumns>(clusterBrowserAppPageFmpPercentileMetric, bytes);
    return new ClusterBrowserAppPageFmpPercentileMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_page_ttl_percentile = from(ClusterBrowserAppPagePercentile2Metrics.*)
// .filter(metric == "browser_app_page_ttl_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const clusterBrowserAppPageTtlPercentileMetric: MetricDefinition = {
  name: 'cluster_browser_app_page_ttl_percentile',
  scope: clusterBrowserAppPageScope,
  function: percentile2MetricsAddFunction,
  source: 'ClusterBrowserAppPagePercentile2Metrics',
  statement: 'cluster_browser_app_page_ttl_percentile = from(ClusterBrowserAppPagePercentile2Metrics.*)\n    .filter(metric == "browser_app_page_ttl_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['browser_app_page_ttl_percentile'],
  byCluster: true,
};

/**
 * cluster_browser_app_page_ttl_percentile = from(ClusterBrowserAppPagePercentile2Metrics.*)
 *     .filter(metric == "browser_app_page_ttl_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class ClusterBrowserAppPageTtlPercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(clusterBrowserAppPageTtlPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppPageTtlPercentileMetric {
    const columns = ClusterBrowserAppPageTtlPercentileMetric.decode<Percentile2MetricsAddColumns>(clusterBrowserAppPageTtlPercentileMetric, bytes);
    return new ClusterBrowserAppPageTtlPercentileMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_page_dom_ready_percentile = from(ClusterBrowserAppPagePercentile2Metrics.*)
// .filter(metric == "browser_app_page_dom_ready_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const clusterBrowserAppPageDomReadyPercentileMetric: MetricDefinition = {
  name: 'cluster_browser_app_page_dom_ready_percentile',
  scope: clusterBrowserAppPageScope,
  function: percentile2MetricsAddFunction,
  source: 'ClusterBrowserAppPagePercentile2Metrics',
  statement: 'cluster_browser_app_page_dom_ready_percentile = from(ClusterBrowserAppPagePercentile2Metrics.*)\n    .filter(metric == "browser_app_page_dom_ready_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['browser_app_page_dom_ready_percentile'],
  byCluster: true,
};

/**
 * cluster_browser_app_page_dom_ready_percentile = from(ClusterBrowserAppPagePercentile2Metrics.*)
 *     .filter(metric == "browser_app_page_dom_ready_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class ClusterBrowserAppPageDomReadyPercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(clusterBrowserAppPageDomReadyPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppPageDomReadyPercentileMetric {
    const columns = ClusterBrowserAppPageDomReadyPercentileMetric.decode<Percentile2MetricsAddColumns>(clusterBrowserAppPageDomReadyPercentileMetric, bytes);
    return new ClusterBrowserAppPageDomReadyPercentileMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_page_load_page_percentile = from(ClusterBrowserAppPagePercentile2Metrics.*)
// .filter(metric == "browser_app_page_load_page_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const clusterBrowserAppPageLoadPagePercentileMetric: MetricDefinition = {
  name: 'cluster_browser_app_page_load_page_percentile',
  scope: clusterBrowserAppPageScope,
  function: percentile2MetricsAddFunction,
  source: 'ClusterBrowserAppPagePercentile2Metrics',
  statement: 'cluster_browser_app_page_load_page_percentile = from(ClusterBrowserAppPagePercentile2Metrics.*)\n    .filter(metric == "browser_app_page_load_page_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['browser_app_page_load_page_percentile'],
  byCluster: true,
};

/**
 * cluster_browser_app_page_load_page_percentile = from(ClusterBrowserAppPagePercentile2Metrics.*)
 *     .filter(metric == "browser_app_page_load_page_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class ClusterBrowserAppPageLoadPagePercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(clusterBrowserAppPageLoadPagePercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppPageLoadPagePercentileMetric {
    const columns = ClusterBrowserAppPageLoadPagePercentileMetric.decode<Percentile2MetricsAddColumns>(clusterBrowserAppPageLoadPagePercentileMetric, bytes);
    return new ClusterBrowserAppPageLoadPagePercentileMetric(entity, bucket, columns);
  }
}
