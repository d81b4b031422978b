import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { Flusher } from '../../src/persistence/flusher.ts';
import { StorageMetricsReader } from '../../src/query/storage-metrics-reader.ts';
import type { MetricBlock } from '../../src/runtime/block.ts';
import { FakeClock } from '../../src/runtime/fake-clock.ts';
import type { MergedPosition } from '../../src/runtime/flush.ts';
import { ZoneCalendar } from '../../src/runtime/time.ts';
import { MemoryStorage } from '../../src/storage/memory/memory-storage.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { newNode } from '../law/federate.ts';
import { program } from '../programs/everything/generated/index.ts';

const MINUTE = Date.parse('2026-11-23T15:42Z') / 60_000;

/** A storage that refuses transactions while `failing` is set: before anything, or after all its work was done. */
function fallible(storage: Storage) {
  const control = { failing: undefined as 'before' | 'after' | undefined };
  const wrapped: Storage = {
    transaction: (work) =>
      storage.transaction(async (transaction) => {
        if (control.failing === 'before') throw new Error('disk full');
        const result = await work(transaction);
        if (control.failing === 'after') throw new Error('disk full');
        return result;
      }),
    readBlocks: (range) => storage.readBlocks(range),
    readEntities: (scope, ids) => storage.readEntities(scope, ids),
    readProducers: () => storage.readProducers(),
    close: () => storage.close(),
  };
  return { control, storage: wrapped };
}

function newFlusher() {
  const kernel = newNode(program);
  const { control, storage } = fallible(new MemoryStorage());
  const calendar = new ZoneCalendar('Asia/Kolkata');
  const clock = new FakeClock();
  const log = pino({ level: 'silent' });
  const flusher = new Flusher({ kernel, storage, clock, log, calendar, granularities: ['minute', 'hour', 'day'] });
  const reader = new StorageMetricsReader({ program, storage, calendar, host: kernel, maxPoints: 1000 });
  const dispatch = (bucket: number, status = true, name = 'order') =>
    kernel.source('Service')!.dispatch({ timeBucket: bucket, name, layer: 2, latency: 50, status } as never);
  const read = async (step: 'minute' | 'hour' | 'day' | 'total', entity = 'order') => {
    const { series } = await reader.query({
      metric: 'percent_of_service',
      entity,
      from: MINUTE - 3000,
      to: MINUTE + 10,
      step,
    });
    return series.flatMap(({ points }) =>
      points.map(({ bucket, state }) => [bucket - MINUTE, state['total'], state['match']]),
    );
  };
  return { kernel, control, storage, flusher, clock, reader, dispatch, read };
}

describe('the flush', () => {
  it('merges into minutes, hours and days of the zone', async () => {
    const { flusher, dispatch, read } = newFlusher();
    for (const [bucket, status] of [
      [MINUTE, true],
      [MINUTE, false],
      [MINUTE - 13, true],
      [MINUTE - 1440, true],
    ] as const) {
      dispatch(bucket, status);
      await flusher.flush();
    }
    expect(await read('minute')).toEqual([
      [-1440, 1, 1],
      [-13, 1, 1],
      [0, 2, 1],
    ]);
    // 15:42Z is 21:12 in Kolkata: the hour began 12 minutes ago, the day 21 hours and 12 minutes ago.
    expect(await read('hour')).toEqual([
      [-1452, 1, 1],
      [-72, 1, 1],
      [-12, 2, 1],
    ]);
    expect(await read('day')).toEqual([
      [-2712, 1, 1],
      [-1272, 3, 2],
    ]);
    expect(await read('total')).toEqual([[-3000, 4, 3]]);
  });

  it.each(['before', 'after'] as const)(
    'loses and doubles nothing when the store fails %s the work',
    async (failing) => {
      const { control, flusher, dispatch, read } = newFlusher();
      const offered: MetricBlock[][] = [];
      flusher.addConsumer({ offer: (blocks) => void offered.push([...blocks]) });
      dispatch(MINUTE);
      control.failing = failing;
      await expect(flusher.flush()).rejects.toThrow('disk full');
      dispatch(MINUTE, false);
      dispatch(MINUTE, true, 'stock');
      await expect(flusher.flush()).rejects.toThrow('disk full');
      expect(offered).toEqual([]);
      control.failing = undefined;
      await flusher.flush();
      expect(await read('minute')).toEqual([[0, 2, 1]]);
      expect(await read('minute', 'stock')).toEqual([[0, 1, 1]]);
      const totals = offered.flat().filter(({ metric }) => metric.name === 'count_of_service');
      expect(totals.map(({ columns }) => [...(columns as unknown as { total: Float64Array }).total])).toEqual([[2, 1]]);
    },
  );

  it('stores positions with the rows, and tells of them only when they are durable', async () => {
    const { control, flusher, storage, dispatch } = newFlusher();
    const position: MergedPosition = { cluster: 'cloud-c', producer: 'p', epoch: 1, lane: 0, sequence: 7 };
    const durable: number[] = [];
    flusher.addParticipant({
      merged: () => [position],
      durable: (positions) => void durable.push(...positions.map(({ sequence }) => sequence)),
    });
    dispatch(MINUTE);
    control.failing = 'after';
    await expect(flusher.flush()).rejects.toThrow('disk full');
    expect([durable, await storage.readProducers()]).toEqual([[], []]);
    control.failing = undefined;
    await flusher.flush();
    expect([durable, await storage.readProducers()]).toEqual([[7], [position]]);
  });

  it('runs by period, and a last time when it is stopped', async () => {
    const { flusher, clock, dispatch, read } = newFlusher();
    flusher.start(1000);
    dispatch(MINUTE);
    clock.advance(1000);
    await flusher.flush();
    expect(await read('minute')).toEqual([[0, 1, 1]]);
    dispatch(MINUTE);
    await flusher.stop();
    expect(await read('minute')).toEqual([[0, 2, 2]]);
  });
});
