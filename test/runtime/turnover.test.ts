import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { entityOf, type MetricBlock } from '../../src/runtime/block.ts';
import { coalesce } from '../../src/runtime/coalesce.ts';
import { FakeClock } from '../../src/runtime/fake-clock.ts';
import { Kernel } from '../../src/runtime/kernel.ts';
import { GONE } from '../../src/runtime/scope-entities.ts';
import { forgetIdleEntities, type IdleEntityLimits } from '../../src/runtime/turnover.ts';
import { type CallRecord, coreProgram, instanceScope, serviceScope } from '../federation/fake-program.ts';

const NOW = 29_000_000 * 60_000;
const MINUTE = 60_000;

/** A node that is played minute by minute: calls, then a hand-over. */
class TestKernel extends Kernel {
  readonly clock: FakeClock;
  readonly logged: { readonly msg: string; readonly [key: string]: unknown }[];

  constructor(limits: Partial<IdleEntityLimits> = {}, maxEntitiesPerScope = 1_000, maxEntitiesPerMetric = 1_000_000) {
    const clock = new FakeClock(NOW);
    const logged: TestKernel['logged'] = [];
    super(coreProgram(), {
      clock,
      log: pino({}, { write: (line) => void logged.push(JSON.parse(line)) }),
      maxEntitiesPerScope,
      maxOpenBuckets: 10,
      tables: { maxEntities: maxEntitiesPerMetric, maxBytes: Number.POSITIVE_INFINITY },
      turnover: forgetIdleEntities({ entityIdlePeriod: 10 * MINUTE, maxIdleEntities: 0, ...limits }),
      apdexThreshold: () => 500,
    });
    this.clock = clock;
    this.logged = logged;
  }

  /** One call of every service, then a hand-over a minute later. */
  minute(...services: readonly string[]): MetricBlock[] {
    const timeBucket = this.clock.now() / MINUTE;
    for (const service of services) {
      const record: CallRecord = { service, instance: `${service}-0`, status: true, timeBucket };
      this.source('Call')!.dispatch(record);
    }
    this.clock.advance(MINUTE);
    return this.take();
  }

  minutes(count: number, ...services: readonly string[]): void {
    for (let i = 0; i < count; i++) this.minute(...services);
  }

  get known(): number {
    return this.registry(serviceScope).size;
  }
}

function namesOf(blocks: readonly MetricBlock[]): string[] {
  return blocks.flatMap((block) => [...block.entities.keys()].map((row) => entityOf(block, row).name));
}

