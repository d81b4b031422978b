import type { AggregationTable, Columns, TableHost } from '../runtime/program.ts';
import type { Granularity } from '../storage/storage.ts';
import type { ScannedRows } from './block-scan.ts';
import type { ReadableMetric } from './metric-catalog.ts';

/** Part of a query's range that is put together at a time. First and last minute. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Minutes between two places of a window: a zone's hours and days begin at quarters of an hour. */
const PLACE_MINUTES: Readonly<Record<Granularity, number>> = { minute: 1, hour: 15, day: 15 };

/** One row per entity and bucket, entities together, their buckets ascending. */
export interface MergedRows {
  readonly ids: readonly number[];
  readonly buckets: readonly number[];
  readonly columns: Columns;
}

/** Windows of `minutes`, beginning at multiples of it; the first and the last may be shorter. */
export function* windowsOf(from: number, to: number, minutes: number): Generator<Window> {
  for (let start = from; start <= to; ) {
    const next = (Math.floor(start / minutes) + 1) * minutes;
    yield { from: start, to: Math.min(to, next - 1) };
    start = next;
  }
}

/** Merges what a scan finds of one window, by entity and bucket. */
export class WindowRows {
  readonly #window: Window;
  readonly #minutes: number;
  readonly #places: number;
  readonly #table: AggregationTable;
  readonly #positions = new Map<number, number>();
  readonly #ids: number[] = [];
  readonly #buckets: number[];

  constructor(metric: ReadableMetric, granularity: Granularity, window: Window, host: TableHost) {
    this.#window = window;
    this.#minutes = PLACE_MINUTES[granularity];
    this.#places = Math.floor((window.to - window.from) / this.#minutes) + 1;
    this.#buckets = new Array<number>(this.#places);
    this.#table = metric.state.createTable(host);
  }

  get rows(): number {
    return this.#table.rows;
  }

  add({ firstId, entities, buckets, columns }: ScannedRows): void {
    const indexes = new Int32Array(entities.length);
    for (let row = 0; row < entities.length; row++) {
      const entity = entities[row]!;
      const bucket = typeof buckets === 'number' ? buckets : buckets[row]!;
      indexes[row] = entity < 0 ? -1 : this.#positionOf(firstId + entity) * this.#places + this.#placeOf(bucket);
    }
    this.#table.merge(indexes, columns);
  }

  take(): MergedRows {
    const { entities, columns } = this.#table.take();
    return {
      ids: Array.from(entities, (index) => this.#ids[Math.floor(index / this.#places)]!),
      buckets: Array.from(entities, (index) => this.#buckets[index % this.#places]!),
      columns,
    };
  }

  #positionOf(id: number): number {
    let position = this.#positions.get(id);
    if (position === undefined) {
      position = this.#ids.length;
      this.#positions.set(id, position);
      this.#ids.push(id);
    }
    return position;
  }

  #placeOf(bucket: number): number {
    const place = Math.floor((bucket - this.#window.from) / this.#minutes);
    this.#buckets[place] = bucket;
    return place;
  }
}
