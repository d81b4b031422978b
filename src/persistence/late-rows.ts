/** Upper bounds, in minutes, of the classes that late rows are counted in; the last class has none. */
export const LATE_CLASSES: readonly number[] = [5, 15, 60, 360, 1_440, Number.POSITIVE_INFINITY];

/** Counts rows that were stored after their time: in a flush later than the minute that follows theirs. */
export class LateRows {
  readonly #rows = LATE_CLASSES.map(() => 0);

  /** `minutes`: from the row's minute to the flush, at least 2. */
  add(minutes: number, rows: number): void {
    const place = LATE_CLASSES.findIndex((bound) => minutes <= bound);
    this.#rows[place]! += rows;
  }

  get total(): number {
    return this.#rows.reduce((sum, rows) => sum + rows, 0);
  }

  /** Rows by class: those at most `upTo` minutes late, and more than the class before. */
  snapshot(): readonly { readonly upTo: number; readonly rows: number }[] {
    return LATE_CLASSES.map((upTo, i) => ({ upTo, rows: this.#rows[i]! }));
  }
}
