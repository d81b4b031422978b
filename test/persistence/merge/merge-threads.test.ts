import fc from 'fast-check';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { LoopMerger } from '../../../src/persistence/merge/loop-merger.ts';
import type { Merger, MergeWork } from '../../../src/persistence/merge/merger.ts';
import { metricKey } from '../../../src/persistence/metric-key.ts';
import { createStamps } from '../../../src/persistence/stamps.ts';
import { MemoryStorage } from '../../../src/storage/memory/memory-storage.ts';
import { packBytes } from '../../../src/storage/packed.ts';
import type { Storage, StoredGranularity } from '../../../src/storage/storage.ts';
import { newNode } from '../../law/federate.ts';
import { program } from '../../programs/everything/generated/index.ts';
import { type ServiceRecord, storedNode } from '../stored-node.ts';
import { everythingOnThreads, shared } from './threads.ts';

const START = Date.parse('2026-11-23T00:00Z') / 60_000;
const NOW = START + 3_000;
const METRICS = program.metrics.filter(({ source }) => source === 'Service');
const GRANULARITIES: readonly StoredGranularity[] = ['minute', 'hour', 'day', 'minutes-of-hour', 'hours-of-day'];
const SUM = METRICS.find(({ name }) => name === 'sum_of_service')!;
const EXTREMES = METRICS.find(({ name }) => name === 'extremes_of_service')!;
const MOST = 2 ** 53 - 1;
const ON_THREADS = { threadMilliseconds: expect.any(Number), loopMilliseconds: 0, endedThreads: 0 };
const silent = pino({ level: 'silent' });

const record = fc
  .record({
    minute: fc.oneof(fc.nat(3), fc.nat(1_990)),
    service: fc.nat(700),
    latency: fc.integer({ min: 0, max: 900 }),
    status: fc.boolean(),
    endpoint: fc.nat(5),
  })
  .map(
    ({ minute, service, latency, status, endpoint }): ServiceRecord => ({
      ...{ bucket: START + minute, name: `s${service}`, latency, status },
      endpointName: `/${endpoint}`,
    }),
  );
const step = fc.oneof(
  { weight: 5, arbitrary: fc.array(record, { minLength: 1, maxLength: 60 }) },
  { weight: 2, arbitrary: fc.constantFrom('compact', 'restart') },
);
type Step = readonly ServiceRecord[] | 'compact' | 'restart';

/** Every block that is stored, as bytes. */
async function contents(storage: Storage): Promise<string[]> {
  const blocks: string[] = [];
  for (const metric of METRICS)
    for (const granularity of GRANULARITIES) {
      const range = { metric: metricKey(metric), granularity, from: 0, to: Number.MAX_SAFE_INTEGER };
      for await (const { bucket, chunk, bytes } of storage.readBlocks(range))
        blocks.push(`${metric.name} ${granularity} ${bucket} ${chunk} ${Buffer.from(bytes).toString('base64')}`);
    }
  return blocks;
}

async function storeWrittenBy(steps: readonly Step[], merger: Merger): Promise<string[]> {
  const storage = new MemoryStorage();
  const stamp = createStamps(1);
  const start = () => storedNode({ now: NOW, storage, merger, stamp });
  let node = start();
  for (const one of steps) {
    if (one === 'compact') await node.compactor.run();
    else if (one === 'restart') {
      // Entities are met in another order then, and their rows lie scattered over the chunks.
      node = start();
      await node.flusher.open();
    } else {
      one.forEach(node.record);
      await node.flusher.flush();
    }
  }
  return contents(storage);
}

/** Twice the greatest sum in two of three entities. */
function overflowing(): MergeWork {
  const rows = { entities: Int32Array.of(0, 1, 300), columns: { rows: 3, total: Float64Array.of(MOST, MOST, 1) } };
  return {
    function: SUM.function,
    granularity: 'minute',
    chunks: Int32Array.of(4, 5),
    stored: packBytes([undefined, undefined]),
    stamps: Uint32Array.of(1, 2),
    parts: [rows, structuredClone(rows)],
  };
}

function listening() {
  const lines: { readonly level: number; readonly msg: string }[] = [];
  const log = pino({ level: 'info' }, { write: (line) => void lines.push(JSON.parse(line)) });
  return { log, lines };
}

