// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type RateColumns, RateMetrics, rateFunction } from '../functions/rate.ts';
import { type SumColumns, SumMetrics, sumFunction } from '../functions/sum.ts';
import { browserAppPageTrafficScope } from '../scopes.ts';
// browser_app_page_pv = from(BrowserAppPageTraffic.count)
// .filter(trafficCategory == BrowserAppTrafficCategory.NORMAL)
// .sum();
export const browserAppPagePvMetric: MetricDefinition = {
  name: 'browser_app_page_pv',
  scope: browserAppPageTrafficScope,
  function: sumFunction,
  source: 'BrowserAppPageTraffic',
  statement: 'browser_app_page_pv = from(BrowserAppPageTraffic.count)\n    .filter(trafficCategory == BrowserAppTrafficCategory.NORMAL)\n    .sum();',
  byCluster: false,
};

/**
 * Views.
 *
 * browser_app_page_pv = from(BrowserAppPageTraffic.count)
 *     .filter(trafficCategory == BrowserAppTrafficCategory.NORMAL)
 *     .sum();
 */
export class BrowserAppPagePvMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(browserAppPagePvMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPagePvMetric {
    const columns = BrowserAppPagePvMetric.decode<SumColumns>(browserAppPagePvMetric, bytes);
    return new BrowserAppPagePvMetric(entity, bucket, columns);
  }
}

// browser_app_page_error_sum = from(BrowserAppPageTraffic.count)
// .filter(trafficCategory != BrowserAppTrafficCategory.NORMAL)
// .sum();
export const browserAppPageErrorSumMetric: MetricDefinition = {
  name: 'browser_app_page_error_sum',
  scope: browserAppPageTrafficScope,
  function: sumFunction,
  source: 'BrowserAppPageTraffic',
  statement: 'browser_app_page_error_sum = from(BrowserAppPageTraffic.count)\n    .filter(trafficCategory != BrowserAppTrafficCategory.NORMAL)\n    .sum();',
  byCluster: false,
};

/**
 * Errors.
 *
 * browser_app_page_error_sum = from(BrowserAppPageTraffic.count)
 *     .filter(trafficCategory != BrowserAppTrafficCategory.NORMAL)
 *     .sum();
 */
export class BrowserAppPageErrorSumMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(browserAppPageErrorSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageErrorSumMetric {
    const columns = BrowserAppPageErrorSumMetric.decode<SumColumns>(browserAppPageErrorSumMetric, bytes);
    return new BrowserAppPageErrorSumMetric(entity, bucket, columns);
  }
}

// browser_app_page_error_rate = from(BrowserAppPageTraffic.*)
// .rate(trafficCategory == BrowserAppTrafficCategory.FIRST_ERROR, trafficCategory == BrowserAppTrafficCategory.NORMAL);
export const browserAppPageErrorRateMetric: MetricDefinition = {
  name: 'browser_app_page_error_rate',
  scope: browserAppPageTrafficScope,
  function: rateFunction,
  source: 'BrowserAppPageTraffic',
  statement: 'browser_app_page_error_rate = from(BrowserAppPageTraffic.*)\n    .rate(trafficCategory == BrowserAppTrafficCategory.FIRST_ERROR, trafficCategory == BrowserAppTrafficCategory.NORMAL);',
  byCluster: false,
};

/**
 * Of 10000 views, how many had an error. Only the first error of a view counts.
 *
 * browser_app_page_error_rate = from(BrowserAppPageTraffic.*)
 *     .rate(trafficCategory == BrowserAppTrafficCategory.FIRST_ERROR, trafficCategory == BrowserAppTrafficCategory.NORMAL);
 */
