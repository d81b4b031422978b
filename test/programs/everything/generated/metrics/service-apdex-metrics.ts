// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../../../src/runtime/api.ts';
import {
  type ApdexMetricsAddColumns,
  ApdexMetricsAddMetrics,
  apdexMetricsAddFunction,
} from '../functions/apdex-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// apdex_of_all = from(ServiceApdexMetrics.*)
// .filter(metric in ["apdex_of_service", "apdex_of_all"])
// .apdexMetricsAdd(totalNum, sNum, tNum);
export const apdexOfAllMetric: MetricDefinition = {
  name: 'apdex_of_all',
  scope: federatedServiceScope,
  function: apdexMetricsAddFunction,
  source: 'ServiceApdexMetrics',
  statement: 'apdex_of_all = from(ServiceApdexMetrics.*)\n    .filter(metric in ["apdex_of_service", "apdex_of_all"])\n    .apdexMetricsAdd(totalNum, sNum, tNum);',
  originMetrics: ['apdex_of_service', 'apdex_of_all'],
  byCluster: false,
};

/**
 * apdex_of_all = from(ServiceApdexMetrics.*)
 *     .filter(metric in ["apdex_of_service", "apdex_of_all"])
 *     .apdexMetricsAdd(totalNum, sNum, tNum);
 */
export class ApdexOfAllMetric extends ApdexMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: ApdexMetricsAddColumns) {
    super(apdexOfAllMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ApdexOfAllMetric {
    const columns = ApdexOfAllMetric.decode<ApdexMetricsAddColumns>(apdexOfAllMetric, bytes);
    return new ApdexOfAllMetric(entity, bucket, columns);
  }
}
