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
import { clusterCheckoutCountMetric } from '../metrics/cluster-checkout-count.ts';
import { clusterCheckoutScope } from '../scopes.ts';

/** Which metrics over ClusterCheckoutCount take one downstream metric of one stream. */
interface ClusterCheckoutCountBinding extends Binding {
  readonly cluster_checkout_count: boolean;
}

/** The tables of one time bucket, one per metric over ClusterCheckoutCount. */
class ClusterCheckoutCountTables {
  readonly cluster_checkout_count: CountMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_checkout_count = new CountMetricsAddTable(host, host.budget(clusterCheckoutCountMetric));
  }
}

/** Merges increments of count() into the metrics over ClusterCheckoutCount. */
export class ClusterCheckoutCountDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterCheckoutCountTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterCheckoutCountTables(host));
  }

  bind(metric: string): ClusterCheckoutCountBinding | undefined {
    const cluster_checkout_count = metric === 'checkout_count' || metric === 'federated_checkout_count';
    if (!cluster_checkout_count) return undefined;
    return { cluster_checkout_count };
  }

  merge(binding: ClusterCheckoutCountBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as CountColumns;
    // cluster_checkout_count = from(ClusterCheckoutCount.*)
    // .filter(metric in ["checkout_count", "federated_checkout_count"])
    // .countMetricsAdd(total)
    // .decorator("UpstreamDecorator");
    if (binding.cluster_checkout_count) {
      tables.cluster_checkout_count.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterCheckoutCountMetric, bucket, tables.cluster_checkout_count);
    }
    return closed;
  }
}

export const clusterCheckoutCountSource: FederationSourceDefinition = {
  name: 'ClusterCheckoutCount',
  scope: clusterCheckoutScope,
  origins: [
    { scope: 'Checkout', function: 'count' },
    { scope: 'FederatedCheckout', function: 'countMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['shop', 'layer'],
  entityOf(fields, cluster) {
    const shop = cluster + '::' + fields[0]!;
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
  createDispatcher: (host) => new ClusterCheckoutCountDispatcher(host),
};
