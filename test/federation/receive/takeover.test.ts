import { status } from '@grpc/grpc-js';
import { afterEach, describe, expect, it } from 'vitest';
import { encodeHello, encodeUpwardHeartbeat } from '../../../src/federation/protocol/upward.ts';
import { PRODUCER_KIND, type ProducerDocument } from '../../../src/federation/receive/producer-document.ts';
import { StreamRefusal } from '../../../src/federation/receive/stream-refusal.ts';
import { StorageError } from '../../../src/storage/storage-error.ts';
import { federationProgram } from '../fake-program.ts';
import { batch, block, hello, named, RawStream } from '../raw-stream.ts';
import { MINUTE, TestStore, type UpstreamNode, UpstreamNodes, until } from '../upstream-node.ts';

const nodes = new UpstreamNodes();
const streams: RawStream[] = [];

afterEach(() => {
  for (const stream of streams.splice(0)) stream.cancel();
  nodes.stop();
});

async function open(upstream: UpstreamNode, greeting: Parameters<RawStream['greet']>[0] = {}) {
  const stream = new RawStream(upstream.address);
  streams.push(stream);
  const welcome = await stream.greet(greeting);
  return { stream, durable: welcome.durable.map(({ sequence }) => sequence) };
}

/** Batches of one order each; every stream's first batch names it. */
function send({ stream }: { stream: RawStream }, ...sequences: number[]): void {
  sequences.forEach((sequence, i) => {
    const entities = i === 0 ? [named(0, 'order')] : [];
    stream.send(batch(sequence, { entities, blocks: [block([[0, 1, 1]])] }));
  });
}

async function pair() {
  const store = new TestStore();
  const a = await nodes.create(federationProgram(), { store }).receive();
  const b = await nodes.create(federationProgram(), { store }).receive();
  return { store, a, b };
}

/** The first of the pair has the session of a producer, and has stored its first batch. */
async function withOneDurable() {
  const nodesOfPair = await pair();
  const { a } = nodesOfPair;
  const first = await open(a);
  send(first, 1);
  await merged(a, 1);
  await a.flusher.flush();
  return { ...nodesOfPair, first };
}

/** A flush that the store refuses: the node keeps it, and tries it again before its next one. */
async function refuseFlush({ storage }: TestStore, node: UpstreamNode): Promise<void> {
  storage.transaction = () => Promise.reject(new StorageError('The disk is full.', { retryable: true }));
  await expect(node.flusher.flush()).rejects.toThrow('The disk is full.');
  Reflect.deleteProperty(storage, 'transaction');
}

const merged = (node: UpstreamNode, sequence: number) =>
  until(() => node.receiver.merged().some((position) => position.sequence === sequence));

