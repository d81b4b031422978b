import { status } from '@grpc/grpc-js';
import { afterEach, describe, expect, it } from 'vitest';
import { encodeHello } from '../../../src/federation/protocol/upward.ts';
import { receiveConfiguration, receiveLimits } from '../../../src/federation/receive/receive-configuration.ts';
import { federationProgram } from '../fake-program.ts';
import { batch, block, hello, named, RawStream } from '../raw-stream.ts';
import { type UpstreamNode, UpstreamNodes, until } from '../upstream-node.ts';

const nodes = new UpstreamNodes();
const streams: RawStream[] = [];

afterEach(() => {
  for (const stream of streams.splice(0)) stream.cancel();
  nodes.stop();
});

async function open(upstream: UpstreamNode, cluster: string, producer = 'node-1'): Promise<RawStream> {
  const stream = new RawStream(upstream.address);
  streams.push(stream);
  await stream.greet({ cluster, producer });
  return stream;
}

function receive(quotas: object): Promise<UpstreamNode> {
  return nodes.create(federationProgram()).receive(receiveLimits(receiveConfiguration.parse({ quotas })));
}

/** Rows of as many services, counted from `first`. */
function services(sequence: number, first: number, count: number): Buffer {
  const indexes = Array.from({ length: count }, (_, i) => first + i);
  const entities = indexes.map((index) => named(index, `service-${index}`));
  return batch(sequence, { entities, blocks: [block(indexes.map((index) => [index, 1, 1]))] });
}

const rowsOf = (upstream: UpstreamNode, cluster: string) =>
  upstream.receiver
    .links()
    .filter((link) => link.cluster === cluster)
    .reduce((sum, link) => sum + link.receivedIncrements, 0);

describe('a cluster', () => {
  it('has so many entities, and rows of further ones are refused; others go on', async () => {
    // Each service is two entities: one of the total, one of the cluster's own.
    const upstream = await receive({ maxEntities: 4, clusters: { 'cloud-n': { maxEntities: 100 } } });
    const c = await open(upstream, 'cloud-c');
    const n = await open(upstream, 'cloud-n');
    c.send(services(1, 0, 3));
    n.send(services(1, 0, 3));
    await until(() => upstream.receiver.merged().length === 2);
    await upstream.flusher.flush();
    await until(() => c.acks.length === 1 && n.acks.length === 1);
    expect(c.acks[0]!.refusals).toMatchObject([
      {
        reason: 'cluster-entity-limit',
        rows: 2,
        detail: 'The cluster has as many entities as receiver-federation.quotas.maxEntities allows it.',
      },
    ]);
    expect(n.acks[0]!.refusals).toEqual([]);
    const kept = [...upstream.store.totals.keys()].filter((key) => key.startsWith('cluster_service_sla/0/cloud-c'));
    expect(kept).toEqual(['cluster_service_sla/0/cloud-c::service-0']);
    expect(upstream.store.totals.has('cluster_service_sla/0/cloud-n::service-2')).toBe(true);
    expect(upstream.receiver.links().find((link) => link.cluster === 'cloud-c')!.details).toMatchObject({
      refusedByReason: { 'cluster-entity-limit': 2 },
    });
    // Entities that the cluster has are never refused, on a later stream either.
    const again = await open(upstream, 'cloud-c');
    again.send(services(2, 0, 1));
    await until(() => upstream.receiver.merged().length === 1);
    await upstream.flusher.flush();
    await until(() => again.acks.length === 1);
    expect(again.acks[0]!.refusals).toEqual([]);
  });

  it('has so many producers', async () => {
    const upstream = await receive({ maxProducers: 1 });
    await open(upstream, 'cloud-c');
    await open(upstream, 'cloud-n');
    const second = new RawStream(upstream.address);
    streams.push(second);
    second.send(encodeHello(hello({ cluster: 'cloud-c', producer: 'node-2' })));
    expect(await second.ended()).toMatchObject({
      code: status.RESOURCE_EXHAUSTED,
      details: 'This node takes 1 producers of one cluster, and node-2 of cloud-c is new.',
    });
  });

  it.each([
    ['increments', { incrementsPerSecond: 5 }],
    ['bytes', { bytesPerSecond: 60 }],
  ])('sends so many %s per second, and is not read on beyond; others are', async (_, quotas) => {
    const upstream = await receive({ clusters: { 'cloud-c': quotas } });
    const c = await open(upstream, 'cloud-c');
    const n = await open(upstream, 'cloud-n');
    const names = Array.from({ length: 12 }, (_, i) => i);
    c.send(services(1, 0, 12), services(2, 12, 12));
    n.send(...names.map((i) => services(i + 1, i, 1)));
    await until(() => rowsOf(upstream, 'cloud-n') === 12);
    const link = () => upstream.receiver.links().find(({ cluster }) => cluster === 'cloud-c')!;
    expect(link()).toMatchObject({ receivedIncrements: 12, details: { paused: true } });
    // A stream more is no way around it.
    await open(upstream, 'cloud-c', 'node-2');
    expect(upstream.receiver.links().find((each) => each.producer === 'node-2')!.details).toMatchObject({
      paused: true,
    });
    upstream.clock.advance(10_000);
    await until(() => rowsOf(upstream, 'cloud-c') === 24);
    await upstream.flusher.flush();
    expect(upstream.store.totals.get('service_sla/0/service-20')).toEqual({ total: 1, match: 1 });
    expect(c.status).toBeUndefined();
  });
});
