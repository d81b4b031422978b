import type { CounterValue } from '../../ingest/counters.ts';
import { Flusher } from '../../persistence/flusher.ts';
import { retentionOf, Upkeep } from '../../persistence/upkeep.ts';
import type { MetricsReader } from '../../query/metrics-reader.ts';
import { StorageMetricsReader } from '../../query/storage-metrics-reader.ts';
import type { FlushControl } from '../../runtime/flush.ts';
import type { FlushObserver } from '../../runtime/flush-observer.ts';
import { Kernel } from '../../runtime/kernel.ts';
import { ZoneCalendar } from '../../runtime/time.ts';
import { forgetIdleEntities } from '../../runtime/turnover.ts';
import type { Granularity } from '../../storage/storage.ts';
import type { ModuleContext } from '../module.ts';
import { storage } from '../services.ts';
import { aggregationCounters } from './aggregation-counters.ts';
import {
  type CoreConfiguration,
  effectiveMergeThreads,
  effectiveNodeName,
  effectiveTimeZone,
} from './core-configuration.ts';
import { createMerger } from './create-merger.ts';
import { findProgram, importProgram } from './load-program.ts';

/** What core runs between ingest and storage: the program's kernel, its flush, and the reader of what was flushed. */
export interface Aggregation {
  readonly kernel: Kernel;
  readonly flush: FlushControl;
  readonly reader: MetricsReader;
  /** What came late, was compacted and was dropped, and what merging took, since start; for telemetry. */
  counters(): readonly CounterValue[];
  /** Finds out how far an earlier start has come. */
  start(): void | Promise<void>;
  /** Begins the periodic flush; all who take part in it have started. */
  open(): void;
  /** Ends it with a last flush; no record comes in any more, storage and forwarder still run. */
  finish(): void | Promise<void>;
}

export type CreateAggregation = (
  configuration: CoreConfiguration,
  context: ModuleContext,
  observer: FlushObserver,
) => Aggregation | Promise<Aggregation>;

const GRANULARITIES: Readonly<Record<CoreConfiguration['downsampling'][number], Granularity>> = {
  Hour: 'hour',
  Day: 'day',
};

/** The aggregation of the configured program over the node's storage. */
export const createAggregation: CreateAggregation = async (configuration, context, observer) => {
  const { clock, log } = context;
  const origin = await findProgram(configuration.program);
  const program = await importProgram(origin);
  const calendar = new ZoneCalendar(effectiveTimeZone(configuration));
  const kernel = new Kernel(program, {
    clock,
    log,
    maxEntitiesPerScope: configuration.maxEntitiesPerScope,
    tables: { maxEntities: configuration.maxEntitiesPerMetric, maxBytes: configuration.maxBytesPerMetric },
    flushBytes: configuration.flushBytes,
    maxOpenBuckets: configuration.maxOpenBuckets,
    maxFutureMinutes: configuration.maxFutureMinutes,
    turnover: forgetIdleEntities({
      entityIdlePeriod: configuration.entityIdlePeriod * 1_000,
      maxIdleEntities: configuration.maxIdleEntities,
    }),
    apdexThreshold: apdexThresholds(configuration),
  });
  const { merger, close } = createMerger(effectiveMergeThreads(configuration), origin, kernel, log);
  const granularities = ['minute' as const, ...new Set(configuration.downsampling.map((name) => GRANULARITIES[name]))];
  const flush = new Flusher({
    kernel,
    storage: context.service(storage),
    clock,
    log,
    calendar,
    granularities,
    retention: retentionOf(configuration),
    node: effectiveNodeName(configuration),
    observer,
    merger,
  });
  const reader = new StorageMetricsReader({
    program,
    storage: context.service(storage),
    calendar,
    granularities,
    clock,
    host: kernel,
    maxPoints: configuration.maxQueryPoints,
  });
  const upkeep = new Upkeep({
    configuration,
    storage: context.service(storage),
    metrics: program.metrics,
    merger,
    granularities,
    clock,
    log,
  });
  let opened = false;
  log.info({ program: program.name, digest: program.digest, metrics: program.metrics.length }, 'program loaded');
  return {
    kernel,
    flush,
    reader,
    counters: () => aggregationCounters(flush.late, upkeep, merger.figures),
    start: () => flush.open(),
    open: () => {
      opened = true;
      flush.start(configuration.persistentPeriod * 1000);
      upkeep.start();
    },
    finish: async () => {
      await upkeep.stop();
      // A node that has not come up may lack those who would have to take a flush.
      await (opened ? flush.stop() : Promise.resolve()).finally(close);
    },
  };
};

/** SkyWalking's service-apdex-threshold.yml: milliseconds by service, and a default for all others. */
function apdexThresholds({ apdexThreshold, apdexThresholds: byService }: CoreConfiguration): Kernel['apdexThreshold'] {
  const known = new Map(Object.entries(byService));
  return (service) => known.get(service) ?? apdexThreshold;
}
