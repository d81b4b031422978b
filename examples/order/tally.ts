import type { ServerResponse } from 'node:http';

/** What the application has served. */
export interface Served {
  readonly calls: number;
  /** Of those, how many failed. */
  readonly failures: number;
}

/**
 * Counts the requests that were served, by the same rule and at the same event as the SkyWalking agent, which is what
 * makes the two counts comparable one by one: the agent ends a request's entry span when the response emits `close`
 * (also when the client has gone away before the end) and marks it as an error when the status is 400 or above, so a
 * 404 is a failed call too. (A client that breaks off in the middle of a body is the one case that is not the same: the
 * agent then marks an error whatever the status.)
 */
export class Tally {
  #calls = 0;
  #failures = 0;

  watch(response: ServerResponse): void {
    response.once('close', () => {
      this.#calls++;
      if (response.statusCode >= 400) this.#failures++;
    });
  }

  get served(): Served {
    return { calls: this.#calls, failures: this.#failures };
  }
}
