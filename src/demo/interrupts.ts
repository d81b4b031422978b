import { constants } from 'node:os';

/** Why the demo is to stop before its end, with the exit code that goes with it. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly exitCode: number;

  constructor(signal: NodeJS.Signals) {
    super(`Stopped by ${signal}.`);
    this.exitCode = 128 + constants.signals[signal];
  }
}

/** One Ctrl-C arrives twice under npm: from the terminal, and passed on by npm. */
const SAME_INTERRUPT = 1_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * What the user's signals mean. The first SIGINT ends the load, and the demo goes on to its report; SIGTERM, SIGHUP
 * (the terminal is gone) and a second SIGINT end it without one.
 */
export class Interrupts {
  /** Resolves at the first SIGINT. */
  readonly finish: Promise<void>;
  /** Rejects with Interrupted at whatever stops the demo at once. */
  readonly abort: Promise<never>;
  readonly #finish: () => void;
  readonly #abort: (reason: Interrupted) => void;
  readonly #now: () => number;
  #first: number | undefined;

  /** `now` in milliseconds of any clock that does not go back. */
  constructor(now: () => number) {
    this.#now = now;
    const finish = Promise.withResolvers<void>();
    const abort = Promise.withResolvers<never>();
    [this.finish, this.#finish] = [finish.promise, finish.resolve];
    [this.abort, this.#abort] = [abort.promise, abort.reject];
    // Whoever waits hears of it; with nobody waiting the demo is already on its way down.
    abort.promise.catch(() => undefined);
    for (const signal of SIGNALS) process.on(signal, this.#take);
  }

  close(): void {
    for (const signal of SIGNALS) process.off(signal, this.#take);
  }

  readonly #take = (signal: NodeJS.Signals): void => {
    if (signal !== 'SIGINT') return this.#abort(new Interrupted(signal));
    if (this.#first === undefined) {
      this.#first = this.#now();
      this.#finish();
    } else if (this.#now() - this.#first > SAME_INTERRUPT) {
      this.#abort(new Interrupted(signal));
    }
  };
}
