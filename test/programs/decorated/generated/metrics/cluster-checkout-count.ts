// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../../../src/runtime/api.ts';
import {
  type CountMetricsAddColumns,
  CountMetricsAddMetrics,
  countMetricsAddFunction,
} from '../functions/count-metrics-add.ts';
import { clusterCheckoutScope } from '../scopes.ts';
// cluster_checkout_count = from(ClusterCheckoutCount.*)
// .filter(metric in ["checkout_count", "federated_checkout_count"])
// .countMetricsAdd(total)
// .decorator("UpstreamDecorator");
export const clusterCheckoutCountMetric: MetricDefinition = {
  name: 'cluster_checkout_count',
  scope: clusterCheckoutScope,
  function: countMetricsAddFunction,
  source: 'ClusterCheckoutCount',
  statement: 'cluster_checkout_count = from(ClusterCheckoutCount.*)\n    .filter(metric in ["checkout_count", "federated_checkout_count"])\n    .countMetricsAdd(total)\n    .decorator("UpstreamDecorator");',
  decorator: { name: 'UpstreamDecorator', attributes: ['attr0', 'attr1', 'attr2'] },
  originMetrics: ['checkout_count', 'federated_checkout_count'],
  byCluster: true,
};

/**
 * cluster_checkout_count = from(ClusterCheckoutCount.*)
 *     .filter(metric in ["checkout_count", "federated_checkout_count"])
 *     .countMetricsAdd(total)
 *     .decorator("UpstreamDecorator");
 */
export class ClusterCheckoutCountMetric extends CountMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CountMetricsAddColumns) {
    super(clusterCheckoutCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCheckoutCountMetric {
    const columns = ClusterCheckoutCountMetric.decode<CountMetricsAddColumns>(clusterCheckoutCountMetric, bytes);
    return new ClusterCheckoutCountMetric(entity, bucket, columns);
  }
}
