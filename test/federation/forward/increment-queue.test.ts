import { describe, expect, it } from 'vitest';
import {
  IncrementQueue,
  type LostIncrements,
  type QueueLimits,
} from '../../../src/federation/forward/increment-queue.ts';
import { BACKLOG, FRESH } from '../../../src/federation/forward/lanes.ts';
import type { WeighedBlock } from '../../../src/federation/forward/weighed-block.ts';
import { EntityGeneration } from '../../../src/runtime/entity-generation.ts';
import { FakeClock } from '../../../src/runtime/fake-clock.ts';
import { Refusals } from '../../../src/runtime/refusals.ts';
import { serviceScope } from '../fake-program.ts';
import { block } from '../raw-stream.ts';
import { MINUTE } from '../test-node.ts';

const clock = new FakeClock();
const host = { refusals: new Refusals(clock), apdexThreshold: () => 500 };
const generation = EntityGeneration.first([serviceScope], 100, host.refusals);
const next = generation.succession(0).advance(0)!;

class TestQueue extends IncrementQueue {
  readonly lost: LostIncrements[];

  constructor(limits: Partial<QueueLimits> = {}) {
    const roomy = { maxIncrements: 1_000, maxBytes: 1_000_000, maxAge: 60_000, policy: 'BLOCKING' } as const;
    const lost: LostIncrements[] = [];
    const dropped = (each: LostIncrements) => void lost.push(each);
    super({ limits: { ...roomy, ...limits }, freshFor: 10_000, host, clock, dropped });
    this.lost = lost;
  }

  get dropped(): number {
    return this.lost.reduce((sum, { increments }) => sum + increments, 0);
  }
}

/** Rows `[entity, total]` of one minute. */
function weighed(rows: readonly (readonly [number, number])[], minute = MINUTE, of = generation): WeighedBlock {
  const made = block(
    rows.map(([entity, total]) => [entity, total, 0] as const),
    minute,
  );
  return { block: { ...made, generation: of }, increments: rows.length };
}

function totals(taken: WeighedBlock | undefined): unknown {
  if (taken === undefined) return undefined;
  const { metric, entities, columns } = taken.block;
  return [...entities].map((entity, row) => [entity, metric.function.stateOf(columns, row)['total']]);
}

