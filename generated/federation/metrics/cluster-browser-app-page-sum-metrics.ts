// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type SumMetricsAddColumns,
  SumMetricsAddMetrics,
  sumMetricsAddFunction,
} from '../functions/sum-metrics-add.ts';
import { clusterBrowserAppPageScope } from '../scopes.ts';
// cluster_browser_app_page_pv = from(ClusterBrowserAppPageSumMetrics.*)
// .filter(metric == "browser_app_page_pv")
// .sumMetricsAdd(total);
export const clusterBrowserAppPagePvMetric: MetricDefinition = {
  name: 'cluster_browser_app_page_pv',
  scope: clusterBrowserAppPageScope,
  function: sumMetricsAddFunction,
  source: 'ClusterBrowserAppPageSumMetrics',
  statement: 'cluster_browser_app_page_pv = from(ClusterBrowserAppPageSumMetrics.*)\n    .filter(metric == "browser_app_page_pv")\n    .sumMetricsAdd(total);',
  originMetrics: ['browser_app_page_pv'],
  byCluster: true,
};

/**
 * cluster_browser_app_page_pv = from(ClusterBrowserAppPageSumMetrics.*)
 *     .filter(metric == "browser_app_page_pv")
 *     .sumMetricsAdd(total);
 */
export class ClusterBrowserAppPagePvMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterBrowserAppPagePvMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppPagePvMetric {
    const columns = ClusterBrowserAppPagePvMetric.decode<SumMetricsAddColumns>(clusterBrowserAppPagePvMetric, bytes);
    return new ClusterBrowserAppPagePvMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_page_error_sum = from(ClusterBrowserAppPageSumMetrics.*)
// .filter(metric == "browser_app_page_error_sum")
// .sumMetricsAdd(total);
export const clusterBrowserAppPageErrorSumMetric: MetricDefinition = {
  name: 'cluster_browser_app_page_error_sum',
  scope: clusterBrowserAppPageScope,
  function: sumMetricsAddFunction,
  source: 'ClusterBrowserAppPageSumMetrics',
  statement: 'cluster_browser_app_page_error_sum = from(ClusterBrowserAppPageSumMetrics.*)\n    .filter(metric == "browser_app_page_error_sum")\n    .sumMetricsAdd(total);',
  originMetrics: ['browser_app_page_error_sum'],
  byCluster: true,
};

/**
 * cluster_browser_app_page_error_sum = from(ClusterBrowserAppPageSumMetrics.*)
 *     .filter(metric == "browser_app_page_error_sum")
 *     .sumMetricsAdd(total);
 */
export class ClusterBrowserAppPageErrorSumMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterBrowserAppPageErrorSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppPageErrorSumMetric {
    const columns = ClusterBrowserAppPageErrorSumMetric.decode<SumMetricsAddColumns>(clusterBrowserAppPageErrorSumMetric, bytes);
    return new ClusterBrowserAppPageErrorSumMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_page_ajax_error_sum = from(ClusterBrowserAppPageSumMetrics.*)
// .filter(metric == "browser_app_page_ajax_error_sum")
// .sumMetricsAdd(total);
export const clusterBrowserAppPageAjaxErrorSumMetric: MetricDefinition = {
  name: 'cluster_browser_app_page_ajax_error_sum',
  scope: clusterBrowserAppPageScope,
  function: sumMetricsAddFunction,
  source: 'ClusterBrowserAppPageSumMetrics',
  statement: 'cluster_browser_app_page_ajax_error_sum = from(ClusterBrowserAppPageSumMetrics.*)\n    .filter(metric == "browser_app_page_ajax_error_sum")\n    .sumMetricsAdd(total);',
  originMetrics: ['browser_app_page_ajax_error_sum'],
  byCluster: true,
};

/**
 * cluster_browser_app_page_ajax_error_sum = from(ClusterBrowserAppPageSumMetrics.*)
 *     .filter(metric == "browser_app_page_ajax_error_sum")
 *     .sumMetricsAdd(total);
 */
export class ClusterBrowserAppPageAjaxErrorSumMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterBrowserAppPageAjaxErrorSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppPageAjaxErrorSumMetric {
    const columns = ClusterBrowserAppPageAjaxErrorSumMetric.decode<SumMetricsAddColumns>(clusterBrowserAppPageAjaxErrorSumMetric, bytes);
    return new ClusterBrowserAppPageAjaxErrorSumMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_page_resource_error_sum = from(ClusterBrowserAppPageSumMetrics.*)
// .filter(metric == "browser_app_page_resource_error_sum")
// .sumMetricsAdd(total);
export const clusterBrowserAppPageResourceErrorSumMetric: MetricDefinition = {
  name: 'cluster_browser_app_page_resource_error_sum',
  scope: clusterBrowserAppPageScope,
  function: sumMetricsAddFunction,
  source: 'ClusterBrowserAppPageSumMetrics',
  statement: 'cluster_browser_app_page_resource_error_sum = from(ClusterBrowserAppPageSumMetrics.*)\n    .filter(metric == "browser_app_page_resource_error_sum")\n    .sumMetricsAdd(total);',
  originMetrics: ['browser_app_page_resource_error_sum'],
  byCluster: true,
};

/**
 * cluster_browser_app_page_resource_error_sum = from(ClusterBrowserAppPageSumMetrics.*)
 *     .filter(metric == "browser_app_page_resource_error_sum")
 *     .sumMetricsAdd(total);
 */
export class ClusterBrowserAppPageResourceErrorSumMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterBrowserAppPageResourceErrorSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppPageResourceErrorSumMetric {
    const columns = ClusterBrowserAppPageResourceErrorSumMetric.decode<SumMetricsAddColumns>(clusterBrowserAppPageResourceErrorSumMetric, bytes);
    return new ClusterBrowserAppPageResourceErrorSumMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_page_js_error_sum = from(ClusterBrowserAppPageSumMetrics.*)
// .filter(metric == "browser_app_page_js_error_sum")
// .sumMetricsAdd(total);
export const clusterBrowserAppPageJsErrorSumMetric: MetricDefinition = {
  name: 'cluster_browser_app_page_js_error_sum',
  scope: clusterBrowserAppPageScope,
  function: sumMetricsAddFunction,
  source: 'ClusterBrowserAppPageSumMetrics',
  statement: 'cluster_browser_app_page_js_error_sum = from(ClusterBrowserAppPageSumMetrics.*)\n    .filter(metric == "browser_app_page_js_error_sum")\n    .sumMetricsAdd(total);',
  originMetrics: ['browser_app_page_js_error_sum'],
  byCluster: true,
};

/**
 * cluster_browser_app_page_js_error_sum = from(ClusterBrowserAppPageSumMetrics.*)
 *     .filter(metric == "browser_app_page_js_error_sum")
 *     .sumMetricsAdd(total);
 */
export class ClusterBrowserAppPageJsErrorSumMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterBrowserAppPageJsErrorSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppPageJsErrorSumMetric {
    const columns = ClusterBrowserAppPageJsErrorSumMetric.decode<SumMetricsAddColumns>(clusterBrowserAppPageJsErrorSumMetric, bytes);
    return new ClusterBrowserAppPageJsErrorSumMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_page_unknown_error_sum = from(ClusterBrowserAppPageSumMetrics.*)
// .filter(metric == "browser_app_page_unknown_error_sum")
// .sumMetricsAdd(total);
export const clusterBrowserAppPageUnknownErrorSumMetric: MetricDefinition = {
  name: 'cluster_browser_app_page_unknown_error_sum',
  scope: clusterBrowserAppPageScope,
  function: sumMetricsAddFunction,
  source: 'ClusterBrowserAppPageSumMetrics',
  statement: 'cluster_browser_app_page_unknown_error_sum = from(ClusterBrowserAppPageSumMetrics.*)\n    .filter(metric == "browser_app_page_unknown_error_sum")\n    .sumMetricsAdd(total);',
  originMetrics: ['browser_app_page_unknown_error_sum'],
  byCluster: true,
};

/**
 * cluster_browser_app_page_unknown_error_sum = from(ClusterBrowserAppPageSumMetrics.*)
 *     .filter(metric == "browser_app_page_unknown_error_sum")
 *     .sumMetricsAdd(total);
 */
export class ClusterBrowserAppPageUnknownErrorSumMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterBrowserAppPageUnknownErrorSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppPageUnknownErrorSumMetric {
    const columns = ClusterBrowserAppPageUnknownErrorSumMetric.decode<SumMetricsAddColumns>(clusterBrowserAppPageUnknownErrorSumMetric, bytes);
    return new ClusterBrowserAppPageUnknownErrorSumMetric(entity, bucket, columns);
  }
}
