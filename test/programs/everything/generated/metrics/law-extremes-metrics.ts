// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../../../src/runtime/api.ts';
import {
  type ExtremesMetricsAddColumns,
  ExtremesMetricsAddMetrics,
  extremesMetricsAddFunction,
} from '../functions/extremes-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// extremes_of_all = from(LawExtremesMetrics.*)
// .filter(metric in ["extremes_of_service", "extremes_of_all"])
// .extremesMetricsAdd(digest, n);
export const extremesOfAllMetric: MetricDefinition = {
  name: 'extremes_of_all',
  scope: federatedServiceScope,
  function: extremesMetricsAddFunction,
  source: 'LawExtremesMetrics',
  statement: 'extremes_of_all = from(LawExtremesMetrics.*)\n    .filter(metric in ["extremes_of_service", "extremes_of_all"])\n    .extremesMetricsAdd(digest, n);',
  originMetrics: ['extremes_of_service', 'extremes_of_all'],
  byCluster: false,
};

/**
 * extremes_of_all = from(LawExtremesMetrics.*)
 *     .filter(metric in ["extremes_of_service", "extremes_of_all"])
 *     .extremesMetricsAdd(digest, n);
 */
export class ExtremesOfAllMetric extends ExtremesMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: ExtremesMetricsAddColumns) {
    super(extremesOfAllMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ExtremesOfAllMetric {
    const columns = ExtremesOfAllMetric.decode<ExtremesMetricsAddColumns>(extremesOfAllMetric, bytes);
    return new ExtremesOfAllMetric(entity, bucket, columns);
  }
}
