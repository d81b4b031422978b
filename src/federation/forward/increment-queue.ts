import type { MetricBlock } from '../../runtime/block.ts';
import type { Clock } from '../../runtime/clock.ts';
import { coalesce } from '../../runtime/coalesce.ts';
import type { MetricDefinition, TableHost } from '../../runtime/program.ts';
import { blockBytes } from './block-bytes.ts';

export interface QueueLimits {
  /** Rows, bytes of memory, and milliseconds since the oldest block was offered. */
  readonly maxIncrements: number;
  readonly maxBytes: number;
  readonly maxAge: number;
  readonly policy: QueuePolicy;
}

/** What happens to a full queue once coalescing has not helped: keep what comes in, or drop the oldest. */
export type QueuePolicy = 'BLOCKING' | 'IF_POSSIBLE';

/** Blocks of one metric and time bucket. */
interface Waiting {
  readonly key: string;
  readonly metric: MetricDefinition;
  readonly bucket: number;
  readonly since: number;
  blocks: MetricBlock[];
  rows: number;
  bytes: number;
}

/**
 * The memory queue between flush and stream: blocks that have no batch number yet, oldest first.
 *
 * `add` never blocks. A queue beyond its limits first coalesces: blocks of one metric and minute become one, rows of
 * one entity add up. If that is not enough, IF_POSSIBLE drops the oldest blocks and counts them. BLOCKING drops
 * nothing: what does not fit is held, coalesced, so that it takes one row for each entity, metric and minute that had
 * traffic while the upstream was away, however often it was flushed.
 */
export class IncrementQueue {
  readonly #limits: QueueLimits;
  readonly #host: TableHost;
  readonly #clock: Clock;
  readonly #waiting = new Map<string, Waiting>();
  #rows = 0;
  #bytes = 0;
  #dropped = 0;

  constructor(limits: QueueLimits, host: TableHost, clock: Clock) {
    this.#limits = limits;
    this.#host = host;
    this.#clock = clock;
  }

  get rows(): number {
    return this.#rows;
  }

  /** Rows dropped since start. */
  get dropped(): number {
    return this.#dropped;
  }

  /** Whether the queue is beyond its limits: with BLOCKING it then holds more than it was given room for. */
  get full(): boolean {
    const [oldest] = this.#waiting.values();
    const age = oldest === undefined ? 0 : this.#clock.now() - oldest.since;
    const { maxIncrements, maxBytes, maxAge } = this.#limits;
    return this.#rows > maxIncrements || this.#bytes > maxBytes || age > maxAge;
  }

  /** The earliest time bucket of a block that waits; undefined when none does. */
  get earliestBucket(): number | undefined {
    let earliest: number | undefined;
    for (const { bucket } of this.#waiting.values()) if (earliest === undefined || bucket < earliest) earliest = bucket;
    return earliest;
  }

  add(blocks: readonly MetricBlock[]): void {
    for (const block of blocks) if (block.entities.length > 0) this.#append(block);
    if (this.full) this.#coalesce();
    if (this.#limits.policy === 'IF_POSSIBLE') while (this.full) this.#dropOldest();
  }

  /** The oldest metric and time bucket, as one block. */
  take(): MetricBlock | undefined {
    const [oldest] = this.#waiting.values();
    if (oldest === undefined) return undefined;
    this.#remove(oldest);
    return coalesce(oldest.blocks, this.#host)[0];
  }

  /** Forgets the blocks of metrics that `wanted` does not want. */
  retain(wanted: (metric: MetricDefinition) => boolean): void {
    for (const waiting of [...this.#waiting.values()]) if (!wanted(waiting.metric)) this.#remove(waiting);
  }

  #append(block: MetricBlock): void {
    const { metric, bucket } = block;
    const key = `${bucket} ${metric.name}`;
    let waiting = this.#waiting.get(key);
    if (waiting === undefined) {
      waiting = { key, metric, bucket, since: this.#clock.now(), blocks: [], rows: 0, bytes: 0 };
      this.#waiting.set(key, waiting);
    }
    waiting.blocks.push(block);
    this.#measure(waiting, block.entities.length, blockBytes(block));
  }

  #coalesce(): void {
    for (const waiting of this.#waiting.values()) {
      if (waiting.blocks.length === 1) continue;
      const merged = coalesce(waiting.blocks, this.#host)[0]!;
      waiting.blocks = [merged];
      this.#measure(waiting, merged.entities.length - waiting.rows, blockBytes(merged) - waiting.bytes);
    }
  }

  #dropOldest(): void {
    const [oldest] = this.#waiting.values();
    if (oldest === undefined) return;
    this.#dropped += oldest.rows;
    this.#remove(oldest);
  }

  #remove(waiting: Waiting): void {
    this.#waiting.delete(waiting.key);
    this.#measure(waiting, -waiting.rows, -waiting.bytes);
  }

  #measure(waiting: Waiting, rows: number, bytes: number): void {
    waiting.rows += rows;
    waiting.bytes += bytes;
    this.#rows += rows;
    this.#bytes += bytes;
  }
}
