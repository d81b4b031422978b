import { afterEach, describe, expect, it } from 'vitest';
import { encodeUpwardHeartbeat } from '../../../src/federation/protocol/upward.ts';
import { GAP_KIND } from '../../../src/federation/receive/gap-documents.ts';
import { PRODUCER_KIND, type ProducerDocument } from '../../../src/federation/receive/producer-document.ts';
import { federationProgram } from '../fake-program.ts';
import { batch, block, metric, named, RawStream } from '../raw-stream.ts';
import { MINUTE, NOW, TestStore, type UpstreamNode, UpstreamNodes, until } from '../upstream-node.ts';

const nodes = new UpstreamNodes();
const streams: RawStream[] = [];

afterEach(() => {
  for (const stream of streams.splice(0)) stream.cancel();
  nodes.stop();
});

async function open(upstream: UpstreamNode, greeting: Parameters<RawStream['greet']>[0] = {}): Promise<RawStream> {
  const stream = new RawStream(upstream.address);
  streams.push(stream);
  await stream.greet(greeting);
  return stream;
}

describe('what a node knows of producers', () => {
  it('is brought up to date with what other nodes over the store have received', async () => {
    const store = new TestStore();
    const a = await nodes.create(federationProgram(), { store }).receive();
    const b = await nodes.create(federationProgram(), { store }).receive();
    const stream = await open(a);
    stream.send(batch(1, { watermark: MINUTE - 1 }));
    await until(() => a.receiver.merged().length === 1);
    await a.flusher.flush();
    b.clock.advance(60_000);
    await until(() => b.receiver.links().length === 1);
    expect(b.receiver.links()[0]).toMatchObject({ connected: false, mergedSequence: 1, watermark: MINUTE - 1 });
    expect(b.receiver.handOver()).toMatchObject({ pending: false, receivedUpTo: MINUTE - 1 });
  });

  it('is forgotten when it has not been seen for long, in the store too', async () => {
    const upstream = await nodes.create(federationProgram()).receive({ forgetAfter: 1_800_000 });
    const stream = await open(upstream);
    stream.send(batch(1, { gaps: [{ increments: 1, firstBucket: MINUTE - 40, lastBucket: MINUTE - 40 }] }));
    await until(() => upstream.receiver.merged().length === 1);
    await upstream.flusher.flush();
    stream.cancel();
    await until(() => !upstream.receiver.links()[0]!.connected);
    await upstream.flusher.flush();
    upstream.clock.advance(60_000);
    await until(() => upstream.receiver.links().length === 1);
    upstream.clock.advance(3_600_000);
    await until(() => upstream.receiver.links().length === 0);
    expect(await upstream.store.documents(PRODUCER_KIND)).toEqual([]);
    expect(await upstream.store.documents(GAP_KIND)).toEqual([]);
  });

  it('says now and then that a producer without traffic is still there', async () => {
    const upstream = await nodes.create(federationProgram()).receive({ heartbeatPeriod: 10_000_000 });
    const stream = await open(upstream);
    stream.send(batch(1, { watermark: MINUTE - 1 }));
    await until(() => upstream.receiver.merged().length === 1);
    await upstream.flusher.flush();
    upstream.clock.advance(299_000);
    await upstream.flusher.flush();
    expect(await upstream.store.documents<ProducerDocument>(PRODUCER_KIND)).toMatchObject([{ lastSeen: NOW }]);
    upstream.clock.advance(2_000);
    await upstream.flusher.flush();
    expect(await upstream.store.documents<ProducerDocument>(PRODUCER_KIND)).toMatchObject([
      { lastSeen: NOW + 301_000 },
    ]);
  });
});

