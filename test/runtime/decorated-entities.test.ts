import { beforeEach, describe, expect, it } from 'vitest';
import type { Kernel } from '../../src/runtime/kernel.ts';
import { forward, newNode } from '../law/federate.ts';
import { program } from '../programs/decorated/generated/index.ts';
import { checkoutRecord, refundRecord } from '../programs/decorated/records.ts';

const scopeOf = (name: string) => program.scopes.find((scope) => scope.name === name)!;

describe('decorators of a program', () => {
  let node: Kernel;
  beforeEach(() => {
    node = newNode(program);
  });

  const attributes = (name: string, scope = 'Checkout', of = node) => {
    const registry = of.registry(scopeOf(scope));
    const all = Array.from({ length: registry.size }, (_, index) => registry.at(index));
    return all.find((entity) => entity.name === name)?.attributes;
  };
  const checkout = (more: Parameters<typeof checkoutRecord>[0] = {}) =>
    node.source('Checkout')!.dispatch(checkoutRecord(more));

  it('put texts, names of enums, entries of maps and nested fields into an entity', () => {
    checkout({ payment: 10, country: 'DE', amount: 5, courier: { name: 'Kim', paid: 0 } });
    checkout({ shop: 'large', amount: 5_000, tag: new Map([['team', 'red']]), layer: 1 });
    expect(attributes('berlin')).toEqual({
      'CheckoutDecorator.attr0': 'VOUCHER',
      'CheckoutDecorator.attr1': 'berlin',
      'CheckoutDecorator.attr2': '',
      'CheckoutDecorator.attr3': 'Kim',
      'CheckoutDecorator.attr4': 'CARD',
      'CheckoutDecorator.attr5': 'DE/',
      'LayerDecorator.attr0': 'GENERAL',
    });
    expect(attributes('large')).toMatchObject({
      'CheckoutDecorator.attr2': 'red',
      'CheckoutDecorator.attr4': 'INVOICE',
      'CheckoutDecorator.attr5': '/large',
      'LayerDecorator.attr0': 'MESH',
    });
  });

  it('leave empty what is absent', () => {
    checkout({ payment: null, country: null, layer: null });
    expect(attributes('berlin')).toMatchObject({
      'CheckoutDecorator.attr0': '',
      'CheckoutDecorator.attr3': '',
      'CheckoutDecorator.attr4': '',
      'CheckoutDecorator.attr5': '/',
      'LayerDecorator.attr0': '',
    });
  });

  it('read the first record of an entity, and none after it', () => {
    checkout({ payment: 0 });
    checkout({ payment: 1 });
    checkout({ shop: 'late', payment: 1 });
    expect(attributes('berlin')).toMatchObject({ 'CheckoutDecorator.attr0': 'CARD' });
    expect(attributes('late')).toMatchObject({ 'CheckoutDecorator.attr0': 'INVOICE' });
  });

  it('are each for itself where several sources have the same entities', () => {
    node.source('Refund')!.dispatch(refundRecord({ reason: 'late' }));
    expect(attributes('berlin')).toEqual({ 'RefundDecorator.attr0': 'late', 'LayerDecorator.attr0': 'GENERAL' });
    checkout({ payment: 1 });
    expect(attributes('berlin')).toMatchObject({
      'RefundDecorator.attr0': 'late',
      'CheckoutDecorator.attr0': 'INVOICE',
      'LayerDecorator.attr0': 'GENERAL',
    });
  });

  it('are computed anew by an upstream, of what an increment tells of its entity', () => {
    const top = newNode(program);
    for (const [cluster, layer] of [
      ['eu-1', 2],
      ['us-1', 1],
    ] as const) {
      checkout({ layer });
      forward(node.take(), cluster, top);
      node = newNode(program);
    }
    // The two clusters say different things of one entity: what came first stays.
    expect(attributes('berlin', 'FederatedCheckout', top)).toEqual({
      'UpstreamDecorator.attr0': 'GENERAL',
      'UpstreamDecorator.attr1': 'eu-1',
      'UpstreamDecorator.attr2': 'Europe',
    });
    expect(attributes('eu-1::berlin', 'ClusterCheckout', top)).toMatchObject({ 'UpstreamDecorator.attr1': 'eu-1' });
    expect(attributes('us-1::berlin', 'ClusterCheckout', top)).toEqual({
      'UpstreamDecorator.attr0': 'MESH',
      'UpstreamDecorator.attr1': 'us-1',
      'UpstreamDecorator.attr2': 'mesh of us-1::berlin',
    });
  });

  it('are told of by the metrics', () => {
    const decorators = program.metrics.map(({ name, decorator }) => [name, decorator]);
    expect(Object.fromEntries(decorators)).toMatchObject({
      checkout_count: {
        name: 'CheckoutDecorator',
        attributes: ['attr0', 'attr1', 'attr2', 'attr3', 'attr4', 'attr5'],
      },
      checkout_amount: { name: 'LayerDecorator', attributes: ['attr0'] },
      checkout_cpm: undefined,
      cluster_checkout_count: { name: 'UpstreamDecorator', attributes: ['attr0', 'attr1', 'attr2'] },
    });
  });
});
