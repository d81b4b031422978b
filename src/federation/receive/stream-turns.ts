import { RoundBudget } from '../../runtime/round-budget.ts';

/** Bytes of messages that are merged in a round of the event loop: some milliseconds. */
const BYTES_OF_A_ROUND = 262_144;

/** Work that stops every few milliseconds, so that others have their turn, and is done when the iterator is. */
export type Slices = Iterator<undefined, unknown>;

interface Waiting {
  readonly stream: object;
  readonly bytes: number;
  readonly work: Slices;
}

/**
 * Shares this node's thread between all streams and everything else. A socket hands over whatever has come in, and many
 * have something at a time: unless they take turns, a health check waits until all of it is merged.
 */
export class StreamTurns {
  readonly #waiting: Waiting[] = [];
  readonly #budget = new RoundBudget(BYTES_OF_A_ROUND, () => this.#goOn());

  /** Does `work` now, or when it is its turn, behind all that waits already. Gives whether it has been done. */
  take(stream: object, bytes: number, work: Slices): boolean {
    if (this.#waiting.length === 0 && this.#budget.left) return this.#run({ stream, bytes, work });
    this.#waiting.push({ stream, bytes, work });
    return false;
  }

  /** A slice of it; what is left has its turn behind other streams, and before what waits of its own. */
  #run({ stream, bytes, work }: Waiting): boolean {
    this.#budget.spend(bytes);
    if (work.next().done) return true;
    this.#budget.spend(BYTES_OF_A_ROUND);
    const next = this.#waiting.findIndex((waiting) => waiting.stream === stream);
    this.#waiting.splice(next < 0 ? this.#waiting.length : next, 0, { stream, bytes: 0, work });
    return false;
  }

  #goOn(): void {
    while (this.#budget.left) {
      const next = this.#waiting.shift();
      if (next === undefined) return;
      this.#run(next);
    }
  }
}