describe('a clock that differs', () => {
  it('is told of once, and again when it agrees', async () => {
    const upstream = await nodes
      .create(federationProgram())
      .receive({ maxClockOffset: 5_000, heartbeatPeriod: 10_000_000 });
    const stream = await open(upstream, { clockMs: NOW - 7_000 });
    const told = () => upstream.logged.filter(({ msg }) => msg.includes('clock'));
    stream.send(encodeUpwardHeartbeat({ clockMs: NOW - 8_000, watermark: 1 }));
    await until(() => upstream.receiver.links()[0]!.watermark === 1);
    expect(told()).toMatchObject([{ level: 40, cluster: 'cloud-c', producer: 'node-1', clockOffset: -7_000 }]);
    upstream.clock.advance(1_000);
    stream.send(encodeUpwardHeartbeat({ clockMs: upstream.clock.now(), watermark: 2 }));
    await until(() => upstream.receiver.links()[0]!.watermark === 2);
    expect(told().slice(1)).toMatchObject([{ level: 30, clockOffset: 0 }]);
  });

  it('is judged by the last minutes alone', async () => {
    const upstream = await nodes.create(federationProgram()).receive({ heartbeatPeriod: 10_000_000 });
    const stream = await open(upstream, { clockMs: NOW + 9_000 });
    upstream.clock.advance(121_000);
    stream.send(encodeUpwardHeartbeat({ clockMs: upstream.clock.now() - 100, watermark: 1 }));
    await until(() => upstream.receiver.links()[0]!.watermark === 1);
    expect(upstream.receiver.links()[0]!.clockOffset).toBe(-100);
  });
});

describe('a function that the program does not know', () => {
  const foreign = metric({ name: 'service_digest', function: 'digest', fingerprint: 'digest-1', tag: 2_000 });

  it('passes through a node that forwards, byte for byte', async () => {
    const upstream = await nodes.create(federationProgram()).receive({}, { forwardsAs: () => ['asia'] });
    const stream = await open(upstream, { metrics: [metric(), foreign] });
    expect(stream.received[0]).toMatchObject({ welcome: { verdicts: [{ accepted: true }, { accepted: true }] } });
    const sent = block([
      [3, 10, 9],
      [5, 1, 1],
    ]);
    const renamed = { ...sent, metric: { ...sent.metric, function: { ...sent.metric.function, tag: 2_000 } } };
    const entities = [named(3, 'order'), named(5, 'stock')];
    stream.send(batch(1, { entities, blocks: [renamed], metric: 1 }));
    await until(() => upstream.receiver.merged().length === 1);
    await upstream.flusher.flush();
    const passed = upstream.flushes.at(-1)!.foreign;
    expect(passed).toMatchObject([{ metric: 1, bucket: MINUTE, rows: 2, entities: Int32Array.of(3, 5) }]);
    const { lexicon, bytes } = passed[0]!;
    expect(lexicon.metrics[1]).toMatchObject({ name: 'service_digest', function: 'digest', tag: 2_000 });
    expect(lexicon.scopes).toMatchObject([{ name: 'Service', entityFields: ['name'] }]);
    expect([lexicon.fields(0, 3), lexicon.fields(0, 5)]).toEqual([['order'], ['stock']]);
    // A block as a sender writes it begins with the metric's number; what stands behind it is passed on.
    const whole = batch(1, { blocks: [renamed], metric: 1 });
    expect(whole.includes(bytes)).toBe(true);
    expect(upstream.receiver.links()[0]).toMatchObject({ receivedIncrements: 2, refusedIncrements: 0 });
    expect(upstream.flushes.at(-1)!.blocks).toEqual([]);
  });

  it('ends a stream whose block names entities that it has not announced', async () => {
    const upstream = await nodes.create(federationProgram()).receive({}, { forwardsAs: () => ['asia'] });
    const stream = await open(upstream, { metrics: [{ ...foreign, tag: 1_007 }] });
    stream.send(batch(1, { blocks: [block([[3, 10, 9]])] }));
    expect((await stream.ended()).details).toBe('A block uses entity 3 of scope Service, which has not been named.');
    expect(upstream.receiver.handOver().foreign).toEqual([]);
  });

  it.each([
    ['does not forward', {}, []],
    ['is told not to', { passThrough: false }, ['asia']],
  ])('is refused by a node that %s', async (_, limits, names) => {
    const upstream = await nodes.create(federationProgram()).receive(limits, { forwardsAs: () => names });
    const stream = await open(upstream, { metrics: [foreign] });
    expect(stream.received[0]).toMatchObject({
      welcome: { verdicts: [{ reason: 'Program federation declares no source from Service.digest.' }] },
    });
  });
});