export class BrowserAppPageErrorRateMetric extends RateMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: RateColumns) {
    super(browserAppPageErrorRateMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageErrorRateMetric {
    const columns = BrowserAppPageErrorRateMetric.decode<RateColumns>(browserAppPageErrorRateMetric, bytes);
    return new BrowserAppPageErrorRateMetric(entity, bucket, columns);
  }
}

// browser_app_page_ajax_error_sum = from(BrowserAppPageTraffic.count)
// .filter(trafficCategory != BrowserAppTrafficCategory.NORMAL)
// .filter(errorCategory == BrowserErrorCategory.AJAX)
// .sum();
export const browserAppPageAjaxErrorSumMetric: MetricDefinition = {
  name: 'browser_app_page_ajax_error_sum',
  scope: browserAppPageTrafficScope,
  function: sumFunction,
  source: 'BrowserAppPageTraffic',
  statement: 'browser_app_page_ajax_error_sum = from(BrowserAppPageTraffic.count)\n    .filter(trafficCategory != BrowserAppTrafficCategory.NORMAL)\n    .filter(errorCategory == BrowserErrorCategory.AJAX)\n    .sum();',
  byCluster: false,
};

/**
 * Requests that scripts made.
 *
 * browser_app_page_ajax_error_sum = from(BrowserAppPageTraffic.count)
 *     .filter(trafficCategory != BrowserAppTrafficCategory.NORMAL)
 *     .filter(errorCategory == BrowserErrorCategory.AJAX)
 *     .sum();
 */
export class BrowserAppPageAjaxErrorSumMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(browserAppPageAjaxErrorSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageAjaxErrorSumMetric {
    const columns = BrowserAppPageAjaxErrorSumMetric.decode<SumColumns>(browserAppPageAjaxErrorSumMetric, bytes);
    return new BrowserAppPageAjaxErrorSumMetric(entity, bucket, columns);
  }
}

// browser_app_page_resource_error_sum = from(BrowserAppPageTraffic.count)
// .filter(trafficCategory != BrowserAppTrafficCategory.NORMAL)
// .filter(errorCategory == BrowserErrorCategory.RESOURCE)
// .sum();
export const browserAppPageResourceErrorSumMetric: MetricDefinition = {
  name: 'browser_app_page_resource_error_sum',
  scope: browserAppPageTrafficScope,
  function: sumFunction,
  source: 'BrowserAppPageTraffic',
  statement: 'browser_app_page_resource_error_sum = from(BrowserAppPageTraffic.count)\n    .filter(trafficCategory != BrowserAppTrafficCategory.NORMAL)\n    .filter(errorCategory == BrowserErrorCategory.RESOURCE)\n    .sum();',
  byCluster: false,
};

/**
 * Files that the page needs.
 *
 * browser_app_page_resource_error_sum = from(BrowserAppPageTraffic.count)
 *     .filter(trafficCategory != BrowserAppTrafficCategory.NORMAL)
 *     .filter(errorCategory == BrowserErrorCategory.RESOURCE)
 *     .sum();
 */
export class BrowserAppPageResourceErrorSumMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(browserAppPageResourceErrorSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageResourceErrorSumMetric {
    const columns = BrowserAppPageResourceErrorSumMetric.decode<SumColumns>(browserAppPageResourceErrorSumMetric, bytes);
    return new BrowserAppPageResourceErrorSumMetric(entity, bucket, columns);
  }
}

// browser_app_page_js_error_sum = from(BrowserAppPageTraffic.count)
// .filter(trafficCategory != BrowserAppTrafficCategory.NORMAL)
// .filter(errorCategory in [BrowserErrorCategory.JS, BrowserErrorCategory.VUE, BrowserErrorCategory.PROMISE])
// .sum();
export const browserAppPageJsErrorSumMetric: MetricDefinition = {
  name: 'browser_app_page_js_error_sum',
  scope: browserAppPageTrafficScope,
  function: sumFunction,
  source: 'BrowserAppPageTraffic',
  statement: 'browser_app_page_js_error_sum = from(BrowserAppPageTraffic.count)\n    .filter(trafficCategory != BrowserAppTrafficCategory.NORMAL)\n    .filter(errorCategory in [BrowserErrorCategory.JS, BrowserErrorCategory.VUE, BrowserErrorCategory.PROMISE])\n    .sum();',
  byCluster: false,
};

/**
 * Scripts, Vue components and promises.
 *
 * browser_app_page_js_error_sum = from(BrowserAppPageTraffic.count)
 *     .filter(trafficCategory != BrowserAppTrafficCategory.NORMAL)
 *     .filter(errorCategory in [BrowserErrorCategory.JS, BrowserErrorCategory.VUE, BrowserErrorCategory.PROMISE])
 *     .sum();
 */
export class BrowserAppPageJsErrorSumMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(browserAppPageJsErrorSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageJsErrorSumMetric {
    const columns = BrowserAppPageJsErrorSumMetric.decode<SumColumns>(browserAppPageJsErrorSumMetric, bytes);
    return new BrowserAppPageJsErrorSumMetric(entity, bucket, columns);
  }
}

// browser_app_page_unknown_error_sum = from(BrowserAppPageTraffic.count)
// .filter(trafficCategory != BrowserAppTrafficCategory.NORMAL)
// .filter(errorCategory == BrowserErrorCategory.UNKNOWN)
// .sum();
export const browserAppPageUnknownErrorSumMetric: MetricDefinition = {
  name: 'browser_app_page_unknown_error_sum',
  scope: browserAppPageTrafficScope,
  function: sumFunction,
  source: 'BrowserAppPageTraffic',
  statement: 'browser_app_page_unknown_error_sum = from(BrowserAppPageTraffic.count)\n    .filter(trafficCategory != BrowserAppTrafficCategory.NORMAL)\n    .filter(errorCategory == BrowserErrorCategory.UNKNOWN)\n    .sum();',
  byCluster: false,
};

/**
 * Anything else.
 *
 * browser_app_page_unknown_error_sum = from(BrowserAppPageTraffic.count)
 *     .filter(trafficCategory != BrowserAppTrafficCategory.NORMAL)
 *     .filter(errorCategory == BrowserErrorCategory.UNKNOWN)
 *     .sum();
 */
export class BrowserAppPageUnknownErrorSumMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(browserAppPageUnknownErrorSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPageUnknownErrorSumMetric {
    const columns = BrowserAppPageUnknownErrorSumMetric.decode<SumColumns>(browserAppPageUnknownErrorSumMetric, bytes);
    return new BrowserAppPageUnknownErrorSumMetric(entity, bucket, columns);
  }
}
