export interface OrderRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body: string | undefined;
}

/** Ids that the application knows from its start. */
const ORDERS = 20;
const EVERY_POST = 4;
const EVERY_UNKNOWN = 101;

/** The request number `index`, from 0: mostly reads, some writes, and now and then an order that does not exist. */
export function orderRequest(index: number): OrderRequest {
  if (index % EVERY_UNKNOWN === EVERY_UNKNOWN - 1) return { method: 'GET', path: '/orders/404', body: undefined };
  if (index % EVERY_POST === 0) return { method: 'POST', path: '/orders', body: `item ${index}` };
  return { method: 'GET', path: `/orders/${index % ORDERS}`, body: undefined };
}
