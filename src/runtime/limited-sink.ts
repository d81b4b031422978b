import type { SourceDispatcher } from './program.ts';
import type { Refusals } from './refusals.ts';
import type { SourceRecord, SourceSink } from './source-receiver.ts';

/**
 * A source's dispatcher, with a bound on the time buckets that are open at a time. Every open bucket has tables of its own,
 * and a record's time is whatever its sender says: without the bound, wild times would fill the memory.
 */
export class LimitedSink implements SourceSink {
  readonly fields: SourceSink['fields'];
  readonly #dispatcher: SourceDispatcher;
  readonly #limit: number;
  readonly #refusals: Refusals;
  readonly #open = new Set<number>();
  #last = Number.NaN;

  constructor(fields: SourceSink['fields'], dispatcher: SourceDispatcher, limit: number, refusals: Refusals) {
    this.fields = fields;
    this.#dispatcher = dispatcher;
    this.#limit = limit;
    this.#refusals = refusals;
  }

  dispatch(record: SourceRecord): void {
    // Most records fall into the same minute as the one before.
    if (record.timeBucket === this.#last || this.#admits(record.timeBucket)) this.#dispatcher.dispatch(record);
  }

  take(): ReturnType<SourceDispatcher['take']> {
    this.#open.clear();
    this.#last = Number.NaN;
    return this.#dispatcher.take();
  }

  #admits(bucket: number): boolean {
    if (!this.#open.has(bucket) && this.#open.size >= this.#limit) {
      const detail = 'Check the clocks of what reports to this node, or raise core.maxOpenBuckets.';
      this.#refusals.add(
        'bucket-limit',
        1,
        () => `Records of more than ${this.#limit} different minutes came in between two flushes. ${detail}`,
      );
      return false;
    }
    this.#open.add(bucket);
    this.#last = bucket;
    return true;
  }
}
