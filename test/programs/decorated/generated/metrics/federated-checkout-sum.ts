// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../../../src/runtime/api.ts';
import {
  type SumMetricsAddColumns,
  SumMetricsAddMetrics,
  sumMetricsAddFunction,
} from '../functions/sum-metrics-add.ts';
import { federatedCheckoutScope } from '../scopes.ts';
// federated_checkout_amount = from(FederatedCheckoutSum.*)
// .filter(metric in ["checkout_amount", "federated_checkout_amount"])
// .sumMetricsAdd(total);
export const federatedCheckoutAmountMetric: MetricDefinition = {
  name: 'federated_checkout_amount',
  scope: federatedCheckoutScope,
  function: sumMetricsAddFunction,
  source: 'FederatedCheckoutSum',
  statement: 'federated_checkout_amount = from(FederatedCheckoutSum.*)\n    .filter(metric in ["checkout_amount", "federated_checkout_amount"])\n    .sumMetricsAdd(total);',
  originMetrics: ['checkout_amount', 'federated_checkout_amount'],
  byCluster: false,
};

/**
 * federated_checkout_amount = from(FederatedCheckoutSum.*)
 *     .filter(metric in ["checkout_amount", "federated_checkout_amount"])
 *     .sumMetricsAdd(total);
 */
export class FederatedCheckoutAmountMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(federatedCheckoutAmountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): FederatedCheckoutAmountMetric {
    const columns = FederatedCheckoutAmountMetric.decode<SumMetricsAddColumns>(federatedCheckoutAmountMetric, bytes);
    return new FederatedCheckoutAmountMetric(entity, bucket, columns);
  }
}
