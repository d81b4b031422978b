/** How many bytes a thread that also answers requests may work on in one round of its event loop. */
export class RoundBudget {
  readonly #bytes: number;
  readonly #renewed: () => void;
  #left: number;
  #renewing = false;

  /** `renewed` is called in the next round after something was spent. */
  constructor(bytes: number, renewed: () => void) {
    this.#bytes = bytes;
    this.#left = bytes;
    this.#renewed = renewed;
  }

  /** Whether something may be done now; it may be larger than what is left. */
  get left(): boolean {
    return this.#left > 0;
  }

  spend(bytes: number): void {
    this.#left -= bytes;
    if (this.#renewing) return;
    this.#renewing = true;
    setImmediate(() => {
      this.#renewing = false;
      this.#left = this.#bytes;
      this.#renewed();
    });
  }
}
