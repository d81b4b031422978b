// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type Percentile2MetricsAddColumns,
  Percentile2MetricsAddMetrics,
  percentile2MetricsAddFunction,
} from '../functions/percentile2-metrics-add.ts';
import { federatedBrowserAppPathScope } from '../scopes.ts';
// browser_app_web_interaction_inp_percentile = from(BrowserAppPathPercentile2Metrics.*)
// .filter(metric == "browser_app_web_interaction_inp_percentile")
// .percentile2MetricsAdd(precision, dataset);
export const browserAppWebInteractionInpPercentileMetric: MetricDefinition = {
  name: 'browser_app_web_interaction_inp_percentile',
  scope: federatedBrowserAppPathScope,
  function: percentile2MetricsAddFunction,
  source: 'BrowserAppPathPercentile2Metrics',
  statement: 'browser_app_web_interaction_inp_percentile = from(BrowserAppPathPercentile2Metrics.*)\n    .filter(metric == "browser_app_web_interaction_inp_percentile")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['browser_app_web_interaction_inp_percentile'],
  byCluster: false,
};

/**
 * browser_app_web_interaction_inp_percentile = from(BrowserAppPathPercentile2Metrics.*)
 *     .filter(metric == "browser_app_web_interaction_inp_percentile")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class BrowserAppWebInteractionInpPercentileMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(browserAppWebInteractionInpPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppWebInteractionInpPercentileMetric {
    const columns = BrowserAppWebInteractionInpPercentileMetric.decode<Percentile2MetricsAddColumns>(browserAppWebInteractionInpPercentileMetric, bytes);
    return new BrowserAppWebInteractionInpPercentileMetric(entity, bucket, columns);
  }
}
