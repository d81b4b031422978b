import type { Random } from './random.ts';

export interface BehaviourSettings {
  /** Milliseconds that half of the requests stay within. */
  readonly medianLatency: number;
  /** Share of the requests, from 0 to 1, that fail although nothing is wrong with them. */
  readonly failureShare: number;
}

/** Spread of the latency's logarithm: 0.6 puts the 99th percentile at four times the median. */
const SPREAD = 0.6;
/** Now and then something is really slow: a lock, a cold cache, a collection of garbage. */
const SLOW_SHARE = 0.02;
const SLOW_FACTOR = 5;
const LONGEST_LATENCY = 3_000;

/** How the application behaves when it is asked: latencies of a log-normal shape with a slow tail, and failures. */
export class Behaviour {
  readonly #settings: BehaviourSettings;
  readonly #random: Random;

  constructor(settings: BehaviourSettings, random: Random) {
    this.#settings = settings;
    this.#random = random;
  }

  /** Milliseconds that the next request takes. */
  latency(): number {
    const usual = this.#settings.medianLatency * Math.exp(SPREAD * this.#normal());
    const latency = this.#random() < SLOW_SHARE ? usual * SLOW_FACTOR : usual;
    return Math.min(Math.round(latency), LONGEST_LATENCY);
  }

  fails(): boolean {
    return this.#random() < this.#settings.failureShare;
  }

  /** A standard normal number, by Box and Muller's method; 1 - random() because the logarithm of 0 is not finite. */
  #normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.#random())) * Math.cos(2 * Math.PI * this.#random());
  }
}
