import pino from 'pino';
import { Compactor } from '../../src/persistence/compactor.ts';
import type { Merger } from '../../src/persistence/merge/merger.ts';
import { metricKey } from '../../src/persistence/metric-key.ts';
import { Persistence } from '../../src/persistence/persistence.ts';
import { StorageMetricsReader } from '../../src/query/storage-metrics-reader.ts';
import type { MetricBlock } from '../../src/runtime/block.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import { ZoneCalendar } from '../../src/runtime/time.ts';
import type { Granularity, Storage } from '../../src/storage/storage.ts';
import type { Sample } from './sample.ts';

/** A node's way into the store and out of it, without the node. */
export class BenchStore {
  readonly storage: Storage;
  readonly sample: Sample;
  readonly reader: StorageMetricsReader;
  readonly #persistence: Persistence;
  readonly #granularities: readonly Granularity[];
  readonly #merger: Merger;

  constructor(storage: Storage, sample: Sample, granularities: readonly Granularity[], merger: Merger) {
    const calendar = new ZoneCalendar('UTC');
    const { kernel } = sample;
    this.storage = storage;
    this.sample = sample;
    this.#granularities = granularities;
    this.#merger = merger;
    this.#persistence = new Persistence({ kernel, calendar, granularities, merger });
    const { program } = kernel;
    const limits = { maxPoints: 10_000_000 };
    this.reader = new StorageMetricsReader({ program, storage, calendar, host: kernel, granularities, ...limits });
  }

  /** One flush; gives its seconds. */
  async flush(blocks: readonly MetricBlock[]): Promise<number> {
    const begun = performance.now();
    await this.storage.transaction((transaction) => this.#persistence.write(blocks, Date.now(), transaction));
    this.#persistence.commit();
    return (performance.now() - begun) / 1_000;
  }

  /** The bytes of all blocks of one minute. */
  async blobsOf(minute: number): Promise<Uint8Array[]> {
    const blobs: Uint8Array[] = [];
    for (const metric of this.sample.metrics) {
      const range = { metric: metricKey(metric), granularity: 'minute', from: minute, to: minute } as const;
      for await (const { bytes } of this.storage.readBlocks(range)) blobs.push(bytes);
    }
    return blobs;
  }

  /** Brings all hours that are over into series form. */
  async compact(): Promise<void> {
    const { storage, sample } = this;
    await new Compactor({
      storage,
      metrics: sample.metrics,
      merger: this.#merger,
      clock: systemClock,
      log: pino({ level: 'silent' }),
      granularities: this.#granularities,
      compactAfter: 0,
      blocksAtATime: 2_000,
    }).run();
  }
}
