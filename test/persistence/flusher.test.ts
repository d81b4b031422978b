import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { Flusher } from '../../src/persistence/flusher.ts';
import { StorageMetricsReader } from '../../src/query/storage-metrics-reader.ts';
import { FakeClock } from '../../src/runtime/fake-clock.ts';
import type { Flush, FlushConsumer, FlushParticipant } from '../../src/runtime/flush.ts';
import { ZoneCalendar } from '../../src/runtime/time.ts';
import { MemoryStorage } from '../../src/storage/memory/memory-storage.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { StorageError } from '../../src/storage/storage-error.ts';
import { newNode } from '../law/federate.ts';
import { program } from '../programs/everything/generated/index.ts';

const MINUTE = Date.parse('2026-11-23T15:42Z') / 60_000;

/**
 * A storage that refuses transactions while `failing` is set: before anything, after all its work was done, or when it
 * has been committed and only the answer is lost.
 */
function fallible(storage: Storage) {
  const control = { failing: undefined as 'before' | 'after' | 'in doubt' | undefined };
  const wrapped: Storage = {
    transaction: async (work) => {
      const result = await storage.transaction(async (transaction) => {
        if (control.failing === 'before') throw new Error('disk full');
        const done = await work(transaction);
        if (control.failing === 'after') throw new Error('disk full');
        return done;
      });
      if (control.failing === 'in doubt') throw new StorageError('cable cut', { retryable: true, uncertain: true });
      return result;
    },
    readBlocks: (range) => storage.readBlocks(range),
    readEntities: (scope, selection) => storage.readEntities(scope, selection),
    readDocuments: (kind, range) => storage.readDocuments(kind, range),
    dropBlocks: (granularity, before) => storage.dropBlocks(granularity, before),
    close: () => storage.close(),
  };
  return { control, storage: wrapped };
}

/** Notes what it is told. */
class Recorder implements FlushConsumer {
  readonly events: string[] = [];
  readonly committed: Flush[] = [];

  async prepare({ id }: Flush): Promise<void> {
    this.events.push(`prepare ${id.number}`);
  }

  async record({ id }: Flush): Promise<void> {
    this.events.push(`record ${id.number}`);
  }

  commit(flush: Flush): void {
    this.events.push(`commit ${flush.id.number}`);
    this.committed.push(flush);
  }

  abort({ id }: Flush): void {
    this.events.push(`abort ${id.number}`);
  }

  totals(metric: string): number[] {
    const blocks = this.committed.flatMap((flush) => flush.blocks).filter((block) => block.metric.name === metric);
    return blocks.flatMap(({ columns }) => [...(columns as unknown as { total: Float64Array }).total]);
  }
}

/** One that has merged something, and owns its session or does not. */
function participant(told: string[], owns: () => boolean): FlushParticipant {
  return {
    handOver: () => ({
      foreign: [],
      gaps: [],
      receivedUpTo: MINUTE,
      pending: true,
      record: async (transaction) => {
        await transaction.writeDocuments('producer', [{ key: 'p', text: 'batch 7' }]);
        return owns();
      },
      durable: () => void told.push('durable'),
      discarded: () => void told.push('discarded'),
    }),
  };
}