describe('a node whose entities come and go', () => {
  it('forgets those that have been idle for the period once they outnumber the others', () => {
    const kernel = new TestKernel();
    kernel.minute('gone-1', 'gone-2', 'stays');
    // A hand-over knows who was seen up to the one before it: the period is not over.
    kernel.minutes(11, 'stays');
    expect([kernel.turnovers, kernel.known]).toEqual([0, 3]);
    kernel.minute('stays');
    expect([kernel.turnovers, kernel.known]).toEqual([1, 1]);
    expect(namesOf(kernel.minute('stays', 'new'))).toEqual(['stays', 'new', 'stays-0', 'new-0']);
    expect([kernel.turnovers, kernel.known]).toEqual([1, 2]);
    expect(kernel.logged).toMatchObject([{ known: 6, idle: 4 }]);
  });

  it('keeps them as long as they are no more than half, or than it puts up with', () => {
    const half = new TestKernel();
    half.minute('gone', 'stays');
    half.minutes(30, 'stays');
    expect(half.turnovers).toBe(0);
    const few = new TestKernel({ maxIdleEntities: 4 });
    few.minute('gone-1', 'gone-2', 'stays');
    few.minutes(30, 'stays');
    expect(few.turnovers).toBe(0);
  });

  it('makes room in a full scope as soon as a good part of it is idle, and takes refused ones then', () => {
    const kernel = new TestKernel({ maxIdleEntities: 1_000 }, 8);
    const staying = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    kernel.minute('gone', ...staying);
    kernel.minutes(11, ...staying, 'refused');
    expect([kernel.turnovers, kernel.refusals.count('entity-limit')]).toEqual([0, 22]);
    kernel.minute(...staying);
    expect(kernel.turnovers).toBe(1);
    expect(namesOf(kernel.minute(...staying, 'refused'))).toContain('refused');
  });

  it('counts what has no rows from when it was met', () => {
    const kernel = new TestKernel();
    for (const name of ['a', 'b', 'c']) kernel.registry(instanceScope).intern({ id: name, name, fields: ['x', name] });
    kernel.minutes(12, 'stays');
    expect(kernel.turnovers).toBe(0);
    kernel.minute('stays');
    expect(kernel.turnovers).toBe(1);
  });

  it('takes over the others under new indexes, in their order, with the time when they were seen', () => {
    const kernel = new TestKernel();
    const before = kernel.generation;
    kernel.minute('gone-1', 'stays-1', 'gone-2', 'stays-2', 'gone-3');
    kernel.minutes(5, 'stays-1', 'stays-2');
    kernel.minutes(7, 'stays-2');
    const registry = kernel.registry(serviceScope);
    expect([before.number, kernel.generation.number]).toEqual([1, 2]);
    expect([0, 1].map((index) => registry.at(index).name)).toEqual(['stays-1', 'stays-2']);
    expect([...kernel.generation.moved(serviceScope)]).toEqual([GONE, 0, GONE, 1, GONE]);
    // Of the period, stays-1 had been away for half when it was taken over.
    kernel.minutes(3);
    expect(kernel.generation.count(kernel.clock.now() - 10 * MINUTE)[0]).toMatchObject({ known: 2, idle: 0 });
    kernel.minute();
    expect(kernel.generation.count(kernel.clock.now() - 10 * MINUTE)[0]).toMatchObject({ known: 2, idle: 1 });
  });

  it('takes over a great many in several hand-overs, and is in use meanwhile', () => {
    const kernel = new TestKernel({ maxIdleEntities: 100_000 }, 200_000);
    const registry = kernel.registry(serviceScope);
    const meet = (from: number, to: number) => {
      for (let i = from; i < to; i++) registry.intern({ id: `${i}`, name: `${i}`, fields: [`${i}`] });
    };
    meet(0, 110_000);
    kernel.minutes(12);
    meet(110_000, 140_000);
    kernel.minute('early');
    expect([kernel.turnovers, kernel.known]).toEqual([0, 140_001]);
    kernel.minute('late');
    expect([kernel.turnovers, kernel.known]).toEqual([1, 30_002]);
    expect(kernel.registry(serviceScope).at(30_001).name).toBe('late');
    expect(namesOf(kernel.minute('early', 'late'))).toEqual(['early', 'late', 'early-0', 'late-0']);
  });

  it('resolves a block by the entities of its own generation, whatever the node knows by now', () => {
    const kernel = new TestKernel();
    const before = kernel.minute('gone-1', 'gone-2', 'stays');
    kernel.minutes(12);
    const after = kernel.minute('stays', 'new');
    expect(kernel.turnovers).toBe(1);
    expect(namesOf(before)).toEqual(['gone-1', 'gone-2', 'stays', 'gone-1-0', 'gone-2-0', 'stays-0']);
    expect(namesOf(after)).toEqual(['stays', 'new', 'stays-0', 'new-0']);
    expect([before[0]!.generation.number, after[0]!.generation.number]).toEqual([1, 2]);
  });

  it('merges blocks of one generation only: the same index is somebody else in another', () => {
    const kernel = new TestKernel();
    const [before] = kernel.minute('gone-1', 'gone-2');
    kernel.minutes(12);
    const [after] = kernel.minute('stays');
    const bucket = after!.bucket;
    const merged = coalesce([{ ...before!, bucket }, after!, { ...before!, bucket }], kernel);
    expect(merged.map(({ generation, entities }) => [generation.number, entities.length])).toEqual([
      [1, 2],
      [2, 1],
    ]);
    expect(namesOf(merged)).toEqual(['gone-1', 'gone-2', 'stays']);
  });

  it('makes room in metrics that have all the entities that they may have, and refuses none that they have', () => {
    const kernel = new TestKernel({}, 1_000, 2);
    // So that indexes differ after the turnover.
    for (const name of ['a', 'b', 'c']) kernel.registry(serviceScope).intern({ id: name, name, fields: [name] });
    kernel.minute('gone', 'stays');
    kernel.minutes(12, 'stays');
    expect(kernel.turnovers).toBe(1);
    const [services] = kernel.minute('new', 'refused', 'stays');
    expect(namesOf([services!])).toEqual(['stays', 'new']);
  });

  it('takes what comes in after a turnover, by the sinks that were there before', () => {
    const kernel = new TestKernel();
    const sink = kernel.source('Call')!;
    kernel.minute('gone');
    kernel.minutes(12);
    expect(kernel.turnovers).toBe(1);
    const record: CallRecord = { service: 'late', instance: 'late-0', status: true, timeBucket: NOW / MINUTE };
    sink.dispatch(record);
    expect(namesOf(kernel.take())).toEqual(['late', 'late-0']);
  });
});
