// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Program } from '../../../../src/runtime/api.ts';
import { enums } from './enums.ts';
import { countMetricsAddFunction } from './functions/count-metrics-add.ts';
import { countFunction } from './functions/count.ts';
import { cpmFunction } from './functions/cpm.ts';
import { labelCountFunction } from './functions/label-count.ts';
import { sumMetricsAddFunction } from './functions/sum-metrics-add.ts';
import { sumFunction } from './functions/sum.ts';
import {
  checkoutAmountMetric,
  checkoutCountMetric,
  checkoutCpmMetric,
  checkoutFilteredMetric,
  checkoutLabelsMetric,
} from './metrics/checkout.ts';
import { clusterCheckoutCountMetric } from './metrics/cluster-checkout-count.ts';
import { federatedCheckoutCountMetric } from './metrics/federated-checkout-count.ts';
import { federatedCheckoutAmountMetric } from './metrics/federated-checkout-sum.ts';
import { refundAmountMetric, refundCountMetric } from './metrics/refund.ts';
import { checkoutScope, clusterCheckoutScope, federatedCheckoutScope } from './scopes.ts';
import { checkoutSource } from './sources/checkout.ts';
import { clusterCheckoutCountSource } from './sources/cluster-checkout-count.ts';
import { federatedCheckoutCountSource } from './sources/federated-checkout-count.ts';
import { federatedCheckoutSumSource } from './sources/federated-checkout-sum.ts';
import { refundSource } from './sources/refund.ts';
export const program: Program = {
  name: 'decorated',
  digest: '017273ab3a58ed3a2accd5c74a50d704',
  enums,
  scopes: [
    checkoutScope,
    federatedCheckoutScope,
    clusterCheckoutScope,
  ],
  functions: [
    sumFunction,
    countFunction,
    cpmFunction,
    labelCountFunction,
    sumMetricsAddFunction,
    countMetricsAddFunction,
  ],
  metrics: [
    checkoutCountMetric,
    checkoutAmountMetric,
    checkoutCpmMetric,
    checkoutLabelsMetric,
    refundCountMetric,
    refundAmountMetric,
    checkoutFilteredMetric,
    federatedCheckoutCountMetric,
    federatedCheckoutAmountMetric,
    clusterCheckoutCountMetric,
  ],
  sources: [
    checkoutSource,
    refundSource,
  ],
  federationSources: [
    federatedCheckoutCountSource,
    federatedCheckoutSumSource,
    clusterCheckoutCountSource,
  ],
};
export * from './metrics/checkout.ts';
export * from './metrics/refund.ts';
export * from './metrics/federated-checkout-count.ts';
export * from './metrics/federated-checkout-sum.ts';
export * from './metrics/cluster-checkout-count.ts';
