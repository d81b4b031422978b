import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { like } from '../../src/runtime/filters.ts';
import { program } from '../programs/decorated/generated/index.ts';
import type { CheckoutRecord } from '../programs/decorated/generated/sources/checkout.ts';
import { checkoutRecord, MINUTE } from '../programs/decorated/records.ts';
import { forward, newNode, type ReadRow, readAll } from './federate.ts';

const payment = fc.constantFrom(0, 1, 10, null);
const text = fc.constantFrom('DE', 'DK', 'FR', 'xD', '', null);
const record: fc.Arbitrary<CheckoutRecord> = fc.record({
  timeBucket: fc.constantFrom(MINUTE, MINUTE + 1),
  shop: fc.constantFrom('berlin', 'paris', 'Überlingen'),
  layer: fc.constantFrom(1, 2, 14, null),
  payment,
  country: text,
  amount: fc.integer({ min: 0, max: 2_000 }),
  tag: fc.oneof(
    fc.constant(null),
    fc.constantFrom('red', 'blue').map((team) => new Map([['team', team]])),
  ),
  courier: fc.oneof(fc.constant(null), fc.record({ name: text, paid: payment })),
}) as fc.Arbitrary<CheckoutRecord>;

/** Records of two clusters. */
const traffic = fc.array(fc.tuple(fc.constantFrom('eu-1', 'us-1'), record), { maxLength: 40 });

/** What an upstream has when the clusters have forwarded their records; and what each cluster had. */
function federated(records: readonly (readonly [cluster: string, record: CheckoutRecord])[]): Map<string, ReadRow> {
  const top = newNode(program);
  const rows: [string, ReadRow][] = [];
  for (const cluster of ['eu-1', 'us-1']) {
    const node = newNode(program);
    for (const [of, one] of records) if (of === cluster) node.source('Checkout')!.dispatch(one);
    const blocks = node.take();
    rows.push(...[...readAll(blocks, node)].map(([key, row]): [string, ReadRow] => [`${cluster} ${key}`, row]));
    forward(blocks, cluster, top);
  }
  return new Map([...rows, ...readAll(top.take(), top)]);
}

/** Of all rows those of metrics whose state does not come from the fields that attributes are made of. */
function counted(rows: ReadonlyMap<string, ReadRow>): [string, ReadRow][] {
  return [...rows].filter(([key]) => /checkout_(count|amount|cpm) /.test(key)).sort(([a], [b]) => (a < b ? -1 : 1));
}

describe('attributes', () => {
  it('merge and part nothing: rows are the same whatever stands in them', () => {
    fc.assert(
      fc.property(traffic, (records) => {
        const bare = records.map(([cluster, { timeBucket, shop, layer, amount }]) => {
          return [cluster, checkoutRecord({ timeBucket, shop, layer, amount })] as const;
        });
        expect(counted(federated(bare))).toEqual(counted(federated(records)));
      }),
    );
  });

  it('do not change the rows by the order in which records come, though they are those of the first', () => {
    fc.assert(
      fc.property(traffic, (records) => {
        expect(counted(federated(records.toReversed()))).toEqual(counted(federated(records)));
      }),
    );
  });
});

describe('filters in order of cost', () => {
  it('let the same records pass as in the order in which they were written', () => {
    const passes = ({ country, tag, amount, payment: paid }: CheckoutRecord) =>
      like(country, 'D%') && (tag?.get('team') ?? null) !== null && country !== 'DK' && amount > 10 && paid === 0;
    fc.assert(
      fc.property(fc.array(record, { maxLength: 60 }), (records) => {
        const node = newNode(program);
        for (const one of records) node.source('Checkout')!.dispatch(one);
        const rows = [...readAll(node.take(), node)].filter(([key]) => key.startsWith('checkout_filtered '));
        const found = rows.reduce((sum, [, { state }]) => sum + Number(state['total']), 0);
        expect(found).toBe(records.filter(passes).length);
      }),
    );
  });
});
