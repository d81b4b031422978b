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
  like,
  serviceId,
} from '../../../../../src/runtime/api.ts';
import { type Layer, LayerNames, type Payment, PaymentNames, virtualLayers } from '../enums.ts';
import { CountTable } from '../functions/count.ts';
import { CpmTable } from '../functions/cpm.ts';
import { LabelCountTable } from '../functions/label-count.ts';
import { SumTable } from '../functions/sum.ts';
import {
  checkoutAmountMetric,
  checkoutCountMetric,
  checkoutCpmMetric,
  checkoutFilteredMetric,
  checkoutLabelsMetric,
} from '../metrics/checkout.ts';
import { checkoutScope } from '../scopes.ts';

export interface CheckoutRecord extends SourceRecord {
  readonly shop: string;
  readonly layer: Layer | null;
  readonly payment: Payment | null;
  readonly country: string | null;
  readonly amount: number;
  readonly tag: ReadonlyMap<string, string> | null;
  readonly courier: {
      readonly name: string | null;
      readonly paid: Payment | null;
    } | null;
}

/** The tables of one time bucket, one per metric over Checkout. */
class CheckoutTables {
  readonly checkout_count: CountTable;
  readonly checkout_amount: SumTable;
  readonly checkout_cpm: CpmTable;
  readonly checkout_labels: LabelCountTable;
  readonly checkout_filtered: CountTable;

  constructor(host: DispatchHost) {
    this.checkout_count = new CountTable(host, host.budget(checkoutCountMetric));
    this.checkout_amount = new SumTable(host, host.budget(checkoutAmountMetric));
    this.checkout_cpm = new CpmTable(host, host.budget(checkoutCpmMetric));
    this.checkout_labels = new LabelCountTable(host, host.budget(checkoutLabelsMetric));
    this.checkout_filtered = new CountTable(host, host.budget(checkoutFilteredMetric));
  }
}

/** Aggregates records of Checkout into its metrics. */
export class CheckoutDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<CheckoutTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new CheckoutTables(host));
    this.#entities = host.registry(checkoutScope);
  }

  dispatch(record: CheckoutRecord): void {
    let entity = this.#cache.find2(record.shop, record.layer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.shop, record.layer);
    }
    const tables = this.#open.at(record.timeBucket);
    // checkout_count = from(Checkout.*).count().decorator("CheckoutDecorator");
    tables.checkout_count.accept(entity);
    // checkout_amount = from(Checkout.amount).sum().decorator("LayerDecorator");
    tables.checkout_amount.accept(entity, record.amount);
    // checkout_cpm = from(Checkout.*).cpm();
    tables.checkout_cpm.accept(entity);
    // checkout_labels = from(Checkout.*).labelCount(amount > 1000 ? tag["team"] : country + "/" + tag["team"]);
    tables.checkout_labels.accept(
      entity,
      record.amount > 1000 ? record.tag?.get('team') ?? '' : (record.country ?? '') + '/' + (record.tag?.get('team') ?? ''),
      50,
    );
    // checkout_filtered = from(Checkout.*)
    // .filter(country like "D%" && tag["team"] != null)
    // .filter(country != "DK")
    // .filter(amount > 10 && payment == Payment.CARD)
    // .count();
    if (record.amount > 10 && record.payment === 0 /* Payment.CARD */ && record.country !== 'DK' && (record.tag?.get('team') ?? null) !== null && like(record.country, 'D%')) {
      tables.checkout_filtered.accept(entity);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, checkoutCountMetric, bucket, tables.checkout_count);
      closeTable(closed, checkoutAmountMetric, bucket, tables.checkout_amount);
      closeTable(closed, checkoutCpmMetric, bucket, tables.checkout_cpm);
      closeTable(closed, checkoutLabelsMetric, bucket, tables.checkout_labels);
      closeTable(closed, checkoutFilteredMetric, bucket, tables.checkout_filtered);
    }
    return closed;
  }

  #entity(record: CheckoutRecord): Entity {
    const shop = record.shop;
    const layer = LayerNames.get(record.layer ?? -1) ?? '';
    const id = serviceId(shop, !virtualLayers.has(layer));
    return {
      id,
      name: shop,
      fields: [shop, layer],
      attributes: {
        'CheckoutDecorator.attr0': PaymentNames.get(record.payment ?? -1) ?? '',
        'CheckoutDecorator.attr1': shop,
        'CheckoutDecorator.attr2': record.tag?.get('team') ?? '',
        'CheckoutDecorator.attr3': record.courier?.name ?? '',
        'CheckoutDecorator.attr4': record.amount > 1000 ? 'INVOICE' : PaymentNames.get(record.courier?.paid ?? -1) ?? '',
        'CheckoutDecorator.attr5': (record.country ?? '') + '/' + (record.amount > 1000 ? 'large' : record.tag?.get('size') ?? ''),
        'LayerDecorator.attr0': layer,
      },
    };
  }
}

export const checkoutSource: SourceDefinition = {
  name: 'Checkout',
  scope: checkoutScope,
  fields: [
    { name: 'shop', type: 'string' },
    { name: 'layer', type: 'Layer' },
    { name: 'payment', type: 'Payment' },
    { name: 'country', type: 'string' },
    { name: 'amount', type: 'long' },
    { name: 'tag', type: 'map<string, string>' },
    { name: 'courier', type: '{ name: string; paid: Payment; }' },
  ],
  createDispatcher: (host) => new CheckoutDispatcher(host),
};
