import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FileBufferSettings, ForwardSettings } from '../../../src/federation/forward/forward-settings.ts';
import { encodeBlock } from '../../../src/federation/protocol/write-batch.ts';
import { ByteWriter } from '../../../src/runtime/bytes/byte-writer.ts';
import type { Flush, ForeignBlock, ForeignLexicon } from '../../../src/runtime/flush.ts';
import { percent } from '../fake-program.ts';
import { block, metric } from '../raw-stream.ts';
import { MINUTE, NOW } from '../test-node.ts';
import { FakeUpstream, sum } from './fake-upstream.ts';
import { ForwardingNode, NodeDisk, settle } from './forwarding-node.ts';

let disk: NodeDisk;
let upstream: FakeUpstream;
let directory: string;
const running: ForwardingNode[] = [];

beforeEach(() => {
  disk = new NodeDisk();
  upstream = new FakeUpstream();
  directory = mkdtempSync(join(tmpdir(), 'forwarder-'));
});

afterEach(async () => {
  for (const node of running.splice(0)) await node.kill();
  rmSync(directory, { recursive: true, force: true });
});

async function start(settings: Partial<ForwardSettings> = {}, now = NOW): Promise<ForwardingNode> {
  const node = await new ForwardingNode({ disk, upstream, settings, now }).start();
  running.push(node);
  await settle();
  return node;
}

function file(overrides: Partial<FileBufferSettings> = {}): Partial<ForwardSettings> {
  const limits = { maxBytes: 10_000_000, segmentBytes: 65_536, fsync: 'always', fsyncInterval: 1_000 } as const;
  return { buffer: { path: directory, ...limits, ...overrides } };
}

/** Takes in all that is on its way, and acknowledges it. */
async function exchange(rounds = 4): Promise<void> {
  for (let i = 0; i < rounds; i++) {
    await settle();
    upstream.deliver();
    upstream.flush();
  }
  await settle();
}

/** The same until everything has arrived; time goes by for what waits for it. */
async function exchangeAll(node: ForwardingNode): Promise<void> {
  const settled = () => node.forwarder.status().pendingIncrements === 0 && upstream.waiting === 0;
  const deadline = Date.now() + 4_000;
  while (Date.now() < deadline) {
    await exchange(3);
    await setTimeout(2);
    if (settled()) return exchange(3);
    node.clock.advance(1_000);
  }
  throw new Error(`Not settled: ${JSON.stringify(node.forwarder.status())}`);
}

async function flushed(node: ForwardingNode, services: number): Promise<void> {
  for (let i = 0; i < services; i++) node.calls(`service-${i}`, 1);
  await node.flush();
  await settle();
}

/** Resolves when the process has died. */
async function death(node: ForwardingNode): Promise<void> {
  while (!node.dead) await settle();
}

function messages(node: ForwardingNode): string[] {
  return node.logged.map(({ msg }) => msg);
}

