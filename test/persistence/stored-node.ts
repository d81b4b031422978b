import pino, { type Logger } from 'pino';
import { Compactor } from '../../src/persistence/compactor.ts';
import { Flusher } from '../../src/persistence/flusher.ts';
import { LoopMerger } from '../../src/persistence/merge/loop-merger.ts';
import type { Merger } from '../../src/persistence/merge/merger.ts';
import type { RetentionDays } from '../../src/persistence/retention.ts';
import type { MetricSeries } from '../../src/query/metrics-reader.ts';
import { StorageMetricsReader } from '../../src/query/storage-metrics-reader.ts';
import { FakeClock } from '../../src/runtime/fake-clock.ts';
import type { Program } from '../../src/runtime/program.ts';
import { ZoneCalendar } from '../../src/runtime/time.ts';
import { MemoryStorage } from '../../src/storage/memory/memory-storage.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { newNode } from '../law/federate.ts';
import { program as everything } from '../programs/everything/generated/index.ts';
import { TurnoverOnDemand } from '../support/turnover-on-demand.ts';

export interface StoredNodeOptions {
  /** Epoch minutes. */
  readonly now: number;
  readonly storage?: Storage;
  readonly program?: Program;
  readonly timeZone?: string;
  readonly retention?: RetentionDays;
  readonly compactAfter?: number;
  readonly blocksAtATime?: number;
  readonly node?: string;
  readonly merger?: Merger;
  readonly log?: Logger;
  readonly stamp?: () => number;
}

/** A kernel with everything between it and the answers to queries, over a fake clock. */
export function storedNode(options: StoredNodeOptions) {
  const { now, storage = new MemoryStorage(), program = everything, retention } = options;
  const turnovers = new TurnoverOnDemand();
  const kernel = newNode(program, { turnover: turnovers.rule });
  const clock = new FakeClock(now * 60_000);
  const log = options.log ?? pino({ level: 'silent' });
  const calendar = new ZoneCalendar(options.timeZone ?? 'UTC');
  const granularities = ['minute', 'hour', 'day'] as const;
  const node = options.node ?? 'n';
  const merger = options.merger ?? new LoopMerger(kernel);
  const flusher = new Flusher({
    kernel,
    storage,
    clock,
    log,
    calendar,
    granularities,
    node,
    merger,
    ...(retention && { retention }),
    ...(options.stamp && { stamp: options.stamp }),
  });
  const { compactAfter = 0, blocksAtATime = 1000 } = options;
  const work = { storage, metrics: program.metrics, merger, clock, log, granularities };
  const compactor = new Compactor({ ...work, compactAfter, blocksAtATime });
  const reader = new StorageMetricsReader({
    ...{ program, storage, calendar, clock, granularities },
    host: kernel,
    maxPoints: 100_000,
  });
  return { kernel, turnovers, clock, flusher, compactor, reader, storage, record: recorder(kernel) };
}

export interface ServiceRecord {
  /** Epoch minutes. */
  readonly bucket: number;
  readonly name: string;
  readonly latency?: number;
  readonly status?: boolean;
  readonly endpointName?: string;
}

function recorder(kernel: ReturnType<typeof newNode>) {
  return ({ bucket, name, latency = 50, status = true, endpointName = '/' }: ServiceRecord): void => {
    kernel
      .source('Service')!
      .dispatch({ timeBucket: bucket, name, layer: 2, latency, status, endpointName, type: 0 } as never);
  };
}

/** Every point as `[entity, minutes after `from`, state]`. */
export function pointsOf(series: readonly MetricSeries[], from: number) {
  return series.flatMap(({ entity, points }) => points.map(({ bucket, state }) => [entity.name, bucket - from, state]));
}

/** Everything that is stored under a granularity, as `metric bucket chunk`. */
export async function keysIn(storage: Storage, granularity: Parameters<Storage['dropBlocks']>[0], metric: string) {
  const keys: string[] = [];
  for await (const { bucket, chunk } of storage.readBlocks({
    metric,
    granularity,
    from: 0,
    to: Number.MAX_SAFE_INTEGER,
  }))
    keys.push(`${bucket} ${chunk}`);
  return keys;
}
