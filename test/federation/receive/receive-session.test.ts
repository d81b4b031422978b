import { status } from '@grpc/grpc-js';
import { afterEach, describe, expect, it } from 'vitest';
import { encodeEnvelope } from '../../../src/federation/protocol/one-of.ts';
import { encodeHello, encodeUpwardHeartbeat } from '../../../src/federation/protocol/upward.ts';
import { PRODUCER_KIND } from '../../../src/federation/receive/producer-document.ts';
import { StreamRefusal } from '../../../src/federation/receive/stream-refusal.ts';
import { federationProgram } from '../fake-program.ts';
import { batch, block, hello, metric, named, RawStream } from '../raw-stream.ts';
import { MINUTE, type UpstreamNode, UpstreamNodes, until } from '../upstream-node.ts';

const nodes = new UpstreamNodes();
const streams: RawStream[] = [];

function open(upstream: UpstreamNode): RawStream {
  const stream = new RawStream(upstream.address);
  streams.push(stream);
  return stream;
}

afterEach(() => {
  for (const stream of streams.splice(0)) stream.cancel();
  nodes.stop();
});

function orders(sequence: number): Buffer {
  const entities = sequence === 1 ? [named(0, 'order')] : [];
  return batch(sequence, { entities, blocks: [block([[0, 10, 9]])] });
}

