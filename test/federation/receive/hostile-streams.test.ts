import { status } from '@grpc/grpc-js';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { encodeHello, encodeUpwardHeartbeat } from '../../../src/federation/protocol/upward.ts';
import { federationProgram } from '../fake-program.ts';
import { mutate, mutations } from '../mutation.ts';
import { batch, block, hello, metric, named, RawStream } from '../raw-stream.ts';
import { MINUTE, NOW, TestStore, UpstreamNode, UpstreamNodes, until } from '../upstream-node.ts';
import { FakeCall, soon } from './fake-call.ts';

const nodes = new UpstreamNodes();

afterEach(() => nodes.stop());

const LIMITS = { maxProducers: 20, maxStreams: 20, maxBatchBytes: 4_096, maxHelloBytes: 4_096, creditBytes: 8_192 };

/** Batch `sequence` of a stream that is meant well. */
function good(sequence: number): Buffer {
  const services = [0, 1, 2].map((i) => sequence * 3 + i);
  const entities = services.map((index) => named(index, `service-${index}`));
  const rows = services.map((index) => [index, 5, 4] as const);
  const gaps = sequence % 2 === 0 ? [{ increments: 2 }] : [];
  return batch(sequence, { entities, blocks: [block(rows), block(rows, MINUTE - 1)], watermark: MINUTE - 3, gaps });
}

const account = { epoch: 2, increments: 8, firstBucket: 5, lastBucket: 9 };
const greeting = hello({ cluster: 'hostile', members: ['a'], earlier: [account] });
const message = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 4 }).map(good) },
  { weight: 1, arbitrary: fc.constant(encodeHello(greeting)) },
  { weight: 1, arbitrary: fc.constant(encodeUpwardHeartbeat({ clockMs: NOW, watermark: MINUTE })) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)) },
);
const mangled = fc.tuple(message, fc.array(mutations(120), { maxLength: 3 })).map(([bytes, changes]) => {
  return Buffer.from(changes.reduce<Uint8Array>(mutate, bytes));
});
const prelude = fc.oneof(
  { weight: 5, arbitrary: fc.constant([encodeHello(greeting), good(1)]) },
  { weight: 1, arbitrary: fc.constant<Buffer[]>([]) },
);
/** Mostly begins as it should, and goes on as nobody should. */
const conversation = fc
  .tuple(prelude, fc.array(fc.oneof({ weight: 2, arbitrary: message }, mangled), { minLength: 1, maxLength: 8 }))
  .map(([first, rest]) => [...first, ...rest]);

/** What is stored when the messages come one at a time; a message that ends the stream must leave no trace. */
async function oneByOne(messages: readonly Buffer[]): Promise<ReadonlyMap<string, unknown>> {
  const node = await new UpstreamNode(federationProgram()).receiveOnly(LIMITS);
  const call = new FakeCall();
  node.receiver.accept(call.call);
  for (const each of messages) {
    const before = new Map(node.store.totals);
    call.send(each);
    // What a Hello waits for is all in memory.
    await soon(() => call.readableLength === 0 && !call.isPaused());
    await node.flusher.flush();
    if (call.status === undefined) continue;
    expect(node.store.totals).toEqual(before);
    break;
  }
  return node.store.totals;
}

describe('streams of any bytes', () => {
  it('merge whole batches or nothing, crash nothing, and hold up nobody', { timeout: 120_000 }, async () => {
    const codes = new Set<number>();
    await fc.assert(
      fc.asyncProperty(conversation, async (messages) => {
        const upstream = await nodes.create(federationProgram(), { store: new TestStore() }).receive(LIMITS);
        const [stream, other] = [new RawStream(upstream.address), new RawStream(upstream.address)];
        await other.greet({ cluster: 'cloud-n', producer: 'bystander' });
        stream.send(...messages);
        stream.end();
        codes.add((await stream.ended()).code);
        other.send(batch(1, { entities: [named(0, 'bystander')], blocks: [block([[0, 1, 1]])] }));
        other.end();
        expect(await other.ended()).toMatchObject({ code: status.OK });
        await upstream.flusher.flush();
        const totals = new Map([...upstream.store.totals].filter(([key]) => !key.endsWith('bystander')));
        expect(Object.fromEntries(totals)).toEqual(Object.fromEntries(await oneByOne(messages)));
        expect(upstream.receiver.links().filter(({ connected }) => connected)).toEqual([]);
        expect(upstream.logged.filter(({ level }) => level >= 50)).toEqual([]);
        upstream.kill();
      }),
      { seed: 20_261_123, numRuns: 60 },
    );
    // Otherwise the conversations are not what they are meant to be.
    expect([...codes]).toEqual(expect.arrayContaining([status.OK, status.INVALID_ARGUMENT, status.ABORTED]));
  });

  it('leave no more behind than the limits allow', { timeout: 60_000 }, async () => {
    const upstream = await nodes.create(federationProgram()).receive({ ...LIMITS, maxUnflushedBlocks: 10 });
    upstream.flusher.flush = () => Promise.resolve();
    const greetings = fc.sample(fc.tuple(fc.uuid(), fc.uuid()), { seed: 7, numRuns: 60 });
    const streams = greetings.map(([cluster, producer], i) => {
      const stream = new RawStream(upstream.address);
      const greet = encodeHello(hello({ cluster, producer, metrics: [metric()] }));
      stream.send(greet, ...Array.from({ length: 40 }, (_, n) => good(n + 1 + (i % 2))));
      return stream;
    });
    // Every second stream has a gap in its numbers; of the others nothing becomes durable, so each is soon not read on.
    await until(() => upstream.receiver.links().filter(({ details }) => details!.paused).length >= 5);
    await until(() => streams.filter((stream) => stream.status !== undefined).length >= 30);
    const links = upstream.receiver.links();
    expect(links.length).toBeLessThanOrEqual(LIMITS.maxProducers);
    for (const { details } of links) expect(details!.batches).toBeLessThanOrEqual(6);
    for (const stream of streams) stream.cancel();
    await until(() => upstream.receiver.links().every(({ connected }) => !connected));
  });
});
