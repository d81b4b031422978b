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
  like,
  serviceId,
} from '../../../../../src/runtime/api.ts';
import { virtualLayers } from '../enums.ts';
import { CountMetricsAddTable } from '../functions/count-metrics-add.ts';
import type { CountColumns } from '../functions/count.ts';
import { federatedCheckoutCountMetric } from '../metrics/federated-checkout-count.ts';
import { federatedCheckoutScope } from '../scopes.ts';

/** Which metrics over FederatedCheckoutCount take one downstream metric of one stream. */
interface FederatedCheckoutCountBinding extends Binding {
  readonly federated_checkout_count: boolean;
}

/** The tables of one time bucket, one per metric over FederatedCheckoutCount. */
class FederatedCheckoutCountTables {
  readonly federated_checkout_count: CountMetricsAddTable;

  constructor(host: DispatchHost) {
    this.federated_checkout_count = new CountMetricsAddTable(host, host.budget(federatedCheckoutCountMetric));
  }
}

/** Merges increments of count() into the metrics over FederatedCheckoutCount. */
export class FederatedCheckoutCountDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<FederatedCheckoutCountTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new FederatedCheckoutCountTables(host));
  }

  bind(metric: string): FederatedCheckoutCountBinding | undefined {
    const federated_checkout_count = metric === 'checkout_count' || metric === 'federated_checkout_count';
    if (!federated_checkout_count) return undefined;
    return { federated_checkout_count };
  }

  merge(binding: FederatedCheckoutCountBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as CountColumns;
    // federated_checkout_count = from(FederatedCheckoutCount.*)
    // .filter(metric in ["checkout_count", "federated_checkout_count"])
    // .countMetricsAdd(total)
    // .decorator("UpstreamDecorator");
    if (binding.federated_checkout_count) {
      tables.federated_checkout_count.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, federatedCheckoutCountMetric, bucket, tables.federated_checkout_count);
    }
    return closed;
  }
}

export const federatedCheckoutCountSource: FederationSourceDefinition = {
  name: 'FederatedCheckoutCount',
  scope: federatedCheckoutScope,
  origins: [
    { scope: 'Checkout', function: 'count' },
    { scope: 'FederatedCheckout', function: 'countMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['shop', 'layer'],
  entityOf(fields, cluster) {
    const shop = fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(shop, !virtualLayers.has(layer));
    return {
      id,
      name: shop,
      fields: [shop, layer],
      attributes: {
        'UpstreamDecorator.attr0': layer,
        'UpstreamDecorator.attr1': cluster,
        'UpstreamDecorator.attr2': fields[1]! === 'MESH' ? 'mesh of ' + shop : like(cluster, 'eu-%') ? 'Europe' : '',
      },
    };
  },
  createDispatcher: (host) => new FederatedCheckoutCountDispatcher(host),
};
