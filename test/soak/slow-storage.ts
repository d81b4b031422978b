import { setTimeout as pause } from 'node:timers/promises';
import type { NetworkProxy } from '../chaos/network-proxy.ts';
import { between } from '../chaos/random.ts';

/** Milliseconds that each way between a node and its store takes while it is slow: from a busy server's to a distant one's. */
const LEAST_DELAY = 5;
const MOST_DELAY = 50;

/** Makes a store slow again and again: everything on the way to it, and back, takes longer for a while. */
export class SlowStorage {
  times = 0;
  longestDelay = 0;
  readonly #proxy: NetworkProxy;
  readonly #random: () => number;
  readonly #period: number;
  readonly #stopped = new AbortController();
  #running: Promise<void> | undefined;

  /** `period`: milliseconds that it is slow, and quick, at most. */
  constructor(proxy: NetworkProxy, random: () => number, period: number) {
    this.#proxy = proxy;
    this.#random = random;
    this.#period = period;
  }

  start(): void {
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#running;
    this.#proxy.delay(0);
  }

  async #run(): Promise<void> {
    while (!this.#stopped.signal.aborted) {
      const delay = between(this.#random, LEAST_DELAY, MOST_DELAY);
      this.times++;
      this.longestDelay = Math.max(this.longestDelay, delay);
      this.#proxy.delay(delay);
      await this.#aWhile();
      this.#proxy.delay(0);
      await this.#aWhile();
    }
  }

  async #aWhile(): Promise<void> {
    const milliseconds = between(this.#random, this.#period / 4, this.#period);
    // Ends early when it is stopped.
    await pause(milliseconds, undefined, { signal: this.#stopped.signal }).catch(() => undefined);
  }
}
