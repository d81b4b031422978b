/** Exponential backoff with jitter: each delay lies between half and all of a bound that doubles up to `longest`. */
export class Backoff {
  readonly #first: number;
  readonly #longest: number;
  readonly #random: () => number;
  #bound: number;

  /** Milliseconds; `random` gives numbers from 0 up to 1. */
  constructor(first: number, longest: number, random: () => number) {
    this.#first = first;
    this.#longest = longest;
    this.#random = random;
    this.#bound = first;
  }

  next(): number {
    const delay = this.#bound * (0.5 + this.#random() / 2);
    this.#bound = Math.min(this.#bound * 2, this.#longest);
    return delay;
  }

  reset(): void {
    this.#bound = this.#first;
  }
}
