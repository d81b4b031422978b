import type { MetricBlock } from '../runtime/block.ts';
import type { Turns } from '../runtime/turns.ts';
import { CHUNK_BITS } from '../storage/storage.ts';
import { copyRows, type RowSelection } from './merge/copy-rows.ts';
import type { EntityRows } from './merge/merger.ts';

/** A flushed block whose entities have their storage ids. */
export interface ResolvedBlock {
  readonly block: MetricBlock;
  readonly ids: Int32Array;
}

/** Finds out which rows are in which chunk. */
export async function chunkRows(resolved: ResolvedBlock, turns: Turns): Promise<ChunkedRows> {
  return (await chunkAscending(resolved, turns)) ?? (await chunkScattered(resolved, turns));
}

/** As long as a node meets entities in the order in which the store knows them, their ids ascend; else undefined. */
async function chunkAscending(resolved: ResolvedBlock, turns: Turns): Promise<ChunkedRows | undefined> {
  const { ids } = resolved;
  const chunks: number[] = [];
  const starts: number[] = [];
  let [last, chunk, ascends] = [-1, -1, true];
  await turns.slices(ids.length, (from, to) => {
    for (let row = from; row < to && ascends; row++) {
      const id = ids[row]!;
      ascends = id > last;
      last = id;
      if (id >> CHUNK_BITS === chunk) continue;
      chunk = id >> CHUNK_BITS;
      chunks.push(chunk);
      starts.push(row);
    }
  });
  if (!ascends) return undefined;
  return new ChunkedRows(resolved, Int32Array.from(chunks), Int32Array.from([...starts, ids.length]));
}

/** Counts the rows of each chunk, then puts every row in its place. */
async function chunkScattered(resolved: ResolvedBlock, turns: Turns): Promise<ChunkedRows> {
  const { ids } = resolved;
  let greatest = 0;
  await turns.slices(ids.length, (from, to) => {
    for (let row = from; row < to; row++) greatest = Math.max(greatest, ids[row]!);
  });
  const places = new Int32Array((greatest >> CHUNK_BITS) + 1);
  await turns.slices(ids.length, (from, to) => {
    for (let row = from; row < to; row++) places[ids[row]! >> CHUNK_BITS]!++;
  });
  const { chunks, starts } = startsOf(places);
  const order = new Int32Array(ids.length);
  await turns.slices(ids.length, (from, to) => {
    for (let row = from; row < to; row++) order[places[ids[row]! >> CHUNK_BITS]!++] = row;
  });
  return new ChunkedRows(resolved, chunks, starts, order);
}

/** From the rows of each chunk to the place of its first one; in `counts`, too. */
function startsOf(counts: Int32Array): { chunks: Int32Array; starts: Int32Array } {
  const chunks: number[] = [];
  const starts: number[] = [];
  let place = 0;
  for (let chunk = 0; chunk < counts.length; chunk++) {
    const count = counts[chunk]!;
    if (count === 0) continue;
    chunks.push(chunk);
    starts.push(place);
    counts[chunk] = place;
    place += count;
  }
  return { chunks: Int32Array.from(chunks), starts: Int32Array.from([...starts, place]) };
}

/** The rows of a flushed block, found by the chunk that they are stored in. */
export class ChunkedRows {
  readonly block: MetricBlock;
  /** Chunks that occur, ascending. */
  readonly chunks: Int32Array;
  readonly #ids: Int32Array;
  /** By chunk, the place of its first row; and one more for the end. */
  readonly #starts: Int32Array;
  /** The row at each place; undefined where places are rows. */
  readonly #order: Int32Array | undefined;

  constructor({ block, ids }: ResolvedBlock, chunks: Int32Array, starts: Int32Array, order?: Int32Array) {
    this.block = block;
    this.chunks = chunks;
    this.#ids = ids;
    this.#starts = starts;
    this.#order = order;
  }

  /** How many rows there are in the chunks from `first` to `last`. */
  rowsIn(first: number, last: number): number {
    const [from, to] = this.#placesIn(first, last);
    return to - from;
  }

  /** A copy of them; undefined when there are none. */
  copy(first: number, last: number): EntityRows | undefined {
    const [from, to] = this.#placesIn(first, last);
    if (from === to) return undefined;
    const selection = this.#order?.subarray(from, to) ?? { from, to };
    return {
      entities: this.#entities(selection, first << CHUNK_BITS),
      columns: copyRows(this.block.columns, selection),
    };
  }

  #entities(selection: RowSelection, first: number): Int32Array {
    if (!('from' in selection)) return Int32Array.from(selection, (row) => this.#ids[row]! - first);
    const entities = this.#ids.slice(selection.from, selection.to);
    for (let i = 0; i < entities.length; i++) entities[i]! -= first;
    return entities;
  }

  #placesIn(first: number, last: number): [from: number, to: number] {
    return [this.#starts[this.#chunkAt(first)]!, this.#starts[this.#chunkAt(last + 1)]!];
  }

  /** The first position in `chunks` that is not below `chunk`. */
  #chunkAt(chunk: number): number {
    let [low, high] = [0, this.chunks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.chunks[middle]! < chunk) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
