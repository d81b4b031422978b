import type { Clock } from '../../runtime/clock.ts';
import { BucketTally } from './bucket-tally.ts';
import { BACKLOG, FRESH } from './lanes.ts';
import type { LexiconUse, Sendable } from './sendable.ts';

interface Waiting<T> {
  readonly parcel: T;
  readonly since: number;
}

/** Parcels without a number, oldest first. Those that have waited long are backlog, the others fresh. */
export class WaitingParcels<T extends Sendable> {
  readonly #clock: Clock;
  readonly #freshFor: number;
  readonly #fresh: Waiting<T>[] = [];
  readonly #backlog: Waiting<T>[] = [];
  readonly #buckets = new BucketTally();
  #rows = 0;
  #bytes = 0;
  #increments = 0;

  /** `freshFor` in milliseconds. */
  constructor(clock: Clock, freshFor: number) {
    this.#clock = clock;
    this.#freshFor = freshFor;
  }

  get empty(): boolean {
    return this.#fresh.length === 0 && this.#backlog.length === 0;
  }

  get rows(): number {
    return this.#rows;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get increments(): number {
    return this.#increments;
  }

  get buckets(): BucketTally {
    return this.#buckets;
  }

  /** Clock time since which the oldest waits; undefined when none does. */
  get oldestSince(): number | undefined {
    return (this.#backlog[0] ?? this.#fresh[0])?.since;
  }

  /** The oldest of each lane. */
  get heads(): readonly T[] {
    return [this.#fresh[0], this.#backlog[0]].flatMap((waiting) => (waiting === undefined ? [] : [waiting.parcel]));
  }

  /** What they use, as far as it is known. */
  *uses(): Generator<LexiconUse> {
    for (const lane of [this.#backlog, this.#fresh]) for (const { parcel } of lane) if (parcel.use) yield parcel.use;
  }

  add(parcel: T): void {
    this.#fresh.push({ parcel, since: this.#clock.now() });
    this.#count(parcel, 1);
  }

  /** One of an earlier start. */
  addBacklog(parcel: T): void {
    this.#backlog.push({ parcel, since: this.#clock.now() });
    this.#count(parcel, 1);
  }

  /** The oldest of a lane. */
  take(lane: number): T | undefined {
    this.#age();
    const taken = (lane === FRESH ? this.#fresh : this.#backlog).shift();
    if (taken !== undefined) this.#count(taken.parcel, -1);
    return taken?.parcel;
  }

  takeOldest(): T | undefined {
    return this.take(BACKLOG) ?? this.take(FRESH);
  }

  #age(): void {
    const since = this.#clock.now() - this.#freshFor;
    while (this.#fresh[0] !== undefined && this.#fresh[0].since < since) this.#backlog.push(this.#fresh.shift()!);
  }

  #count(parcel: T, sign: 1 | -1): void {
    this.#rows += sign * parcel.rows;
    this.#bytes += sign * parcel.bytes;
    this.#increments += sign * parcel.increments;
    for (const bucket of new Set([parcel.firstBucket, parcel.lastBucket]))
      if (sign === 1) this.#buckets.add(bucket);
      else this.#buckets.remove(bucket);
  }
}
