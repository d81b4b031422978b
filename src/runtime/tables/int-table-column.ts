import type { IntTables } from './int-tables.ts';

/** Widest range of keys that a row holds as an array; keys further off go to a map. */
const WIDEST_DENSE = 4096;
const FIRST_CELLS = 16;
const INITIAL_CELLS = 1024;

/**
 * A growing `table<int>` column: each row a window of consecutive keys in one shared array of cells, so that adding to
 * a key is one array write. A row that outgrows its window moves to a larger one at the end; keys too far off for a
 * window live in a map of the row's own. A weight of zero is the same as no entry.
 */
export class IntTableColumn {
  #cells = new Float64Array(INITIAL_CELLS);
  #used = 0;
  /** By row: where its window starts in #cells, how long it is, and the key of its first cell. */
  #start: Uint32Array;
  #length: Uint32Array;
  #least: Int32Array;
  readonly #outliers = new Map<number, Map<number, number>>();

  constructor(rows: number) {
    this.#start = new Uint32Array(rows);
    this.#length = new Uint32Array(rows);
    this.#least = new Int32Array(rows);
  }

  /** Makes room for `rows` rows. */
  grow(rows: number): void {
    const size = Math.max(rows, this.#start.length * 2);
    this.#start = copyInto(new Uint32Array(size), this.#start);
    this.#length = copyInto(new Uint32Array(size), this.#length);
    this.#least = copyInto(new Int32Array(size), this.#least);
  }

  add(row: number, key: number, weight: number): void {
    const cell = key - this.#least[row]!;
    if (cell >= 0 && cell < this.#length[row]!) this.#cells[this.#start[row]! + cell]! += weight;
    else this.#addOutside(row, key, weight);
  }

  /** Adds row `from` of `tables`; each key divided by `scale`, towards zero. */
  addRow(row: number, tables: IntTables, from: number, scale: number): void {
    const first = tables.offsets[from]!;
    const end = tables.offsets[from + 1]!;
    if (end > first && scale === 1 && this.#cover(row, tables.keys[first]!, tables.keys[end - 1]!)) {
      const { keys, weights } = tables;
      const cells = this.#cells;
      const origin = this.#start[row]! - this.#least[row]!;
      for (let i = first; i < end; i++) cells[origin + keys[i]!]! += weights[i]!;
      return;
    }
    for (let i = first; i < end; i++) {
      const key = tables.keys[i]!;
      this.add(row, scale === 1 ? key : Math.trunc(key / scale), tables.weights[i]!);
    }
  }

  /** Divides every key of a row by `scale`, towards zero, and adds up what falls together. */
  coarsen(row: number, scale: number): void {
    const entries = this.#entries(row);
    this.#length[row] = 0;
    this.#outliers.delete(row);
    for (const [key, weight] of entries) this.add(row, Math.trunc(key / scale), weight);
  }

  /** The rows `order`, in that order, as a block's column. */
  take(order: Int32Array): IntTables {
    const offsets = new Uint32Array(order.length + 1);
    let total = 0;
    for (let i = 0; i < order.length; i++) {
      total += this.#size(order[i]!);
      offsets[i + 1] = total;
    }
    const keys = new Int32Array(total);
    const weights = new Float64Array(total);
    for (let i = 0; i < order.length; i++) this.#copyRow(order[i]!, keys, weights, offsets[i]!);
    return { offsets, keys, weights };
  }

  #size(row: number): number {
    let size = 0;
    const end = this.#start[row]! + this.#length[row]!;
    for (let i = this.#start[row]!; i < end; i++) if (this.#cells[i] !== 0) size++;
    const outliers = this.#outliers.get(row);
    if (outliers === undefined) return size;
    for (const weight of outliers.values()) if (weight !== 0) size++;
    return size;
  }

  #copyRow(row: number, keys: Int32Array, weights: Float64Array, at: number): void {
    if (this.#outliers.has(row)) {
      let i = at;
      for (const [key, weight] of this.#entries(row)) {
        keys[i] = key;
        weights[i++] = weight;
      }
      return;
    }
    const start = this.#start[row]!;
    const length = this.#length[row]!;
    for (let cell = 0, i = at; cell < length; cell++) {
      const weight = this.#cells[start + cell]!;
      if (weight === 0) continue;
      keys[i] = this.#least[row]! + cell;
      weights[i++] = weight;
    }
  }

  /** The row's entries, keys ascending. */
  #entries(row: number): [number, number][] {
    const entries: [number, number][] = [];
    for (let cell = 0; cell < this.#length[row]!; cell++) {
      const weight = this.#cells[this.#start[row]! + cell]!;
      if (weight !== 0) entries.push([this.#least[row]! + cell, weight]);
    }
    const outliers = this.#outliers.get(row);
    if (outliers === undefined) return entries;
    for (const [key, weight] of outliers) if (weight !== 0) entries.push([key, weight]);
    return entries.sort((a, b) => a[0] - b[0]);
  }

  #addOutside(row: number, key: number, weight: number): void {
    const length = this.#length[row]!;
    const least = length === 0 ? key : Math.min(key, this.#least[row]!);
    const most = length === 0 ? key : Math.max(key, this.#least[row]! + length - 1);
    if (most - least < WIDEST_DENSE) {
      this.#widen(row, least, most);
      this.#cells[this.#start[row]! + key - this.#least[row]!]! += weight;
      return;
    }
    let outliers = this.#outliers.get(row);
    if (outliers === undefined) {
      outliers = new Map();
      this.#outliers.set(row, outliers);
    }
    outliers.set(key, (outliers.get(key) ?? 0) + weight);
  }

  /**
   * Makes the window wide enough for a whole row at once, not step by step, key after key. False when no window can be
   * that wide.
   */
  #cover(row: number, least: number, most: number): boolean {
    const length = this.#length[row]!;
    const from = length === 0 ? least : Math.min(least, this.#least[row]!);
    const to = length === 0 ? most : Math.max(most, this.#least[row]! + length - 1);
    if (to - from + 1 === length) return true;
    if (to - from >= WIDEST_DENSE) return false;
    this.#widen(row, from, to, Math.ceil((to - from + 1) / FIRST_CELLS) * FIRST_CELLS);
    return true;
  }

  /** Moves a row into a window over at least `least` to `most`, with room to grow on the side where it grew. */
  #widen(
    row: number,
    least: number,
    most: number,
    length = Math.max(FIRST_CELLS, 2 ** Math.ceil(Math.log2(most - least + 1))),
  ): void {
    const oldLength = this.#length[row]!;
    const oldLeast = this.#least[row]!;
    const oldStart = this.#start[row]!;
    const spare = length - (most - least + 1);
    const grewDown = oldLength !== 0 && least < oldLeast;
    const newLeast = grewDown ? Math.max(least - spare, -(2 ** 31)) : Math.min(least, 2 ** 31 - length);
    const start = this.#allocate(length);
    this.#cells.copyWithin(start + oldLeast - newLeast, oldStart, oldStart + oldLength);
    this.#start[row] = start;
    this.#length[row] = length;
    this.#least[row] = newLeast;
    this.#absorbOutliers(row);
  }

  /** Outliers that the widened window now covers move into it, so that a key has one place. */
  #absorbOutliers(row: number): void {
    const outliers = this.#outliers.get(row);
    if (outliers === undefined) return;
    for (const [key, weight] of outliers) {
      const cell = key - this.#least[row]!;
      if (cell < 0 || cell >= this.#length[row]!) continue;
      this.#cells[this.#start[row]! + cell]! += weight;
      outliers.delete(key);
    }
  }

  #allocate(length: number): number {
    const start = this.#used;
    this.#used += length;
    if (this.#used > this.#cells.length)
      this.#cells = copyInto(new Float64Array(Math.max(this.#used, this.#cells.length * 2)), this.#cells);
    return start;
  }
}

function copyInto<A extends Float64Array | Uint32Array | Int32Array>(target: A, source: A): A {
  target.set(source);
  return target;
}
