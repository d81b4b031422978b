import { afterEach, describe, expect, it } from 'vitest';
import { coreProgram, federationProgram } from './fake-program.ts';
import { TestNodes, until } from './test-node.ts';

const nodes = new TestNodes();

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