describe('two upstream nodes over one store', () => {
  it('go on where the other has durably come to, and what that had not is sent again', async () => {
    const { store, a, b } = await pair();
    const first = await open(a);
    send(first, 1, 2);
    await merged(a, 2);
    await a.flusher.flush();
    first.stream.send(batch(3, { blocks: [block([[0, 1, 1]])] }));
    await merged(a, 3);
    const second = await open(b);
    expect(second.durable).toEqual([2]);
    send(second, 3, 4);
    await merged(b, 4);
    // The node that has lost the session stores nothing of it, whichever flushes first.
    await a.flusher.flush();
    await b.flusher.flush();
    expect(store.totals.get('service_sla/0/order')).toEqual({ total: 4, match: 4 });
    const [document] = await store.documents<ProducerDocument>(PRODUCER_KIND);
    expect(document).toMatchObject({ epoch: 5, lanes: [{ lane: 0, sequence: 4 }], term: 2, increments: 4 });
  });

  it('have all who sent anything meanwhile send it again, for rows of all are merged in one table', async () => {
    const { store, a, b } = await pair();
    const first = await open(a);
    const other = await open(a, { cluster: 'cloud-n' });
    send(first, 1);
    send(other, 1);
    await until(() => a.receiver.merged().length === 2);
    await a.flusher.flush();
    first.stream.send(batch(2, { blocks: [block([[0, 1, 1]])] }));
    other.stream.send(batch(2, { blocks: [block([[0, 1, 1]])] }));
    await until(() => a.receiver.merged().length === 2);
    const second = await open(b);
    await a.flusher.flush();
    expect(await other.stream.ended()).toMatchObject({
      code: status.UNAVAILABLE,
      details: 'Another node has taken over a session, so what was not durable here was thrown away: send it again.',
    });
    expect(store.totals.get('service_sla/0/order')).toEqual({ total: 2, match: 2 });
    const again = await open(a, { cluster: 'cloud-n' });
    expect(again.durable).toEqual([1]);
    send(again, 2);
    send(second, 2);
    await Promise.all([merged(a, 2), merged(b, 2)]);
    await a.flusher.flush();
    await b.flusher.flush();
    expect(store.totals.get('service_sla/0/order')).toEqual({ total: 4, match: 4 });
  });

  it('count once what both have merged of a producer that neither knew', async () => {
    const { store, a, b } = await pair();
    send(await open(a), 1, 2);
    await merged(a, 2);
    const second = await open(b);
    expect(second.durable).toEqual([]);
    send(second, 1, 2, 3);
    await merged(b, 3);
    await a.flusher.flush();
    await b.flusher.flush();
    expect(await second.stream.ended()).toMatchObject({ code: status.UNAVAILABLE });
    const third = await open(b);
    expect(third.durable).toEqual([2]);
    send(third, 3);
    await merged(b, 3);
    await b.flusher.flush();
    expect(store.totals.get('service_sla/0/order')).toEqual({ total: 3, match: 3 });
  });

  it('throw away what one still holds when the producer comes back to it', async () => {
    const { store, a, b, first } = await withOneDurable();
    first.stream.send(batch(2, { blocks: [block([[0, 1, 1]])] }));
    await merged(a, 2);
    await open(b);
    // Nothing has told the first node that it lost the session: it finds out now.
    const third = await open(a);
    expect(third.durable).toEqual([1]);
    expect(a.receiver.merged()).toEqual([]);
    send(third, 2);
    await merged(a, 2);
    await a.flusher.flush();
    expect(store.totals.get('service_sla/0/order')).toEqual({ total: 2, match: 2 });
    expect(a.receiver.links()[0]!.details).toMatchObject({ term: 3 });
  });

  it('count once what came in a session that a node has got back, while a flush of its earlier one had to wait', async () => {
    const { store, a, b, first } = await withOneDurable();
    // All that the next flush has of the producer is when it was seen last.
    a.clock.advance(1_000);
    first.stream.cancel();
    await until(() => a.receiver.links()[0]!.connected === false);
    await refuseFlush(store, a);
    await open(b);
    const third = await open(a);
    send(third, 2);
    await merged(a, 2);
    await a.flusher.flush();
    await until(() => third.stream.acks.length > 0);
    expect(third.stream.acks.at(-1)!.durable).toMatchObject([{ lane: 0, sequence: 2 }]);
    expect(store.totals.get('service_sla/0/order')).toEqual({ total: 2, match: 2 });
    const [document] = await store.documents<ProducerDocument>(PRODUCER_KIND);
    expect(document).toMatchObject({ lanes: [{ lane: 0, sequence: 2 }], term: 3, increments: 2 });
  });

  it('throw away what came behind a flush that brought nothing, and found the session gone', async () => {
    const { store, a, b, first } = await withOneDurable();
    first.stream.send(encodeUpwardHeartbeat({ clockMs: a.clock.now(), watermark: MINUTE - 1 }));
    await until(() => a.receiver.links()[0]!.watermark === MINUTE - 1);
    await refuseFlush(store, a);
    first.stream.send(batch(2, { blocks: [block([[0, 1, 1]])] }));
    await merged(a, 2);
    const second = await open(b);
    expect(second.durable).toEqual([1]);
    send(second, 2);
    await merged(b, 2);
    await a.flusher.flush();
    await b.flusher.flush();
    expect(store.totals.get('service_sla/0/order')).toEqual({ total: 2, match: 2 });
    expect(a.receiver.merged()).toEqual([]);
  });

  it('let a flush through that brings nothing of a session which has gone', async () => {
    const { a, b, first } = await withOneDurable();
    first.stream.send(encodeUpwardHeartbeat({ clockMs: a.clock.now(), watermark: MINUTE - 1 }));
    await until(() => a.receiver.links()[0]!.watermark === MINUTE - 1);
    await open(b);
    const other = await open(a, { cluster: 'cloud-n' });
    send(other, 1);
    await merged(a, 1);
    await a.flusher.flush();
    expect(await first.stream.ended()).toMatchObject({
      code: status.UNAVAILABLE,
      details: 'Another node of this upstream has taken over the session of this producer.',
    });
    await until(() => other.stream.acks.length === 1);
  });
});

