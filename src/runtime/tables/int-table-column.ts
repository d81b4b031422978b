import { CellWindows, LONGEST_WINDOW, WINDOW_STEP } from './cell-windows.ts';
import { copyInto } from './columns.ts';
import { asCounts, type IntTables, type Weights } from './int-tables.ts';
import { type TableBudget, UNBOUNDED } from './table-budget.ts';

/** Bytes a row, its window apart. */
const BYTES_PER_ROW = 10;
/** What an entry of an outlier map takes, about. */
const BYTES_PER_OUTLIER = 48;
const INT_LEAST = -(2 ** 31);
const INT_END = 2 ** 31;

/**
 * A growing `table<int>` column: each row a window of consecutive keys, so that adding to a key is one array write. A row
 * that outgrows its window moves to a larger one; keys too far off for a window live in a map of the row's own. A weight
 * of zero is the same as no entry.
 */
export class IntTableColumn {
  readonly #budget: TableBudget;
  readonly #windows: CellWindows;
  /** By row: the address of its window, how long that is, and the key of its first cell. */
  #address: Uint32Array;
  #length: Uint16Array;
  #least: Int32Array;
  readonly #outliers = new Map<number, Map<number, number>>();

  constructor(rows = 0, budget: TableBudget = UNBOUNDED) {
    this.#budget = budget;
    this.#windows = new CellWindows(budget);
    this.#address = new Uint32Array(rows);
    this.#length = new Uint16Array(rows);
    this.#least = new Int32Array(rows);
    if (rows > 0) budget.grew(rows * BYTES_PER_ROW);
  }

  /** Makes room for `rows` rows. */
  grow(rows: number): void {
    this.#budget.grew((rows - this.#length.length) * BYTES_PER_ROW);
    this.#address = copyInto(new Uint32Array(rows), this.#address);
    this.#length = copyInto(new Uint16Array(rows), this.#length);
    this.#least = copyInto(new Int32Array(rows), this.#least);
  }