describe('a stream of a producer', () => {
  it('is welcomed with verdicts, positions and limits', async () => {
    const upstream = await nodes.create(federationProgram()).receive({}, { cluster: 'world' });
    const welcome = await open(upstream).greet({ metrics: [metric(), metric({ name: 'service_other' })] });
    expect(welcome).toMatchObject({
      protocolVersion: 1,
      cluster: 'world',
      verdicts: [
        { accepted: true, reason: '' },
        {
          accepted: false,
          reason: "No metric over ClusterServicePercentMetrics takes 'service_other' from cluster cloud-c.",
        },
      ],
      durable: [],
      creditBytes: 16_777_216,
      heartbeatMs: 10_000,
      clockMs: upstream.clock.now(),
      maxBatchBytes: 8_388_608,
    });
  });

  it('has its batches acknowledged once they are durable, not before', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    const stream = open(upstream);
    await stream.greet();
    stream.send(orders(1), orders(2));
    await until(() => upstream.receiver.merged()[0]?.sequence === 2);
    expect(stream.acks).toEqual([]);
    await upstream.flusher.flush();
    await until(() => stream.acks.length === 1);
    expect(stream.acks[0]).toMatchObject({
      durable: [{ lane: 0, sequence: 2 }],
      refusals: [],
      creditBytes: 16_777_216,
    });
    stream.send(orders(2));
    await until(() => stream.acks.length === 2);
    expect(stream.acks[1]).toMatchObject({ durable: [{ lane: 0, sequence: 2 }] });
    await upstream.flusher.flush();
    expect(upstream.store.totals.get('service_sla/0/order')).toEqual({ total: 20, match: 18 });
  });

  it('has two lanes, each with its own numbers', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    const stream = open(upstream);
    await stream.greet();
    stream.send(orders(1), batch(1, { lane: 1, blocks: [block([[0, 1, 1]], MINUTE - 5)] }));
    await until(() => upstream.receiver.merged().length === 2);
    await upstream.flusher.flush();
    await until(() => stream.acks.length === 1);
    expect(stream.acks[0]!.durable.map(({ lane, sequence }) => [lane, sequence])).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  it('learns what was refused, and the rest of the batch is merged', async () => {
    const upstream = await nodes
      .create(federationProgram(), { maxEntitiesPerScope: 1 })
      .receive({ maxFutureMinutes: 2 });
    const stream = open(upstream);
    await stream.greet({ metrics: [metric(), metric({ name: 'service_other' })] });
    const entities = [named(0, 'order'), named(3, 'stock')];
    const blocks = [
      block([
        [0, 10, 9],
        [3, 1, 1],
      ]),
      block([[0, 1, 1]], MINUTE + 2),
      block([[0, 1, 1]], MINUTE + 3),
    ];
    stream.send(batch(1, { entities, blocks }), batch(2, { metric: 1, blocks: [block([[0, 5, 5]])] }));
    await until(() => upstream.receiver.merged()[0]?.sequence === 2);
    await upstream.flusher.flush();
    await until(() => stream.acks.length === 1);
    expect(stream.acks[0]!.refusals).toMatchObject([
      { reason: 'entity-limit', rows: 1 },
      {
        reason: 'future-bucket',
        rows: 1,
        detail: `Minute ${MINUTE + 3} is ahead of this node's clock, which takes minutes up to ${MINUTE + 2}.`,
      },
      { reason: 'metric-refused', rows: 1 },
    ]);
    expect(upstream.kernel.refusals.count('future-bucket')).toBe(1);
    expect(upstream.receiver.links()[0]).toMatchObject({ receivedIncrements: 3, refusedIncrements: 3 });
    expect(upstream.store.totals.get('service_sla/0/order')).toEqual({ total: 10, match: 9 });
    expect(upstream.store.totals.get('service_sla/2/order')).toEqual({ total: 1, match: 1 });
  });

  it('is flushed for, and ended, when the producer has no more', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    const stream = open(upstream);
    await stream.greet();
    stream.send(orders(1));
    stream.end();
    expect(await stream.ended()).toMatchObject({ code: status.OK });
    expect(stream.acks).toMatchObject([{ durable: [{ lane: 0, sequence: 1 }] }]);
  });

  it('is flushed for when half of its credit is used', async () => {
    const upstream = await nodes.create(federationProgram()).receive({ creditBytes: 40 });
    const stream = open(upstream);
    await stream.greet();
    stream.send(orders(1), orders(2));
    await until(() => stream.acks.some((ack) => ack.durable[0]?.sequence === 2));
  });

  it('is not read on while too many of its blocks are not durable', async () => {
    const upstream = await nodes.create(federationProgram()).receive({ maxUnflushedBlocks: 2 });
    const flush = upstream.flusher.flush.bind(upstream.flusher);
    const asked = Promise.withResolvers<void>();
    upstream.flusher.flush = () => Promise.resolve(asked.resolve());
    const stream = open(upstream);
    await stream.greet();
    stream.send(...[1, 2, 3, 4, 5].map(orders));
    await asked.promise;
    expect(upstream.receiver.merged()[0]?.sequence).toBe(3);
    await flush();
    await until(() => upstream.receiver.merged()[0]?.sequence === 5);
  });

  it('gives the highest watermark and the clock offset of its producer', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    const stream = open(upstream);
    await stream.greet({ clockMs: upstream.clock.now() - 250 });
    expect(upstream.receiver.links()[0]).toMatchObject({ clockOffset: -250, watermark: undefined });
    const beat = (offset: number) => {
      return encodeUpwardHeartbeat({ clockMs: upstream.clock.now() + offset, watermark: MINUTE - 3 });
    };
    // A slow message says less than a quick one; the quickest of the last minutes counts.
    stream.send(batch(1, { watermark: MINUTE - 2 }), beat(-900), beat(-100));
    await until(() => upstream.receiver.links()[0]!.clockOffset === -100);
    expect(upstream.receiver.links()[0]).toMatchObject({ watermark: MINUTE - 2, details: { lag: 90_000 } });
  });

  it('gets heartbeats, and is cut when it gives none', async () => {
    const upstream = await nodes.create(federationProgram()).receive({ heartbeatPeriod: 1_000 });
    const stream = open(upstream);
    await stream.greet();
    upstream.clock.advance(3_000);
    await until(() => stream.received.filter((message) => message.kind === 'heartbeat').length === 3);
    upstream.clock.advance(1_000);
    expect(await stream.ended()).toMatchObject({
      code: status.DEADLINE_EXCEEDED,
      details: 'The producer has been silent for 3 heartbeats.',
    });
  });

  it('gives way to a newer stream of the same producer', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    const [first, second] = [open(upstream), open(upstream)];
    await first.greet();
    first.send(orders(1));
    await until(() => upstream.receiver.merged().length === 1);
    await second.greet();
    expect(await first.ended()).toMatchObject({
      code: status.ABORTED,
      details: 'A newer stream of the same producer has taken over.',
    });
    expect(upstream.receiver.links()).toMatchObject([{ connected: true, mergedSequence: 1 }]);
  });

  it('begins at 1 again with a newer epoch, and never goes back to an older one', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    const [first, second, late] = [open(upstream), open(upstream), open(upstream)];
    await first.greet({ epoch: 5 });
    first.send(orders(1), orders(2));
    await until(() => upstream.receiver.merged()[0]?.sequence === 2);
    expect(await second.greet({ epoch: 6 })).toMatchObject({ durable: [] });
    second.send(orders(1));
    await until(() => upstream.receiver.merged()[0]?.epoch === 6);
    await upstream.flusher.flush();
    expect(upstream.store.totals.get('service_sla/0/order')).toEqual({ total: 30, match: 27 });
    expect(await upstream.store.documents(PRODUCER_KIND)).toMatchObject([
      { epoch: 6, lanes: [{ lane: 0, sequence: 1 }] },
    ]);
    late.send(encodeHello(hello({ epoch: 5 })));
    expect(await late.ended()).toMatchObject({
      code: status.FAILED_PRECONDITION,
      details:
        'Producer node-1 of cloud-c has started again since: its epoch is 6, not 5. Give every node of a cluster a producer name of its own.',
    });
  });

  it('leaves no trace when it has sent nothing', async () => {
    const upstream = await nodes.create(federationProgram()).receive({ maxProducers: 1 });
    const [first, second] = [open(upstream), open(upstream)];
    await first.greet();
    second.send(encodeHello(hello({ producer: 'node-2' })));
    expect(await second.ended()).toMatchObject({ code: status.RESOURCE_EXHAUSTED });
    first.cancel();
    await until(() => upstream.receiver.links().length === 0);
    await open(upstream).greet({ producer: 'node-2' });
  });
});

