const SECOND_MS = 1_000;
/** Seconds of the rate that may come at once. */
const BURST_SECONDS = 2;

/** Bounds how much comes per second on average. */
export class TokenBucket {
  readonly #rate: number;
  #tokens: number;
  #filledAt: number;

  /** `rate`: per second; 0 for no limit. */
  constructor(rate: number, now: number) {
    this.#rate = rate;
    this.#tokens = rate * BURST_SECONDS;
    this.#filledAt = now;
  }

  /** Takes what has come; gives the milliseconds until there is room again, 0 when there is. */
  spend(amount: number, now: number): number {
    if (this.#rate === 0) return 0;
    // A clock set back fills nothing.
    const filled = (Math.max(0, now - this.#filledAt) * this.#rate) / SECOND_MS;
    this.#tokens = Math.min(this.#rate * BURST_SECONDS, this.#tokens + filled) - amount;
    this.#filledAt = now;
    return this.#tokens >= 0 ? 0 : Math.ceil((-this.#tokens * SECOND_MS) / this.#rate);
  }
}
