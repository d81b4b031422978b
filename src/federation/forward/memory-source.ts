import type { Clock } from '../../runtime/clock.ts';
import type { Gap } from '../../runtime/flush.ts';
import type { MetricDefinition, TableHost } from '../../runtime/program.ts';
import { BatchFormer } from './batch-former.ts';
import { BlockSupply } from './block-supply.ts';
import type { BucketRange } from './bucket-tally.ts';
import { emptyParcel } from './buffer/empty-parcel.ts';
import type { Parcel } from './buffer/parcel-buffer.ts';
import { foreignParcels } from './foreign-parcels.ts';
import { GapLedger } from './gap-ledger.ts';
import { IncrementQueue, type LostIncrements, type QueueLimits } from './increment-queue.ts';
import { FRESH, LANES } from './lanes.ts';
import type { LiveLexicons } from './live-lexicons.ts';
import type { BatchBounds } from './open-parcel.ts';
import type { ParcelSource, Selection, SourceStatus } from './parcel-source.ts';
import { type LexiconUse, MemoryParcel, withGaps } from './sendable.ts';
import { WaitingParcels } from './waiting-parcels.ts';

/** Gaps of one batch; a receiver takes more. */
const MAX_GAPS = 500;

export interface MemorySourceOptions {
  readonly cluster: string;
  readonly lexicons: LiveLexicons;
  readonly host: TableHost;
  readonly clock: Clock;
  readonly limits: QueueLimits;
  readonly freshFor: number;
  /** For blocks that are only passed on, which become parcels as they come. */
  readonly bounds: () => BatchBounds;
  /** Told of every gap that begins here. */
  readonly lost: (gap: Gap) => void;
  /** Told when what has been committed is coalesced, if it had to be: the source may be full since, or no longer. */
  readonly relieved: () => void;
  /** Told when increments cannot be coalesced, as when a function of somebody's own throws: they wait as they are. */
  readonly failed: (error: unknown) => void;
}

/**
 * The memory queue: blocks, which can be coalesced; blocks that are only passed on, which cannot, and beyond the queue's
 * limits are dropped, the oldest first, whatever the policy; and gaps that are still to be told.
 */
export class MemorySource implements ParcelSource {
  readonly #options: MemorySourceOptions;
  readonly #queue: IncrementQueue;
  readonly #foreign: WaitingParcels<MemoryParcel>;
  readonly #supplies: ReadonlyMap<number, BlockSupply>;
  readonly #gaps = new GapLedger();
  readonly #former: BatchFormer;

  constructor(options: MemorySourceOptions) {
    const { limits, freshFor, host, clock, lexicons } = options;
    this.#options = options;
    const dropped = (lost: LostIncrements) => this.lose(lost);
    this.#queue = new IncrementQueue({ limits, freshFor, host, clock, dropped });
    this.#former = new BatchFormer(lexicons, dropped);
    this.#foreign = new WaitingParcels(clock, freshFor);
    this.#supplies = new Map(LANES.map((lane) => [lane, new BlockSupply(() => this.#queue.take(lane))]));
  }

  get status(): SourceStatus {
    const parts = [this.#queue, this.#foreign, ...this.#supplies.values()];
    const since = [this.#queue.oldestSince, this.#foreign.oldestSince].filter((time) => time !== undefined);
    return {
      rows: parts.reduce((rows, part) => rows + part.rows, 0),
      bytes: this.#queue.bytes + this.#foreign.bytes,
      oldestSince: since.length === 0 ? undefined : Math.min(...since),
      increments: parts.reduce((increments, part) => increments + part.increments, 0),
      full: this.#queue.full,
    };
  }

  get empty(): boolean {
    return this.status.rows === 0 && this.#gaps.empty;
  }

  get range(): BucketRange {
    const parts = [this.#queue, this.#foreign, ...this.#supplies.values()];
    const gaps = this.#gaps.all;
    return {
      firstBucket: Math.min(...parts.map(({ buckets }) => buckets.least), ...gaps.map((gap) => gap.firstBucket)),
      lastBucket: Math.max(...parts.map(({ buckets }) => buckets.greatest), ...gaps.map((gap) => gap.lastBucket)),
    };
  }

  /** Gaps that are still to be told. */
  get gaps(): GapLedger {
    return this.#gaps;
  }

  get gapIncrements(): number {
    return this.#gaps.increments;
  }

  get heads(): readonly MemoryParcel[] {
    return this.#foreign.heads;
  }

  *uses(): Generator<LexiconUse> {
    yield* this.#foreign.uses();
    for (const part of [this.#queue, ...this.#supplies.values()])
      for (const block of part.blocks()) yield this.#options.lexicons.useOf(block);
  }

  prepare(): Promise<void> {
    return Promise.resolve();
  }

  commit({ blocks, foreign, gaps }: Selection): void {
    this.#queue.add(blocks).then(this.#options.relieved, this.#options.failed);
    for (const gap of gaps) this.#gaps.add(gap);
    const parcels = foreignParcels(foreign, this.#options.bounds(), (lost) => this.lose(lost));
    for (const parcel of parcels) this.#foreign.add(new MemoryParcel(parcel));
    while (this.#foreignFull) this.#dropForeign();
  }

  abort(): void {
    // Nothing has been taken from it.
  }

  /** Increments of this node that will never come. */
  lose(lost: LostIncrements): void {
    const gap = { cluster: this.#options.cluster, ...lost };
    this.#gaps.add(gap);
    this.#options.lost(gap);
  }

  next(lane: number, bounds: BatchBounds): MemoryParcel | undefined {
    const parcel = this.#foreign.take(lane)?.load() ?? this.#form(lane, bounds);
    // After `#form`, which may leave some; a batch for gaps alone goes with the fresh ones.
    const gaps = parcel !== undefined || lane === FRESH ? this.#gaps.take(MAX_GAPS) : [];
    if (parcel !== undefined) return new MemoryParcel(withGaps(parcel, gaps));
    return gaps.length === 0 ? undefined : new MemoryParcel(emptyParcel(gaps));
  }

  retain(wanted: (metric: MetricDefinition) => boolean): number {
    let withdrawn = this.#queue.retain(wanted);
    for (const supply of this.#supplies.values()) withdrawn += supply.retain(wanted);
    return withdrawn;
  }

  #form(lane: number, bounds: BatchBounds): Parcel | undefined {
    const supply = this.#supplies.get(lane);
    return supply === undefined ? undefined : this.#former.form(supply, bounds);
  }

  get #foreignFull(): boolean {
    const { limits, clock } = this.#options;
    const { rows, bytes, oldestSince = clock.now() } = this.#foreign;
    return rows > limits.maxIncrements || bytes > limits.maxBytes || clock.now() - oldestSince > limits.maxAge;
  }

  #dropForeign(): void {
    const dropped = this.#foreign.takeOldest();
    if (dropped === undefined) return;
    const { increments, firstBucket, lastBucket } = dropped;
    this.lose({ reason: 'queue-full', increments, firstBucket, lastBucket });
  }
}
