import type { Logger } from 'pino';
import { z } from 'zod';
import type { Clock } from '../runtime/clock.ts';
import type { MetricDefinition } from '../runtime/program.ts';
import type { Granularity, Storage } from '../storage/storage.ts';
import { Compactor } from './compactor.ts';
import { DataKeeper } from './data-keeper.ts';
import type { Merger } from './merge/merger.ts';
import type { RetentionDays } from './retention.ts';

const days = z.int().min(1).max(36_500);

/** The keys of `core` that say how long data is kept and in what form. Names are SkyWalking's wherever it has the key. */
export const upkeepKeys = {
  /** Whether this node drops what has outlived its time to live; of several nodes over one store, one is enough. */
  enableDataKeeperExecutor: z.boolean().default(true),
  /** Minutes between two runs of the data keeper. */
  dataKeeperExecutePeriod: z.number().min(0.1).max(1_440).default(5),
  /** Days for which minute, hour and day buckets are kept. */
  metricsDataTTL: days.default(7),
  metricsHourDataTTL: days.default(30),
  metricsDayDataTTL: days.default(365),
  /** Seconds between two runs of the compaction; 0 for none on this node. */
  compactionPeriod: z.number().min(0).max(86_400).default(300),
  /** Minutes after the end of an hour (of a day, for hour buckets) from which it is compacted. */
  compactAfter: z.int().min(1).max(100_000).default(60),
  /** Most blocks that one transaction of the compaction moves; a flush waits for no more. */
  compactionBatchBlocks: z.int().min(1).max(100_000).default(1_000),
};

export type UpkeepConfiguration = z.infer<z.ZodObject<typeof upkeepKeys>>;

export function retentionOf(configuration: UpkeepConfiguration): RetentionDays {
  const { metricsDataTTL: minute, metricsHourDataTTL: hour, metricsDayDataTTL: day } = configuration;
  return { minute, hour, day };
}

export interface UpkeepOptions {
  readonly configuration: UpkeepConfiguration;
  readonly storage: Storage;
  readonly metrics: readonly MetricDefinition[];
  readonly merger: Merger;
  readonly granularities: readonly Granularity[];
  readonly clock: Clock;
  readonly log: Logger;
}

/** What goes on in the store beside the flush: the compaction, and the data keeper. */
export class Upkeep {
  readonly compactor: Compactor;
  readonly keeper: DataKeeper;
  readonly #configuration: UpkeepConfiguration;

  constructor(options: UpkeepOptions) {
    const { configuration } = options;
    const { compactAfter, compactionBatchBlocks: blocksAtATime } = configuration;
    this.#configuration = configuration;
    this.compactor = new Compactor({ ...options, compactAfter, blocksAtATime });
    this.keeper = new DataKeeper({ ...options, retention: retentionOf(configuration) });
  }

  start(): void {
    const { compactionPeriod, enableDataKeeperExecutor, dataKeeperExecutePeriod } = this.#configuration;
    if (compactionPeriod > 0) this.compactor.start(compactionPeriod * 1_000);
    if (enableDataKeeperExecutor) this.keeper.start(dataKeeperExecutePeriod * 60_000);
  }

  /** Ends after what is under way; before the last flush, which then finds the store free. */
  async stop(): Promise<void> {
    await Promise.all([this.compactor.stop(), this.keeper.stop()]);
  }
}
