import { setImmediate as yieldToOthers } from 'node:timers/promises';
import type { Logger } from 'pino';
import { MalformedBytes } from '../runtime/bytes/malformed.ts';
import type { Clock } from '../runtime/clock.ts';
import type { MetricDefinition } from '../runtime/program.ts';
import type { BlockKey, Granularity, Storage } from '../storage/storage.ts';
import { SERIES_MINUTES, type SeriesGranularity, seriesBucket, seriesOf } from './block-layout.ts';
import { type CompactionWork, compact } from './compaction.ts';
import type { Merger } from './merge/merger.ts';
import { metricKey } from './metric-key.ts';
import { PeriodicJob } from './periodic-job.ts';

const MINUTE_MS = 60_000;
/** Bytes that one transaction reads; a flush waits for no more than that. */
const BYTES_AT_A_TIME = 4 << 20;

export interface CompactorOptions {
  readonly storage: Storage;
  readonly metrics: readonly MetricDefinition[];
  readonly merger: Merger;
  readonly clock: Clock;
  readonly log: Logger;
  readonly granularities: readonly Granularity[];
  /** Minutes after the end of an hour (of a day, for hours) from which it is compacted. */
  readonly compactAfter: number;
  /** Most blocks that one transaction moves, the chunk with which they are passed included. */
  readonly blocksAtATime: number;
}

/** What a series bucket holds in plain form. */
interface Hour {
  readonly bucket: number;
  readonly chunks: Map<number, { readonly keys: BlockKey[]; bytes: number }>;
}

/**
 * Brings cold hours into series form in the background, a small transaction after the other, so that a flush gets its
 * turn in between. What comes late is moved on a later run.
 */
export class Compactor {
  readonly #options: CompactorOptions;
  readonly #damaged = new Set<string>();
  readonly #job: PeriodicJob;
  #stopping = false;
  #moved = 0;

  constructor(options: CompactorOptions) {
    const { clock, log } = options;
    this.#options = options;
    this.#job = new PeriodicJob({
      clock,
      work: () => this.#compactAll(),
      failed: (err) =>
        log.error({ err }, 'Compaction did not get on; it goes on at its next run, and nothing is lost.'),
    });
  }

  /** Plain blocks moved so far. */
  get movedBlocks(): number {
    return this.#moved;
  }

  /** Clock time (ms) at which a run last got to its end; undefined before the first. */
  get lastRun(): number | undefined {
    return this.#job.lastRun;
  }

  /** Runs every `period` milliseconds; a run that takes longer is not joined by another. */
  start(period: number): void {
    this.#job.start(period);
  }

  /** Ends after the transaction that is under way. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#job.stop();
  }

  /** Compacts all that is due; joins a run that is under way. Rejects with a StorageError. */
  run(): Promise<void> {
    return this.#job.run();
  }

  async #compactAll(): Promise<void> {
    for (const metric of this.#options.metrics)
      for (const granularity of this.#options.granularities) {
        const series = seriesOf(granularity);
        if (this.#stopping) return;
        if (series !== undefined) await this.#compactMetric(metric, granularity, series);
      }
  }

  async #compactMetric(metric: MetricDefinition, granularity: Granularity, series: SeriesGranularity): Promise<void> {
    const { clock, compactAfter, storage } = this.#options;
    const cold = seriesBucket(series, Math.floor(clock.now() / MINUTE_MS) - compactAfter);
    let hour: Hour | undefined;
    for await (const { bytes, ...key } of storage.readBlocks({
      metric: metricKey(metric),
      granularity,
      from: 0,
      to: cold - 1,
    })) {
      const bucket = seriesBucket(series, key.bucket);
      if (hour !== undefined && hour.bucket !== bucket) await this.#compactHour(metric, series, hour);
      if (this.#stopping) return;
      if (hour?.bucket !== bucket) hour = { bucket, chunks: new Map() };
      const chunk = hour.chunks.get(key.chunk) ?? { keys: [], bytes: 0 };
      chunk.keys.push(key);
      chunk.bytes += bytes.length;
      hour.chunks.set(key.chunk, chunk);
    }
    if (hour !== undefined) await this.#compactHour(metric, series, hour);
  }

  async #compactHour(metric: MetricDefinition, series: SeriesGranularity, { chunks }: Hour): Promise<void> {
    let keys: BlockKey[] = [];
    let size = 0;
    for (const chunk of chunks.values()) {
      const isTooMuch =
        keys.length + chunk.keys.length > this.#options.blocksAtATime || size + chunk.bytes > BYTES_AT_A_TIME;
      if (keys.length > 0 && isTooMuch) {
        await this.#compactBlocks({ metric, series, keys });
        keys = [];
        size = 0;
      }
      keys.push(...chunk.keys);
      size += chunk.bytes;
    }
    await this.#compactBlocks({ metric, series, keys });
  }

  async #compactBlocks(work: CompactionWork): Promise<void> {
    if (this.#stopping) return;
    const { storage, merger } = this.#options;
    try {
      this.#moved += await storage.transaction((transaction) => compact(work, merger, transaction));
    } catch (error) {
      if (!(error instanceof MalformedBytes)) throw error;
      this.#reportDamage(work, error);
    }
    await yieldToOthers();
  }

  /** A damaged block keeps its chunk from being compacted, and nothing else; said once. */
  #reportDamage({ metric, series, keys }: CompactionWork, error: MalformedBytes): void {
    const first = keys[0]!;
    const place = `${first.metric} ${series} ${first.bucket} ${first.chunk}`;
    if (this.#damaged.has(place)) return;
    this.#damaged.add(place);
    const from = new Date(seriesBucket(series, first.bucket) * MINUTE_MS).toISOString();
    this.#options.log.error(
      { metric: metric.name, from, minutes: SERIES_MINUTES[series], err: error },
      'A stored block is damaged; it stays where it is, and the blocks beside it are not compacted.',
    );
  }
}
