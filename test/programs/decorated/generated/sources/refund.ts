// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type ClosedTable,
  type DispatchHost,
  type Entity,
  EntityCache,
  type EntityRegistry,
  OpenBuckets,
  type SourceDefinition,
  type SourceDispatcher,
  type SourceRecord,
  closeTable,
  serviceId,
} from '../../../../../src/runtime/api.ts';
import { type Layer, LayerNames, virtualLayers } from '../enums.ts';
import { CountTable } from '../functions/count.ts';
import { SumTable } from '../functions/sum.ts';
import { refundAmountMetric, refundCountMetric } from '../metrics/refund.ts';
import { checkoutScope } from '../scopes.ts';

/** Another source of the same entities. */
export interface RefundRecord extends SourceRecord {
  readonly shop: string;
  readonly layer: Layer | null;
  readonly reason: string | null;
  readonly amount: number;
}

/** The tables of one time bucket, one per metric over Refund. */
class RefundTables {
  readonly refund_count: CountTable;
  readonly refund_amount: SumTable;

  constructor(host: DispatchHost) {
    this.refund_count = new CountTable(host, host.budget(refundCountMetric));
    this.refund_amount = new SumTable(host, host.budget(refundAmountMetric));
  }
}

/** Aggregates records of Refund into its metrics. */
export class RefundDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<RefundTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new RefundTables(host));
    this.#entities = host.registry(checkoutScope);
  }

  dispatch(record: RefundRecord): void {
    let entity = this.#cache.find2(record.shop, record.layer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.shop, record.layer);
    }
    const tables = this.#open.at(record.timeBucket);
    // refund_count = from(Refund.*).count().decorator("RefundDecorator");
    tables.refund_count.accept(entity);
    // refund_amount = from(Refund.amount).sum().decorator("LayerDecorator");
    tables.refund_amount.accept(entity, record.amount);
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, refundCountMetric, bucket, tables.refund_count);
      closeTable(closed, refundAmountMetric, bucket, tables.refund_amount);
    }
    return closed;
  }

  #entity(record: RefundRecord): Entity {
    const shop = record.shop;
    const layer = LayerNames.get(record.layer ?? -1) ?? '';
    const id = serviceId(shop, !virtualLayers.has(layer));
    return {
      id,
      name: shop,
      fields: [shop, layer],
      attributes: {
        'RefundDecorator.attr0': record.reason ?? '',
        'LayerDecorator.attr0': layer,
      },
    };
  }
}

export const refundSource: SourceDefinition = {
  name: 'Refund',
  scope: checkoutScope,
  fields: [
    { name: 'shop', type: 'string' },
    { name: 'layer', type: 'Layer' },
    { name: 'reason', type: 'string' },
    { name: 'amount', type: 'long' },
  ],
  createDispatcher: (host) => new RefundDispatcher(host),
};
