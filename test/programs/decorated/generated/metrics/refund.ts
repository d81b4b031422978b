// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../../../src/runtime/api.ts';
import { type CountColumns, CountMetrics, countFunction } from '../functions/count.ts';
import { type SumColumns, SumMetrics, sumFunction } from '../functions/sum.ts';
import { checkoutScope } from '../scopes.ts';
// refund_count = from(Refund.*).count().decorator("RefundDecorator");
export const refundCountMetric: MetricDefinition = {
  name: 'refund_count',
  scope: checkoutScope,
  function: countFunction,
  source: 'Refund',
  statement: 'refund_count = from(Refund.*).count().decorator("RefundDecorator");',
  decorator: { name: 'RefundDecorator', attributes: ['attr0'] },
  byCluster: false,
};

/** refund_count = from(Refund.*).count().decorator("RefundDecorator"); */
export class RefundCountMetric extends CountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CountColumns) {
    super(refundCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): RefundCountMetric {
    const columns = RefundCountMetric.decode<CountColumns>(refundCountMetric, bytes);
    return new RefundCountMetric(entity, bucket, columns);
  }
}

// refund_amount = from(Refund.amount).sum().decorator("LayerDecorator");
export const refundAmountMetric: MetricDefinition = {
  name: 'refund_amount',
  scope: checkoutScope,
  function: sumFunction,
  source: 'Refund',
  statement: 'refund_amount = from(Refund.amount).sum().decorator("LayerDecorator");',
  decorator: { name: 'LayerDecorator', attributes: ['attr0'] },
  byCluster: false,
};

/** refund_amount = from(Refund.amount).sum().decorator("LayerDecorator"); */
export class RefundAmountMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(refundAmountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): RefundAmountMetric {
    const columns = RefundAmountMetric.decode<SumColumns>(refundAmountMetric, bytes);
    return new RefundAmountMetric(entity, bucket, columns);
  }
}
