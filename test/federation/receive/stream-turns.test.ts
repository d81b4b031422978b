import { setImmediate as round } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { encodeHello } from '../../../src/federation/protocol/upward.ts';
import { type Slices, StreamTurns } from '../../../src/federation/receive/stream-turns.ts';
import { federationProgram } from '../fake-program.ts';
import { batch, block, hello, named } from '../raw-stream.ts';
import { type UpstreamNode, UpstreamNodes } from '../upstream-node.ts';
import { FakeCall, soon } from './fake-call.ts';

const LARGE = 1_048_576;
const stream = {};
const nodes = new UpstreamNodes();
afterEach(() => nodes.stop());

async function connected(receiver: UpstreamNode['receiver']): Promise<FakeCall> {
  const call = new FakeCall();
  receiver.accept(call.call);
  call.send(encodeHello(hello()));
  await soon(() => call.welcome !== undefined);
  return call;
}

/** As `turns.take`, of work of one slice. */
function take(turns: StreamTurns, bytes: number, work: () => unknown, of: object = stream): boolean {
  const slices: Slices = {
    next: () => {
      work();
      return { done: true, value: undefined };
    },
  };
  return turns.take(of, bytes, slices);
}

describe('turns', () => {
  it('are had at once as long as little has been done in this round of the loop', () => {
    const turns = new StreamTurns();
    const done: number[] = [];
    for (const i of [1, 2, 3]) expect(take(turns, 1_000, () => done.push(i))).toBe(true);
    expect(done).toEqual([1, 2, 3]);
  });

  it('come one in each round when there is much to do, in the order in which they were asked for', async () => {
    const turns = new StreamTurns();
    const done: string[] = [];
    expect(take(turns, LARGE, () => done.push('a'))).toBe(true);
    expect(take(turns, LARGE, () => done.push('b'))).toBe(false);
    expect(take(turns, LARGE, () => done.push('c'))).toBe(false);
    // Nothing to do, but not before what was asked for earlier.
    expect(take(turns, 0, () => done.push('end'))).toBe(false);
    expect(done).toEqual(['a']);
    await round();
    expect(done).toEqual(['a', 'b']);
    await round();
    expect(done).toEqual(['a', 'b', 'c']);
    await round();
    expect(done).toEqual(['a', 'b', 'c', 'end']);
    expect(take(turns, LARGE, () => done.push('d'))).toBe(true);
  });
});

describe('long work', () => {
  it('goes on slice by slice, behind other streams, and before what its own has sent later', async () => {
    const turns = new StreamTurns();
    const done: string[] = [];
    const long = function* () {
      for (const slice of ['a1', 'a2', 'a3']) {
        done.push(slice);
        if (slice !== 'a3') yield;
      }
    };
    expect(turns.take(stream, 0, long())).toBe(false);
    expect(take(turns, 0, () => done.push('other'), {})).toBe(false);
    expect(take(turns, 0, () => done.push('b'))).toBe(false);
    expect(done).toEqual(['a1']);
    await round();
    // What waited had come before anything was known of the rest.
    expect(done).toEqual(['a1', 'a2']);
    await round();
    expect(done).toEqual(['a1', 'a2', 'other', 'a3', 'b']);
  });
});

describe('a batch that names very many entities', () => {
  const many = Array.from({ length: 4_500 }, (_, i) => named(i, `service-${i}`));
  const message = batch(1, { entities: many, blocks: [block(many.map(({ index }) => [index, 1, 1] as const))] });

  async function sent() {
    const { receiver, kernel } = await nodes.create(federationProgram()).receiveOnly();
    const call = await connected(receiver);
    call.send(message);
    await soon(() => call.isPaused());
    return { receiver, kernel, call };
  }

  it('is merged as a whole when all of them are known, and lets others have their turn meanwhile', async () => {
    const { receiver, kernel, call } = await sent();
    let rounds = 0;
    for (; receiver.merged().length === 0; rounds++) {
      expect(kernel.memory.bytes).toBe(0);
      await round();
    }
    expect(rounds).toBeGreaterThan(3);
    expect(call.isPaused()).toBe(false);
    expect(kernel.take().map(({ entities }) => entities.length)).toEqual([4_500, 4_500]);
  });

  it('is forgotten when its stream ends meanwhile', async () => {
    const { receiver, kernel, call } = await sent();
    call.cut();
    for (let i = 0; i < 10; i++) await round();
    expect(receiver.merged()).toEqual([]);
    expect(kernel.take()).toEqual([]);
  });
});

describe('a stream that waits for its turn', () => {
  it('is read to its end, in order', async () => {
    const { receiver, flusher, store } = await nodes.create(federationProgram()).receiveOnly();
    const call = await connected(receiver);
    take(receiver.turns, LARGE, () => undefined);
    call.send(batch(1, { entities: [named(0, 'order')], blocks: [block([[0, 10, 9]])] }));
    call.push(null);
    await soon(() => receiver.merged().length === 1);
    await flusher.flush();
    await soon(() => call.status !== undefined);
    expect(call.status).toMatchObject({ code: 0 });
    expect(store.totals.get('service_sla/0/order')).toEqual({ total: 10, match: 9 });
  });

  it('says nothing of it in its status, and is let go when it ends meanwhile', async () => {
    const { receiver } = await nodes.create(federationProgram()).receiveOnly();
    const call = await connected(receiver);
    take(receiver.turns, LARGE, () => undefined);
    call.send(batch(1, { entities: [named(0, 'order')], blocks: [block([[0, 10, 9]])] }));
    expect(call.isPaused()).toBe(true);
    expect(receiver.links()[0]?.details?.paused).toBe(false);
    call.cut();
    await round();
    await round();
    expect(receiver.merged()).toEqual([]);
  });
});
