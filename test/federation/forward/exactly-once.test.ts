import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ForwardSettings } from '../../../src/federation/forward/forward-settings.ts';
import { NOW } from '../test-node.ts';
import { FakeUpstream, sum } from './fake-upstream.ts';
import { ForwardingNode, NodeDisk, settle } from './forwarding-node.ts';

type Step =
  | { readonly step: 'calls'; readonly first: number; readonly services: number; readonly count: number }
  | { readonly step: 'flush'; readonly failure: 'before' | 'after' | undefined }
  | { readonly step: 'dies'; readonly at: 'before' | 'after' }
  | { readonly step: 'wait'; readonly seconds: number }
  | { readonly step: 'deliver'; readonly count: number }
  | { readonly step: 'upstream-flush'; readonly acknowledge: boolean }
  | { readonly step: 'cut' | 'crash' | 'kill' | 'stop' | 'unreachable' | 'reachable' }
  | { readonly step: 'turnover'; readonly idlePeriod: number | undefined };

const steps = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        step: fc.constant('calls' as const),
        // Not always from 0: the node's indexes then have another order after a turnover.
        first: fc.nat(6),
        services: fc.integer({ min: 1, max: 12 }),
        count: fc.integer({ min: 1, max: 5 }),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        step: fc.constant('flush' as const),
        failure: fc.oneof(
          { weight: 4, arbitrary: fc.constant(undefined) },
          { weight: 1, arbitrary: fc.constantFrom('before' as const, 'after' as const) },
        ),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ step: fc.constant('dies' as const), at: fc.constantFrom('before', 'after') }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ step: fc.constant('wait' as const), seconds: fc.constantFrom(1, 12, 31, 70, 130) }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ step: fc.constant('deliver' as const), count: fc.integer({ min: 1, max: 6 }) }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ step: fc.constant('upstream-flush' as const), acknowledge: fc.boolean() }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        step: fc.constantFrom(
          'cut' as const,
          'crash' as const,
          'kill' as const,
          'kill' as const,
          'stop' as const,
          'unreachable' as const,
          'reachable' as const,
        ),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        step: fc.constant('turnover' as const),
        // Everybody, or those that have been away for so long.
        idlePeriod: fc.constantFrom(undefined, 0, 10_000, 100_000),
      }),
    },
  ),
  { minLength: 20, maxLength: 80, size: 'max' },
);

/** A node that is killed and started again and again, and its upstream. */
class World {
  readonly disk = new NodeDisk();
  readonly upstream = new FakeUpstream();
  readonly #settings: Partial<ForwardSettings>;
  node!: ForwardingNode;
  #now = NOW;

  constructor(settings: Partial<ForwardSettings>) {
    this.#settings = settings;
    // A small credit, so that much is under way and much waits.
    this.upstream.credit = 300;
  }

