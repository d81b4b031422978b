// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../../../src/runtime/api.ts';
import {
  type LabelCountMetricsAddColumns,
  LabelCountMetricsAddMetrics,
  labelCountMetricsAddFunction,
} from '../functions/label-count-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// labelCount_of_all = from(LawLabelCountMetrics.*)
// .filter(metric in ["labelCount_of_service", "labelCount_of_all"])
// .labelCountMetricsAdd(dataset);
export const labelCountOfAllMetric: MetricDefinition = {
  name: 'labelCount_of_all',
  scope: federatedServiceScope,
  function: labelCountMetricsAddFunction,
  source: 'LawLabelCountMetrics',
  statement: 'labelCount_of_all = from(LawLabelCountMetrics.*)\n    .filter(metric in ["labelCount_of_service", "labelCount_of_all"])\n    .labelCountMetricsAdd(dataset);',
  originMetrics: ['labelCount_of_service', 'labelCount_of_all'],
  byCluster: false,
};

/**
 * labelCount_of_all = from(LawLabelCountMetrics.*)
 *     .filter(metric in ["labelCount_of_service", "labelCount_of_all"])
 *     .labelCountMetricsAdd(dataset);
 */
export class LabelCountOfAllMetric extends LabelCountMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountMetricsAddColumns) {
    super(labelCountOfAllMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): LabelCountOfAllMetric {
    const columns = LabelCountOfAllMetric.decode<LabelCountMetricsAddColumns>(labelCountOfAllMetric, bytes);
    return new LabelCountOfAllMetric(entity, bucket, columns);
  }
}
