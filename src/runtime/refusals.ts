import type { Logger } from 'pino';
import type { Clock } from './clock.ts';
import { LogPace } from './log-pace.ts';

/** Why increments or records were not taken. Each has a counter, and a line in the log at most once a minute. */
export type RefusalReason =
  /** A sum passed 2^53, beyond which this runtime cannot count exactly; or a double is infinite or no number. */
  | 'overflow'
  /** A `same` state differs between two partials of one row, and neither divides the other. */
  | 'state-differs'
  /** The scope has as many entities as `core.maxEntitiesPerScope` allows. */
  | 'entity-limit'
  /** The metric has as many entities, or as large tables, as `core.maxEntitiesPerMetric` or `maxBytesPerMetric` allow. */
  | 'metric-limit'
  /** The time bucket lies further ahead of this node's clock than `maxFutureMinutes` of core or receiver-federation. */
  | 'future-bucket'
  /** The time bucket is older than rows of some granularity are kept. */
  | 'expired'
  /** More different minutes came in between two flushes than `core.maxOpenBuckets` allows. */
  | 'bucket-limit';

/** Counts what was refused, and says so in the log without flooding it. */
export class Refusals {
  readonly #counts = new Map<RefusalReason, number>();
  readonly #pace: LogPace;
  readonly #log: Logger | undefined;

  constructor(clock: Clock, log?: Logger) {
    this.#pace = new LogPace(clock);
    this.#log = log;
  }

  /** Counts `rows` refused rows; `detail`, a sentence, is made only when it is logged. */
  add(reason: RefusalReason, rows: number, detail: () => string): void {
    const count = (this.#counts.get(reason) ?? 0) + rows;
    this.#counts.set(reason, count);
    if (this.#log === undefined || !this.#pace.due(reason)) return;
    this.#log.warn({ reason, refusedInTotal: count }, detail());
  }

  count(reason: RefusalReason): number {
    return this.#counts.get(reason) ?? 0;
  }

  get total(): number {
    let total = 0;
    for (const count of this.#counts.values()) total += count;
    return total;
  }

  snapshot(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#counts);
  }
}
