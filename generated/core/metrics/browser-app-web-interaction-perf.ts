// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type Percentile2Columns, Percentile2Metrics, percentile2Function } from '../functions/percentile2.ts';
import { browserAppWebInteractionPerfScope } from '../scopes.ts';
// browser_app_web_interaction_inp_percentile = from(BrowserAppWebInteractionPerf.inpTime)
// .filter(inpTime >= 0)
// .percentile2(10);
export const browserAppWebInteractionInpPercentileMetric: MetricDefinition = {
  name: 'browser_app_web_interaction_inp_percentile',
  scope: browserAppWebInteractionPerfScope,
  function: percentile2Function,
  source: 'BrowserAppWebInteractionPerf',
  statement: 'browser_app_web_interaction_inp_percentile = from(BrowserAppWebInteractionPerf.inpTime)\n    .filter(inpTime >= 0)\n    .percentile2(10);',
  byCluster: false,
};

/**
 * Percentiles of the time from an interaction to the next paint.
 *
 * browser_app_web_interaction_inp_percentile = from(BrowserAppWebInteractionPerf.inpTime)
 *     .filter(inpTime >= 0)
 *     .percentile2(10);
 */
export class BrowserAppWebInteractionInpPercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(browserAppWebInteractionInpPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppWebInteractionInpPercentileMetric {
    const columns = BrowserAppWebInteractionInpPercentileMetric.decode<Percentile2Columns>(browserAppWebInteractionInpPercentileMetric, bytes);
    return new BrowserAppWebInteractionInpPercentileMetric(entity, bucket, columns);
  }
}
