import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import pino from 'pino';
import { Flusher } from '../../src/persistence/flusher.ts';
import type { Merger } from '../../src/persistence/merge/merger.ts';
import type { MetricBlock } from '../../src/runtime/block.ts';
import { ByteWriter } from '../../src/runtime/bytes/byte-writer.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import type { Flush, FlushConsumer } from '../../src/runtime/flush.ts';
import { ZoneCalendar } from '../../src/runtime/time.ts';
import { createMerger } from '../../src/server/core/create-merger.ts';
import { MemoryStorage } from '../../src/storage/memory/memory-storage.ts';
import { openSqliteStorage } from '../../src/storage/sqlite/sqlite-storage.ts';
import type { Granularity, Storage } from '../../src/storage/storage.ts';
import type { Ceilings } from '../storage/provider.ts';
import { sqliteCeilings } from '../storage/sqlite-ceilings.ts';
import { check } from '../support/check.ts';
import { Downstream, type Kind } from '../support/downstream.ts';
import { type Paused, withLongestPause } from '../support/loop-pause.ts';
import { median, rounded } from '../support/statistics.ts';
import { Upstream, upstreamProgram } from '../support/upstream.ts';

const GRANULARITIES: readonly Granularity[] = ['minute', 'hour', 'day'];
/** Entities of one stored chunk. */
const CHUNK = 256;
const silent = pino({ level: 'silent' });

export interface FlushSize {
  readonly entities: number;
  /** Minutes that one flush holds. */
  readonly minutes: number;
  readonly runs: number;
  /** That merge; 0 for the event loop. */
  readonly threads: number;
}

interface Measured {
  readonly rowsPerSecond: number;
  /** The longest time for which ingest had to wait; of the median flush, and of the worst. */
  readonly pauseMs: number;
  readonly longestPauseMs: number;
  /** As the two of them, but only what the event loop's own thread computed: the rest was the machine's other work. */
  readonly busyMs: number;
  readonly longestBusyMs: number;
}

export interface FlushRates {
  readonly rows: number;
  /** Services that the store has never heard of. */
  readonly first: Measured;
  /** Minutes of which nothing is stored yet; their hours and days are. */
  readonly newMinutes: Measured;
  /** Minutes that are stored already. */
  readonly storedMinutes: Measured;
  /** Milliseconds for which the kernel hands over its tables: nothing else runs then, whatever the store. */
  readonly handOverMs: number;
  /** Rows per second of handing over and encoding alone, once for each granularity, and (SQLite) of the bare driver's writing that. */
  readonly ceiling: number;
  /** Of `newMinutes`. */
  readonly ratio: number;
}

export async function flushRates(provider: 'memory' | 'sqlite', kind: Kind, size: FlushSize): Promise<FlushRates> {
  if (provider === 'memory') return measure(new MemoryStorage(), kind, size, undefined);
  const directory = mkdtempSync(join(tmpdir(), 'bench-flush-'));
  const storage = await openSqliteStorage(join(directory, 'store.db'));
  const bare = sqliteCeilings(new Database(join(directory, 'bare.db')));
  try {
    return await measure(storage, kind, size, bare);
  } finally {
    await bare.close();
    await storage.close();
    rmSync(directory, { recursive: true });
  }
}