  add(row: number, key: number, weight: number): void {
    const cell = key - this.#least[row]!;
    if (cell >= 0 && cell < this.#length[row]!) this.#addToCell(row, cell, weight);
    else this.#addOutside(row, key, weight);
  }

  /** Adds row i of `tables` to row `rows[i]`, for all of them; negative rows are passed over. */
  addRows(rows: Int32Array, tables: IntTables): void {
    const { offsets, keys, weights } = tables;
    const { pages } = this.#windows;
    const address = this.#address;
    const lengths = this.#length;
    const leasts = this.#least;
    const count = offsets.length - 1;
    for (let i = 0; i < count; i++) {
      const row = rows[i]!;
      let entry = offsets[i]!;
      const end = offsets[i + 1]!;
      if (row < 0 || entry === end) continue;
      const first = keys[entry]! - leasts[row]!;
      const last = keys[end - 1]! - leasts[row]!;
      const fits = (first >= 0 && last < lengths[row]!) || this.#cover(row, keys[entry]!, keys[end - 1]!);
      if (fits && weights instanceof Int32Array && !this.#windows.wide) {
        const at = address[row]!;
        const cells = pages[CellWindows.page(at)] as Int32Array;
        const origin = CellWindows.cell(at) - leasts[row]!;
        for (; entry < end; entry++) {
          // Neither is negative: only a sum past 2^31 - 1 is.
          const sum = (cells[origin + keys[entry]!]! + weights[entry]!) | 0;
          if (sum < 0) break;
          cells[origin + keys[entry]!] = sum;
        }
      }
      for (; entry < end; entry++) this.add(row, keys[entry]!, weights[entry]!);
    }
  }

  /** Adds row `from` of `tables`; each key divided by `scale`, towards zero. */
  addRow(row: number, tables: IntTables, from: number, scale: number): void {
    const { offsets, keys, weights } = tables;
    for (let entry = offsets[from]!; entry < offsets[from + 1]!; entry++) {
      const key = keys[entry]!;
      this.add(row, scale === 1 ? key : Math.trunc(key / scale), weights[entry]!);
    }
  }

  /** Divides every key of a row by `scale`, towards zero, and adds up what falls together. */
  coarsen(row: number, scale: number): void {
    const entries = this.#entries(row);
    this.#windows.free(this.#address[row]!, this.#length[row]!);
    this.#length[row] = 0;
    this.#outliers.delete(row);
    for (const [key, weight] of entries) this.add(row, Math.trunc(key / scale), weight);
  }

  /** Whether every weight of a row is what it says: a sum that passed 2^53 may have been rounded. */
  isExact(row: number): boolean {
    return this.#entries(row).every(([, weight]) => Number.isSafeInteger(weight));
  }

  /** The same of many rows, at once as long as all numbers are small. */
  areExact(rows: Int32Array): boolean {
    return (!this.#windows.wide && this.#outliers.size === 0) || rows.every((row) => this.isExact(row));
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
    const isNarrow = !this.#windows.wide && this.#outliers.size === 0;
    const weights = isNarrow ? new Int32Array(total) : new Float64Array(total);
    for (let i = 0; i < order.length; i++) this.#copyRow(order[i]!, keys, weights, offsets[i]!);
    return { offsets, keys, weights: weights instanceof Int32Array ? weights : asCounts(weights) };
  }

  /** Lets go all that it holds; it takes nothing more. */
  clear(): void {
    this.#windows.clear();
    this.#length.fill(0);
    this.#outliers.clear();
  }

  #addToCell(row: number, cell: number, weight: number): void {
    const address = this.#address[row]!;
    const at = CellWindows.cell(address) + cell;
    const sum = this.#windows.pages[CellWindows.page(address)]![at]! + weight;
    if (sum > this.#windows.most || sum < this.#windows.least) this.#windows.widen();
    this.#windows.pages[CellWindows.page(address)]![at] = sum;
  }

  #size(row: number): number {
    let size = 0;
    const address = this.#address[row]!;
    const cells = this.#windows.pages[CellWindows.page(address)];
    const start = CellWindows.cell(address);
    const end = start + this.#length[row]!;
    if (cells !== undefined) for (let i = start; i < end; i++) if (cells[i] !== 0) size++;
    if (this.#outliers.size === 0) return size;
    for (const weight of this.#outliers.get(row)?.values() ?? []) if (weight !== 0) size++;
    return size;
  }

  #copyRow(row: number, keys: Int32Array, weights: Weights, at: number): void {
    if (this.#outliers.size > 0 && this.#outliers.has(row)) {
      let i = at;
      for (const [key, weight] of this.#entries(row)) {
        keys[i] = key;
        weights[i++] = weight;
      }
      return;
    }
    const length = this.#length[row]!;
    if (length === 0) return;
    const address = this.#address[row]!;
    const cells = this.#windows.pages[CellWindows.page(address)]!;
    const start = CellWindows.cell(address);
    const least = this.#least[row]!;
    for (let cell = 0, i = at; cell < length; cell++) {
      const weight = cells[start + cell]!;
      if (weight === 0) continue;
      keys[i] = least + cell;
      weights[i++] = weight;
    }
  }

  /** The row's entries, keys ascending. */
  #entries(row: number): [number, number][] {
    const entries: [number, number][] = [];
    const address = this.#address[row]!;
    for (let cell = 0; cell < this.#length[row]!; cell++) {
      const weight = this.#windows.pages[CellWindows.page(address)]![CellWindows.cell(address) + cell]!;
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
    if (most - least < LONGEST_WINDOW) {
      // Doubling: records come one by one, and the next is likely to lie outside again.
      this.#widen(row, least, most, Math.max(WINDOW_STEP, 2 ** Math.ceil(Math.log2(most - least + 1))));
      this.#addToCell(row, key - this.#least[row]!, weight);
      return;
    }
    let outliers = this.#outliers.get(row);
    if (outliers === undefined) {
      outliers = new Map();
      this.#outliers.set(row, outliers);
    }
    if (!outliers.has(key)) this.#budget.grew(BYTES_PER_OUTLIER);
    outliers.set(key, (outliers.get(key) ?? 0) + weight);
  }

  /** Makes the window wide enough for a whole row at once. False when no window can be that wide. */
  #cover(row: number, least: number, most: number): boolean {
    const length = this.#length[row]!;
    const from = length === 0 ? least : Math.min(least, this.#least[row]!);
    const to = length === 0 ? most : Math.max(most, this.#least[row]! + length - 1);
    if (to - from + 1 === length) return true;
    if (to - from >= LONGEST_WINDOW) return false;
    this.#widen(row, from, to, Math.ceil((to - from + 1) / WINDOW_STEP) * WINDOW_STEP);
    return true;
  }

  /** Moves a row into a window over at least `least` to `most`, with room to grow on the side where it grew. */
  #widen(row: number, least: number, most: number, length: number): void {
    const oldLength = this.#length[row]!;
    const oldLeast = this.#least[row]!;
    const oldAddress = this.#address[row]!;
    const spare = length - (most - least + 1);
    const grewDown = oldLength !== 0 && least < oldLeast;
    const newLeast = grewDown ? Math.max(least - spare, INT_LEAST) : Math.min(least, INT_END - length);
    const address = this.#windows.allocate(length);
    const { pages } = this.#windows;
    const cells = pages[CellWindows.page(address)]!;
    const target = CellWindows.cell(address) + oldLeast - newLeast;
    if (oldLength > 0) {
      const from = CellWindows.cell(oldAddress);
      const old = pages[CellWindows.page(oldAddress)]!;
      for (let cell = 0; cell < oldLength; cell++) cells[target + cell] = old[from + cell]!;
    }
    this.#windows.free(oldAddress, oldLength);
    this.#address[row] = address;
    this.#length[row] = length;
    this.#least[row] = newLeast;
    if (this.#outliers.size > 0) this.#absorbOutliers(row);
  }

  /** Outliers that the widened window now covers move into it, so that a key has one place. */
  #absorbOutliers(row: number): void {
    const outliers = this.#outliers.get(row);
    if (outliers === undefined) return;
    for (const [key, weight] of outliers) {
      const cell = key - this.#least[row]!;
      if (cell < 0 || cell >= this.#length[row]!) continue;
      this.#addToCell(row, cell, weight);
      outliers.delete(key);
    }
  }
}