describe('a forwarder with a memory queue', () => {
  it('has a killed one’s loss reported by the next, once', async () => {
    const first = await start();
    await flushed(first, 3);
    await exchange();
    upstream.reachable = false;
    await flushed(first, 4);
    await first.kill();
    upstream.cut();
    upstream.reachable = true;
    const second = await start();
    await exchange();
    expect([upstream.merged.increments, upstream.merged.lost]).toEqual([6, 8]);
    expect(upstream.hellos.at(-1)?.earlier).toEqual([
      { epoch: NOW, increments: 14, firstBucket: MINUTE, lastBucket: MINUTE },
    ]);
    await second.kill();
    upstream.cut();
    await start();
    await exchange();
    // The second has handed on nothing: there is nothing to account for.
    expect(upstream.hellos.at(-1)?.earlier).toEqual([]);
    expect(upstream.merged.lost).toBe(8);
  });

  it('begins an epoch above the one before, though the clock was set back', async () => {
    const first = await start();
    await flushed(first, 1);
    await exchange();
    await first.kill();
    upstream.cut();
    const second = await start({}, NOW - 3_600_000);
    await flushed(second, 1);
    await exchange();
    expect(upstream.hellos.at(-1)?.epoch).toBe(NOW + 1);
    expect([upstream.merged.increments, upstream.merged.lost]).toEqual([4, 0]);
  });

  it('says no epoch that the store does not know: one that died before its first flush counts, too', async () => {
    const first = await start();
    await exchange();
    await first.kill();
    upstream.cut();
    const second = await start({}, NOW - 3_600_000);
    await flushed(second, 1);
    await exchange();
    expect(upstream.hellos.map(({ epoch }) => epoch)).toEqual([NOW, NOW + 1]);
    expect([upstream.merged.increments, upstream.merged.lost]).toEqual([2, 0]);
  });

  it('does not connect before the store has taken its epoch, and asks it again', async () => {
    const node = new ForwardingNode({ disk, upstream });
    running.push(node);
    node.failure = 'before';
    await node.start();
    await exchange();
    expect(upstream.hellos).toEqual([]);
    expect(messages(node)).toContain('the store does not take what it is to remember of the forwarder');
    node.failure = undefined;
    node.clock.advance(1_000);
    await exchange();
    expect(upstream.hellos).toHaveLength(1);
  });

  it('numbers anew, for an upstream that has lost its store, when its own has taken the new epoch', async () => {
    const node = await start();
    await flushed(node, 2);
    await exchange();
    node.failure = 'before';
    upstream.loseStore();
    node.clock.advance(5_000);
    await exchange();
    expect(upstream.hellos.map(({ epoch }) => epoch)).toEqual([NOW, NOW]);
    node.failure = undefined;
    node.clock.advance(5_000);
    await exchange();
    expect(upstream.hellos.at(-1)!.epoch).toBeGreaterThan(NOW);
    await flushed(node, 3);
    await exchange();
    expect(upstream.merged.increments).toBe(6);
  });

  it('leaves nothing to report when it goes down in order', async () => {
    const first = await start();
    await flushed(first, 3);
    await exchange();
    await first.forwarder.stop();
    const second = await start({}, NOW + 1_000);
    await exchange();
    expect(upstream.hellos.at(-1)?.earlier).toEqual([]);
    expect(second.forwarder.status().state).toBe('established');
  });

  it('tells how much is lost when it goes down without an upstream', async () => {
    upstream.reachable = false;
    const node = await start();
    await flushed(node, 2);
    const stopped = node.forwarder.stop();
    node.clock.advance(10_000);
    await stopped;
    expect(node.logged.at(-1)).toMatchObject({ increments: 4, level: 40 });
    expect(node.logged.at(-1)?.msg).toContain('they are lost, and the next start reports the loss');
  });

  it('takes another connection when nothing is acknowledged for long', async () => {
    const node = await start({ ackTimeout: 25_000, upstreams: ['up:1', 'up:2'] });
    await exchange();
    await flushed(node, 1);
    upstream.deliver();
    // The upstream lives, but makes nothing durable.
    for (let i = 0; i < 3; i++) {
      node.clock.advance(10_000);
      upstream.live();
    }
    expect(messages(node)).toContain('federation link down');
    expect(node.forwarder.status().upstream).toBe('up:2');
    await exchange();
    expect(node.forwarder.status()).toMatchObject({ state: 'established', pendingIncrements: 0 });
    expect(sum(upstream.merged.totals)).toBe(2);
  });

  it('lets what is fresh through beside a backlog that fills its share of the credit', async () => {
    upstream.reachable = false;
    const node = await start({ maxBatchBytes: 160, freshFor: 1_000 });
    await flushed(node, 400);
    node.clock.advance(5_000);
    upstream.credit = 3_000;
    upstream.reachable = true;
    for (let i = 0; i < 60 && upstream.batches.length === 0; i++) {
      node.clock.advance(1_000);
      await settle();
      upstream.deliver();
    }
    const backlog = upstream.batches.length;
    expect(backlog).toBeGreaterThan(0);
    expect(upstream.batches.every(({ lane }) => lane === 1)).toBe(true);
    await flushed(node, 1);
    upstream.deliver();
    expect(upstream.batches.slice(backlog).map(({ lane }) => lane)).toContain(0);
    await exchangeAll(node);
    expect(upstream.merged.increments).toBe((await disk.truth()).rows);
  });

  it('is refused, with the reason, when a stream cannot even be opened', async () => {
    const { disk: kept } = { disk };
    const broken = { open: () => raise('The certificate cannot be read.') } as unknown as FakeUpstream;
    const node = await new ForwardingNode({ disk: kept, upstream: broken }).start();
    running.push(node);
    expect(node.forwarder.status()).toMatchObject({ state: 'refused', reason: 'The certificate cannot be read.' });
  });
});

