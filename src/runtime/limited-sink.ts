import type { ClosedTable } from './block.ts';
import type { Clock } from './clock.ts';
import type { SourceDispatcher } from './program.ts';
import type { Refusals } from './refusals.ts';
import type { SourceRecord, SourceSink } from './source-receiver.ts';

export interface SinkLimits {
  readonly clock: Clock;
  /** Most time buckets that may be open at a time. */
  readonly maxOpenBuckets: number;
  /** Most minutes that a time bucket may lie ahead of the clock. */
  readonly maxFutureMinutes: number;
}

/**
 * A source's dispatcher, with a bound on the time buckets that are open at a time, and on how far they lie ahead. Every
 * open bucket has tables of its own, and a record's time is whatever its sender says: without the bounds, wild times would
 * fill the memory, and the store with minutes that are still to come.
 */
export class LimitedSink implements SourceSink {
  readonly fields: SourceSink['fields'];
  readonly #limits: SinkLimits;
  readonly #refusals: Refusals;
  readonly #open = new Set<number>();
  #dispatcher: SourceDispatcher;
  #last = Number.NaN;

  constructor(fields: SourceSink['fields'], dispatcher: SourceDispatcher, limits: SinkLimits, refusals: Refusals) {
    this.fields = fields;
    this.#dispatcher = dispatcher;
    this.#limits = limits;
    this.#refusals = refusals;
  }

  dispatch(record: SourceRecord): void {
    // Most records fall into the same minute as the one before.
    if (record.timeBucket === this.#last || this.#admits(record.timeBucket)) this.#dispatcher.dispatch(record);
  }

  close(): ClosedTable[] {
    this.#open.clear();
    this.#last = Number.NaN;
    return this.#dispatcher.close();
  }

  /** Right after `take`: another dispatcher gets what comes in. */
  renew(dispatcher: SourceDispatcher): void {
    this.#dispatcher = dispatcher;
  }

  #admits(bucket: number): boolean {
    if (!this.#open.has(bucket) && (this.#isFuture(bucket) || this.#isOneTooMany())) return false;
    this.#open.add(bucket);
    this.#last = bucket;
    return true;
  }

  #isFuture(bucket: number): boolean {
    const { clock, maxFutureMinutes } = this.#limits;
    if (bucket - Math.floor(clock.now() / 60_000) <= maxFutureMinutes) return false;
    const detail = 'Check the clocks of what reports to this node, or raise core.maxFutureMinutes.';
    this.#refusals.add(
      'future-bucket',
      1,
      () => `Records lie more than ${maxFutureMinutes} minutes ahead of this node's clock. ${detail}`,
    );
    return true;
  }

  #isOneTooMany(): boolean {
    const { maxOpenBuckets } = this.#limits;
    if (this.#open.size < maxOpenBuckets) return false;
    const detail = 'Check the clocks of what reports to this node, or raise core.maxOpenBuckets.';
    this.#refusals.add(
      'bucket-limit',
      1,
      () => `Records of more than ${maxOpenBuckets} different minutes came in between two flushes. ${detail}`,
    );
    return true;
  }
}
