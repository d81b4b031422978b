import type { LongAvgColumns } from '../../generated/core/functions/long-avg.ts';
import type { PercentColumns } from '../../generated/core/functions/percent.ts';
import type { Percentile2Columns } from '../../generated/core/functions/percentile2.ts';
import { logNormal, randomSeries } from './random.ts';

/** Occupied buckets of every histogram. */
export const BUCKETS = 27;
/** Milliseconds that a bucket is wide. */
export const PRECISION = 10;
const MEDIAN_REQUESTS = 100;
const MEDIAN_LATENCY = 120;
/** So many different histograms there are; each is that of every so-many-th entity. */
const SHAPES = 997;

/** A minute of services, which have some hundred requests each, 2 of 100 failed. */
export function percents(rows: number): PercentColumns {
  const random = randomSeries(1);
  const total = requests(rows, random);
  const match = total.map((value) => value - Math.floor(value * 0.04 * random()));
  return { rows, total, match };
}

export function longAverages(rows: number): LongAvgColumns {
  const random = randomSeries(1);
  const count = requests(rows, random);
  const summation = count.map((value) => Math.round(value * logNormal(random, MEDIAN_LATENCY, 0.5)));
  return { rows, summation, count };
}

/** Requests of log-normal latencies, as many as it takes until BUCKETS buckets are occupied. */
export function percentiles(rows: number): Percentile2Columns {
  const shapes = histograms();
  const offsets = Uint32Array.from({ length: rows + 1 }, (_, row) => row * BUCKETS);
  const keys = new Int32Array(rows * BUCKETS);
  const weights = new Int32Array(rows * BUCKETS);
  for (let row = 0; row < rows; row++) {
    const shape = shapes[row % SHAPES]!;
    keys.set(shape.keys, row * BUCKETS);
    weights.set(shape.weights, row * BUCKETS);
  }
  return { rows, precision: new Float64Array(rows).fill(PRECISION), dataset: { offsets, keys, weights } };
}

function requests(rows: number, random: () => number): Float64Array {
  return Float64Array.from({ length: rows }, () => Math.max(1, Math.round(logNormal(random, MEDIAN_REQUESTS, 1))));
}

function histograms() {
  const random = randomSeries(2);
  return Array.from({ length: SHAPES }, () => {
    const cells = new Map<number, number>();
    while (cells.size < BUCKETS) {
      const key = Math.floor(logNormal(random, MEDIAN_LATENCY, 0.7) / PRECISION);
      cells.set(key, (cells.get(key) ?? 0) + 1);
    }
    const sorted = [...cells].sort((a, b) => a[0] - b[0]);
    return { keys: sorted.map(([key]) => key), weights: sorted.map(([, weight]) => weight) };
  });
}

/** The sum of a column. */
export function sumOf(values: Float64Array | Int32Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