describe('the queue between flush and stream', () => {
  it('gives the oldest metric and minute first, its blocks as one', async () => {
    const filled = new TestQueue();
    await filled.add([weighed([[1, 10]]), weighed([[1, 5]], MINUTE + 1)]);
    await filled.add([
      weighed([
        [1, 1],
        [2, 2],
      ]),
      weighed([]),
    ]);
    expect([filled.rows, filled.increments]).toEqual([4, 4]);
    expect(filled.buckets.least).toBe(MINUTE);
    const first = filled.take(FRESH);
    expect(totals(first)).toEqual([
      [1, 11],
      [2, 2],
    ]);
    expect(first?.increments).toBe(3);
    expect(filled.buckets.least).toBe(MINUTE + 1);
    expect(totals(filled.take(FRESH))).toEqual([[1, 5]]);
    expect(filled.take(FRESH)).toBeUndefined();
    expect([filled.rows, filled.increments, filled.full, filled.buckets.least]).toEqual([0, 0, false, Infinity]);
  });

  it('gives rows of many entities in pieces, so that none takes long to merge', async () => {
    const filled = new TestQueue();
    for (let flush = 0; flush < 2; flush++)
      await filled.add([
        weighed([
          [1, 10],
          [5_000, 20],
          [5_001, 30],
        ]),
      ]);
    expect(totals(filled.take(FRESH))).toEqual([[1, 20]]);
    expect([filled.rows, filled.increments]).toEqual([4, 4]);
    expect(totals(filled.take(FRESH))).toEqual([
      [5_000, 40],
      [5_001, 60],
    ]);
    expect([filled.take(FRESH), filled.rows, filled.increments]).toEqual([undefined, 0, 0]);
  });

  it('coalesces when it is full, and is no longer; the increments stay as many as they were', async () => {
    const filled = new TestQueue({ maxIncrements: 4 });
    for (let i = 0; i < 100; i++)
      await filled.add([
        weighed([
          [1, 1],
          [2, 2],
        ]),
      ]);
    expect(filled.rows).toBeLessThanOrEqual(4);
    expect([filled.increments, filled.dropped]).toEqual([200, 0]);
    expect(totals(filled.take(FRESH))).toEqual([
      [1, 100],
      [2, 200],
    ]);
  });

  it('coalesces in turns; what comes meanwhile is not dropped either', async () => {
    const many = Array.from({ length: 3_000 }, (_, entity) => [entity, 1] as const);
    const minutes = Array.from({ length: 10 }, (_, i) => MINUTE + i);
    const filled = new TestQueue({ maxIncrements: 30_000, maxBytes: 10_000_000, policy: 'IF_POSSIBLE' });
    const add = () => filled.add(minutes.map((minute) => weighed(many, minute)));
    await add();
    const adding = [add(), add()];
    expect([filled.rows, filled.full]).toEqual([90_000 - 3_000, false]);
    let rounds = 0;
    for (; filled.rows > 30_000; rounds++) await new Promise((resolve) => setImmediate(resolve));
    expect(rounds).toBeGreaterThan(3);
    await Promise.all(adding);
    expect([filled.rows, filled.increments, filled.dropped, filled.full]).toEqual([30_000, 90_000, 0, false]);
    expect(totals(filled.take(FRESH))).toEqual(many.map(([entity]) => [entity, 3]));
  });

  it('gives what is asked for while it coalesces', async () => {
    const many = Array.from({ length: 4_000 }, (_, entity) => [entity, 1] as const);
    const filled = new TestQueue({ maxIncrements: 100 });
    const minutes = Array.from({ length: 4 }, (_, i) => MINUTE + i);
    await filled.add(minutes.map((minute) => weighed(many, minute)));
    const adding = filled.add(minutes.map((minute) => weighed(many, minute)));
    const taken = minutes.map(() => totals(filled.take(FRESH)));
    await adding;
    expect(taken).toEqual(minutes.map(() => many.map(([entity]) => [entity, 2])));
    expect([filled.rows, filled.increments, filled.bytes, filled.full]).toEqual([0, 0, 0, false]);
  });

  it('holds what does not fit, coalesced, when it is BLOCKING', async () => {
    const filled = new TestQueue({ maxBytes: 50 });
    for (let i = 0; i < 10; i++) await filled.add([weighed([[1, 1]]), weighed([[1, 1]], MINUTE + (i % 5))]);
    expect(filled.full).toBe(true);
    expect([filled.rows, filled.dropped]).toEqual([5, 0]);
    expect(totals(filled.take(FRESH))).toEqual([[1, 12]]);
  });

  it('drops the oldest, and counts them, when it takes increments IF_POSSIBLE', async () => {
    const filled = new TestQueue({ maxIncrements: 2, policy: 'IF_POSSIBLE' });
    for (let minute = 0; minute < 5; minute++) await filled.add([weighed([[1, minute]], MINUTE + minute)]);
    expect([filled.rows, filled.dropped, filled.full]).toEqual([2, 3, false]);
    expect(filled.lost[0]).toEqual({ reason: 'queue-full', increments: 1, firstBucket: MINUTE, lastBucket: MINUTE });
    expect(totals(filled.take(FRESH))).toEqual([[1, 3]]);
  });

  it('drops what has waited too long', async () => {
    const filled = new TestQueue({ maxAge: 1_000, policy: 'IF_POSSIBLE' });
    await filled.add([weighed([[1, 1]])]);
    clock.advance(1_001);
    await filled.add([weighed([[1, 2]], MINUTE + 1)]);
    expect([filled.rows, filled.dropped]).toEqual([1, 1]);
    expect(totals(filled.take(FRESH))).toEqual([[1, 2]]);
  });

  it('takes for backlog what has waited long, so that the present goes out beside it', async () => {
    const filled = new TestQueue();
    await filled.add([weighed([[1, 1]]), weighed([[1, 2]], MINUTE + 1)]);
    clock.advance(10_001);
    await filled.add([weighed([[1, 4]]), weighed([[1, 8]], MINUTE + 2)]);
    expect(totals(filled.take(FRESH))).toEqual([[1, 4]]);
    expect(totals(filled.take(BACKLOG))).toEqual([[1, 1]]);
    clock.advance(10_001);
    expect(filled.take(FRESH)).toBeUndefined();
    expect(totals(filled.take(BACKLOG))).toEqual([[1, 2]]);
    expect(totals(filled.take(BACKLOG))).toEqual([[1, 8]]);
    expect([filled.rows, filled.bytes, filled.buckets.least]).toEqual([0, 0, Infinity]);
  });

  it('joins what grows old to the backlog of the same metric and minute', async () => {
    const filled = new TestQueue();
    await filled.add([weighed([[1, 1]])]);
    clock.advance(10_001);
    await filled.add([weighed([[1, 2]])]);
    clock.advance(10_001);
    const taken = filled.take(BACKLOG);
    expect([totals(taken), taken?.increments]).toEqual([[[1, 3]], 2]);
    expect([filled.rows, filled.buckets.least]).toEqual([0, Infinity]);
  });

  it('keeps apart what was flushed before the node forgot its entities, and after', async () => {
    const filled = new TestQueue({ maxIncrements: 3 });
    for (const of of [generation, next, generation, next]) await filled.add([weighed([[1, 1]], MINUTE, of)]);
    expect([...filled.blocks()].map((each) => each.generation)).toEqual([generation, next]);
    clock.advance(10_001);
    const taken = [filled.take(BACKLOG), filled.take(BACKLOG), filled.take(BACKLOG)];
    expect(taken.map(totals)).toEqual([[[1, 2]], [[1, 2]], undefined]);
    expect(taken.map((each) => each?.block.generation)).toEqual([generation, next, undefined]);
  });

  it('forgets the metrics that are not wanted', async () => {
    const filled = new TestQueue();
    await filled.add([weighed([[1, 1]])]);
    expect(filled.retain((metric) => metric.name !== 'service_sla')).toBe(1);
    expect([filled.rows, filled.take(FRESH)]).toEqual([0, undefined]);
  });
});
