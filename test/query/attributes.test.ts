import { beforeEach, describe, expect, it } from 'vitest';
import { metricKey } from '../../src/persistence/metric-key.ts';
import type { AttributeCondition, MetricsQuery } from '../../src/query/metrics-reader.ts';
import { MemoryStorage } from '../../src/storage/memory/memory-storage.ts';
import { forward, newNode } from '../law/federate.ts';
import { keysIn, storedNode } from '../persistence/stored-node.ts';
import { program } from '../programs/decorated/generated/index.ts';
import { checkoutRecord, MINUTE } from '../programs/decorated/records.ts';
import { program as everything } from '../programs/everything/generated/index.ts';

const is = (attribute: string, value: string): AttributeCondition => ({ attribute, value, equals: true });
const isNot = (attribute: string, value: string): AttributeCondition => ({ attribute, value, equals: false });

/** Shops with so many checkouts each, paid by CARD (0), INVOICE (1), or who knows how. */
const SHOPS = { berlin: [3, 0], paris: [5, 1], rome: [4, 0], oslo: [1, null] } as const;

describe('a query by attributes', () => {
  let node: ReturnType<typeof storedNode>;
  beforeEach(() => {
    node = storedNode({ now: MINUTE, storage: new MemoryStorage(), program });
  });

  function sell(shop: string, count: number, payment: 0 | 1 | 10 | null): void {
    for (let i = 0; i < count; i++) node.kernel.source('Checkout')!.dispatch(checkoutRecord({ shop, payment }));
  }
  async function sellAll(): Promise<void> {
    for (const [shop, [count, payment]] of Object.entries(SHOPS)) sell(shop, count, payment);
    await node.flusher.flush();
  }
  function query(attributes: readonly AttributeCondition[], more: Partial<MetricsQuery> = {}) {
    const range = { from: MINUTE, to: MINUTE, step: 'minute' } as const;
    return node.reader.query({ metric: 'checkout_count', ...range, attributes, ...more });
  }
  async function names(...asked: Parameters<typeof query>): Promise<string[]> {
    return (await query(...asked)).series.map(({ entity }) => entity.name);
  }

  it('gives the entities that meet all conditions, with their attributes', async () => {
    await sellAll();
    expect(await names([is('attr0', 'CARD')])).toEqual(['berlin', 'rome']);
    expect(await names([is('attr0', 'CARD'), isNot('attr1', 'rome')])).toEqual(['berlin']);
    expect(await names([is('attr0', 'CARD'), is('attr0', 'INVOICE')])).toEqual([]);
    expect((await query([is('attr0', 'INVOICE')])).series[0]!.entity.attributes).toEqual({
      ...{ attr0: 'INVOICE', attr1: 'paris', attr2: '', attr3: '', attr4: '', attr5: '/' },
    });
  });

  it('finds the entities that lack an attribute where it is not, or is empty', async () => {
    await sellAll();
    expect(await names([isNot('attr0', 'CARD')])).toEqual(['oslo', 'paris']);
    expect(await names([is('attr0', '')])).toEqual(['oslo']);
    expect(await names([isNot('attr0', '')])).toEqual(['berlin', 'paris', 'rome']);
  });

  it('takes the top of those that meet the conditions', async () => {
    await sellAll();
    const top = { top: { limit: 1, order: 'descending' }, step: 'total' } as const;
    expect(await names([], top)).toEqual(['paris']);
    expect(await names([is('attr0', 'CARD')], top)).toEqual(['rome']);
    expect(await names([is('attr0', 'CARD')], { ...top, step: 'minute' })).toEqual(['rome']);
    expect(await names([is('attr0', 'VOUCHER')], top)).toEqual([]);
  });

  it('may name an entity, and is answered by an export as well', async () => {
    await sellAll();
    expect(await names([is('attr0', 'CARD')], { entity: 'rome' })).toEqual(['rome']);
    expect(await names([is('attr0', 'CARD')], { entity: 'paris' })).toEqual([]);
    const range = { from: MINUTE, to: MINUTE, step: 'minute' } as const;
    const conditions = { attributes: [is('attr0', 'CARD')] };
    const { series } = await node.reader.export({ metric: 'checkout_count', ...range, ...conditions });
    const exported = (await Array.fromAsync(series)).map(({ entity }) => [entity.name, entity.attributes?.['attr0']]);
    expect(exported).toEqual([
      ['berlin', 'CARD'],
      ['rome', 'CARD'],
    ]);
  });

  it("asks for what the metric's own decorator gives", async () => {
    await sellAll();
    const amount = { metric: 'checkout_amount' };
    expect(await names([is('attr0', 'GENERAL')], amount)).toHaveLength(4);
    expect(await names([is('attr0', 'CARD')], amount)).toEqual([]);
    expect((await query([], amount)).series[0]!.entity.attributes).toEqual({ attr0: 'GENERAL' });
    expect((await query([], { metric: 'checkout_cpm' })).series[0]!.entity).not.toHaveProperty('attributes');
  });

  it('says what cannot be asked for', async () => {
    await sellAll();
    await expect(query([is('attr0', 'x')], { metric: 'checkout_cpm' })).rejects.toThrow(
      'Entities of metric \'checkout_cpm\' have no attributes: its statement names no decorator, as in .decorator("…").',
    );
    await expect(query([is('attr5', 'x')], { metric: 'checkout_amount' })).rejects.toThrow(
      "Entities of metric 'checkout_amount' have no attribute 'attr5'; its decorator LayerDecorator gives attr0.",
    );
    await expect(
      node.reader.export({ metric: 'checkout_cpm', from: 0, to: 0, step: 'minute', attributes: [is('attr0', 'x')] }),
    ).rejects.toThrow('have no attributes');
  });

  it('finds new entities at once, and what has changed of known ones within a minute', async () => {
    sell('berlin', 1, null);
    await node.flusher.flush();
    expect(await names([is('attr0', 'CARD')])).toEqual([]);
    sell('rome', 1, 0);
    await node.flusher.flush();
    expect(await names([is('attr0', 'CARD')])).toEqual(['rome']);
    // Another layer is another look into a record of the same entity.
    node.kernel.source('Checkout')!.dispatch(checkoutRecord({ payment: 0, layer: 1 }));
    await node.flusher.flush();
    expect(await names([is('attr0', 'CARD')])).toEqual(['rome']);
    node.clock.advance(60_000);
    expect(await names([is('attr0', 'CARD')])).toEqual(['berlin', 'rome']);
  });

  it('finds a few out of many chunks, also when they are compacted', async () => {
    const shops = Array.from({ length: 6_000 }, (_, i) => `shop-${i}`);
    // The registry of a test's node is small, so that several nodes fill the store.
    for (let from = 0; from < shops.length; from += 1_000) {
      const filling = storedNode({ now: MINUTE, storage: node.storage, program, node: `n${from}` });
      for (const [i, shop] of shops.slice(from, from + 1_000).entries())
        filling.kernel.source('Checkout')!.dispatch(checkoutRecord({ shop, payment: i % 250 === 0 ? 1 : 0 }));
      await filling.flusher.flush();
    }
    const rare = shops.filter((_, i) => i % 250 === 0).toSorted();
    const both = async () => {
      expect(await names([is('attr0', 'INVOICE')])).toEqual(rare);
      expect(await names([is('attr0', 'INVOICE')], { step: 'total' })).toEqual(rare);
    };
    await both();
    node.clock.advance(3 * 60 * 60_000);
    await node.compactor.run();
    const key = metricKey(program.metrics.find(({ name }) => name === 'checkout_count')!);
    expect(await keysIn(node.storage, 'minutes-of-hour', key)).toHaveLength(188);
    await both();
  });

  it('is answered of metrics that only the store knows', async () => {
    await sellAll();
    const later = storedNode({ now: MINUTE, storage: node.storage, program: everything });
    const range = { metric: 'checkout_count', from: MINUTE, to: MINUTE, step: 'minute' } as const;
    const { series } = await later.reader.query({ ...range, attributes: [is('attr0', 'INVOICE')] });
    expect(series.map(({ entity }) => entity.name)).toEqual(['paris']);
  });

  it('is answered upstream, also by cluster', async () => {
    for (const [cluster, layer] of [
      ['eu-1', 2],
      ['us-1', 1],
    ] as const) {
      const cloud = newNode(program);
      cloud.source('Checkout')!.dispatch(checkoutRecord({ shop: cluster.slice(0, 2), layer }));
      forward(cloud.take(), cluster, node.kernel);
    }
    await node.flusher.flush();
    const federated = { metric: 'federated_checkout_count' };
    expect(await names([is('attr0', 'MESH')], federated)).toEqual(['us']);
    expect(await names([isNot('attr2', 'Europe')], { ...federated, by: 'cluster' })).toEqual(['us']);
  });
});
