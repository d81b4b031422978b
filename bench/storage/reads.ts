import { rounded } from '../support/statistics.ts';
import type { BenchStore } from './bench-store.ts';

const READS = 200;
const TOP_READS = 20;
const MINUTES_PER_WEEK = 10_080;
/** Services whose week is there, which fill one chunk, and minutes that one transaction brings. */
const WEEK_ENTITIES = 256;
const MINUTES_AT_A_TIME = 60;

/** Milliseconds. */
interface Latency {
  readonly p50: number;
  readonly p99: number;
}

export interface Reads {
  /** One service, 1440 points; as flushed, and once compacted. */
  readonly dayByMinuteAsFlushed: Latency;
  readonly dayByMinute: Latency;
  /** One service, 168 points. */
  readonly weekByHour: Latency;
  /** The ten highest of all services over 15 minutes. */
  readonly topOfAll: Latency;
}

/** Fills the week before `end` with rows of one chunk. */
export async function fillWeek(store: BenchStore, end: number): Promise<void> {
  for (let minute = end - MINUTES_PER_WEEK; minute < end; minute += MINUTES_AT_A_TIME) {
    const minutes = Array.from({ length: MINUTES_AT_A_TIME }, (_, i) => minute + i);
    await store.flush(minutes.flatMap((each) => store.sample.blocks(each, WEEK_ENTITIES)));
  }
}

/** Over the week that `fillWeek` has filled, and 15 minutes of all services and the first metric that end with `last`. */
export async function measureReads(store: BenchStore, end: number, last: number): Promise<Reads> {
  const { reader, sample } = store;
  const metric = (i: number) => sample.metrics[i % sample.metrics.length]!.name;
  const entity = (i: number) => `service-${(i * 37) % WEEK_ENTITIES}`;
  const day = (i: number) =>
    reader.query({ metric: metric(i), entity: entity(i), from: end - 1_440, to: end - 1, step: 'minute' });
  const dayByMinuteAsFlushed = await latency(READS / 4, day, 1_440);
  await store.compact();
  return {
    dayByMinuteAsFlushed,
    dayByMinute: await latency(READS, day, 1_440),
    weekByHour: await latency(
      READS,
      (i) =>
        reader.query({ metric: metric(i), entity: entity(i), from: end - MINUTES_PER_WEEK, to: end - 1, step: 'hour' }),
      168,
    ),
    topOfAll: await latency(
      TOP_READS,
      () =>
        reader.query({
          metric: metric(0),
          from: last - 14,
          to: last,
          step: 'total',
          top: { limit: 10, order: 'descending', label: labelOf(store) },
        }),
      1,
    ),
  };
}

function labelOf({ sample }: BenchStore): string | undefined {
  return sample.metrics[0]!.function.value.type.startsWith('labeled') ? '99' : undefined;
}

type Answer = { readonly series: readonly { readonly points: readonly unknown[] }[] };

/** Demands that every answer holds as many points a series as it should. */
async function latency(times: number, ask: (i: number) => Promise<Answer>, points: number): Promise<Latency> {
  const milliseconds: number[] = [];
  // The first ones fill caches, which all later ones find.
  for (let i = -5; i < times; i++) {
    const begun = performance.now();
    const { series } = await ask(i + 5);
    if (i >= 0) milliseconds.push(performance.now() - begun);
    if (series.length === 0 || series.some((each) => each.points.length !== points))
      throw new Error(`A read gave ${series.length} series of ${series[0]?.points.length} points, not ${points}.`);
  }
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) => rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!, 2);
  return { p50: at(0.5), p99: at(0.99) };
}
