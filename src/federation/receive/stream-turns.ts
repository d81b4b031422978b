import { RoundBudget } from '../../runtime/round-budget.ts';

/** Bytes of messages that are merged in a round of the event loop: some milliseconds. */
const BYTES_OF_A_ROUND = 262_144;

interface Waiting {
  readonly bytes: number;
  readonly work: () => void;
}

/**
 * Shares this node's thread between all streams and everything else. A socket hands over whatever has come in, and many
 * have something at a time: unless they take turns, a health check waits until all of it is merged.
 */
export class StreamTurns {
  readonly #waiting: Waiting[] = [];
  readonly #budget = new RoundBudget(BYTES_OF_A_ROUND, () => this.#goOn());

  /** Does `work` now, or when it is its turn, behind all that waits already. Gives whether it has been done. */
  take(bytes: number, work: () => void): boolean {
    if (this.#waiting.length === 0 && this.#budget.left) {
      this.#run({ bytes, work });
      return true;
    }
    this.#waiting.push({ bytes, work });
    return false;
  }

  #run({ bytes, work }: Waiting): void {
    this.#budget.spend(bytes);
    work();
  }

  #goOn(): void {
    while (this.#budget.left) {
      const next = this.#waiting.shift();
      if (next === undefined) return;
      this.#run(next);
    }
  }
}
