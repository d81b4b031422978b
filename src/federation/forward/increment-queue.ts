import type { MetricBlock } from '../../runtime/block.ts';
import type { Clock } from '../../runtime/clock.ts';
import { coalesce } from '../../runtime/coalesce.ts';
import type { MetricDefinition, TableHost } from '../../runtime/program.ts';
import { rowKindOf } from '../../runtime/row-kind.ts';
import { Turns } from '../../runtime/turns.ts';
import { blockBytes } from './block-bytes.ts';
import { type BucketRange, BucketTally } from './bucket-tally.ts';
import { BACKLOG, FRESH } from './lanes.ts';
import type { WeighedBlock } from './weighed-block.ts';
import { inWindows, windowOf } from './windows.ts';

export interface QueueLimits {
  /** Rows, bytes of memory, and milliseconds since the oldest block was offered. */
  readonly maxIncrements: number;
  readonly maxBytes: number;
  readonly maxAge: number;
  readonly policy: QueuePolicy;
}

/** What happens to a full queue once coalescing has not helped: keep what comes in, or drop the oldest. */
export type QueuePolicy = 'BLOCKING' | 'IF_POSSIBLE';

export interface LostIncrements extends BucketRange {
  /** As in Gap. */
  readonly reason: string;
  readonly increments: number;
}

export interface QueueOptions {
  readonly limits: QueueLimits;
  /** Milliseconds after which what waits is backlog. */
  readonly freshFor: number;
  readonly host: TableHost;
  readonly clock: Clock;
  /** Increments that will not be sent. */
  readonly dropped: (lost: LostIncrements) => void;
}

/** What merging a row is beside looking at one. */
const MERGE_WORK = { numbers: 10, tables: 100 } as const;

/** Blocks of one metric, time bucket, generation and window of entities. */
interface Waiting {
  readonly key: string;
  readonly metric: MetricDefinition;
  readonly bucket: number;
  readonly since: number;
  blocks: MetricBlock[];
  rows: number;
  bytes: number;
  increments: number;
}

/**
 * The memory queue between flush and stream: blocks that have no batch number yet, oldest first. Those that have waited
 * long are backlog, the others fresh.
 *
 * `add` never blocks. A queue beyond its limits first coalesces: blocks of one metric, minute and window become one, rows
 * of one entity add up. If that is not enough, IF_POSSIBLE drops the oldest blocks and counts them. BLOCKING drops
 * nothing: what does not fit is held, coalesced, so that it takes one row for each entity, metric and minute that had
 * traffic while the upstream was away, however often it was flushed (two where the node forgot some in between). Of many
 * entities that takes most of a second, so it goes block by block, and lets others have their turn.
 */
export class IncrementQueue {
  readonly #options: QueueOptions;
  /** By lane. */
  readonly #waiting = [new Map<string, Waiting>(), new Map<string, Waiting>()] as const;
  readonly #buckets = new BucketTally();
  readonly #turns = new Turns();
  #relieving: Promise<void> | undefined;
  /** Before it was being relieved. */
  #wasFull = false;
  #rows = 0;
  #bytes = 0;
  #increments = 0;

  constructor(options: QueueOptions) {
    this.#options = options;
  }

  get rows(): number {
    return this.#rows;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Rows as they were flushed. */
  get increments(): number {
    return this.#increments;
  }

  /** Clock time since which the oldest waits; undefined when nothing does. */
  get oldestSince(): number | undefined {
    return this.#oldest()?.since;
  }

  /** Whether the queue is beyond its limits, though coalesced: with BLOCKING it then holds more than it was given room for. */
  get full(): boolean {
    return this.#relieving === undefined ? this.#beyondLimits : this.#wasFull;
  }

  get #beyondLimits(): boolean {
    const { clock, limits } = this.#options;
    const since = this.oldestSince;
    const age = since === undefined ? 0 : clock.now() - since;
    return this.#rows > limits.maxIncrements || this.#bytes > limits.maxBytes || age > limits.maxAge;
  }

  get buckets(): BucketTally {
    return this.#buckets;
  }

  /** One of each metric, time bucket and generation that waits. */
  *blocks(): Generator<MetricBlock> {
    for (const lane of this.#waiting) for (const { blocks } of lane.values()) yield* blocks.slice(0, 1);
  }

  /** Takes them at once; resolves when the queue is within its limits again, or as near as its policy allows. */
  add(blocks: readonly WeighedBlock[]): Promise<void> {
    this.#wasFull = this.full;
    // First, so that what is new does not join what has grown old.
    this.#age();
    for (const weighed of inWindows(blocks)) this.#append(weighed);
    if (this.#beyondLimits)
      this.#relieving ??= this.#relieve().finally(() => {
        this.#relieving = undefined;
      });
    return this.#relieving ?? Promise.resolve();
  }

