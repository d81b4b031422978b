import { afterEach, describe, expect, it } from 'vitest';
import { ClusterLosses } from '../../../src/federation/receive/cluster-losses.ts';
import { federationProgram } from '../fake-program.ts';
import { batch, RawStream } from '../raw-stream.ts';
import { MINUTE, TestStore, type UpstreamNode, UpstreamNodes, until } from '../upstream-node.ts';

const TTL = 600_000;
const nodes = new UpstreamNodes();
const streams: RawStream[] = [];

afterEach(() => {
  for (const stream of streams.splice(0)) stream.cancel();
  nodes.stop();
});

/** A producer of cloud-c, or of what the greeting says, whose first batch is durable. */
async function produce(
  upstream: UpstreamNode,
  producer: string,
  content: Parameters<typeof batch>[1],
  greeting: Parameters<RawStream['greet']>[0] = {},
): Promise<RawStream> {
  const stream = new RawStream(upstream.address);
  streams.push(stream);
  await stream.greet({ producer, ...greeting });
  stream.send(batch(1, content));
  await until(() => upstream.receiver.merged().length > 0);
  await upstream.flusher.flush();
  await until(() => stream.acks.length > 0);
  return stream;
}

const retired = (upstream: UpstreamNode) =>
  Object.fromEntries(upstream.receiver.links().map(({ producer, details }) => [producer, details?.retired]));

describe('the status of a cluster', () => {
  it('is the least that is durable of the producers that are waited for', async () => {
    // A heartbeat so slow that moving the clock ends no stream.
    const upstream = await nodes.create(federationProgram()).receive({ producerTtl: TTL, heartbeatPeriod: 10_000_000 });
    expect(upstream.receiver.clusters()).toEqual([]);
    await produce(upstream, 'stays', { watermark: MINUTE - 2 });
    const leaver = await produce(upstream, 'leaves', { watermark: MINUTE - 9 });
    const complete = (minute: number) => [{ cluster: 'cloud-c', completeUpTo: minute, lostIncrements: 0 }];
    leaver.cancel();
    await until(() => upstream.receiver.links().some(({ connected }) => !connected));
    upstream.clock.advance(TTL);
    expect(retired(upstream)).toEqual({ stays: false, leaves: false });
    expect(upstream.receiver.clusters()).toEqual(complete(MINUTE - 9));
    upstream.clock.advance(1);
    expect(retired(upstream)).toEqual({ stays: false, leaves: true });
    expect(upstream.receiver.clusters()).toEqual(complete(MINUTE - 2));
  });

  it('says nothing of completeness while a producer has said nothing, or when none is waited for', async () => {
    const upstream = await nodes.create(federationProgram()).receive({ producerTtl: TTL, heartbeatPeriod: 10_000_000 });
    const unknown = [{ cluster: 'cloud-c', completeUpTo: undefined, lostIncrements: 0 }];
    const first = await produce(upstream, 'a', { watermark: MINUTE - 2 });
    const second = await produce(upstream, 'b', {});
    expect(upstream.receiver.clusters()).toEqual(unknown);
    first.cancel();
    second.cancel();
    await until(() => upstream.receiver.links().every(({ connected }) => !connected));
    upstream.clock.advance(TTL + 1);
    expect(upstream.receiver.clusters()).toEqual(unknown);
  });

  it('tells of losses where they happened, and of minutes, once they are durable', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    const gaps = [{ increments: 4 }, { increments: 2, cluster: 'eu', reason: 'killed' }];
    const stream = await produce(upstream, 'a', { watermark: MINUTE - 2, gaps }, { members: ['eu'] });
    const lost = () => upstream.receiver.clusters().map(({ cluster, lostIncrements }) => [cluster, lostIncrements]);
    expect(lost()).toEqual([
      ['cloud-c', 4],
      ['eu', 2],
    ]);
    expect(upstream.receiver.clusters()[1]?.completeUpTo).toBeUndefined();
    stream.send(batch(2, { watermark: MINUTE - 1, gaps: [{ increments: 3 }] }));
    await until(() => upstream.receiver.merged().length === 1);
    expect(upstream.receiver.clusters()[0]).toMatchObject({ completeUpTo: MINUTE - 2, lostIncrements: 4 });
    await upstream.flusher.flush();
    await until(() => stream.acks.length === 2);
    expect(upstream.receiver.clusters()[0]).toMatchObject({ completeUpTo: MINUTE - 1, lostIncrements: 7 });
  });

  it('is known to every node over the store', async () => {
    const store = new TestStore();
    const a = await nodes.create(federationProgram(), { store }).receive();
    const b = await nodes.create(federationProgram(), { store }).receive();
    await produce(a, 'p', { watermark: MINUTE - 1 });
    b.clock.advance(60_000);
    await until(() => b.receiver.links().length === 1);
    expect(b.receiver.clusters()).toEqual(a.receiver.clusters());
    expect(retired(b)).toEqual({ p: false });
  });
});

it('tells so many clusters apart that lose increments, and no more', () => {
  const losses = new ClusterLosses(2);
  for (const cluster of ['a', 'b', 'c', 'd', 'a'])
    losses.add({ cluster, reason: 'killed', increments: 1, firstBucket: 0, lastBucket: 0 });
  expect([...losses.byCluster]).toEqual([
    ['a', 2],
    ['b', 1],
    ['other', 2],
  ]);
});
