import type { CheckoutRecord } from './generated/sources/checkout.ts';
import type { RefundRecord } from './generated/sources/refund.ts';

export const MINUTE = 29_700_000;

/** A checkout in Berlin, as far as not told otherwise. */
export function checkoutRecord(more: Partial<CheckoutRecord> = {}): CheckoutRecord {
  const nothing = { payment: null, country: null, tag: null, courier: null };
  return { timeBucket: MINUTE, shop: 'berlin', layer: 2, amount: 10, ...nothing, ...more };
}

export function refundRecord(more: Partial<RefundRecord> = {}): RefundRecord {
  return { timeBucket: MINUTE, shop: 'berlin', layer: 2, amount: 10, reason: null, ...more };
}
