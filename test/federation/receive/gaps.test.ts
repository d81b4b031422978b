import { afterEach, describe, expect, it } from 'vitest';
import { GAP_KIND, type GapDocument } from '../../../src/federation/receive/gap-documents.ts';
import { PRODUCER_KIND, type ProducerDocument } from '../../../src/federation/receive/producer-document.ts';
import { federationProgram } from '../fake-program.ts';
import { batch, block, named, RawStream } from '../raw-stream.ts';
import { MINUTE, type UpstreamNode, UpstreamNodes, until } from '../upstream-node.ts';

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

const gapsOf = (upstream: UpstreamNode) => upstream.store.documents<GapDocument>(GAP_KIND);
const orders = (sequence: number, increments?: number) =>
  batch(sequence, {
    entities: sequence === 1 ? [named(0, 'order')] : [],
    blocks: [block([[0, 10, 9]])],
    ...(increments !== undefined && { increments }),
  });

describe('increments that will never come', () => {
  it('become durable with the batch that tells of them, joined by hour, and are handed on', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    const stream = await open(upstream, { members: ['eu'] });
    stream.send(
      batch(1, { gaps: [{ increments: 4 }, { increments: 3, firstBucket: MINUTE - 2 }] }),
      batch(2, {
        gaps: [
          { increments: 2, cluster: 'eu', reason: 'killed' },
          { increments: 1, cluster: 'elsewhere', reason: 'No Word' },
        ],
      }),
    );
    await until(() => upstream.receiver.merged()[0]?.sequence === 2);
    await upstream.flusher.flush();
    await until(() => stream.acks.length === 1);
    const common = { producer: 'node-1', lastBucket: MINUTE };
    expect(await gapsOf(upstream)).toEqual([
      { ...common, cluster: 'cloud-c', reason: 'other', increments: 1, firstBucket: MINUTE },
      { ...common, cluster: 'cloud-c', reason: 'queue-full', increments: 7, firstBucket: MINUTE - 2 },
      { ...common, cluster: 'eu', reason: 'killed', increments: 2, firstBucket: MINUTE },
    ]);
    expect(upstream.flushes.at(-1)!.gaps.map(({ cluster, increments }) => [cluster, increments])).toEqual([
      ['cloud-c', 4],
      ['cloud-c', 3],
      ['eu', 2],
      ['cloud-c', 1],
    ]);
    expect(upstream.receiver.links()[0]!.details).toMatchObject({
      lostIncrements: 10,
      gapsByReason: { 'queue-full': 7, killed: 2, other: 1 },
    });
    const warned = upstream.logged.filter(({ msg }) => msg === 'increments of a cluster are lost and will never come');
    expect(warned).toHaveLength(4);
    expect(warned[0]).toMatchObject({ level: 40, cluster: 'cloud-c', reason: 'queue-full', increments: 4 });
    stream.send(batch(3, { gaps: [{ increments: 5 }] }));
    await until(() => upstream.receiver.merged()[0]?.sequence === 3);
    await upstream.flusher.flush();
    expect((await gapsOf(upstream))[1]).toMatchObject({ reason: 'queue-full', increments: 12 });
  });

  it('are what an earlier epoch handed on less what has come of it, counted once', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    const first = await open(upstream, { epoch: 5 });
    // Coalescing made one row of six; and a gap is accounted for, too.
    first.send(orders(1, 6), batch(2, { gaps: [{ increments: 3 }] }));
    await until(() => upstream.receiver.merged()[0]?.sequence === 2);
    // Both are merged and not durable when the producer comes back.
    const account = { epoch: 5, increments: 20, firstBucket: MINUTE - 4, lastBucket: MINUTE - 1 };
    await open(upstream, { epoch: 6, earlier: [account] });
    const lost = { cluster: 'cloud-c', producer: 'node-1', reason: 'killed', increments: 11 };
    expect((await gapsOf(upstream)).filter(({ reason }) => reason === 'killed')).toEqual([
      { ...lost, firstBucket: MINUTE - 4, lastBucket: MINUTE - 1 },
    ]);
    await open(upstream, { epoch: 6, earlier: [account] });
    await open(upstream, { epoch: 7, earlier: [account, { ...account, epoch: 6, increments: 2 }] });
    await upstream.flusher.flush();
    expect((await gapsOf(upstream)).filter(({ reason }) => reason === 'killed')).toEqual([
      { ...lost, increments: 13, firstBucket: MINUTE - 4, lastBucket: MINUTE - 1 },
    ]);
    expect(await upstream.store.documents<ProducerDocument>(PRODUCER_KIND)).toMatchObject([
      { epoch: 7, lanes: [], increments: 0, lost: 16 },
    ]);
    expect(upstream.store.totals.get('service_sla/0/order')).toEqual({ total: 10, match: 9 });
  });

  it('of a producer that this store has never heard of are all of them', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    await open(upstream, {
      epoch: 6,
      earlier: [{ epoch: 2, increments: 8, firstBucket: MINUTE - 9, lastBucket: MINUTE - 5 }],
    });
    expect(await gapsOf(upstream)).toMatchObject([
      { reason: 'killed', increments: 8, firstBucket: MINUTE - 9, lastBucket: MINUTE - 5 },
    ]);
  });

  it('cannot fill the store: their minutes and words are bounded', async () => {
    const upstream = await nodes.create(federationProgram()).receive({ forgetAfter: 7_200_000, maxFutureMinutes: 3 });
    const stream = await open(upstream);
    const wild = [
      { reason: 'past', firstBucket: 1, lastBucket: 9 },
      { reason: 'future', firstBucket: MINUTE, lastBucket: 4_000_000_000 },
    ];
    const words = Array.from({ length: 100 }, (_, i) => ({ reason: `word-${i}` }));
    stream.send(batch(1, { gaps: [...wild, ...words] }));
    await until(() => upstream.receiver.merged().length === 1);
    await upstream.flusher.flush();
    const gaps = await gapsOf(upstream);
    expect(gaps.find(({ reason }) => reason === 'past')).toMatchObject({ firstBucket: 1, lastBucket: MINUTE - 119 });
    expect(gaps.find(({ reason }) => reason === 'future')).toMatchObject({
      firstBucket: MINUTE,
      lastBucket: MINUTE + 3,
    });
    expect(gaps).toHaveLength(17);
    expect(gaps.find(({ reason }) => reason === 'other')!.increments).toBe(86);
  });

  it('are not told of before they are durable: until then the sender remembers them', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    upstream.flusher.flush = () => Promise.reject(new Error('The store is away.'));
    const earlier = [{ epoch: 2, increments: 8, firstBucket: 5, lastBucket: 9 }];
    await expect(open(upstream, { epoch: 6, earlier })).rejects.toThrow('no Welcome');
    Reflect.deleteProperty(upstream.flusher, 'flush');
    await open(upstream, { epoch: 6, earlier });
    expect(await gapsOf(upstream)).toMatchObject([{ increments: 8 }]);
  });
});