  async start(): Promise<void> {
    const { disk, upstream } = this;
    this.node = await new ForwardingNode({ disk, upstream, now: this.#now, settings: this.#settings }).start();
    await settle();
  }

  async run(step: Step): Promise<void> {
    const { node, upstream } = this;
    if (step.step === 'calls')
      for (let i = 0; i < step.services; i++) node.calls(`service-${step.first + i}`, step.count);
    else if (step.step === 'flush') await Promise.race([node.flush(step.failure), this.#death()]);
    else if (step.step === 'dies') node.dies = step.at;
    else if (step.step === 'wait') node.clock.advance(step.seconds * 1_000);
    else if (step.step === 'deliver') upstream.deliver(step.count);
    else if (step.step === 'upstream-flush') upstream.flush(step.acknowledge);
    else if (step.step === 'cut') upstream.cut();
    else if (step.step === 'crash') upstream.crash();
    else if (step.step === 'kill') await this.kill();
    else if (step.step === 'stop') await this.stop();
    else if (step.step === 'turnover') node.turnovers.demand(step.idlePeriod);
    else upstream.reachable = step.step === 'reachable';
    await settle();
    if (this.node.dead) await this.kill();
  }

  async kill(): Promise<void> {
    this.#now = this.node.clock.now();
    await this.node.kill();
    this.upstream.cut();
    await this.start();
  }

  async stop(): Promise<void> {
    this.node.dies = undefined;
    await this.node.flush();
    const stopped = this.node.forwarder.stop();
    await this.#pumpDuring(stopped);
    this.#now = this.node.clock.now();
    await this.start();
  }

  /** Everything goes its way until nothing is left. */
  async drain(): Promise<void> {
    this.node.dies = undefined;
    this.upstream.reachable = true;
    await this.node.flush();
    for (let round = 0; round < 300; round++) {
      await settle();
      this.upstream.deliver();
      this.upstream.flush();
      await settle();
      const { state, pendingIncrements } = this.node.forwarder.status();
      if (state === 'established' && pendingIncrements === 0 && this.upstream.waiting === 0 && round > 3) return;
      this.node.clock.advance(5_000);
    }
    throw new Error(`Not drained: ${JSON.stringify(this.node.forwarder.status())}`);
  }

  async #death(): Promise<void> {
    const { node } = this;
    while (!node.dead) await settle();
  }

  async #pumpDuring(stopped: Promise<void>): Promise<void> {
    let over = false;
    stopped.finally(() => {
      over = true;
    });
    for (let round = 0; !over; round++) {
      await settle();
      this.upstream.deliver();
      this.upstream.flush();
      if (round > 20) this.node.clock.advance(1_000);
    }
  }
}

async function run(settings: Partial<ForwardSettings>, todo: readonly Step[]): Promise<World> {
  const world = new World(settings);
  await world.start();
  let checking: Promise<void> = Promise.resolve();
  // What the node has stored up to the claimed minute has come, or is known to be lost.
  world.upstream.onWatermark = (minute) => {
    const merged = new Map(world.upstream.merged.totals);
    const gaps = sum(world.upstream.merged.gaps) + world.upstream.merged.lost;
    if (gaps > 0) return;
    checking = checking.then(async () => {
      for (const [key, total] of (await world.disk.truth()).totals)
        if (Number(key.split('/')[1]) <= minute && (merged.get(key) ?? 0) < total)
          throw new Error(`Minute ${minute} is claimed complete, but ${key} has ${merged.get(key)} of ${total}.`);
    });
  };
  for (const step of todo) {
    await world.run(step);
    await checking;
  }
  await world.drain();
  await checking;
  return world;
}

const seeded = { numRuns: 40, seed: 20_260_728 };
const LONG = 60_000;

describe('increments, whatever happens to the node, its entities and its upstream', () => {
  it(
    'with a file buffer, arrive exactly once',
    async () => {
      await fc.assert(
        fc.asyncProperty(steps, async (todo) => {
          const path = mkdtempSync(join(tmpdir(), 'forward-'));
          try {
            const limits = {
              maxBytes: 100_000_000,
              segmentBytes: 65_536,
              fsync: 'never',
              fsyncInterval: 1_000,
            } as const;
            const world = await run({ buffer: { path, ...limits }, maxBatchBytes: 200 }, todo);
            const { totals, rows } = await world.disk.truth();
            const { merged } = world.upstream;
            await world.node.kill();
            expect(Object.fromEntries(merged.totals)).toEqual(Object.fromEntries(totals));
            expect([merged.increments, merged.lost, sum(merged.gaps)]).toEqual([rows, 0, 0]);
          } finally {
            rmSync(path, { recursive: true, force: true });
          }
        }),
        seeded,
      );
    },
    LONG,
  );

  it.each(['BLOCKING', 'IF_POSSIBLE'] as const)(
    'with a file buffer that is too small and %s, arrive or are reported as lost',
    async (policy) => {
      await fc.assert(
        fc.asyncProperty(steps, async (todo) => {
          const path = mkdtempSync(join(tmpdir(), 'forward-'));
          try {
            const limits = { maxBytes: 14_000, segmentBytes: 4_096, fsync: 'never', fsyncInterval: 1_000 } as const;
            const queue = { maxIncrements: 10, maxBytes: 100_000, maxAge: 600_000, policy };
            const world = await run({ buffer: { path, ...limits }, queue, maxBatchBytes: 200 }, todo);
            await expectAccounted(world);
          } finally {
            rmSync(path, { recursive: true, force: true });
          }
        }),
        { ...seeded, numRuns: 30 },
      );
    },
    LONG,
  );

  it.each(['BLOCKING', 'IF_POSSIBLE'] as const)(
    'with a memory queue and %s, arrive or are reported as lost',
    async (policy) => {
      await fc.assert(
        fc.asyncProperty(steps, async (todo) => {
          const queue = { maxIncrements: 10, maxBytes: 100_000, maxAge: 600_000, policy };
          const world = await run({ queue, maxBatchBytes: 200 }, todo);
          await expectAccounted(world);
        }),
        seeded,
      );
    },
    LONG,
  );
});

async function expectAccounted(world: World): Promise<void> {
  const { totals, rows } = await world.disk.truth();
  const { merged } = world.upstream;
  await world.node.kill();
  for (const [key, total] of merged.totals) expect(total, key).toBeLessThanOrEqual(totals.get(key) ?? 0);
  expect(merged.increments + sum(merged.gaps) + merged.lost).toBe(rows);
}
