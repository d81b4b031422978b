import { afterEach, describe, expect, it } from 'vitest';
import type { ReceiveLimits } from '../../../src/federation/receive/receive-limits.ts';
import { collected } from '../../support/garbage.ts';
import { TurnoverOnDemand } from '../../support/turnover-on-demand.ts';
import { federatedScope, federationProgram } from '../fake-program.ts';
import { batch, block, named, RawStream } from '../raw-stream.ts';
import { type UpstreamNode, UpstreamNodes, until } from '../upstream-node.ts';

const nodes = new UpstreamNodes();
const streams: RawStream[] = [];
const turnovers = new TurnoverOnDemand();

afterEach(() => {
  for (const stream of streams.splice(0)) stream.cancel();
  nodes.stop();
});

function receive(limits: Partial<ReceiveLimits> = {}, maxEntitiesPerScope = 100): Promise<UpstreamNode> {
  return nodes.create(federationProgram(), { turnover: turnovers.rule, maxEntitiesPerScope }).receive(limits);
}

async function open(upstream: UpstreamNode, cluster: string): Promise<RawStream> {
  const stream = new RawStream(upstream.address);
  streams.push(stream);
  await stream.greet({ cluster });
  return stream;
}

/** One call of each service, by the stream's numbers; `names` of those that are new to the stream. */
function calls(sequence: number, services: readonly number[], names: Readonly<Record<number, string>> = {}): Buffer {
  const entities = Object.entries(names).map(([index, name]) => named(Number(index), name));
  return batch(sequence, { entities, blocks: [block(services.map((index) => [index, 1, 1]))] });
}

async function sent(upstream: UpstreamNode, stream: RawStream, message: Buffer): Promise<void> {
  const before = upstream.receiver.links().reduce((sum, { details }) => sum + details!.batches, 0);
  stream.send(message);
  await until(() => upstream.receiver.links().reduce((sum, { details }) => sum + details!.batches, 0) > before);
}

/** Forgets who has not been seen for so many milliseconds; everybody unless given. */
async function flushAndForget(upstream: UpstreamNode, idlePeriod?: number): Promise<void> {
  turnovers.demand(idlePeriod);
  await upstream.flusher.flush();
}

function totals({ store }: UpstreamNode): Record<string, number> {
  const federated = [...store.totals].filter(([key]) => key.startsWith('service_sla/0/'));
  return Object.fromEntries(federated.map(([key, { total }]) => [key.slice('service_sla/0/'.length), total]));
}