describe('a Hello', () => {
  it('is answered when the store answers, and what follows it waits', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    const gate = Promise.withResolvers<void>();
    const held = upstream.store.storage.transaction(() => gate.promise);
    const stream = new RawStream(upstream.address);
    streams.push(stream);
    stream.send(encodeHello(hello()), batch(1, { entities: [named(0, 'order')], blocks: [block([[0, 1, 1]])] }));
    await until(() => upstream.receiver.links().length === 1);
    expect(stream.received).toEqual([]);
    gate.resolve();
    await held;
    await merged(upstream, 1);
    // Merged there, it may still be on its way here.
    await until(() => stream.received.length > 0);
    expect(stream.received[0]).toMatchObject({ kind: 'welcome' });
  });

  it('that the store does not answer is refused for now, and leaves nothing behind', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    const { storage } = upstream.store;
    storage.transaction = () => Promise.reject(new StorageError('The disk is full.', { retryable: true }));
    const stream = new RawStream(upstream.address);
    streams.push(stream);
    stream.send(encodeHello(hello()));
    expect(await stream.ended()).toMatchObject({
      code: status.UNAVAILABLE,
      details: 'The store of this node does not answer: The disk is full.',
    });
    await until(() => upstream.receiver.links().length === 0);
    Reflect.deleteProperty(storage, 'transaction');
    await open(upstream);
  });

  it('of a stream that ends meanwhile leaves nothing behind', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    const gate = Promise.withResolvers<void>();
    const held = upstream.store.storage.transaction(() => gate.promise);
    const stream = new RawStream(upstream.address);
    streams.push(stream);
    stream.send(encodeHello(hello()));
    await until(() => upstream.receiver.links().length === 1);
    stream.cancel();
    await until(() => upstream.receiver.links().length === 0);
    gate.resolve();
    await held;
    await upstream.flusher.flush();
    expect(upstream.receiver.links()).toEqual([]);
    expect(await upstream.store.documents(PRODUCER_KIND)).toEqual([]);
  });

  it('that the store keeps waiting is refused for now', async () => {
    const upstream = await nodes.create(federationProgram()).receive({ helloTimeout: 500 });
    const gate = Promise.withResolvers<void>();
    const held = upstream.store.storage.transaction(() => gate.promise);
    const stream = new RawStream(upstream.address);
    streams.push(stream);
    stream.send(encodeHello(hello()));
    await until(() => upstream.receiver.links().length === 1);
    upstream.clock.advance(500);
    expect(await stream.ended()).toMatchObject({
      code: status.UNAVAILABLE,
      details: 'This node could not answer the Hello within 500 ms.',
    });
    gate.resolve();
    await held;
  });

  it('is refused by whoever is asked for its credentials', async () => {
    const check = async (_: unknown, { cluster }: { cluster: string }) => {
      if (cluster !== 'cloud-c') throw new StreamRefusal(status.PERMISSION_DENIED, 'No token of that cluster.');
    };
    const upstream = await nodes.create(federationProgram()).receive({}, { authenticator: { check } });
    await open(upstream);
    const stream = new RawStream(upstream.address);
    streams.push(stream);
    stream.send(encodeHello(hello({ cluster: 'cloud-n' })));
    expect(await stream.ended()).toMatchObject({
      code: status.PERMISSION_DENIED,
      details: 'No token of that cluster.',
    });
    expect(upstream.receiver.links()).toMatchObject([{ cluster: 'cloud-c' }]);
  });
});
