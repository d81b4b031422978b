import { afterEach, describe, expect, it } from 'vitest';
import { coreProgram, federationProgram } from './fake-program.ts';
import { MINUTE, NOW, TestNodes, until } from './test-node.ts';

const nodes = new TestNodes();

afterEach(() => nodes.stop());

describe('an upstream and its downstreams', () => {
  it('adds up the increments of two clusters, and keeps them apart by cluster', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    const c = nodes.create(coreProgram()).forward('cloud-c', [upstream.address]);
    const n = nodes.create(coreProgram()).forward('cloud-n', [upstream.address]);
    c.calls('order', 100, 90);
    n.calls('order', 50, 50);
    n.calls('stock', 5, 1, -1);
    await c.flusher.flush();
    await n.flusher.flush();
    await until(() => upstream.receiver.links().reduce((sum, link) => sum + link.receivedIncrements, 0) === 3);
    await upstream.flusher.flush();
    await until(() => c.settled && n.settled);
    expect(Object.fromEntries(upstream.store.totals)).toEqual({
      'service_sla/0/order': { total: 150, match: 140 },
      'service_sla/-1/stock': { total: 5, match: 1 },
      'cluster_service_sla/0/cloud-c::order': { total: 100, match: 90 },
      'cluster_service_sla/0/cloud-n::order': { total: 50, match: 50 },
      'cluster_service_sla/-1/cloud-n::stock': { total: 5, match: 1 },
    });
    expect(n.forwarder.status()).toMatchObject({
      cluster: 'cloud-n',
      upstream: upstream.address,
      state: 'established',
      reason: '',
      lastSequence: 1,
      acknowledgedSequence: 1,
      pendingIncrements: 0,
      acknowledgedIncrements: 2,
      refusedIncrements: 0,
      droppedIncrements: 0,
    });
    expect(upstream.receiver.links().find(({ cluster }) => cluster === 'cloud-c')).toEqual({
      cluster: 'cloud-c',
      producer: 'cloud-c-node',
      connected: true,
      members: [],
      mergedSequence: 1,
      durableSequence: 1,
      receivedIncrements: 1,
      refusedIncrements: 0,
      duplicateBatches: 0,
      watermark: MINUTE - 1,
      clockOffset: 0,
      details: {
        epoch: expect.any(Number),
        term: 1,
        lanes: [{ lane: 0, mergedSequence: 1, durableSequence: 1 }],
        batches: 1,
        bytes: expect.any(Number),
        lag: 30_000,
        paused: false,
        retired: false,
        lostIncrements: 0,
        gapsByReason: {},
        refusedByReason: {},
      },
    });
  });

  it('merges a batch that is sent again after a crash, but not twice', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    const down = nodes.create(coreProgram()).forward('cloud-c', [upstream.address]);
    down.calls('order', 10, 9);
    await down.flusher.flush();
    await until(() => upstream.receiver.merged()[0]?.sequence === 1);
    // Merged, and lost with the process.
    upstream.kill();
    const restarted = await nodes.create(federationProgram(), upstream).receive({}, { port: upstream.port });
    down.calls('order', 4, 1);
    await down.flusher.flush();
    await down.reconnect();
    await until(() => restarted.receiver.merged()[0]?.sequence === 2);
    await restarted.flusher.flush();
    await until(() => down.settled);
    expect(restarted.store.totals.get('service_sla/0/order')).toEqual({ total: 14, match: 10 });
    expect(down.forwarder.status()).toMatchObject({ lastSequence: 2, acknowledgedSequence: 2 });
  });

  it('goes on from what is durable when only the acknowledgement was lost', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    const down = nodes.create(coreProgram()).forward('cloud-c', [upstream.address]);
    down.calls('order', 10, 9);
    await down.flusher.flush();
    await until(() => upstream.receiver.merged()[0]?.sequence === 1);
    upstream.kill();
    await upstream.flusher.flush();
    const restarted = await nodes.create(federationProgram(), upstream).receive({}, { port: upstream.port });
    await down.reconnect();
    await until(() => down.settled);
    expect(restarted.store.totals.get('service_sla/0/order')).toEqual({ total: 10, match: 9 });
    expect(restarted.receiver.links()[0]).toMatchObject({
      mergedSequence: 1,
      durableSequence: 1,
      receivedIncrements: 0,
    });
  });

  it('passes over, and acknowledges, a batch that the same upstream has merged already', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    const down = nodes.create(coreProgram()).forward('cloud-c', [upstream.address]);
    down.calls('order', 10, 9);
    await down.flusher.flush();
    await until(() => upstream.receiver.merged()[0]?.sequence === 1);
    upstream.kill();
    await upstream.listen();
    await down.reconnect();
    await until(() => upstream.receiver.links()[0]!.duplicateBatches === 1);
    // The dictionary is new with the stream: the batch seen again still names the entity.
    down.calls('order', 2, 2);
    await down.flusher.flush();
    await until(() => upstream.receiver.merged()[0]?.sequence === 2);
    await upstream.flusher.flush();
    await until(() => down.settled);
    expect(upstream.store.totals.get('service_sla/0/order')).toEqual({ total: 12, match: 11 });
  });

  it('numbers anew when the upstream comes back with another store', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    const down = nodes.create(coreProgram()).forward('cloud-c', [upstream.address]);
    down.calls('order', 10, 9);
    await down.flusher.flush();
    await until(() => upstream.receiver.merged().length === 1);
    await upstream.flusher.flush();
    await until(() => down.settled);
    upstream.kill();
    const replaced = await nodes.create(federationProgram()).receive({}, { port: upstream.port });
    down.calls('order', 3, 3);
    await down.flusher.flush();
    await down.reconnect();
    await until(() => replaced.receiver.merged()[0]?.sequence === 1);
    await replaced.flusher.flush();
    await until(() => down.settled);
    expect(replaced.store.totals.get('service_sla/0/order')).toEqual({ total: 3, match: 3 });
    expect(down.logged.map((line) => line.msg)).toContain(
      'the upstream has lost batches that it had acknowledged; numbering begins anew',
    );
  });

  it('tries the addresses in turn', async () => {
    const gone = await nodes.create(federationProgram()).receive();
    gone.kill();
    const upstream = await nodes.create(federationProgram()).receive();
    const down = nodes.create(coreProgram()).forward('cloud-c', [gone.address, upstream.address]);
    await until(() => down.forwarder.status().state === 'established');
    expect(down.forwarder.status().upstream).toBe(upstream.address);
  });

  it('does not forward what the upstream refuses, and logs the reason once', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    const down = nodes.create(coreProgram()).forward('cloud-c', [upstream.address]);
    await until(() => down.forwarder.status().state === 'established');
    down.calls('order', 2, 1);
    await down.flusher.flush();
    expect(down.forwarder.status().pendingIncrements).toBe(1);
    expect(down.logged.filter((line) => line['metrics'] !== undefined)).toEqual([
      expect.objectContaining({
        metrics: ['service_instance_sla'],
        reason: 'Program federation declares no source from ServiceInstance.percent.',
      }),
    ]);
  });

  it('keeps to its credit, and goes on when that is renewed', async () => {
    const upstream = await nodes.create(federationProgram()).receive({ creditBytes: 100, maxBatchBytes: 200 });
    upstream.flusher.flush = () => Promise.resolve();
    const down = nodes.create(coreProgram()).forward('cloud-c', [upstream.address]);
    for (let i = 0; i < 20; i++) down.calls(`service-${i}`, 10, i);
    await down.flusher.flush();
    await until(() => upstream.receiver.merged().length === 1);
    const merged = upstream.receiver.merged()[0]!.sequence;
    expect(merged).toBeLessThan(down.forwarder.status().lastSequence + 1);
    expect(down.forwarder.status().acknowledgedSequence).toBe(0);
    Reflect.deleteProperty(upstream.flusher, 'flush');
    while (!down.settled) {
      await upstream.flusher.flush();
      await until(() => down.settled || upstream.receiver.merged().length > 0);
    }
    expect(down.forwarder.status().lastSequence).toBeGreaterThan(5);
    expect(upstream.store.totals.get('service_sla/0/service-19')).toEqual({ total: 10, match: 10 });
    expect([...upstream.store.totals.keys()].filter((key) => key.startsWith('service_sla'))).toHaveLength(20);
  });

  it('has everything acknowledged before it stops', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    const down = nodes.create(coreProgram()).forward('cloud-c', [upstream.address]);
    down.calls('order', 7, 7);
    await down.flusher.flush();
    // No flush of the upstream is due: the end of the stream asks for it.
    await down.forwarder.stop();
    expect(down.forwarder.status()).toMatchObject({
      state: 'disabled',
      pendingIncrements: 0,
      acknowledgedIncrements: 1,
    });
    expect(upstream.store.totals.get('service_sla/0/order')).toEqual({ total: 7, match: 7 });
    await until(() => !upstream.receiver.links()[0]!.connected);
  });

  it('stops at once when all that was offered is of metrics that the upstream does not take', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    const down = nodes.create(coreProgram());
    down.kernel.source('Call')!.dispatch({ service: 'a', instance: 'b', status: true, timeBucket: MINUTE } as never);
    const blocks = down.kernel.take().filter(({ metric }) => metric.name === 'service_instance_sla');
    down.forward('cloud-c', [upstream.address]);
    const id = { series: 'a', number: 1 };
    down.forwarder.commit({ id, flushedAt: NOW, blocks, foreign: [], gaps: [], receivedUpTo: Infinity });
    expect(down.forwarder.status().pendingIncrements).toBe(1);
    await down.forwarder.stop();
    expect(down.forwarder.status()).toMatchObject({ pendingIncrements: 0, lastSequence: 0 });
  });

  it('says what is left when it stops without an upstream', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    upstream.kill();
    const down = nodes.create(coreProgram()).forward('cloud-c', [upstream.address]);
    down.calls('order', 7, 7);
    await down.flusher.flush();
    const stopped = down.forwarder.stop();
    down.clock.advance(10_000);
    await stopped;
    expect(down.logged.at(-1)).toMatchObject({
      increments: 3,
      msg: 'increments are left that the upstream has not acknowledged; they are lost, and the next start reports the loss',
    });
  });

  it('makes durable and acknowledges what it has merged before it goes down', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    const down = nodes.create(coreProgram()).forward('cloud-c', [upstream.address]);
    down.calls('order', 7, 7);
    await down.flusher.flush();
    await until(() => upstream.receiver.merged().length === 1);
    await upstream.receiver.quiesce();
    await until(() => down.settled && down.forwarder.status().state === 'backing-off');
    expect(down.forwarder.status().reason).toBe(`${upstream.address}: This node is going down.`);
  });

  it('cuts an upstream, and a downstream, that has gone silent', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    const down = nodes.create(coreProgram()).forward('cloud-c', [upstream.address]);
    await until(() => down.forwarder.status().state === 'established');
    // Time stands still for the other side, so it sends no heartbeat.
    down.clock.advance(40_000);
    expect(down.forwarder.status()).toMatchObject({
      state: 'backing-off',
      reason: `${upstream.address} has been silent for 3 heartbeats.`,
    });
  });

  it('tells completeness by heartbeat when there is no traffic', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    const down = nodes.create(coreProgram()).forward('cloud-c', [upstream.address]);
    await until(() => down.forwarder.status().state === 'established');
    await down.flusher.flush();
    down.clock.advance(10_000);
    await until(() => upstream.receiver.links()[0]!.watermark === MINUTE - 1);
    expect(upstream.receiver.links()[0]!.clockOffset).toBe(10_000);
  });
});
