import Fastify from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { encodeUpwardHeartbeat } from '../../../src/federation/protocol/upward.ts';
import { completenessOf } from '../../../src/federation/receive/completeness.ts';
import type { GapDocument } from '../../../src/federation/receive/gap-documents.ts';
import { addCompletenessRoute } from '../../../src/federation/receive/http/completeness-route.ts';
import { blankProducer, PRODUCER_KIND } from '../../../src/federation/receive/producer-document.ts';
import { answerErrorsAsJson } from '../../../src/server/core/http-listener.ts';
import { federationProgram } from '../fake-program.ts';
import { batch, RawStream } from '../raw-stream.ts';
import { MINUTE, NOW, TestStore, type UpstreamNode, UpstreamNodes, until } from '../upstream-node.ts';

const nodes = new UpstreamNodes();
const streams: RawStream[] = [];
const DAY = 86_400_000;

afterEach(() => {
  for (const stream of streams.splice(0)) stream.cancel();
  nodes.stop();
});

async function open(upstream: UpstreamNode, cluster: string, producer: string): Promise<RawStream> {
  const stream = new RawStream(upstream.address);
  streams.push(stream);
  await stream.greet({ cluster, producer });
  return stream;
}

function producer(watermark: number | undefined, lastSeen = NOW) {
  const blank = { ...blankProducer('cloud-c', 'node'), lastSeen };
  return watermark === undefined ? blank : { ...blank, watermark };
}

function gap(firstBucket: number, lastBucket: number, increments: number): GapDocument {
  return { cluster: 'cloud-c', producer: 'node', reason: 'killed', increments, firstBucket, lastBucket };
}

const query = { from: 100, to: 109, now: NOW, producerTtl: DAY };

describe('the completeness of a cluster', () => {
  it('goes as far as all of its producers have said, gaps aside', () => {
    const { completeUpTo, runs } = completenessOf(
      'cloud-c',
      [producer(106), producer(120)],
      [gap(90, 101, 5), gap(101, 101, 2), gap(108, 130, 1)],
      query,
    );
    expect(completeUpTo).toBe(106);
    expect(runs.map(({ from, to, state, lost }) => [from, to, state, lost])).toEqual([
      [100, 100, 'gap', 5],
      [101, 101, 'gap', 7],
      [102, 106, 'complete', 0],
      [107, 107, 'pending', 0],
      [108, 109, 'gap', 1],
    ]);
  });

  it('waits for a producer that has said nothing, and not for one that has been away for long', () => {
    expect(completenessOf('c', [producer(106), producer(undefined)], [], query)).toMatchObject({
      completeUpTo: undefined,
      producers: 2,
      runs: [{ from: 100, to: 109, state: 'pending' }],
    });
    expect(completenessOf('c', [producer(106), producer(103, NOW - DAY - 1)], [], query)).toMatchObject({
      completeUpTo: 106,
      producers: 1,
    });
    expect(completenessOf('c', [producer(103, NOW - DAY - 1)], [], query)).toMatchObject({
      completeUpTo: 103,
      producers: 0,
    });
  });
});

