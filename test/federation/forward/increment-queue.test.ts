import { describe, expect, it } from 'vitest';
import { IncrementQueue, type QueueLimits } from '../../../src/federation/forward/increment-queue.ts';
import type { MetricBlock } from '../../../src/runtime/block.ts';
import { FakeClock } from '../../../src/runtime/fake-clock.ts';
import { Refusals } from '../../../src/runtime/refusals.ts';
import { block } from '../raw-stream.ts';
import { MINUTE } from '../test-node.ts';

const clock = new FakeClock();
const host = { refusals: new Refusals(clock), apdexThreshold: () => 500 };

function queue(limits: Partial<QueueLimits> = {}): IncrementQueue {
  const roomy = { maxIncrements: 1_000, maxBytes: 1_000_000, maxAge: 60_000, policy: 'BLOCKING' } as const;
  return new IncrementQueue({ ...roomy, ...limits }, host, clock);
}

function totals(taken: MetricBlock | undefined): unknown {
  if (taken === undefined) return undefined;
  const { metric, entities, columns } = taken;
  return [...entities].map((entity, row) => [entity, metric.function.stateOf(columns, row)['total']]);
}

describe('the queue between flush and stream', () => {
  it('gives the oldest metric and minute first, its blocks as one', () => {
    const filled = queue();
    filled.add([block([[1, 10, 0]], MINUTE), block([[1, 5, 0]], MINUTE + 1)]);
    filled.add([
      block(
        [
          [1, 1, 0],
          [2, 2, 0],
        ],
        MINUTE,
      ),
      block([]),
    ]);
    expect(filled.rows).toBe(4);
    expect(filled.earliestBucket).toBe(MINUTE);
    expect(totals(filled.take())).toEqual([
      [1, 11],
      [2, 2],
    ]);
    expect(filled.earliestBucket).toBe(MINUTE + 1);
    expect(totals(filled.take())).toEqual([[1, 5]]);
    expect(filled.take()).toBeUndefined();
    expect([filled.rows, filled.full, filled.earliestBucket]).toEqual([0, false, undefined]);
  });

  it('coalesces when it is full, and is no longer', () => {
    const filled = queue({ maxIncrements: 4 });
    for (let i = 0; i < 100; i++)
      filled.add([
        block([
          [1, 1, 0],
          [2, 2, 0],
        ]),
      ]);
    expect(filled.rows).toBeLessThanOrEqual(4);
    expect(filled.dropped).toBe(0);
    expect(totals(filled.take())).toEqual([
      [1, 100],
      [2, 200],
    ]);
  });

  it('holds what does not fit, coalesced, when it is BLOCKING', () => {
    const filled = queue({ maxBytes: 50 });
    for (let i = 0; i < 10; i++) filled.add([block([[1, 1, 0]], MINUTE), block([[1, 1, 0]], MINUTE + (i % 5))]);
    expect(filled.full).toBe(true);
    expect([filled.rows, filled.dropped]).toEqual([5, 0]);
    expect(totals(filled.take())).toEqual([[1, 12]]);
  });

  it('drops the oldest, and counts them, when it takes increments IF_POSSIBLE', () => {
    const filled = queue({ maxIncrements: 2, policy: 'IF_POSSIBLE' });
    for (let minute = 0; minute < 5; minute++) filled.add([block([[1, minute, 0]], MINUTE + minute)]);
    expect([filled.rows, filled.dropped, filled.full]).toEqual([2, 3, false]);
    expect(totals(filled.take())).toEqual([[1, 3]]);
  });

  it('drops what has waited too long', () => {
    const filled = queue({ maxAge: 1_000, policy: 'IF_POSSIBLE' });
    filled.add([block([[1, 1, 0]], MINUTE)]);
    clock.advance(1_001);
    filled.add([block([[1, 2, 0]], MINUTE + 1)]);
    expect([filled.rows, filled.dropped]).toEqual([1, 1]);
    expect(totals(filled.take())).toEqual([[1, 2]]);
  });

  it('forgets the metrics that are not wanted', () => {
    const filled = queue();
    filled.add([block([[1, 1, 0]])]);
    filled.retain((metric) => metric.name !== 'service_sla');
    expect([filled.rows, filled.take()]).toEqual([0, undefined]);
  });
});