describe('merge threads', () => {
  it('write the same bytes as the event loop, whatever their number', async () => {
    const loop = new LoopMerger(newNode(program));
    const mergers = [1, 2].map((threads) => everythingOnThreads(newNode(program), { threads, log: silent }));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
        const expected = await storeWrittenBy(steps, loop);
        for (const merger of mergers) expect(await storeWrittenBy(steps, merger)).toEqual(expected);
      }),
      { numRuns: 12 },
    );
    expect(mergers.map(({ figures }) => figures)).toMatchObject([ON_THREADS, ON_THREADS]);
  }, 120_000);

  it('count what they refuse with the node, which says why', async () => {
    const { log, lines } = listening();
    const node = newNode(program, { log });
    const merger = everythingOnThreads(node, { threads: 1, log });
    const onThread = await merger.perform('merge', 1, overflowing);
    expect(node.refusals.snapshot()).toEqual({ overflow: 2 });
    expect(lines.map(({ msg }) => msg)).toEqual(['A number of sum() passed 2^53 or is none; its row is dropped.']);
    const other = newNode(program);
    expect(onThread).toEqual(await new LoopMerger(other).perform('merge', 1, overflowing));
    expect(other.refusals.snapshot()).toEqual({ overflow: 2 });
  });

  it('fail the flush that one was working for when it ends; it is tried again on another, and whole', async () => {
    const left = shared(2);
    const { log, lines } = listening();
    const merger = everythingOnThreads(newNode(program), { threads: 2, log, workerData: { failure: 'exits', left } });
    const node = storedNode({ now: NOW, merger, log });
    const flushed = (bucket: number) => {
      for (let i = 0; i < 300; i++) node.record({ bucket, name: `s${i}`, latency: i });
      return node.flusher.flush();
    };
    await expect(flushed(START)).rejects.toThrow(
      'A thread that merges rows has ended (exit code 7); another one takes its place.',
    );
    while (Atomics.load(left, 0) > 0)
      await node.flusher.flush().catch((error) => expect(error.name).toBe('MergeError'));
    await flushed(START);
    expect(await countsOf(node)).toEqual(Array.from({ length: 300 }, () => 2));
    expect(merger.figures.endedThreads).toBeGreaterThan(0);
    expect(lines.map(({ msg }) => msg)).toEqual([
      'A flush could not be merged; its rows are kept and tried again.',
      'The store takes flushes again; nothing was lost.',
    ]);
  });

  it('give the error of a function’s module as a sentence, and go on', async () => {
    const workerData = { failure: 'throws', left: shared(1) } as const;
    const merger = everythingOnThreads(newNode(program), { threads: 1, log: silent, workerData });
    const work = (): MergeWork => ({ ...overflowing(), function: EXTREMES.function, parts: [] });
    await expect(merger.perform('merge', 1, work)).rejects.toThrow(
      "The module of function extremes() fails when it merges ('the digest is odd'). " +
        'Mend it, compile the program again and restart the node.',
    );
    await expect(merger.perform('merge', 1, work)).resolves.toEqual(packBytes([undefined, undefined]));
    expect(merger.figures.endedThreads).toBe(0);
  });

  it.each([
    [
      'of another program',
      { workerData: { digest: 'other' } },
      'the program on the disk is not the one that this node runs',
    ],
    ['without a script', { script: 'no-worker.ts' }, expect.stringContaining('no-worker.ts')],
  ])('%s leave the work to the loop, and say so once', async (_, options, reason) => {
    const { log, lines } = listening();
    const merger = everythingOnThreads(newNode(program), { threads: 2, log, ...options });
    const works = Array.from({ length: 5 }, () => merger.perform('merge', 1, overflowing));
    const [expected] = await Promise.all([new LoopMerger(newNode(program)).perform('merge', 1, overflowing), ...works]);
    for (const work of works) expect(await work).toEqual(expected);
    expect(await merger.perform('merge', 1, overflowing)).toEqual(expected);
    expect(lines).toMatchObject([
      { level: 40, reason, msg: 'Rows are merged on the event loop, for the merge threads do not start.' },
    ]);
    expect(merger.figures).toMatchObject({ threadMilliseconds: 0, endedThreads: 0 });
  });
});

/** How often each service was counted in the first minute. */
async function countsOf({ reader }: ReturnType<typeof storedNode>): Promise<number[]> {
  const { series } = await reader.query({ metric: 'count_of_service', from: START, to: START, step: 'minute' });
  return series.map(({ points }) => points[0]!.value as number);
}
