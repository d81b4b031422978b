// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../../../src/runtime/api.ts';
import {
  type CpmMetricsAddColumns,
  CpmMetricsAddMetrics,
  cpmMetricsAddFunction,
} from '../functions/cpm-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// cpm_of_all = from(ServiceCpmMetrics.*)
// .filter(metric in ["cpm_of_service", "cpm_of_all"])
// .cpmMetricsAdd(total);
export const cpmOfAllMetric: MetricDefinition = {
  name: 'cpm_of_all',
  scope: federatedServiceScope,
  function: cpmMetricsAddFunction,
  source: 'ServiceCpmMetrics',
  statement: 'cpm_of_all = from(ServiceCpmMetrics.*)\n    .filter(metric in ["cpm_of_service", "cpm_of_all"])\n    .cpmMetricsAdd(total);',
  originMetrics: ['cpm_of_service', 'cpm_of_all'],
  byCluster: false,
};

/**
 * cpm_of_all = from(ServiceCpmMetrics.*)
 *     .filter(metric in ["cpm_of_service", "cpm_of_all"])
 *     .cpmMetricsAdd(total);
 */
export class CpmOfAllMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(cpmOfAllMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CpmOfAllMetric {
    const columns = CpmOfAllMetric.decode<CpmMetricsAddColumns>(cpmOfAllMetric, bytes);
    return new CpmOfAllMetric(entity, bucket, columns);
  }
}