describe('a watermark', () => {
  it('becomes durable with the batch that brings it, and a heartbeat’s with the next flush', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    const stream = await open(upstream, 'cloud-c', 'node-1');
    stream.send(batch(1, { watermark: MINUTE - 5 }));
    await until(() => upstream.receiver.merged().length === 1);
    expect(await upstream.store.documents(PRODUCER_KIND)).toEqual([]);
    await upstream.flusher.flush();
    expect(await upstream.store.documents(PRODUCER_KIND)).toMatchObject([{ watermark: MINUTE - 5 }]);
    stream.send(encodeUpwardHeartbeat({ clockMs: NOW, watermark: MINUTE - 1 }));
    await until(() => upstream.receiver.links()[0]!.watermark === MINUTE - 1);
    await upstream.flusher.flush();
    expect(await upstream.store.documents(PRODUCER_KIND)).toMatchObject([{ watermark: MINUTE - 1 }]);
  });

  it('bounds what a node claims upwards: the lowest of all that it waits for', async () => {
    const upstream = await nodes.create(federationProgram()).receive({ producerTtl: 600_000 });
    const claimed = async () => {
      upstream.kernel.take();
      await upstream.flusher.flush();
      return upstream.receiver.handOver().receivedUpTo;
    };
    expect(await claimed()).toBe(Infinity);
    const first = await open(upstream, 'cloud-c', 'node-1');
    const second = await open(upstream, 'cloud-n', 'node-1');
    first.send(batch(1, { watermark: MINUTE - 5 }));
    await until(() => upstream.receiver.merged().length === 1);
    expect(await claimed()).toBe(0);
    second.send(batch(1, { watermark: MINUTE - 9 }));
    await until(() => upstream.receiver.merged().length === 1);
    expect(await claimed()).toBe(MINUTE - 9);
    second.cancel();
    await until(() => upstream.receiver.links().some(({ connected }) => !connected));
    expect(await claimed()).toBe(MINUTE - 9);
    upstream.clock.advance(20_000);
    first.send(encodeUpwardHeartbeat({ clockMs: NOW, watermark: MINUTE - 4 }));
    await until(() => upstream.receiver.links().some(({ watermark }) => watermark === MINUTE - 4));
    for (let i = 0; i < 29; i++) {
      first.send(encodeUpwardHeartbeat({ clockMs: NOW, watermark: MINUTE - 3 }));
      await until(() => upstream.receiver.links().some(({ watermark }) => watermark === MINUTE - 3));
      upstream.clock.advance(20_100);
    }
    expect(await claimed()).toBe(MINUTE - 3);
  });
});

describe('GET /api/v1/federation/completeness', () => {
  async function server(store = new TestStore()) {
    const fastify = Fastify();
    answerErrorsAsJson(fastify);
    const route = { storage: store.storage, now: () => NOW, timeZone: 'UTC', producerTtl: DAY };
    addCompletenessRoute(fastify, route);
    return async (parameters: string) =>
      (await fastify.inject(`/api/v1/federation/completeness${parameters}`)).json() as unknown;
  }

  it('tells what every node over the store has received, minute by minute', async () => {
    const store = new TestStore();
    const upstream = await nodes.create(federationProgram(), { store }).receive();
    const stream = await open(upstream, 'cloud-c', 'node-1');
    stream.send(
      batch(1, { watermark: MINUTE - 2, gaps: [{ increments: 4, firstBucket: MINUTE - 3, lastBucket: MINUTE - 3 }] }),
    );
    await until(() => upstream.receiver.merged().length === 1);
    await upstream.flusher.flush();
    const iso = (minute: number) => new Date(minute * 60_000).toISOString();
    const ask = await server(store);
    expect(await ask(`?from=${iso(MINUTE - 4)}`)).toEqual({
      from: iso(MINUTE - 4),
      to: iso(MINUTE),
      clusters: [
        {
          cluster: 'cloud-c',
          completeUpTo: iso(MINUTE - 2),
          producers: 1,
          minutes: [
            { from: iso(MINUTE - 4), to: iso(MINUTE - 4), state: 'complete', lost: 0 },
            { from: iso(MINUTE - 3), to: iso(MINUTE - 3), state: 'gap', lost: 4 },
            { from: iso(MINUTE - 2), to: iso(MINUTE - 2), state: 'complete', lost: 0 },
            { from: iso(MINUTE - 1), to: iso(MINUTE), state: 'pending', lost: 0 },
          ],
        },
      ],
    });
  });

  it('is of the last hour unless told, and refuses what it does not know', async () => {
    const ask = await server();
    expect(await ask('')).toMatchObject({ from: new Date((MINUTE - 59) * 60_000).toISOString(), clusters: [] });
    expect(await ask('?form=now')).toEqual({ error: "There is no parameter 'form'; there is from and to." });
    expect(await ask('?from=now&to=-5m')).toMatchObject({
      error: expect.stringMatching(/^The range ends \(.*\) before/),
    });
    expect(await ask('?from=soon')).toMatchObject({ error: expect.stringMatching(/^from: 'soon' is not a time/) });
  });
});