describe('streams to a node that forgets its entities', () => {
  it('go on: what they have named and the node has forgotten is met anew, in whatever order', async () => {
    const upstream = await receive();
    const c = await open(upstream, 'cloud-c');
    const n = await open(upstream, 'cloud-n');
    await sent(upstream, c, calls(1, [0, 1, 2], { 0: 'order', 1: 'stock', 2: 'user' }));
    await sent(upstream, n, calls(1, [0], { 0: 'user' }));
    await flushAndForget(upstream);
    await sent(upstream, n, calls(2, [0, 1], { 1: 'cart' }));
    await sent(upstream, c, calls(2, [1, 2]));
    await flushAndForget(upstream);
    await sent(upstream, c, calls(3, [0, 3], { 3: 'cart' }));
    await upstream.flusher.flush();
    expect(totals(upstream)).toEqual({ order: 2, stock: 2, user: 4, cart: 2 });
    expect([c.status, n.status]).toEqual([undefined, undefined]);
    expect(upstream.kernel.turnovers).toBe(2);
  });

  it('keep what the node takes over, under its new number', async () => {
    const upstream = await receive();
    const c = await open(upstream, 'cloud-c');
    const n = await open(upstream, 'cloud-n');
    await sent(upstream, c, calls(1, [0, 1, 2], { 0: 'order', 1: 'stock', 2: 'user' }));
    await upstream.flusher.flush();
    upstream.clock.advance(20_000);
    await sent(upstream, c, calls(2, [1, 2]));
    await upstream.flusher.flush();
    await flushAndForget(upstream, 10_000);
    expect(upstream.kernel.registry(federatedScope).size).toBe(2);
    await sent(upstream, n, calls(1, [0, 1], { 0: 'user', 1: 'cart' }));
    await sent(upstream, c, calls(3, [0, 1, 2]));
    await upstream.flusher.flush();
    expect(totals(upstream)).toEqual({ order: 2, stock: 3, user: 4, cart: 1 });
    expect(upstream.kernel.registry(federatedScope).size).toBe(4);
  });

  it('are translated anew when they were silent for more than a generation', async () => {
    const upstream = await receive();
    const c = await open(upstream, 'cloud-c');
    const n = await open(upstream, 'cloud-n');
    await sent(upstream, c, calls(1, [0, 1, 2], { 0: 'user', 1: 'order', 2: 'stock' }));
    await flushAndForget(upstream);
    await sent(upstream, n, calls(1, [0, 1], { 0: 'stock', 1: 'cart' }));
    await flushAndForget(upstream, 10_000);
    await sent(upstream, c, calls(2, [1, 2]));
    await upstream.flusher.flush();
    expect(totals(upstream)).toEqual({ user: 1, order: 2, stock: 3, cart: 1 });
  });

  it('bring what had been refused for want of room', async () => {
    const upstream = await receive({}, 2);
    const c = await open(upstream, 'cloud-c');
    await sent(upstream, c, calls(1, [0, 1, 2], { 0: 'order', 1: 'stock', 2: 'user' }));
    await flushAndForget(upstream);
    await sent(upstream, c, calls(2, [1, 2]));
    await upstream.flusher.flush();
    expect(totals(upstream)).toEqual({ order: 1, stock: 2, user: 1 });
    await until(() => c.acks.length === 2);
    expect(c.acks.map(({ refusals }) => refusals[0]?.reason)).toEqual(['entity-limit', undefined]);
  });

  it('have their cluster’s entities counted without those that are forgotten', async () => {
    const quotas = { maxEntities: 6, maxProducers: 10, incrementsPerSecond: 0, bytesPerSecond: 0, clusters: {} };
    const upstream = await receive({ quotas });
    const c = await open(upstream, 'cloud-c');
    // Each service is two entities: one of the total, one of the cluster's own.
    await sent(upstream, c, calls(1, [0, 1, 2, 3], { 0: 'order', 1: 'stock', 2: 'user', 3: 'cart' }));
    await upstream.flusher.flush();
    upstream.clock.advance(20_000);
    await sent(upstream, c, calls(2, [1, 2]));
    await upstream.flusher.flush();
    await flushAndForget(upstream, 10_000);
    // Three are left of all that: stock and user, of the total, and of the cluster's own only stock.
    upstream.clock.advance(20_000);
    await sent(upstream, c, calls(3, [1]));
    await upstream.flusher.flush();
    await flushAndForget(upstream, 10_000);
    // And now only stock.
    await sent(upstream, c, calls(4, [0, 2, 3]));
    await upstream.flusher.flush();
    await until(() => c.acks.length === 4);
    const refused = c.acks.map(({ refusals }) => refusals.reduce((rows, refusal) => rows + refusal.rows, 0));
    expect(refused).toEqual([2, 1, 0, 2]);
    expect(c.acks[3]!.refusals[0]!.reason).toBe('cluster-entity-limit');
    expect(totals(upstream)).toEqual({ order: 2, stock: 3, user: 3, cart: 2 });
  });

  it('hold on to nothing of what the node has forgotten, even while they are silent', async () => {
    const upstream = await receive();
    const old = new WeakRef(upstream.kernel.generation);
    const c = await open(upstream, 'cloud-c');
    await sent(upstream, c, calls(1, [0], { 0: 'order' }));
    await flushAndForget(upstream);
    upstream.flushes.length = 0;
    expect(await collected(old)).toBe(true);
    await sent(upstream, c, calls(2, [0]));
    await upstream.flusher.flush();
    expect(totals(upstream)).toEqual({ order: 2 });
  });
});
