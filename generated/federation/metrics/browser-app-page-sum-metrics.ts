// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type SumMetricsAddColumns,
  SumMetricsAddMetrics,
  sumMetricsAddFunction,
} from '../functions/sum-metrics-add.ts';
import { federatedBrowserAppPageScope } from '../scopes.ts';
// browser_app_page_pv = from(BrowserAppPageSumMetrics.*).filter(metric == "browser_app_page_pv").sumMetricsAdd(total);
export const browserAppPagePvMetric: MetricDefinition = {
  name: 'browser_app_page_pv',
  scope: federatedBrowserAppPageScope,
  function: sumMetricsAddFunction,
  source: 'BrowserAppPageSumMetrics',
  statement: 'browser_app_page_pv = from(BrowserAppPageSumMetrics.*).filter(metric == "browser_app_page_pv").sumMetricsAdd(total);',
  originMetrics: ['browser_app_page_pv'],
  byCluster: false,
};

/** browser_app_page_pv = from(BrowserAppPageSumMetrics.*).filter(metric == "browser_app_page_pv").sumMetricsAdd(total); */
export class BrowserAppPagePvMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(browserAppPagePvMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPagePvMetric {
    const columns = BrowserAppPagePvMetric.decode<SumMetricsAddColumns>(browserAppPagePvMetric, bytes);
    return new BrowserAppPagePvMetric(entity, bucket, columns);
  }
}

// browser_app_page_error_sum = from(BrowserAppPageSumMetrics.*)
// .filter(metric == "browser_app_page_error_sum")
// .sumMetricsAdd(total);
export const browserAppPageErrorSumMetric: MetricDefinition = {
  name: 'browser_app_page_error_sum',
  scope: federatedBrowserAppPageScope,
  function: sumMetricsAddFunction,
  source: 'BrowserAppPageSumMetrics',
  statement: 'browser_app_page_error_sum = from(BrowserAppPageSumMetrics.*)\n    .filter(metric == "browser_app_page_error_sum")\n    .sumMetricsAdd(total);',
  originMetrics: ['browser_app_page_error_sum'],
  byCluster: false,
};

/**
 * browser_app_page_error_sum = from(BrowserAppPageSumMetrics.*)
 *     .filter(metric == "browser_app_page_error_sum")
 *     .sumMetricsAdd(total);
 */
export class BrowserAppPageErrorSumMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(browserAppPageErrorSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageErrorSumMetric {
    const columns = BrowserAppPageErrorSumMetric.decode<SumMetricsAddColumns>(browserAppPageErrorSumMetric, bytes);
    return new BrowserAppPageErrorSumMetric(entity, bucket, columns);
  }
}

// browser_app_page_ajax_error_sum = from(BrowserAppPageSumMetrics.*)
// .filter(metric == "browser_app_page_ajax_error_sum")
// .sumMetricsAdd(total);
export const browserAppPageAjaxErrorSumMetric: MetricDefinition = {
  name: 'browser_app_page_ajax_error_sum',
  scope: federatedBrowserAppPageScope,
  function: sumMetricsAddFunction,
  source: 'BrowserAppPageSumMetrics',
  statement: 'browser_app_page_ajax_error_sum = from(BrowserAppPageSumMetrics.*)\n    .filter(metric == "browser_app_page_ajax_error_sum")\n    .sumMetricsAdd(total);',
  originMetrics: ['browser_app_page_ajax_error_sum'],
  byCluster: false,
};

/**
 * browser_app_page_ajax_error_sum = from(BrowserAppPageSumMetrics.*)
 *     .filter(metric == "browser_app_page_ajax_error_sum")
 *     .sumMetricsAdd(total);
 */
export class BrowserAppPageAjaxErrorSumMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(browserAppPageAjaxErrorSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageAjaxErrorSumMetric {
    const columns = BrowserAppPageAjaxErrorSumMetric.decode<SumMetricsAddColumns>(browserAppPageAjaxErrorSumMetric, bytes);
    return new BrowserAppPageAjaxErrorSumMetric(entity, bucket, columns);
  }
}