async function measure(storage: Storage, kind: Kind, size: FlushSize, bare: Ceilings | undefined): Promise<FlushRates> {
  const { entities, minutes, runs, threads } = size;
  const downstream = new Downstream(kind, entities);
  const upstream = new Upstream(upstreamProgram(), downstream.hello);
  for (const message of downstream.naming()) upstream.receive(message);
  const { merger, close } = createMerger(threads, { shipped: 'federation' }, upstream.kernel, silent);
  const flusher = newFlusher(upstream, storage, merger);
  await flusher.open();
  const rows = (2 * entities + 1) * minutes;
  const counted = countRows(flusher);
  // Whole days that are over, so that no row is late for its bucket and every run meets the same hours.
  const start = Math.floor(Date.now() / 86_400_000 - 2) * 1_440;
  const flushOf = async (run: number) => {
    fill(upstream, downstream, start + run * minutes, minutes);
    const pause = await withLongestPause(() => flusher.flush());
    check('rows stored', counted.take(), rows);
    return pause;
  };
  const first = await flushOf(0);
  const fresh: Paused[] = [];
  const stored: Paused[] = [];
  const ceilings: number[] = [];
  const handOvers: number[] = [];
  for (let run = 1; run <= runs; run++) {
    fresh.push(await flushOf(run));
    stored.push(await flushOf(run));
    fill(upstream, downstream, start, minutes);
    const ceiling = await ceilingSeconds(upstream, bare);
    ceilings.push(ceiling.seconds);
    handOvers.push(ceiling.handOverMs);
  }
  await close();
  const ceiling = median(ceilings);
  return {
    rows,
    first: measured(rows, [first]),
    newMinutes: measured(rows, fresh),
    storedMinutes: measured(rows, stored),
    handOverMs: rounded(median(handOvers)),
    ceiling: Math.round(rows / ceiling),
    ratio: rounded(ceiling / median(fresh.map(({ seconds }) => seconds)), 3),
  };
}

function measured(rows: number, pauses: readonly Paused[]): Measured {
  return {
    rowsPerSecond: Math.round(rows / median(pauses.map(({ seconds }) => seconds))),
    pauseMs: rounded(median(pauses.map(({ pauseMs }) => pauseMs))),
    longestPauseMs: rounded(Math.max(...pauses.map(({ pauseMs }) => pauseMs))),
    busyMs: rounded(median(pauses.map(({ busyMs }) => busyMs))),
    longestBusyMs: rounded(Math.max(...pauses.map(({ busyMs }) => busyMs))),
  };
}

function fill(upstream: Upstream, downstream: Downstream, from: number, minutes: number): void {
  for (let minute = from; minute < from + minutes; minute++)
    for (const message of downstream.batches(minute)) upstream.receive(message);
}

function newFlusher({ kernel }: Upstream, storage: Storage, merger: Merger): Flusher {
  const calendar = new ZoneCalendar('UTC');
  return new Flusher({
    kernel,
    storage,
    clock: systemClock,
    log: silent,
    merger,
    calendar,
    granularities: GRANULARITIES,
    node: 'bench',
  });
}

/** Counts the rows that have become durable. */
function countRows(flusher: Flusher): { take(): number } {
  let rows = 0;
  const consumer: FlushConsumer = {
    prepare: async () => undefined,
    record: async () => undefined,
    commit: ({ blocks }: Flush) => {
      for (const { entities } of blocks) rows += entities.length;
    },
    abort: () => undefined,
  };
  flusher.addConsumer(consumer);
  return {
    take: () => {
      const counted = rows;
      rows = 0;
      return counted;
    },
  };
}

/** Of the hand-over, and of all that comes to the least: each chunk encoded, and moved by the bare driver. */
async function ceilingSeconds(upstream: Upstream, bare: Ceilings | undefined) {
  const began = performance.now();
  const blocks = upstream.take();
  const handOverMs = performance.now() - began;
  const blobs = GRANULARITIES.flatMap(() => chunksOf(blocks));
  const seconds = (performance.now() - began) / 1_000;
  return { handOverMs, seconds: seconds + ((await bare?.moveBlobs(blobs)) ?? 0) };
}

function chunksOf(blocks: readonly MetricBlock[]): Uint8Array[] {
  const writer = new ByteWriter();
  return blocks.flatMap(({ metric, columns, entities }) => {
    const chunks: Uint8Array[] = [];
    for (let from = 0; from < entities.length; from += CHUNK) {
      metric.function.encode(metric.function.slice(columns, from, Math.min(from + CHUNK, entities.length)), writer);
      chunks.push(writer.take());
    }
    return chunks;
  });
}
