import type { Clock } from '../../runtime/clock.ts';
import type { FlushObserver } from '../../runtime/flush-observer.ts';

/** How the node's flushes have gone since its start. */
export class FlushHealth implements FlushObserver {
  readonly #clock: Clock;
  #rows = 0;
  #blocks = 0;
  #failures = 0;
  #lastSuccess: number | undefined;
  #failingSince: number | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  flushed({ rows, blocks }: Parameters<FlushObserver['flushed']>[0]): void {
    this.#rows += rows;
    this.#blocks += blocks;
    this.#lastSuccess = this.#clock.now();
    this.#failingSince = undefined;
  }

  failed(): void {
    this.#failures++;
    this.#failingSince ??= this.#clock.now();
  }

  /** Rows and blocks made durable. */
  get rows(): number {
    return this.#rows;
  }

  get blocks(): number {
    return this.#blocks;
  }

  /** Tries that the store refused. */
  get failures(): number {
    return this.#failures;
  }

  /** Clock time (ms) of the last flush that became durable; undefined before the first. */
  get lastSuccess(): number | undefined {
    return this.#lastSuccess;
  }

  /** Clock time (ms) of the first try that was refused since the last success; undefined when that was the latest. */
  get failingSince(): number | undefined {
    return this.#failingSince;
  }
}