describe('a forwarder with a file buffer', () => {
  it('goes on where a killed one was, in the same epoch', async () => {
    const first = await start(file());
    await flushed(first, 3);
    await exchange();
    upstream.reachable = false;
    await flushed(first, 4);
    await first.kill();
    upstream.cut();
    upstream.reachable = true;
    const second = await start(file(), NOW + 60_000);
    await flushed(second, 1);
    await exchange();
    expect(upstream.hellos.map(({ epoch }) => epoch)).toEqual(upstream.hellos.map(() => NOW));
    expect(Object.fromEntries(upstream.merged.totals)).toEqual(Object.fromEntries((await disk.truth()).totals));
    expect([upstream.merged.lost, sum(upstream.merged.gaps)]).toEqual([0, 0]);
    expect(second.forwarder.status()).toMatchObject({ pendingIncrements: 0, details: { buffer: { parcels: 0 } } });
  });

  it('holds in memory what the file does not take, says so once, and moves it when there is room', async () => {
    upstream.reachable = false;
    const node = await start({ ...file({ maxBytes: 16_000, segmentBytes: 4_096 }), maxBatchBytes: 4_096 });
    for (let i = 0; i < 12; i++) await flushed(node, 12);
    const { reason, state, details } = node.forwarder.status();
    expect([state, reason]).toEqual(['connecting', details?.buffer?.trouble]);
    expect(reason).not.toBe('');
    expect(details?.queue.rows).toBeGreaterThan(0);
    upstream.reachable = true;
    await exchangeAll(node);
    const told = messages(node).filter((line) => line.startsWith('the forward buffer takes'));
    expect(told).toEqual([
      'the forward buffer takes no more increments; they wait in memory',
      'the forward buffer takes increments again',
    ]);
    expect(node.forwarder.status()).toMatchObject({ reason: '', pendingIncrements: 0 });
    expect(upstream.merged.increments).toBe((await disk.truth()).rows);
  });

  describe.each(['BLOCKING', 'IF_POSSIBLE'] as const)('that is full, and %s', (policy) => {
    it.each(['before', 'after'] as const)('loses no account of anything when it dies %s any commit', async (at) => {
      for (let survives = 0; survives < 16; survives++) {
        disk = new NodeDisk();
        upstream = new FakeUpstream();
        upstream.reachable = false;
        const path = join(directory, `${survives}`);
        const queue = { maxIncrements: 1_000, maxBytes: 1_000_000, maxAge: 600_000, policy };
        const settings = { ...file({ path, maxBytes: 14_000, segmentBytes: 4_096, fsync: 'never' }), queue };
        const first = await start({ ...settings, maxBatchBytes: 4_096 });
        Object.assign(first, { dies: at, survives });
        for (let i = 0; i < 10 && !first.dead; i++) await Promise.race([flushed(first, 12), death(first)]);
        upstream.reachable = true;
        for (let i = 0; i < 5 && !first.dead; i++) await exchange();
        await first.kill();
        upstream.cut();
        const second = await start({ ...settings, maxBatchBytes: 4_096 }, NOW + 60_000);
        await exchangeAll(second);
        const { rows } = await disk.truth();
        expect(upstream.merged.increments + sum(upstream.merged.gaps), `${survives}`).toBe(rows);
      }
    });
  });

  it('reports what a damaged file has lost, and keeps the numbers without holes', async () => {
    const first = await start({ ...file(), maxBatchBytes: 200 });
    await exchange();
    for (let i = 0; i < 5; i++) await flushed(first, 10);
    upstream.deliver(2);
    await first.kill();
    upstream.crash();
    damage(directory, 'service-7');
    const second = await start({ ...file(), maxBatchBytes: 200 });
    await exchangeAll(second);
    const { rows } = await disk.truth();
    const lost = upstream.merged.gaps.get('corrupt-record') ?? 0;
    expect(lost).toBeGreaterThan(0);
    expect(lost).toBeLessThan(rows / 2);
    expect(upstream.merged.increments + lost).toBe(rows);
    expect(second.forwarder.status()).toMatchObject({ pendingIncrements: 0, details: { buffer: { parcels: 0 } } });
  });

  it('numbers anew for an upstream that has lost its store', async () => {
    const node = await start(file());
    await flushed(node, 2);
    await exchange();
    upstream.loseStore();
    await flushed(node, 3);
    node.clock.advance(60_000);
    await exchangeAll(node);
    expect(upstream.merged.increments).toBe(6);
    expect(upstream.hellos.at(-1)?.epoch).toBeGreaterThan(NOW);
    expect(node.forwarder.status().pendingIncrements).toBe(0);
  });

  it('keeps the rest when it goes down', async () => {
    upstream.reachable = false;
    const node = await start(file());
    await flushed(node, 2);
    const stopped = node.forwarder.stop();
    node.clock.advance(10_000);
    await stopped;
    expect(node.logged.at(-1)).toMatchObject({
      increments: 4,
      msg: 'increments stay in the buffer until the next start',
    });
    upstream.reachable = true;
    await start(file());
    await exchange();
    expect(upstream.merged.increments).toBe(4);
  });

  it('does not start in a directory that another process uses', async () => {
    await start(file());
    await expect(start(file())).rejects.toThrow(directory);
  });
});

