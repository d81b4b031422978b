import { PagePool } from './page-pool.ts';
import type { TableBudget } from './table-budget.ts';

/** Cells of the largest page; a window's address is `page * PAGE_CELLS + first cell`. */
const PAGE_BITS = 16;
const PAGE_CELLS = 1 << PAGE_BITS;
const FIRST_PAGE_CELLS = 256;
/** Windows are as long as a multiple of this. */
export const WINDOW_STEP = 16;
/** Longest window. */
export const LONGEST_WINDOW = 4096;
/** The largest number of a narrow cell. */
const NARROW_MOST = 2 ** 31 - 1;

/** Pages that are kept for the next tables: 64 MiB. */
const MOST_POOLED = 256;

export type Cells = Int32Array | Float64Array;

/** One for all tables, since they take turns. */
export const cellPages = new PagePool(PAGE_CELLS, MOST_POOLED);

/**
 * Windows of consecutive cells, all zero at first, cut out of pages that are never copied. A cell has 32 bits as long as
 * all numbers are whole, not negative and below 2^31, which counts are; from the first that is not, all have 64.
 */
export class CellWindows {
  readonly #budget: TableBudget;
  readonly #pages: Cells[] = [];
  /** By length / WINDOW_STEP: windows that were given back. */
  readonly #free: (number[] | undefined)[] = [];
  #pageLength = 0;
  #used = 0;
  #wide = false;

  constructor(budget: TableBudget) {
    this.#budget = budget;
  }

  /** Whether cells may hold any number, and pages are Float64Arrays; otherwise they are Int32Arrays. */
  get wide(): boolean {
    return this.#wide;
  }

  /** Bounds of what a cell can hold as it is. */
  get least(): number {
    return this.#wide ? Number.NEGATIVE_INFINITY : 0;
  }

  get most(): number {
    return this.#wide ? Number.POSITIVE_INFINITY : NARROW_MOST;
  }

  /** By page. The array stays the same, its pages are exchanged by `widen`. */
  get pages(): readonly Cells[] {
    return this.#pages;
  }

  /** The page of an address, and the cell in it where its window begins. */
  static page(address: number): number {
    return address >>> PAGE_BITS;
  }

  static cell(address: number): number {
    return address & (PAGE_CELLS - 1);
  }

  /** The address of a window of `length` zeros. */
  allocate(length: number): number {
    const given = this.#free[length / WINDOW_STEP]?.pop();
    if (given !== undefined) return given;
    if (this.#used + length > this.#pageLength) this.#addPage(length);
    const address = (this.#pages.length - 1) * PAGE_CELLS + this.#used;
    this.#used += length;
    return address;
  }

  /** Gives a window back. */
  free(address: number, length: number): void {
    if (length === 0) return;
    const cell = CellWindows.cell(address);
    this.#pages[CellWindows.page(address)]!.fill(0, cell, cell + length);
    const windows = this.#free[length / WINDOW_STEP];
    if (windows === undefined) this.#free[length / WINDOW_STEP] = [address];
    else windows.push(address);
  }

  /** All windows are gone. */
  clear(): void {
    for (const page of this.#pages) if (page instanceof Int32Array && page.length === PAGE_CELLS) cellPages.give(page);
    this.#pages.length = 0;
    this.#free.length = 0;
    this.#pageLength = 0;
    this.#used = 0;
  }

  /** From now on cells hold any number. */
  widen(): void {
    this.#wide = true;
    for (const [page, cells] of this.#pages.entries()) {
      this.#pages[page] = Float64Array.from(cells);
      this.#budget.grew(cells.length * 4);
    }
  }

  /** Pages grow, so that a small table stays small. */
  #addPage(length: number): void {
    this.#pageLength = Math.min(PAGE_CELLS, Math.max(length, FIRST_PAGE_CELLS, this.#pageLength * 2));
    const cells = this.#newPage();
    this.#pages.push(cells);
    this.#used = 0;
    this.#budget.grew(cells.byteLength);
  }

  #newPage(): Cells {
    if (this.#wide) return new Float64Array(this.#pageLength);
    return this.#pageLength === PAGE_CELLS ? cellPages.take() : new Int32Array(this.#pageLength);
  }
}
