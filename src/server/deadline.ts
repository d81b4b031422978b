import type { Clock } from '../runtime/clock.ts';

/** A time until which several steps together must be done. */
export class Deadline {
  readonly #clock: Clock;
  readonly #end: number;

  constructor(clock: Clock, milliseconds: number) {
    this.#clock = clock;
    this.#end = clock.now() + milliseconds;
  }

  /** Waits for `work` until the deadline, and no less than `leastMilliseconds`; false when it was not done by then. */
  async finishes(work: Promise<void>, leastMilliseconds: number): Promise<boolean> {
    const { promise: over, resolve } = Promise.withResolvers<boolean>();
    const timer = this.#clock.after(Math.max(this.#end - this.#clock.now(), leastMilliseconds), () => resolve(false));
    try {
      return await Promise.race([work.then(() => true), over]);
    } finally {
      timer.cancel();
    }
  }
}
