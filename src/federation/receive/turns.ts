/** Bytes of messages after which all else has its turn: some milliseconds of merging. */
const BYTES_OF_A_TURN = 262_144;

interface Waiting {
  readonly bytes: number;
  readonly work: () => void;
}

/**
 * Shares this node's thread between all streams and everything else. A socket hands over whatever has come in, and many
 * have something at a time: unless they take turns, a health check waits until all of it is merged.
 */
export class Turns {
  readonly #waiting: Waiting[] = [];
  #room = BYTES_OF_A_TURN;
  #renewing = false;

  /** Does `work` now, or when it is its turn, behind all that waits already. Gives whether it has been done. */
  take(bytes: number, work: () => void): boolean {
    if (this.#waiting.length === 0 && this.#room > 0) {
      this.#run({ bytes, work });
      return true;
    }
    this.#waiting.push({ bytes, work });
    return false;
  }

  #run({ bytes, work }: Waiting): void {
    this.#room -= bytes;
    if (!this.#renewing) {
      this.#renewing = true;
      setImmediate(() => this.#renew());
    }
    work();
  }

  /** The event loop has gone round. */
  #renew(): void {
    this.#renewing = false;
    this.#room = BYTES_OF_A_TURN;
    while (this.#room > 0) {
      const next = this.#waiting.shift();
      if (next === undefined) return;
      this.#run(next);
    }
  }
}