function newFlusher(store: Storage = new MemoryStorage()) {
  const kernel = newNode(program);
  const { control, storage } = fallible(store);
  const calendar = new ZoneCalendar('Asia/Kolkata');
  const clock = new FakeClock();
  const logged: { level: number; msg: string }[] = [];
  const log = pino({ level: 'info' }, { write: (line) => void logged.push(JSON.parse(line)) });
  const flusher = new Flusher({
    kernel,
    storage,
    clock,
    log,
    calendar,
    granularities: ['minute', 'hour', 'day'],
    node: 'n',
  });
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
  return { kernel, control, storage, flusher, clock, reader, dispatch, read, logged };
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

  it.each(['before', 'after', 'in doubt'] as const)(
    'loses and doubles nothing when the store fails: %s',
    async (failing) => {
      const { control, flusher, dispatch, read } = newFlusher();
      const recorder = new Recorder();
      flusher.addConsumer(recorder);
      dispatch(MINUTE);
      control.failing = failing;
      await expect(flusher.flush()).rejects.toThrow(/disk full|cable cut/);
      dispatch(MINUTE, false);
      dispatch(MINUTE, true, 'stock');
      control.failing = 'before';
      await expect(flusher.flush()).rejects.toThrow('disk full');
      expect(recorder.committed).toEqual([]);
      control.failing = undefined;
      await flusher.flush();
      expect(await read('minute')).toEqual([[0, 2, 1]]);
      expect(await read('minute', 'stock')).toEqual([[0, 1, 1]]);
      expect(recorder.totals('count_of_service')).toEqual([1, 1, 1]);
    },
  );

  it('tells once that the store refuses, whoever asks for the flush, and once that it takes flushes again', async () => {
    const { control, flusher, clock, dispatch, logged } = newFlusher();
    const told = () => logged.map(({ level, msg }) => [level, msg]);
    const refused = [50, 'The store refused a flush; its rows are kept and tried again.'];
    const back = [30, 'The store takes flushes again; nothing was lost.'];
    flusher.start(1_000);
    dispatch(MINUTE);
    control.failing = 'before';
    for (let i = 0; i < 3; i++) await expect(flusher.flush()).rejects.toThrow('disk full');
    clock.advance(1_000);
    await expect(flusher.flush()).rejects.toThrow('disk full');
    expect(told()).toEqual([refused]);
    control.failing = undefined;
    await flusher.flush();
    await flusher.flush();
    expect(told()).toEqual([refused, back]);
    control.failing = 'before';
    dispatch(MINUTE);
    await expect(flusher.flush()).rejects.toThrow('disk full');
    expect(told()).toEqual([refused, back, refused]);
  });

  it('prepares once, records with every try, and commits only what is durable', async () => {
    const { control, flusher, dispatch } = newFlusher();
    const recorder = new Recorder();
    flusher.addConsumer(recorder);
    dispatch(MINUTE);
    control.failing = 'after';
    await expect(flusher.flush()).rejects.toThrow('disk full');
    await expect(flusher.flush()).rejects.toThrow('disk full');
    control.failing = undefined;
    await flusher.flush();
    expect(recorder.events.slice(0, 5)).toEqual(['prepare 1', 'record 1', 'record 1', 'record 1', 'commit 1']);
  });

  it('knows after a restart which flushes were stored', async () => {
    const store = new MemoryStorage();
    const first = newFlusher(store);
    const recorder = new Recorder();
    first.flusher.addConsumer(recorder);
    first.dispatch(MINUTE);
    await first.flusher.flush();
    const { id } = recorder.committed[0]!;
    const second = newFlusher(store);
    expect(second.flusher.wasStored(id)).toBe(false);
    await second.flusher.open();
    expect(second.flusher.wasStored(id)).toBe(true);
    expect(second.flusher.wasStored({ ...id, number: id.number + 1 })).toBe(false);
    second.dispatch(MINUTE);
    await second.flusher.flush();
    expect(await second.read('minute')).toEqual([[0, 2, 2]]);
  });

  it('refuses to store beside another node of the same name', async () => {
    const store = new MemoryStorage();
    const [first, second] = [newFlusher(store), newFlusher(store)];
    first.dispatch(MINUTE);
    await first.flusher.flush();
    second.dispatch(MINUTE);
    await expect(second.flusher.flush()).rejects.toThrow(/Another node stores under the name 'n'.*SW_CORE_NODE_NAME/);
    expect(await first.read('minute')).toEqual([[0, 1, 1]]);
  });

  it('stores what participants record with the rows, and tells them only when it is durable', async () => {
    const { control, flusher, storage, dispatch } = newFlusher();
    const told: string[] = [];
    flusher.addParticipant(participant(told, () => true));
    dispatch(MINUTE);
    control.failing = 'after';
    await expect(flusher.flush()).rejects.toThrow('disk full');
    expect([told, await storage.readDocuments('producer')]).toEqual([[], []]);
    control.failing = undefined;
    await flusher.flush();
    expect(told).toEqual(['durable', 'durable']);
    expect(await storage.readDocuments('producer')).toEqual([{ key: 'p', text: 'batch 7' }]);
  });

  it("keeps this node's own rows when a session is lost, and discards what was federated", async () => {
    const { flusher, storage, dispatch, read, kernel } = newFlusher();
    const told: string[] = [];
    const recorder = new Recorder();
    let owns = false;
    flusher.addConsumer(recorder);
    flusher.addParticipant(participant(told, () => owns));
    dispatch(MINUTE);
    await flusher.flush();
    expect([told, await storage.readDocuments('producer')]).toEqual([['discarded'], []]);
    expect(await read('minute')).toEqual([[0, 1, 1]]);
    expect(recorder.events).toEqual(['prepare 1', 'abort 1', 'prepare 2', 'record 2', 'commit 2']);
    expect(recorder.committed.flatMap(({ blocks }) => blocks).some(({ metric }) => kernel.isFederated(metric))).toBe(
      false,
    );
    owns = true;
    await flusher.flush();
    expect(told).toEqual(['discarded', 'durable']);
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
