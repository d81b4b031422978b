import { fitLine, type Point } from '../support/fit-line.ts';
import type { Sample } from './scrape.ts';

/** How something grows: bytes for each minute. */
export interface Growth {
  readonly bytesPerMinute: number;
  /** 95 of 100 slopes lie within so much of it; see `fitLine`. */
  readonly plusMinus: number;
  /** Bytes at the end. */
  readonly bytes: number;
}

/** Stretches of time of which the least counts each: a heap goes up and down with every collection of garbage. */
const STRETCHES = 20;
const MINUTE_MS = 60_000;

/** Undefined with fewer samples than a line can be fitted to. */
export function growthOf(samples: readonly Sample[], what: 'heap' | 'resident'): Growth | undefined {
  const floors = floorsOf(samples.map((sample) => ({ x: sample.at / MINUTE_MS, y: sample[what] })));
  if (floors.length < 3) return undefined;
  const { slope, plusMinus } = fitLine(floors);
  return { bytesPerMinute: Math.round(slope), plusMinus: Math.round(plusMinus), bytes: floors.at(-1)!.y };
}

function floorsOf(points: readonly Point[]): Point[] {
  const size = Math.max(Math.floor(points.length / STRETCHES), 1);
  const floors: Point[] = [];
  for (let from = 0; from + size <= points.length; from += size)
    floors.push(points.slice(from, from + size).reduce((least, point) => (point.y < least.y ? point : least)));
  return floors;
}
