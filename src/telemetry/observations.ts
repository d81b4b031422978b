import type { FlushObserver } from '../runtime/flush-observer.ts';

/** What has to be seen when it happens, for its distribution; all else is read from the modules' own state. */
export interface Observations extends FlushObserver {
  /** The upstream has made a batch durable, so many milliseconds after it was written. */
  acknowledged(milliseconds: number): void;
}

/** Hands observations on to whoever listens; there may be nobody. Core offers it, whether or not a telemetry module runs. */
export class ObservationRelay implements Observations {
  readonly #listeners: Partial<Observations>[] = [];

  listen(listener: Partial<Observations>): void {
    this.#listeners.push(listener);
  }

  flushed(stats: Parameters<Observations['flushed']>[0]): void {
    for (const listener of this.#listeners) listener.flushed?.(stats);
  }

  failed(): void {
    for (const listener of this.#listeners) listener.failed?.();
  }

  acknowledged(milliseconds: number): void {
    for (const listener of this.#listeners) listener.acknowledged?.(milliseconds);
  }
}
