/**
 * How many requests are due: a constant rate, counted from the start, so that a late timer makes up for what it missed
 * and the rate holds over any length of time.
 */
export class Pace {
  readonly #rate: number;
  #taken = 0;

  /** `rate` per second. */
  constructor(rate: number) {
    this.#rate = rate;
  }

  /** Takes what is due `elapsed` milliseconds after the start and has not been taken. */
  take(elapsed: number): number {
    const due = Math.floor((elapsed * this.#rate) / 1_000) - this.#taken;
    if (due <= 0) return 0;
    this.#taken += due;
    return due;
  }
}
