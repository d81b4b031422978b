import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ForwardSettings } from '../../../src/federation/forward/forward-settings.ts';
import { collected } from '../../support/garbage.ts';
import { NOW } from '../test-node.ts';
import { FakeUpstream, sum } from './fake-upstream.ts';
import { ForwardingNode, NodeDisk, settle } from './forwarding-node.ts';

/** Metrics of the program: a Hello lists them once for each lexicon. */
const METRICS = 2;

let disk: NodeDisk;
let upstream: FakeUpstream;
let directory: string;
const running: ForwardingNode[] = [];

beforeEach(() => {
  disk = new NodeDisk();
  upstream = new FakeUpstream();
  directory = mkdtempSync(join(tmpdir(), 'turnover-'));
});

afterEach(async () => {
  for (const node of running.splice(0)) await node.kill();
  rmSync(directory, { recursive: true, force: true });
});

async function start(settings: Partial<ForwardSettings>, now = NOW): Promise<ForwardingNode> {
  const node = await new ForwardingNode({ disk, upstream, settings, now }).start();
  running.push(node);
  await settle();
  return node;
}

async function flushed(node: ForwardingNode, ...services: readonly string[]): Promise<void> {
  for (const service of services) node.calls(service, 1);
  await node.flush();
  await settle();
}

/** As `flushed`; then the node has forgotten who that was. */
async function flushedAndForgotten(node: ForwardingNode, ...services: readonly string[]): Promise<void> {
  node.turnovers.demand();
  await flushed(node, ...services);
}

/** Takes in all that is on its way, and acknowledges it. */
async function exchange(rounds = 6): Promise<void> {
  for (let i = 0; i < rounds; i++) {
    await settle();
    upstream.deliver();
    upstream.flush();
  }
  await settle();
}

async function expectExactlyOnce(): Promise<void> {
  const { totals, rows } = await disk.truth();
  expect(Object.fromEntries(upstream.merged.totals)).toEqual(Object.fromEntries(totals));
  expect([upstream.merged.increments, upstream.merged.lost, sum(upstream.merged.gaps)]).toEqual([rows, 0, 0]);
}

describe.each(['memory queue', 'file buffer'])('a forwarder with a %s whose node forgets its entities', (kind) => {
  const settings = (): Partial<ForwardSettings> => {
    const limits = { maxBytes: 10_000_000, segmentBytes: 65_536, fsync: 'never', fsyncInterval: 1_000 } as const;
    return kind === 'file buffer' ? { buffer: { path: directory, ...limits } } : {};
  };

  it('goes on under a new stream, whose dictionary begins anew', async () => {
    const node = await start(settings());
    await flushedAndForgotten(node, 'a', 'b', 'c');
    await exchange();
    const streams = upstream.hellos.length;
    await flushed(node, 'c', 'd');
    await exchange();
    await flushed(node, 'd');
    await exchange();
    expect(upstream.hellos).toHaveLength(streams + 1);
    expect(upstream.hellos.at(-1)?.metrics).toHaveLength(METRICS);
    expect(node.forwarder.status()).toMatchObject({ pendingIncrements: 0, state: 'established' });
    await expectExactlyOnce();
  });

  it('sends what waits of several generations, each under its own names, on one stream', async () => {
    upstream.reachable = false;
    const node = await start(settings());
    await flushedAndForgotten(node, 'a', 'b', 'c');
    await flushedAndForgotten(node, 'c', 'a');
    await flushed(node, 'b', 'd');
    upstream.reachable = true;
    node.clock.advance(60_000);
    await exchange();
    expect(upstream.hellos).toHaveLength(1);
    expect(upstream.hellos[0]?.metrics).toHaveLength(METRICS * 3);
    expect(node.forwarder.status().pendingIncrements).toBe(0);
    await expectExactlyOnce();
  });

  it('sends again what is under way when it changes streams, and nothing counts twice', async () => {
    const node = await start(settings());
    await flushedAndForgotten(node, 'a', 'b');
    upstream.deliver();
    // Merged and not acknowledged: the next heartbeat does not wait for it.
    await flushed(node, 'b', 'c');
    node.clock.advance(10_000);
    await exchange();
    expect(upstream.duplicates).toBe(1);
    expect(upstream.hellos.at(-1)?.metrics).toHaveLength(METRICS * 2);
    await expectExactlyOnce();
  });

  it('goes down in order right after', async () => {
    const node = await start(settings());
    await flushedAndForgotten(node, 'a', 'b');
    await flushed(node, 'c', 'a');
    const stopped = node.forwarder.stop();
    await exchange();
    await stopped;
    expect(node.forwarder.status().pendingIncrements).toBe(0);
    await expectExactlyOnce();
  });

  it.each([true, false])('lets go of a generation once it is acknowledged (upstream there: %s)', async (there) => {
    upstream.reachable = there;
    const node = await start(settings());
    const old = new WeakRef(node.kernel.generation);
    await flushedAndForgotten(node, 'a', 'b');
    await flushed(node, 'c', 'a');
    upstream.reachable = true;
    node.clock.advance(60_000);
    await exchange();
    await flushed(node, 'c');
    await exchange();
    expect(node.forwarder.status()).toMatchObject({ state: 'established', pendingIncrements: 0 });
    expect(await collected(old)).toBe(true);
  });
});

describe('a file buffer', () => {
  const settings = (path = directory): Partial<ForwardSettings> => {
    return { buffer: { path, maxBytes: 10_000_000, segmentBytes: 65_536, fsync: 'never', fsyncInterval: 1_000 } };
  };

  it('that outlives the process gives back what several generations left, under their own names', async () => {
    upstream.reachable = false;
    const first = await start(settings());
    await flushedAndForgotten(first, 'a', 'b', 'c');
    await flushed(first, 'c', 'a');
    await first.kill();
    upstream.reachable = true;
    const second = await start(settings(), NOW + 60_000);
    await flushedAndForgotten(second, 'b');
    await exchange();
    await flushed(second, 'd', 'b');
    await exchange();
    expect(second.forwarder.status()).toMatchObject({ pendingIncrements: 0, details: { buffer: { parcels: 0 } } });
    await expectExactlyOnce();
  });

  it.each(['before', 'after'] as const)('loses and doubles nothing when the process dies %s any commit', async (at) => {
    for (let survives = 0; survives < 8; survives++) {
      disk = new NodeDisk();
      upstream = new FakeUpstream();
      const path = join(directory, `${at}-${survives}`);
      const first = await start(settings(path));
      Object.assign(first, { dies: at, survives });
      for (let i = 0; i < 6 && !first.dead; i++) {
        const services = ['a', 'b', 'c', 'd'].slice(i % 3);
        await Promise.race([flushedAndForgotten(first, ...services), death(first)]);
        if (i % 2 === 0) await exchange(2);
      }
      await first.kill();
      upstream.cut();
      const second = await start(settings(path), NOW + 60_000);
      await flushed(second, 'd', 'a');
      await exchange(12);
      expect(second.forwarder.status().pendingIncrements, `${survives}`).toBe(0);
      await expectExactlyOnce();
    }
  });
});

/** Resolves when the process has died. */
async function death(node: ForwardingNode): Promise<void> {
  while (!node.dead) await settle();
}