// browser_app_page_resource_error_sum = from(BrowserAppPageSumMetrics.*)
// .filter(metric == "browser_app_page_resource_error_sum")
// .sumMetricsAdd(total);
export const browserAppPageResourceErrorSumMetric: MetricDefinition = {
  name: 'browser_app_page_resource_error_sum',
  scope: federatedBrowserAppPageScope,
  function: sumMetricsAddFunction,
  source: 'BrowserAppPageSumMetrics',
  statement: 'browser_app_page_resource_error_sum = from(BrowserAppPageSumMetrics.*)\n    .filter(metric == "browser_app_page_resource_error_sum")\n    .sumMetricsAdd(total);',
  originMetrics: ['browser_app_page_resource_error_sum'],
  byCluster: false,
};

/**
 * browser_app_page_resource_error_sum = from(BrowserAppPageSumMetrics.*)
 *     .filter(metric == "browser_app_page_resource_error_sum")
 *     .sumMetricsAdd(total);
 */
export class BrowserAppPageResourceErrorSumMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(browserAppPageResourceErrorSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageResourceErrorSumMetric {
    const columns = BrowserAppPageResourceErrorSumMetric.decode<SumMetricsAddColumns>(browserAppPageResourceErrorSumMetric, bytes);
    return new BrowserAppPageResourceErrorSumMetric(entity, bucket, columns);
  }
}

// browser_app_page_js_error_sum = from(BrowserAppPageSumMetrics.*)
// .filter(metric == "browser_app_page_js_error_sum")
// .sumMetricsAdd(total);
export const browserAppPageJsErrorSumMetric: MetricDefinition = {
  name: 'browser_app_page_js_error_sum',
  scope: federatedBrowserAppPageScope,
  function: sumMetricsAddFunction,
  source: 'BrowserAppPageSumMetrics',
  statement: 'browser_app_page_js_error_sum = from(BrowserAppPageSumMetrics.*)\n    .filter(metric == "browser_app_page_js_error_sum")\n    .sumMetricsAdd(total);',
  originMetrics: ['browser_app_page_js_error_sum'],
  byCluster: false,
};

/**
 * browser_app_page_js_error_sum = from(BrowserAppPageSumMetrics.*)
 *     .filter(metric == "browser_app_page_js_error_sum")
 *     .sumMetricsAdd(total);
 */
export class BrowserAppPageJsErrorSumMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(browserAppPageJsErrorSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageJsErrorSumMetric {
    const columns = BrowserAppPageJsErrorSumMetric.decode<SumMetricsAddColumns>(browserAppPageJsErrorSumMetric, bytes);
    return new BrowserAppPageJsErrorSumMetric(entity, bucket, columns);
  }
}

// browser_app_page_unknown_error_sum = from(BrowserAppPageSumMetrics.*)
// .filter(metric == "browser_app_page_unknown_error_sum")
// .sumMetricsAdd(total);
export const browserAppPageUnknownErrorSumMetric: MetricDefinition = {
  name: 'browser_app_page_unknown_error_sum',
  scope: federatedBrowserAppPageScope,
  function: sumMetricsAddFunction,
  source: 'BrowserAppPageSumMetrics',
  statement: 'browser_app_page_unknown_error_sum = from(BrowserAppPageSumMetrics.*)\n    .filter(metric == "browser_app_page_unknown_error_sum")\n    .sumMetricsAdd(total);',
  originMetrics: ['browser_app_page_unknown_error_sum'],
  byCluster: false,
};

/**
 * browser_app_page_unknown_error_sum = from(BrowserAppPageSumMetrics.*)
 *     .filter(metric == "browser_app_page_unknown_error_sum")
 *     .sumMetricsAdd(total);
 */
export class BrowserAppPageUnknownErrorSumMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(browserAppPageUnknownErrorSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageUnknownErrorSumMetric {
    const columns = BrowserAppPageUnknownErrorSumMetric.decode<SumMetricsAddColumns>(browserAppPageUnknownErrorSumMetric, bytes);
    return new BrowserAppPageUnknownErrorSumMetric(entity, bucket, columns);
  }
}
