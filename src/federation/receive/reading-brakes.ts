import type { Readable } from 'node:stream';

/** Why a stream is not read on at present. */
export type Brake = 'hello' | 'blocks' | 'memory' | 'quota' | 'turn';

/** Keeps a stream from being read while there is any reason for it: what it sends then waits with the sender. */
export class ReadingBrakes {
  readonly #call: Readable;
  readonly #released: () => void;
  readonly #held = new Set<Brake>();

  /** `released` is called whenever the stream is read again. */
  constructor(call: Readable, released: () => void) {
    this.#call = call;
    this.#released = released;
  }

  /** A turn is a matter of milliseconds: it does not count. */
  get holding(): boolean {
    return this.#held.size > (this.#held.has('turn') ? 1 : 0);
  }

  hold(brake: Brake): void {
    this.#held.add(brake);
    this.#call.pause();
  }

  release(brake: Brake): void {
    if (!this.#held.delete(brake) || this.#held.size > 0) return;
    this.#released();
    this.#call.resume();
  }

  /** Whatever the reasons were: what still comes is read, and passed over. */
  releaseAll(): void {
    this.#held.clear();
    this.#call.resume();
  }
}