describe('a stream that cannot be taken', () => {
  const garbage = Buffer.from('00ff00ff', 'hex');
  const bad: readonly (readonly [string, readonly Buffer[], number, string])[] = [
    ['bytes that are no message', [garbage], status.INVALID_ARGUMENT, '0 is not a field tag.'],
    ['a batch before the Hello', [batch(1)], status.INVALID_ARGUMENT, 'The first message of a stream is its Hello.'],
    [
      'a second Hello',
      [encodeHello(hello()), encodeHello(hello())],
      status.INVALID_ARGUMENT,
      'A stream has one Hello.',
    ],
    [
      'another version',
      [encodeHello(hello({ protocolVersion: 2 }))],
      status.FAILED_PRECONDITION,
      'This node speaks version 1 of the federation protocol, not version 2.',
    ],
    ['no cluster', [encodeHello(hello({ cluster: ' ' }))], status.INVALID_ARGUMENT, 'The cluster of a Hello is empty.'],
    [
      'a loop',
      [encodeHello(hello({ members: ['cloud-n', 'world'] }))],
      status.FAILED_PRECONDITION,
      "Cluster cloud-c passes on increments of world, which is this node's own name: that would be a loop. Give every cluster a name of its own.",
    ],
    [
      'a gap in the numbers',
      [encodeHello(hello()), orders(1), orders(3)],
      status.ABORTED,
      'Batch 3 of lane 0 has come where 2 was expected.',
    ],
    ['an unknown lane', [encodeHello(hello()), batch(1, { lane: 2 })], status.INVALID_ARGUMENT, 'There is no lane 2.'],
    [
      'an entity without a name',
      [encodeHello(hello()), batch(1, { blocks: [block([[7, 1, 1]])] })],
      status.INVALID_ARGUMENT,
      'A block uses entity 7 of scope Service, which has not been named.',
    ],
    [
      'an entity named twice',
      [encodeHello(hello()), batch(1, { entities: [named(1, 'a'), named(1, 'b')] })],
      status.INVALID_ARGUMENT,
      'Entity 1 of scope Service is named twice.',
    ],
    [
      'an entity index beyond the limit',
      [encodeHello(hello()), batch(1, { entities: [named(50, 'a')] })],
      status.INVALID_ARGUMENT,
      'Entity 50 of scope Service is beyond the 50 entities that a stream may name here.',
    ],
    [
      'a field too long',
      [encodeHello(hello()), batch(1, { entities: [named(0, 'x'.repeat(21))] })],
      status.INVALID_ARGUMENT,
      'A field of an entity is 21 bytes long; this node takes 20.',
    ],
    [
      'too many rows',
      [encodeHello(hello()), batch(1, { blocks: [block(Array.from({ length: 11 }, (_, i) => [i, 1, 1]))] })],
      status.INVALID_ARGUMENT,
      'A block has 11 rows; this node takes 1 to 10.',
    ],
    [
      'too many blocks',
      [encodeHello(hello()), batch(1, { entities: [named(0, 'a')], blocks: Array(6).fill(block([[0, 1, 1]])) })],
      status.INVALID_ARGUMENT,
      'Batch 1 has 6 blocks; this node takes 5.',
    ],
    [
      'a batch too large',
      [encodeHello(hello()), encodeEnvelope(2, new Uint8Array(1_500))],
      status.RESOURCE_EXHAUSTED,
      'A batch of 1503 bytes; this node takes 1000.',
    ],
  ];

  it.each(bad)('ends on %s with a reason, and harms nobody else', async (_, messages, code, details) => {
    const limits = {
      maxDictionaryEntries: 50,
      maxEntityFieldLength: 20,
      maxRowsPerBlock: 10,
      maxBlocksPerBatch: 5,
      maxBatchBytes: 1_000,
    };
    const upstream = await nodes.create(federationProgram()).receive(limits, { cluster: 'world' });
    const other = open(upstream);
    await other.greet({ cluster: 'cloud-n' });
    const stream = open(upstream);
    stream.send(...messages);
    expect(await stream.ended()).toMatchObject({ code, details });
    expect(upstream.receiver.endings).toEqual({ [status[code]!]: 1 });
    other.send(batch(1, { entities: [named(0, 'stock')], blocks: [block([[0, 2, 1]])] }));
    await until(() =>
      upstream.receiver.links().some((link) => link.receivedIncrements === 1 && link.cluster === 'cloud-n'),
    );
    await upstream.flusher.flush();
    await until(() => other.acks.length === 1);
    expect(upstream.store.totals.get('service_sla/0/stock')).toEqual({ total: 2, match: 1 });
  });

  it('tells a stranger nothing of its own names, and others nothing before they have shown who they are', async () => {
    const names = new Set(['cloud-c']);
    const check = (_: unknown, { cluster }: { readonly cluster: string }) => {
      if (!names.has(cluster)) throw new StreamRefusal(status.UNAUTHENTICATED, 'The token is not known here.');
    };
    const upstream = await nodes
      .create(federationProgram())
      .receive({}, { cluster: 'world', forwardsAs: () => ['asia'], authenticator: { check } });
    const answer = async (greeting: Parameters<typeof hello>[0]) => {
      const stream = open(upstream);
      stream.send(encodeHello(hello(greeting)));
      return (await stream.ended()).details;
    };
    for (const greeting of [{ cluster: 'world' }, { cluster: 'stranger', members: ['world', 'asia'] }])
      expect(await answer(greeting)).toBe('The token is not known here.');
    expect(await answer({ members: ['asia'] })).toContain(
      "passes on increments of asia, which is this node's own name",
    );
    // What is wrong with any Hello needs no name of this node, and is said first.
    expect(await answer({ cluster: 'stranger', protocolVersion: 2 })).toContain('This node speaks version 1');
    expect(upstream.receiver.links()).toEqual([]);
  });

  it('ends one that outruns its credit', async () => {
    const upstream = await nodes.create(federationProgram()).receive({ creditBytes: 30, maxBatchBytes: 64 });
    upstream.flusher.flush = () => Promise.resolve();
    const stream = open(upstream);
    await stream.greet();
    stream.send(...Array.from({ length: 8 }, (_, i) => orders(i + 1)));
    expect(await stream.ended()).toMatchObject({
      code: status.RESOURCE_EXHAUSTED,
      details: expect.stringContaining('bytes are under way unacknowledged; this node gave credit for 30.'),
    });
  });

  it('ends one without a Hello, and one too many', async () => {
    const upstream = await nodes.create(federationProgram()).receive({ maxStreams: 1, helloTimeout: 500 });
    const [first, second] = [open(upstream), open(upstream)];
    const { details } = await Promise.race([first.ended(), second.ended()]);
    expect(details).toBe('This node takes 1 streams, and has as many.');
    upstream.clock.advance(500);
    const reasons = [(await first.ended()).details, (await second.ended()).details];
    expect(reasons).toContain('No Hello has come within 500 ms.');
  });
});
