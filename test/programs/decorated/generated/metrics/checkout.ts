// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../../../src/runtime/api.ts';
import { type CountColumns, CountMetrics, countFunction } from '../functions/count.ts';
import { type CpmColumns, CpmMetrics, cpmFunction } from '../functions/cpm.ts';
import { type LabelCountColumns, LabelCountMetrics, labelCountFunction } from '../functions/label-count.ts';
import { type SumColumns, SumMetrics, sumFunction } from '../functions/sum.ts';
import { checkoutScope } from '../scopes.ts';
// checkout_count = from(Checkout.*).count().decorator("CheckoutDecorator");
export const checkoutCountMetric: MetricDefinition = {
  name: 'checkout_count',
  scope: checkoutScope,
  function: countFunction,
  source: 'Checkout',
  statement: 'checkout_count = from(Checkout.*).count().decorator("CheckoutDecorator");',
  decorator: { name: 'CheckoutDecorator', attributes: ['attr0', 'attr1', 'attr2', 'attr3', 'attr4', 'attr5'] },
  byCluster: false,
};

/** checkout_count = from(Checkout.*).count().decorator("CheckoutDecorator"); */
export class CheckoutCountMetric extends CountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CountColumns) {
    super(checkoutCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CheckoutCountMetric {
    const columns = CheckoutCountMetric.decode<CountColumns>(checkoutCountMetric, bytes);
    return new CheckoutCountMetric(entity, bucket, columns);
  }
}

// checkout_amount = from(Checkout.amount).sum().decorator("LayerDecorator");
export const checkoutAmountMetric: MetricDefinition = {
  name: 'checkout_amount',
  scope: checkoutScope,
  function: sumFunction,
  source: 'Checkout',
  statement: 'checkout_amount = from(Checkout.amount).sum().decorator("LayerDecorator");',
  decorator: { name: 'LayerDecorator', attributes: ['attr0'] },
  byCluster: false,
};

/** checkout_amount = from(Checkout.amount).sum().decorator("LayerDecorator"); */
export class CheckoutAmountMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(checkoutAmountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CheckoutAmountMetric {
    const columns = CheckoutAmountMetric.decode<SumColumns>(checkoutAmountMetric, bytes);
    return new CheckoutAmountMetric(entity, bucket, columns);
  }
}

// checkout_cpm = from(Checkout.*).cpm();
export const checkoutCpmMetric: MetricDefinition = {
  name: 'checkout_cpm',
  scope: checkoutScope,
  function: cpmFunction,
  source: 'Checkout',
  statement: 'checkout_cpm = from(Checkout.*).cpm();',
  byCluster: false,
};

/** checkout_cpm = from(Checkout.*).cpm(); */
export class CheckoutCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(checkoutCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CheckoutCpmMetric {
    const columns = CheckoutCpmMetric.decode<CpmColumns>(checkoutCpmMetric, bytes);
    return new CheckoutCpmMetric(entity, bucket, columns);
  }
}

// checkout_labels = from(Checkout.*).labelCount(amount > 1000 ? tag["team"] : country + "/" + tag["team"]);
export const checkoutLabelsMetric: MetricDefinition = {
  name: 'checkout_labels',
  scope: checkoutScope,
  function: labelCountFunction,
  source: 'Checkout',
  statement: 'checkout_labels = from(Checkout.*).labelCount(amount > 1000 ? tag["team"] : country + "/" + tag["team"]);',
  byCluster: false,
};

/** checkout_labels = from(Checkout.*).labelCount(amount > 1000 ? tag["team"] : country + "/" + tag["team"]); */
export class CheckoutLabelsMetric extends LabelCountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountColumns) {
    super(checkoutLabelsMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CheckoutLabelsMetric {
    const columns = CheckoutLabelsMetric.decode<LabelCountColumns>(checkoutLabelsMetric, bytes);
    return new CheckoutLabelsMetric(entity, bucket, columns);
  }
}

// checkout_filtered = from(Checkout.*)
// .filter(country like "D%" && tag["team"] != null)
// .filter(country != "DK")
// .filter(amount > 10 && payment == Payment.CARD)
// .count();
export const checkoutFilteredMetric: MetricDefinition = {
  name: 'checkout_filtered',
  scope: checkoutScope,
  function: countFunction,
  source: 'Checkout',
  statement: 'checkout_filtered = from(Checkout.*)\n    .filter(country like "D%" && tag["team"] != null)\n    .filter(country != "DK")\n    .filter(amount > 10 && payment == Payment.CARD)\n    .count();',
  byCluster: false,
};

/**
 * Decided by payment, amount and country before the map and the texts are looked at.
 *
 * checkout_filtered = from(Checkout.*)
 *     .filter(country like "D%" && tag["team"] != null)
 *     .filter(country != "DK")
 *     .filter(amount > 10 && payment == Payment.CARD)
 *     .count();
 */
export class CheckoutFilteredMetric extends CountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CountColumns) {
    super(checkoutFilteredMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CheckoutFilteredMetric {
    const columns = CheckoutFilteredMetric.decode<CountColumns>(checkoutFilteredMetric, bytes);
    return new CheckoutFilteredMetric(entity, bucket, columns);
  }
}
