import pino from 'pino';
import type { Merger } from '../src/persistence/merge/merger.ts';
import { coreConfiguration, effectiveMergeThreads } from '../src/server/core/core-configuration.ts';
import { createMerger } from '../src/server/core/create-merger.ts';
import type { Storage } from '../src/storage/storage.ts';
import { BenchStore } from './storage/bench-store.ts';
import { PROVIDERS, type ProviderName, providerOf } from './storage/provider.ts';
import { fillWeek, measureReads, type Reads } from './storage/reads.ts';
import { KINDS, type Kind, Sample } from './storage/sample.ts';
import { measureWrites, type Writes } from './storage/writes.ts';
import type { Figure } from './support/figure.ts';
import { machine } from './support/machine.ts';
import { rounded } from './support/statistics.ts';

const ENTITIES = 100_000;
const METRICS = 10;
const THREADS = effectiveMergeThreads(coreConfiguration.parse({}));
/** Minutes of all services: those that sizes on disk are taken over, and those of one metric that the top ten are chosen from. */
const SIZED_MINUTES = 4;
const TOP_MINUTES = 15;

interface KindFigures {
  readonly emptyStore: Writes;
  readonly onAWeek: Writes;
  readonly reads: Reads;
  /** On the disk, as flushed, per (metric, entity, minute). */
  readonly bytesPerRow: number;
}

/** What a store takes and gives: `npm run bench -- storage --provider sqlite|postgresql`. */
export default async function storage(log: (line: string) => void, options: readonly string[]): Promise<Figure> {
  const before = machine();
  const provider = providerName(options);
  const kinds = {} as Record<Kind, KindFigures>;
  for (const kind of KINDS) kinds[kind] = await measure(provider, kind, log);
  const { merge, ceilings } = kinds.percent.onAWeek;
  return {
    name: 'storage',
    provider,
    value: merge.rowsPerSecond,
    unit: 'rows/s',
    ceiling: ceilings.blobs.rowsPerSecond,
    ratio: kinds.percent.onAWeek.overBlobs,
    entities: ENTITIES,
    metrics: METRICS,
    threads: THREADS,
    goals: {
      overBlobs: provider === 'sqlite' ? 0.5 : null,
      overUpserts: 10,
      bytesPerRow: { percent: 8, percentile: 60 },
      p99Ms: { dayByMinute: 10, weekByHour: 10, topOfAll: 100 },
    },
    ...kinds,
    machine: before,
  };
}

function providerName(options: readonly string[]): ProviderName {
  const [flag, name = 'sqlite', ...more] = options;
  const provider = PROVIDERS.find((known) => known === name);
  if (provider !== undefined && (flag ?? '--provider') === '--provider' && more.length === 0) return provider;
  throw new Error(`Say npm run bench -- storage --provider ${PROVIDERS.join('|')}.`);
}

async function measure(name: ProviderName, kind: Kind, log: (line: string) => void): Promise<KindFigures> {
  const sample = new Sample(kind, ENTITIES, METRICS);
  const { merger, close } = createMerger(THREADS, { shipped: 'core' }, sample.kernel, pino({ level: 'silent' }));
  try {
    return await measureWith(merger, name, sample, log);
  } finally {
    await close();
  }
}

async function measureWith(
  merger: Merger,
  name: ProviderName,
  sample: Sample,
  log: (line: string) => void,
): Promise<KindFigures> {
  const { kind } = sample;
  const inNew: InStore = (granularities, work) =>
    inStore(name, (storage) => new BenchStore(storage, sample, granularities, merger), work);
  // Whole hours, the last of them over.
  const now = Math.floor(Date.now() / 3_600_000) * 60;
  log(`${kind}: an empty store …`);
  const emptyStore = await inNew(['minute'], (store, ceilings) => measureWrites(store, ceilings, kind, now - 30));
  log(`${kind}: sizes …`);
  const bytesPerRow = await measureSize(name, sample, now - 60, merger);
  log(`${kind}: a week …`);
  const [onAWeek, reads] = await inNew(['minute', 'hour'], async (store, ceilings) => {
    await fillWeek(store, now - 120);
    for (let i = 0; i < TOP_MINUTES; i++) await store.flush(sample.blocks(now - 60 + i).slice(0, 1));
    return [
      await measureWrites(new BenchStore(store.storage, sample, ['minute'], merger), ceilings, kind, now - 30),
      await measureReads(store, now - 120, now - 60 + TOP_MINUTES - 1),
    ] as const;
  });
  return { emptyStore, onAWeek, reads, bytesPerRow };
}

type Granularities = ConstructorParameters<typeof BenchStore>[2];
type Ceilings = Awaited<ReturnType<Awaited<ReturnType<typeof providerOf>>['ceilings']>>;
type Work<T> = (store: BenchStore, ceilings: Ceilings) => Promise<T>;
type InStore = <T>(granularities: Granularities, work: Work<T>) => Promise<T>;

async function inStore<T>(name: ProviderName, enter: (storage: Storage) => BenchStore, work: Work<T>): Promise<T> {
  const provider = await providerOf(name);
  try {
    const storage = await provider.open();
    const ceilings = await provider.ceilings();
    try {
      return await work(enter(storage), ceilings);
    } finally {
      await ceilings.close();
      await storage.close();
    }
  } finally {
    await provider.remove();
  }
}

/** Bytes on disk of minutes of all services, beside what the names take. */
async function measureSize(name: ProviderName, sample: Sample, minute: number, merger: Merger): Promise<number> {
  const provider = await providerOf(name);
  try {
    let storage = await provider.open();
    await new BenchStore(storage, sample, ['minute'], merger).flush(sample.blocks(minute));
    await storage.close();
    const names = await provider.bytes();
    storage = await provider.open();
    const store = new BenchStore(storage, sample, ['minute'], merger);
    for (let i = 1; i <= SIZED_MINUTES; i++) await store.flush(sample.blocks(minute + i));
    await storage.close();
    const rows = sample.entities * sample.metrics.length * SIZED_MINUTES;
    return rounded(((await provider.bytes()) - names) / rows, 2);
  } finally {
    await provider.remove();
  }
}
