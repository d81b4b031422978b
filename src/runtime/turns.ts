import { setImmediate as yieldToOthers } from 'node:timers/promises';

/** Rows that are looked at in a millisecond or less. */
const ROWS = 65_536;

/** Work over many rows that lets others have their turn, so that nobody waits for all of it. */
export class Turns {
  #left = ROWS;

  /** To be awaited after so many rows. */
  async after(rows: number): Promise<void> {
    this.#left -= rows;
    if (this.#left > 0) return;
    this.#left = ROWS;
    await yieldToOthers();
  }

  /** Does `work` for `rows` rows, a slice of them at a time. */
  async slices(rows: number, work: (from: number, to: number) => void): Promise<void> {
    for (let from = 0; from < rows; ) {
      const to = Math.min(rows, from + this.#left);
      work(from, to);
      await this.after(to - from);
      from = to;
    }
  }
}
