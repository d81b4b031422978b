// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../../../src/runtime/api.ts';
import {
  type CountMetricsAddColumns,
  CountMetricsAddMetrics,
  countMetricsAddFunction,
} from '../functions/count-metrics-add.ts';
import { federatedCheckoutScope } from '../scopes.ts';
// federated_checkout_count = from(FederatedCheckoutCount.*)
// .filter(metric in ["checkout_count", "federated_checkout_count"])
// .countMetricsAdd(total)
// .decorator("UpstreamDecorator");
export const federatedCheckoutCountMetric: MetricDefinition = {
  name: 'federated_checkout_count',
  scope: federatedCheckoutScope,
  function: countMetricsAddFunction,
  source: 'FederatedCheckoutCount',
  statement: 'federated_checkout_count = from(FederatedCheckoutCount.*)\n    .filter(metric in ["checkout_count", "federated_checkout_count"])\n    .countMetricsAdd(total)\n    .decorator("UpstreamDecorator");',
  decorator: { name: 'UpstreamDecorator', attributes: ['attr0', 'attr1', 'attr2'] },
  originMetrics: ['checkout_count', 'federated_checkout_count'],
  byCluster: false,
};

/**
 * federated_checkout_count = from(FederatedCheckoutCount.*)
 *     .filter(metric in ["checkout_count", "federated_checkout_count"])
 *     .countMetricsAdd(total)
 *     .decorator("UpstreamDecorator");
 */
export class FederatedCheckoutCountMetric extends CountMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CountMetricsAddColumns) {
    super(federatedCheckoutCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): FederatedCheckoutCountMetric {
    const columns = FederatedCheckoutCountMetric.decode<CountMetricsAddColumns>(federatedCheckoutCountMetric, bytes);
    return new FederatedCheckoutCountMetric(entity, bucket, columns);
  }
}
