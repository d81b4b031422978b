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

/** Milliseconds in which a signal that repeats is the same one: under npm a Ctrl-C comes from the terminal and from npm. */
const SAME_SIGNAL = 500;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * What the user's signals mean. The first SIGINT ends the load, and the demo goes on to its report. A second one,
 * SIGTERM, and SIGHUP (the terminal is gone) stop the demo without a report. Any signal after that makes an end at once.
 */
export class Interrupts {
  /** Resolves when the load is to end. */
  readonly finish: Promise<void>;
  /** Rejects with Interrupted when the demo is to stop. */
  readonly abort: Promise<never>;
  readonly #finish = Promise.withResolvers<void>();
  readonly #abort = Promise.withResolvers<never>();
  readonly #now: () => number;
  readonly #force: () => void;
  #state: 'running' | 'finishing' | 'stopping' = 'running';
  #last = Number.NEGATIVE_INFINITY;

  /** `now` in milliseconds of any clock that does not go back; `force` makes the end at once. */
  constructor(now: () => number, force: () => void) {
    this.#now = now;
    this.#force = force;
    this.finish = this.#finish.promise;
    this.abort = this.#abort.promise;
    // Whoever waits hears of it; with nobody waiting the demo is already on its way down.
    this.abort.catch(() => undefined);
    for (const signal of SIGNALS) process.on(signal, this.#take);
  }

  /** Stops the demo as SIGHUP does. */
  hangUp(): void {
    this.#take('SIGHUP');
  }

  close(): void {
    for (const signal of SIGNALS) process.off(signal, this.#take);
  }

  readonly #take = (signal: NodeJS.Signals): void => {
    const since = this.#now() - this.#last;
    if (since < SAME_SIGNAL) return;
    this.#last = this.#now();
    if (this.#state === 'stopping') {
      this.#force();
    } else if (this.#state === 'running' && signal === 'SIGINT') {
      this.#state = 'finishing';
      this.#finish.resolve();
    } else {
      this.#state = 'stopping';
      this.#abort.reject(new Interrupted(signal));
    }
  };
}
