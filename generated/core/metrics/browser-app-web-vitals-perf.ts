// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { browserAppWebVitalsPerfScope } from '../scopes.ts';
// browser_app_web_vitals_fmp_avg = from(BrowserAppWebVitalsPerf.fmpTime).filter(fmpTime >= 0).longAvg();
export const browserAppWebVitalsFmpAvgMetric: MetricDefinition = {
  name: 'browser_app_web_vitals_fmp_avg',
  scope: browserAppWebVitalsPerfScope,
  function: longAvgFunction,
  source: 'BrowserAppWebVitalsPerf',
  statement: 'browser_app_web_vitals_fmp_avg = from(BrowserAppWebVitalsPerf.fmpTime).filter(fmpTime >= 0).longAvg();',
  byCluster: false,
};

/**
 * Mean time until the first meaningful paint.
 *
 * browser_app_web_vitals_fmp_avg = from(BrowserAppWebVitalsPerf.fmpTime).filter(fmpTime >= 0).longAvg();
 */
export class BrowserAppWebVitalsFmpAvgMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(browserAppWebVitalsFmpAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppWebVitalsFmpAvgMetric {
    const columns = BrowserAppWebVitalsFmpAvgMetric.decode<LongAvgColumns>(browserAppWebVitalsFmpAvgMetric, bytes);
    return new BrowserAppWebVitalsFmpAvgMetric(entity, bucket, columns);
  }
}

// browser_app_web_vitals_lcp_avg = from(BrowserAppWebVitalsPerf.lcpTime).filter(lcpTime >= 0).longAvg();
export const browserAppWebVitalsLcpAvgMetric: MetricDefinition = {
  name: 'browser_app_web_vitals_lcp_avg',
  scope: browserAppWebVitalsPerfScope,
  function: longAvgFunction,
  source: 'BrowserAppWebVitalsPerf',
  statement: 'browser_app_web_vitals_lcp_avg = from(BrowserAppWebVitalsPerf.lcpTime).filter(lcpTime >= 0).longAvg();',
  byCluster: false,
};

/**
 * Mean time until the largest contentful paint.
 *
 * browser_app_web_vitals_lcp_avg = from(BrowserAppWebVitalsPerf.lcpTime).filter(lcpTime >= 0).longAvg();
 */
export class BrowserAppWebVitalsLcpAvgMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(browserAppWebVitalsLcpAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppWebVitalsLcpAvgMetric {
    const columns = BrowserAppWebVitalsLcpAvgMetric.decode<LongAvgColumns>(browserAppWebVitalsLcpAvgMetric, bytes);
    return new BrowserAppWebVitalsLcpAvgMetric(entity, bucket, columns);
  }
}

// browser_app_web_vitals_cls_avg = from(BrowserAppWebVitalsPerf.cls).filter(cls >= 0).longAvg();
export const browserAppWebVitalsClsAvgMetric: MetricDefinition = {
  name: 'browser_app_web_vitals_cls_avg',
  scope: browserAppWebVitalsPerfScope,
  function: longAvgFunction,
  source: 'BrowserAppWebVitalsPerf',
  statement: 'browser_app_web_vitals_cls_avg = from(BrowserAppWebVitalsPerf.cls).filter(cls >= 0).longAvg();',
  byCluster: false,
};

/**
 * Mean cumulative layout shift, times 1000.
 *
 * browser_app_web_vitals_cls_avg = from(BrowserAppWebVitalsPerf.cls).filter(cls >= 0).longAvg();
 */
export class BrowserAppWebVitalsClsAvgMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(browserAppWebVitalsClsAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppWebVitalsClsAvgMetric {
    const columns = BrowserAppWebVitalsClsAvgMetric.decode<LongAvgColumns>(browserAppWebVitalsClsAvgMetric, bytes);
    return new BrowserAppWebVitalsClsAvgMetric(entity, bucket, columns);
  }
}
