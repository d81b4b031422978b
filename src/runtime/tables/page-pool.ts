/**
 * Large arrays of zeros that are used again. A table is as large as the one of the minute before, and memory that is given
 * back to the system costs more to get again than to fill with zeros.
 */
export class PagePool {
  readonly #cells: number;
  readonly #most: number;
  readonly #pages: Int32Array[] = [];
  /** The fewest pages that have lain here since the last `trim`: so many have not been needed. */
  #idle = 0;

  /** `cells` of a page; `most`: pages that are kept at most. */
  constructor(cells: number, most: number) {
    this.#cells = cells;
    this.#most = most;
  }

  /** Pages that lie here. */
  get size(): number {
    return this.#pages.length;
  }

  /** A page of zeros. */
  take(): Int32Array {
    const page = this.#pages.pop();
    this.#idle = Math.min(this.#idle, this.#pages.length);
    return page === undefined ? new Int32Array(this.#cells) : page.fill(0);
  }

  /** Takes back a page that nobody uses any more. */
  give(page: Int32Array): void {
    if (this.#pages.length < this.#most) this.#pages.push(page);
  }

  /** Lets go what has not been needed since it was called last. Once a flush: what a burst has taken is gone after two. */
  trim(): void {
    this.#pages.length -= this.#idle;
    this.#idle = this.#pages.length;
  }
}
