// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type Binding,
  type ClosedTable,
  type DispatchHost,
  type FederationDispatcher,
  type FederationSourceDefinition,
  type IncomingBlock,
  OpenBuckets,
  closeTable,
  serviceId,
} from '../../../../../src/runtime/api.ts';
import { virtualLayers } from '../enums.ts';
import { SumMetricsAddTable } from '../functions/sum-metrics-add.ts';
import type { SumColumns } from '../functions/sum.ts';
import { federatedCheckoutAmountMetric } from '../metrics/federated-checkout-sum.ts';
import { federatedCheckoutScope } from '../scopes.ts';

/** Which metrics over FederatedCheckoutSum take one downstream metric of one stream. */
interface FederatedCheckoutSumBinding extends Binding {
  readonly federated_checkout_amount: boolean;
}

/** The tables of one time bucket, one per metric over FederatedCheckoutSum. */
class FederatedCheckoutSumTables {
  readonly federated_checkout_amount: SumMetricsAddTable;

  constructor(host: DispatchHost) {
    this.federated_checkout_amount = new SumMetricsAddTable(host, host.budget(federatedCheckoutAmountMetric));
  }
}

/** Merges increments of sum() into the metrics over FederatedCheckoutSum. */
export class FederatedCheckoutSumDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<FederatedCheckoutSumTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new FederatedCheckoutSumTables(host));
  }

  bind(metric: string): FederatedCheckoutSumBinding | undefined {
    const federated_checkout_amount = metric === 'checkout_amount' || metric === 'federated_checkout_amount';
    if (!federated_checkout_amount) return undefined;
    return { federated_checkout_amount };
  }

  merge(binding: FederatedCheckoutSumBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as SumColumns;
    // federated_checkout_amount = from(FederatedCheckoutSum.*)
    // .filter(metric in ["checkout_amount", "federated_checkout_amount"])
    // .sumMetricsAdd(total);
    if (binding.federated_checkout_amount) {
      tables.federated_checkout_amount.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, federatedCheckoutAmountMetric, bucket, tables.federated_checkout_amount);
    }
    return closed;
  }
}

export const federatedCheckoutSumSource: FederationSourceDefinition = {
  name: 'FederatedCheckoutSum',
  scope: federatedCheckoutScope,
  origins: [
    { scope: 'Checkout', function: 'sum' },
    { scope: 'FederatedCheckout', function: 'sumMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['shop', 'layer'],
  entityOf(fields) {
    const shop = fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(shop, !virtualLayers.has(layer));
    return { id, name: shop, fields: [shop, layer] };
  },
  createDispatcher: (host) => new FederatedCheckoutSumDispatcher(host),
};
