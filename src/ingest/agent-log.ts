import type { Logger } from 'pino';
import type { Clock } from '../runtime/clock.ts';
import { LogPace } from '../runtime/log-pace.ts';

/** The log of what agents send: however often this node fails on it, a line a minute for each kind of error. */
export class AgentLog {
  readonly #log: Logger;
  readonly #pace: LogPace;
  readonly #faults = new Map<string, number>();

  constructor(log: Logger, clock: Clock) {
    this.#log = log;
    this.#pace = new LogPace(clock);
  }

  /** This node could not do what an agent asked for; `what`, a sentence, is the same for all faults of a place. */
  fault(error: unknown, what: string, detail: object = {}): void {
    const kind = `${what} ${error instanceof Error ? error.name : typeof error}`;
    const failedInTotal = (this.#faults.get(kind) ?? 0) + 1;
    this.#faults.set(kind, failedInTotal);
    if (this.#pace.due(kind)) this.#log.error({ err: error, ...detail, failedInTotal }, what);
  }

  /** An agent's connection has gone in the middle of a call. */
  brokeOff(error: unknown, peer: string): void {
    this.#log.debug({ err: error, peer }, 'An agent broke off its stream.');
  }
}