  /** The oldest metric, time bucket, generation and window of entities of a lane, as one block. */
  take(lane: number): WeighedBlock | undefined {
    this.#age();
    for (;;) {
      const [oldest] = this.#laneOf(lane).values();
      if (oldest === undefined) return undefined;
      const { increments } = oldest;
      this.#remove(oldest);
      const block = coalesce(oldest.blocks, this.#options.host)[0]!;
      if (block.entities.length > 0) return { block, increments };
      // Every row was refused when it was merged: an overflow, which the kernel has logged.
      this.#drop('overflow', oldest.bucket, increments);
    }
  }

  /** Forgets the blocks of metrics that `wanted` does not want; gives how many increments that were. */
  retain(wanted: (metric: MetricDefinition) => boolean): number {
    const before = this.#increments;
    for (const lane of this.#waiting)
      for (const waiting of [...lane.values()]) if (!wanted(waiting.metric)) this.#remove(waiting);
    return before - this.#increments;
  }

  #laneOf(lane: number): Map<string, Waiting> {
    return lane === FRESH ? this.#waiting[FRESH] : this.#waiting[BACKLOG];
  }

  #oldest(): Waiting | undefined {
    const [backlog] = this.#waiting[BACKLOG].values();
    if (backlog !== undefined) return backlog;
    const [fresh] = this.#waiting[FRESH].values();
    return fresh;
  }

  #append({ block, increments }: WeighedBlock): void {
    const { metric, bucket, generation } = block;
    const key = `${bucket} ${metric.name} ${generation.number} ${windowOf(block)}`;
    let waiting = this.#waiting[FRESH].get(key);
    if (waiting === undefined) {
      const since = this.#options.clock.now();
      waiting = { key, metric, bucket, since, blocks: [], rows: 0, bytes: 0, increments: 0 };
      this.#waiting[FRESH].set(key, waiting);
      this.#buckets.add(bucket);
    }
    waiting.blocks.push(block);
    this.#measure(waiting, block.entities.length, blockBytes(block), increments);
  }

  /** Moves to the backlog what has been waiting for long. */
  #age(): void {
    const [fresh, backlog] = this.#waiting;
    const since = this.#options.clock.now() - this.#options.freshFor;
    for (const waiting of fresh.values()) {
      if (waiting.since >= since) return;
      fresh.delete(waiting.key);
      const held = backlog.get(waiting.key);
      if (held === undefined) backlog.set(waiting.key, waiting);
      else this.#join(held, waiting);
    }
  }

  #join(held: Waiting, { blocks, rows, bytes, increments, bucket }: Waiting): void {
    held.blocks.push(...blocks);
    held.rows += rows;
    held.bytes += bytes;
    held.increments += increments;
    this.#buckets.remove(bucket);
  }

  async #relieve(): Promise<void> {
    try {
      // Again for what has come meanwhile: nothing is dropped that would have become less.
      do await this.#coalesce();
      while (this.#beyondLimits && this.#uncoalesced);
    } finally {
      if (this.#options.limits.policy === 'IF_POSSIBLE') while (this.#beyondLimits) this.#dropOldest();
    }
  }

  get #uncoalesced(): boolean {
    return this.#waiting.some((lane) => lane.values().some(({ blocks }) => blocks.length > 1));
  }

  async #coalesce(): Promise<void> {
    for (const lane of this.#waiting)
      for (const waiting of [...lane.values()]) {
        // Meanwhile it may have been sent, dropped, or joined to the backlog.
        if (waiting.blocks.length === 1 || lane.get(waiting.key) !== waiting) continue;
        const { rows, metric } = waiting;
        const merged = coalesce(waiting.blocks, this.#options.host)[0]!;
        waiting.blocks = [merged];
        this.#measure(waiting, merged.entities.length - waiting.rows, blockBytes(merged) - waiting.bytes, 0);
        await this.#turns.after(rows * MERGE_WORK[rowKindOf(metric.function)]);
      }
  }

  #dropOldest(): void {
    const oldest = this.#oldest();
    if (oldest === undefined) return;
    const { increments, bucket } = oldest;
    this.#remove(oldest);
    this.#drop('queue-full', bucket, increments);
  }

  #drop(reason: string, bucket: number, increments: number): void {
    this.#options.dropped({ reason, increments, firstBucket: bucket, lastBucket: bucket });
  }

  #remove(waiting: Waiting): void {
    for (const lane of this.#waiting) if (lane.get(waiting.key) === waiting) lane.delete(waiting.key);
    this.#buckets.remove(waiting.bucket);
    this.#measure(waiting, -waiting.rows, -waiting.bytes, -waiting.increments);
  }

  #measure(waiting: Waiting, rows: number, bytes: number, increments: number): void {
    waiting.rows += rows;
    waiting.bytes += bytes;
    waiting.increments += increments;
    this.#rows += rows;
    this.#bytes += bytes;
    this.#increments += increments;
  }
}
