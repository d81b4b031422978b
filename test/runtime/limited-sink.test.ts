import { describe, expect, it } from 'vitest';
import { FakeClock } from '../../src/runtime/fake-clock.ts';
import { LimitedSink } from '../../src/runtime/limited-sink.ts';
import { Refusals } from '../../src/runtime/refusals.ts';

const NOW = 29_700_000;

function limitedSink(limits: { maxOpenBuckets?: number; maxFutureMinutes?: number }) {
  const clock = new FakeClock(NOW * 60_000 + 30_000);
  const refusals = new Refusals(clock);
  const dispatched: number[] = [];
  const dispatcher = {
    dispatch: ({ timeBucket }: { timeBucket: number }) => void dispatched.push(timeBucket),
    close: () => [],
  };
  const sink = new LimitedSink(
    [],
    dispatcher,
    { clock, maxOpenBuckets: 100, maxFutureMinutes: 10, ...limits },
    refusals,
  );
  return { clock, refusals, dispatched, sink, put: (timeBucket: number) => sink.dispatch({ timeBucket }) };
}

describe('a limited sink', () => {
  it('refuses minutes further ahead than its clock allows, and counts them', () => {
    const { clock, refusals, dispatched, put } = limitedSink({ maxFutureMinutes: 2 });
    for (const ahead of [0, 2, 3, 3, 1_000_000, -1_000_000]) put(NOW + ahead);
    expect(dispatched).toEqual([NOW, NOW + 2, NOW - 1_000_000]);
    expect(refusals.snapshot()).toEqual({ 'future-bucket': 3 });
    clock.advance(60_000);
    put(NOW + 3);
    expect(dispatched.at(-1)).toBe(NOW + 3);
  });

  it('refuses further minutes once as many are open as it may have, until they are taken', () => {
    const { refusals, dispatched, sink, put } = limitedSink({ maxOpenBuckets: 2 });
    for (const age of [0, 1, 2, 1, 0]) put(NOW - age);
    expect(dispatched).toEqual([NOW, NOW - 1, NOW - 1, NOW]);
    expect(refusals.snapshot()).toEqual({ 'bucket-limit': 1 });
    sink.close();
    put(NOW - 2);
    expect(dispatched.at(-1)).toBe(NOW - 2);
  });
});
