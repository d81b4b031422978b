import { afterEach, describe, expect, it } from 'vitest';
import { federationProgram } from '../fake-program.ts';
import { batch, block, named, RawStream } from '../raw-stream.ts';
import { UpstreamNodes, until } from '../upstream-node.ts';

const nodes = new UpstreamNodes();
let stream: RawStream;

afterEach(() => {
  stream.cancel();
  nodes.stop();
});

const order = (sequence: number) =>
  batch(sequence, { entities: sequence === 1 ? [named(0, 'order')] : [], blocks: [block([[0, 10, 9]])] });

describe('tables that may not grow further', () => {
  it('keep a stream from being read until they have been handed over', async () => {
    const upstream = await nodes.create(federationProgram(), { flushBytes: 100 }).receive();
    stream = new RawStream(upstream.address);
    await stream.greet();
    stream.send(order(1), order(2));
    await until(() => upstream.receiver.links()[0]?.details?.paused === true);
    expect(upstream.kernel.memory.full).toBe(true);
    expect(upstream.receiver.merged()).toMatchObject([{ sequence: 1 }]);
    await upstream.flusher.flush();
    await until(() => upstream.receiver.merged()[0]?.sequence === 2);
    await upstream.flusher.flush();
    await until(() => stream.acks.at(-1)?.durable[0]?.sequence === 2);
    expect(upstream.store.totals.get('service_sla/0/order')).toEqual({ total: 20, match: 18 });
    expect(upstream.kernel.memory.bytes).toBe(0);
  });

  it('bring a flush forward', async () => {
    const upstream = await nodes.create(federationProgram(), { flushBytes: 100 }).receive();
    upstream.flusher.start(3_600_000);
    stream = new RawStream(upstream.address);
    await stream.greet();
    for (let sequence = 1; sequence <= 3; sequence++) {
      stream.send(order(sequence));
      await until(() => stream.acks.at(-1)?.durable[0]?.sequence === sequence);
    }
    expect(upstream.store.totals.get('service_sla/0/order')).toEqual({ total: 30, match: 27 });
  });

  it('refuse entities that are new to their metric, and say so to who sent them', async () => {
    const upstream = await nodes.create(federationProgram(), { maxEntitiesPerMetric: 1 }).receive();
    stream = new RawStream(upstream.address);
    await stream.greet();
    const rows: [number, number, number][] = [
      [0, 10, 9],
      [3, 1, 1],
    ];
    stream.send(batch(1, { entities: [named(0, 'order'), named(3, 'stock')], blocks: [block(rows)] }));
    await until(() => upstream.receiver.merged()[0]?.sequence === 1);
    await upstream.flusher.flush();
    await until(() => stream.acks.length === 1);
    // Of the metric over all clusters, and of the one by cluster.
    expect(stream.acks[0]!.refusals).toMatchObject([{ reason: 'metric-limit', rows: 2 }]);
    expect(upstream.store.totals.get('service_sla/0/order')).toEqual({ total: 10, match: 9 });
    expect(upstream.store.totals.has('service_sla/0/stock')).toBe(false);
  });
});
