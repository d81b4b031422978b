import type { Clock } from './clock.ts';

const PERIOD_MS = 60_000;
/** Some keys come from peers. */
const MOST_KEYS = 1_000;

/** Lets a line about something that may happen all the time through at most once a minute. */
export class LogPace {
  readonly #clock: Clock;
  readonly #logged = new Map<string, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Whether it is time for a line about `key`; then it counts as written. */
  due(key: string): boolean {
    const now = this.#clock.now();
    const last = this.#logged.get(key);
    if (last !== undefined && now - last < PERIOD_MS) return false;
    if (last === undefined && this.#logged.size >= MOST_KEYS) return false;
    this.#logged.set(key, now);
    return true;
  }
}
