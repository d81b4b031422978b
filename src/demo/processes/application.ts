import type { OrderMessage, StopMessage } from '../../../examples/order/supervisor.ts';
import type { Served } from '../../../examples/order/tally.ts';
import { DemoError } from '../demo-error.ts';
import type { Child } from './child.ts';

/** More than the time that the application itself waits for its collector. */
const STOP_PATIENCE = 30_000;

/**
 * One instance of the application. All talk with it goes through the channel to its process: a request, even one that
 * only asks whether it is ready, would be traced and counted.
 */
export class Application {
  readonly instance: string;
  readonly listening: Promise<number>;
  readonly #child: Child;
  #served: Served = { calls: 0, failures: 0 };
  #finished = false;

  constructor(instance: string, child: Child) {
    this.instance = instance;
    this.#child = child;
    const { promise, resolve } = Promise.withResolvers<number>();
    this.listening = promise;
    child.onMessage((message) => {
      const told = message as OrderMessage;
      if (told.type === 'listening') return resolve(told.port);
      this.#served = { calls: told.calls, failures: told.failures };
      this.#finished = told.type === 'finished';
    });
  }

  /** What it has counted so far; brought up to date about every second. */
  get served(): Served {
    return this.#served;
  }

  /** Ends it: no request is under way and every segment has been taken when this resolves with the last count. */
  async finish(): Promise<Served> {
    const stop: StopMessage = { type: 'stop' };
    this.#child.tellToEnd(stop);
    if (!(await this.#child.endsWithin(STOP_PATIENCE))) {
      throw this.#failure(`has not ended within ${STOP_PATIENCE / 1_000} s`);
    }
    const how = await this.#child.ended;
    if (how !== 'exit code 0' || !this.#finished) throw this.#failure(`has not ended in order (${how})`);
    return this.#served;
  }

  #failure(what: string): DemoError {
    return new DemoError(`The application ${this.instance} ${what}; its log is ${this.#child.logFile}.`);
  }
}
