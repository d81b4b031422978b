import type { Logger } from 'pino';
import type { Clock } from '../runtime/clock.ts';
import type { MetricDefinition } from '../runtime/program.ts';
import type { Storage, StoredGranularity } from '../storage/storage.ts';
import { METRIC_KIND } from './metric-document.ts';
import { metricKey } from './metric-key.ts';
import { PeriodicJob } from './periodic-job.ts';
import { expiresBefore, type RetentionDays, STORED_GRANULARITIES } from './retention.ts';

const MINUTE_MS = 60_000;
/** Later than any bucket, and still a number that every store takes. */
const END_OF_TIME = 2 ** 31 - 1;

export interface DataKeeperOptions {
  readonly storage: Storage;
  /** The running program's: their documents stay. */
  readonly metrics: readonly MetricDefinition[];
  readonly clock: Clock;
  readonly log: Logger;
  readonly retention: RetentionDays;
}

/** Drops what has outlived its time, and forgets metrics of which nothing is left. SkyWalking's DataTTLKeeper. */
export class DataKeeper {
  readonly #options: DataKeeperOptions;
  readonly #job: PeriodicJob;
  readonly #dropped = new Map<StoredGranularity, number>();

  constructor(options: DataKeeperOptions) {
    const { clock, log } = options;
    this.#options = options;
    this.#job = new PeriodicJob({
      clock,
      work: () => this.#dropAll(),
      failed: (err) =>
        log.error({ err }, 'The data keeper did not get on; what is past its time is dropped at its next run.'),
    });
  }

  /** Partitions of the store dropped so far, by granularity. */
  get droppedPartitions(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#dropped);
  }

  /** Clock time (ms) at which a run last got to its end; undefined before the first. */
  get lastRun(): number | undefined {
    return this.#job.lastRun;
  }

  /** Runs every `period` milliseconds. */
  start(period: number): void {
    this.#job.start(period);
  }

  stop(): Promise<void> {
    return this.#job.stop();
  }

  /** Drops all that is due; joins a run that is under way. Rejects with a StorageError. */
  run(): Promise<void> {
    return this.#job.run();
  }

  async #dropAll(): Promise<void> {
    const { storage, clock, retention, log } = this.#options;
    const now = Math.floor(clock.now() / MINUTE_MS);
    for (const granularity of STORED_GRANULARITIES) {
      const before = expiresBefore(granularity, retention, now);
      const partitions = await storage.dropBlocks(granularity, before);
      this.#dropped.set(granularity, (this.#dropped.get(granularity) ?? 0) + partitions);
      if (partitions > 0)
        log.info({ granularity, partitions, before: new Date(before * MINUTE_MS).toISOString() }, 'old blocks dropped');
    }
    await this.#forgetMetrics();
  }

  async #forgetMetrics(): Promise<void> {
    const { storage, metrics, log } = this.#options;
    const running = new Set(metrics.map(metricKey));
    for (const { key } of await storage.readDocuments(METRIC_KIND)) {
      if (running.has(key) || (await this.#hasBlocks(key))) continue;
      await storage.transaction((transaction) => transaction.writeDocuments(METRIC_KIND, [{ key, text: undefined }]));
      log.info({ metric: key }, 'a metric that no program computes any more has no blocks left and is forgotten');
    }
  }

  async #hasBlocks(metric: string): Promise<boolean> {
    for (const granularity of STORED_GRANULARITIES)
      for await (const _block of this.#options.storage.readBlocks({
        metric,
        granularity,
        from: 0,
        to: END_OF_TIME,
      }))
        return true;
    return false;
  }
}
