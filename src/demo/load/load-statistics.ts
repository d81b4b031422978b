/** What the load generator has seen, over all instances. */
export interface LoadSummary {
  readonly sent: number;
  readonly answered: number;
  /** Answers with a status of 400 or above. */
  readonly failed: number;
  /** Requests that got no answer at all. */
  readonly broken: number;
  /** Requests that were due while too many were under way, and were not sent. */
  readonly skipped: number;
}

export class LoadStatistics {
  #sent = 0;
  #answered = 0;
  #failed = 0;
  #broken = 0;
  #skipped = 0;

  sent(): void {
    this.#sent++;
  }

  answered(status: number): void {
    this.#answered++;
    if (status >= 400) this.#failed++;
  }

  broken(): void {
    this.#broken++;
  }

  skipped(): void {
    this.#skipped++;
  }

  get underWay(): number {
    return this.#sent - this.#answered - this.#broken;
  }

  get summary(): LoadSummary {
    return {
      sent: this.#sent,
      answered: this.#answered,
      failed: this.#failed,
      broken: this.#broken,
      skipped: this.#skipped,
    };
  }
}
