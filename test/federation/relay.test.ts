import { afterEach, describe, expect, it } from 'vitest';
import { GAP_KIND } from '../../src/federation/receive/gap-documents.ts';
import { TurnoverOnDemand } from '../support/turnover-on-demand.ts';
import { coreProgram, federationProgram, percentFunction } from './fake-program.ts';
import { batch, RawStream } from './raw-stream.ts';
import { MINUTE, type TestNode, TestNodes, until } from './test-node.ts';

const nodes = new TestNodes();

/** All that `from` has flushed is durable at `to`. */
async function settled(from: TestNode, to: TestNode): Promise<void> {
  while (!from.settled) {
    await to.flusher.flush();
    from.clock.advance(1_000);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

afterEach(() => nodes.stop());

describe('levels of federation', () => {
  it('add up to the same', async () => {
    const world = await nodes.create(federationProgram()).receive();
    const region = await nodes.create(federationProgram()).receive();
    region.forward('asia', [world.address]);
    const c = nodes.create(coreProgram()).forward('cloud-c', [region.address]);
    const n = nodes.create(coreProgram()).forward('cloud-n', [region.address]);
    c.calls('order', 10, 9);
    n.calls('order', 5, 5);
    await Promise.all([c.flusher.flush(), n.flusher.flush()]);
    await until(() => region.receiver.merged().length === 2);
    await region.flusher.flush();
    await until(() => c.settled && n.settled && world.receiver.links().some((link) => link.mergedSequence > 0));
    await world.flusher.flush();
    await until(() => region.settled);
    expect(world.store.totals.get('service_sla/0/order')).toEqual({ total: 15, match: 14 });
    expect(world.store.totals.get('cluster_service_sla/0/asia::order')).toEqual({ total: 15, match: 14 });
    expect(world.receiver.links()).toMatchObject([{ cluster: 'asia' }]);
    expect([...world.receiver.links()[0]!.members!].sort()).toEqual(['cloud-c', 'cloud-n']);
  });

  it('add up to the same when every level forgets its entities now and then', async () => {
    const turnovers = { world: new TurnoverOnDemand(), region: new TurnoverOnDemand(), cloud: new TurnoverOnDemand() };
    const world = await nodes.create(federationProgram(), { turnover: turnovers.world.rule }).receive();
    const region = await nodes.create(federationProgram(), { turnover: turnovers.region.rule }).receive();
    region.forward('asia', [world.address]);
    const cloud = nodes.create(coreProgram(), { turnover: turnovers.cloud.rule }).forward('cloud-c', [region.address]);
    const names = ['order', 'stock', 'user', 'cart'];
    for (let round = 0; round < 12; round++) {
      // Of another first every time, so that an index is another's in every generation.
      for (let i = 0; i < 3; i++) cloud.calls(names[(round + i) % names.length]!, i + 1, i);
      if (round % 2 === 0) turnovers.cloud.demand();
      if (round % 3 === 0) turnovers.region.demand();
      if (round % 4 === 0) turnovers.world.demand();
      await cloud.flusher.flush();
      await settled(cloud, region);
      await settled(region, world);
    }
    const totals = names.map((name) => world.store.totals.get(`service_sla/0/${name}`));
    expect(totals).toEqual(names.map(() => ({ total: 18, match: 9 })));
    expect([cloud, region, world].map(({ kernel }) => kernel.turnovers)).toEqual([6, 4, 3]);
  });

  it('tell a cluster that joins later before its increments come', async () => {
    const world = await nodes.create(federationProgram()).receive();
    const region = await nodes.create(federationProgram()).receive();
    region.forward('asia', [world.address]);
    await until(() => region.forwarder.status().state === 'established');
    const c = nodes.create(coreProgram()).forward('cloud-c', [region.address]);
    await until(() => c.forwarder.status().state === 'established');
    region.clock.advance(10_000);
    await until(() => world.receiver.links()[0]?.members?.[0] === 'cloud-c');
  });

  it('pass on what the one between knows nothing of, beside what it adds up itself', async () => {
    const digest = percentFunction('digest', 'digest-1');
    const digestAdd = percentFunction('digestMetricsAdd', 'digest-1');
    const world = await nodes.create(federationProgram(digest, digestAdd)).receive();
    const region = await nodes.create(federationProgram()).receive();
    region.forward('asia', [world.address]);
    await until(() => region.forwarder.status().state === 'established');
    const c = nodes.create(coreProgram(digest)).forward('cloud-c', [region.address]);
    const n = nodes.create(coreProgram(digest)).forward('cloud-n', [region.address]);
    for (const [node, calls] of [
      [c, 10],
      [n, 5],
    ] as const) {
      node.calls('order', calls, 4);
      await node.flusher.flush();
    }
    await until(() => region.receiver.merged().length === 2);
    await region.flusher.flush();
    await until(() => c.settled && n.settled && world.receiver.merged().length > 0);
    while (!region.settled) {
      await world.flusher.flush();
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(Object.fromEntries(world.store.totals)).toEqual({
      'service_sla/0/order': { total: 15, match: 8 },
      'cluster_service_sla/0/asia::order': { total: 15, match: 8 },
    });
    expect(region.store.totals.size).toBe(0);
  });

  it('pass on what was lost below, and claim no more than those below do', async () => {
    const world = await nodes.create(federationProgram()).receive();
    const region = await nodes.create(federationProgram()).receive();
    const below = new RawStream(region.address);
    await below.greet();
    region.forward('asia', [world.address]);
    await until(() => region.forwarder.status().state === 'established');
    below.send(batch(1, { gaps: [{ increments: 7 }], watermark: MINUTE - 9 }));
    await until(() => region.receiver.merged().length === 1);
    await region.flusher.flush();
    await until(() => world.receiver.merged().length === 1);
    await world.flusher.flush();
    await until(() => region.settled);
    expect(await world.store.documents(GAP_KIND)).toMatchObject([
      { cluster: 'cloud-c', producer: 'asia-node', reason: 'queue-full', increments: 7 },
    ]);
    expect(world.receiver.links()[0]!.watermark).toBe(MINUTE - 9);
    below.cancel();
  });

  it('are refused when they form a loop', async () => {
    const a = await nodes.create(federationProgram()).receive();
    const b = await nodes.create(federationProgram()).receive();
    a.forward('a', [b.address]);
    await until(() => a.forwarder.status().state === 'established');
    b.forward('b', [a.address]);
    await until(() => b.forwarder.status().state === 'refused');
    expect(b.forwarder.status().reason).toBe(
      `${a.address}: Cluster b passes on increments of a, which is this node's own name: that would be a loop. ` +
        'Give every cluster a name of its own.',
    );
    expect(a.forwarder.status().state).toBe('established');
  });
});
