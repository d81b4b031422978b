// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../../../src/runtime/api.ts';
import {
  type HistogramMetricsAddColumns,
  HistogramMetricsAddMetrics,
  histogramMetricsAddFunction,
} from '../functions/histogram-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// histogram_of_all = from(LawHistogramMetrics.*)
// .filter(metric in ["histogram_of_service", "histogram_of_all"])
// .histogramMetricsAdd(step, last, dataset);
export const histogramOfAllMetric: MetricDefinition = {
  name: 'histogram_of_all',
  scope: federatedServiceScope,
  function: histogramMetricsAddFunction,
  source: 'LawHistogramMetrics',
  statement: 'histogram_of_all = from(LawHistogramMetrics.*)\n    .filter(metric in ["histogram_of_service", "histogram_of_all"])\n    .histogramMetricsAdd(step, last, dataset);',
  originMetrics: ['histogram_of_service', 'histogram_of_all'],
  byCluster: false,
};

/**
 * histogram_of_all = from(LawHistogramMetrics.*)
 *     .filter(metric in ["histogram_of_service", "histogram_of_all"])
 *     .histogramMetricsAdd(step, last, dataset);
 */
export class HistogramOfAllMetric extends HistogramMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: HistogramMetricsAddColumns) {
    super(histogramOfAllMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): HistogramOfAllMetric {
    const columns = HistogramOfAllMetric.decode<HistogramMetricsAddColumns>(histogramOfAllMetric, bytes);
    return new HistogramOfAllMetric(entity, bucket, columns);
  }
}
