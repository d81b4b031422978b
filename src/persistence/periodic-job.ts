import type { Clock, Timer } from '../runtime/clock.ts';

export interface PeriodicJobOptions {
  readonly clock: Clock;
  readonly work: () => Promise<void>;
  /** Told of a run that the timer began and that failed; the next one tries again. */
  readonly failed: (error: unknown) => void;
}

/** Work that is done again and again, never twice at a time. */
export class PeriodicJob {
  readonly #options: PeriodicJobOptions;
  #timer: Timer | undefined;
  #running: Promise<void> | undefined;
  #lastRun: number | undefined;

  constructor(options: PeriodicJobOptions) {
    this.#options = options;
  }

  /** Clock time (ms) at which a run last got to its end; undefined before the first. */
  get lastRun(): number | undefined {
    return this.#lastRun;
  }

  /** Runs every `period` milliseconds; a run that takes longer is not joined by another. */
  start(period: number): void {
    const { clock, failed } = this.#options;
    this.#timer = clock.every(period, () => {
      this.run().catch(failed);
    });
  }

  /** Begins no more; resolves when a run that is under way has ended, whichever way. */
  async stop(): Promise<void> {
    this.#timer?.cancel();
    // Whoever began it hears of its failure.
    await this.#running?.catch(() => undefined);
  }

  /** Does the work now, or joins a run that is under way. Rejects as the work does. */
  run(): Promise<void> {
    this.#running ??= this.#runNow().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #runNow(): Promise<void> {
    await this.#options.work();
    this.#lastRun = this.#options.clock.now();
  }
}