describe('blocks that the node’s own program does not know', () => {
  it.each([{}, { file: true }])('are passed on with their names as they came: %j', async (mode) => {
    const node = await start('file' in mode ? file() : {});
    await exchange();
    const below = lexicon('below', ['x', 'y', 'z']);
    await pass(node, foreign(below, [[2, 5, 5]]));
    await exchange(6);
    const streams = upstream.hellos.length;
    // The upstream has been told of the lexicon: no new stream is needed.
    await pass(node, foreign(below, [[0, 1, 1]]), foreign(below, [[2, 2, 0]]));
    await exchange(6);
    expect(upstream.hellos).toHaveLength(streams);
    expect(Object.fromEntries(upstream.merged.totals)).toEqual({
      [`below/${MINUTE}/x`]: 1,
      [`below/${MINUTE}/z`]: 7,
    });
    expect(upstream.hellos.at(-1)?.metrics.at(-1)).toMatchObject({ name: 'below', scope: 2 });
    expect(node.forwarder.status()).toMatchObject({ pendingIncrements: 0, acknowledgedIncrements: 3 });
  });

  it('outlive a restart with a file buffer', async () => {
    upstream.reachable = false;
    const first = await start(file());
    await pass(first, foreign(lexicon('below', ['x', 'y']), [[1, 4, 4]]));
    await flushed(first, 1);
    await first.kill();
    upstream.reachable = true;
    const second = await start(file());
    await exchange(8);
    expect(upstream.merged.totals.get(`below/${MINUTE}/y`)).toBe(4);
    expect(sum(upstream.merged.totals)).toBe(6);
    expect(second.forwarder.status().pendingIncrements).toBe(0);
  });

  it('of more lexicons than a Hello has room for go out one after the other', async () => {
    const node = await start();
    await exchange();
    const long = 'm'.repeat(30_000);
    const many = Array.from({ length: 60 }, (_, i) => foreign(lexicon(`${long}${i}`, ['x']), [[0, 1, 1]]));
    await pass(node, ...many);
    await exchangeAll(node);
    expect(sum(upstream.merged.totals)).toBe(60);
    for (const { metrics } of upstream.hellos) expect(JSON.stringify(metrics).length).toBeLessThan(1_048_576);
  });
});

function raise(message: string): never {
  throw new Error(message);
}

/** Of one metric over services; `names` are its entities. */
function lexicon(name: string, names: readonly string[]): ForeignLexicon {
  return {
    scopes: [{ name: 'Service', entityFields: ['name'] }],
    metrics: [metric({ name })],
    fields: (_scope, entity) => [names[entity]!],
  };
}

function foreign(of: ForeignLexicon, rows: Parameters<typeof block>[0]): ForeignBlock {
  const made = block(rows);
  expect(made.metric.function.tag).toBe(percent.tag);
  const bytes = encodeBlock(made, new ByteWriter());
  return { lexicon: of, metric: 0, bucket: made.bucket, rows: rows.length, entities: made.entities, bytes };
}

let passed = 0;

async function pass(node: ForwardingNode, ...blocks: readonly ForeignBlock[]): Promise<void> {
  const id = { series: 'passed', number: ++passed };
  const flush: Flush = { id, flushedAt: NOW, blocks: [], foreign: blocks, gaps: [], receivedUpTo: Infinity };
  await node.forwarder.prepare(flush);
  node.forwarder.commit(flush);
  await settle();
}

/** Turns a byte of the first record that holds the text. */
function damage(path: string, text: string): void {
  const segments = readdirSync(path).filter((name) => name.endsWith('.log'));
  for (const name of segments) {
    const bytes = readFileSync(join(path, name));
    const at = bytes.indexOf(text);
    if (at < 0) continue;
    bytes[at] = bytes[at]! ^ 1;
    writeFileSync(join(path, name), bytes);
    return;
  }
  throw new Error(`No record holds ${text}.`);
}
