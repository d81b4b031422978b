import type { MetricBlock } from '../../runtime/block.ts';
import type { MetricDefinition } from '../../runtime/program.ts';
import type { BatchBounds, BatchFormer, FormedBatch } from './batch-former.ts';
import type { IncrementQueue } from './increment-queue.ts';

/** A batch with its number: from now on it is sent as it is, until it is acknowledged. */
export interface NumberedBatch {
  readonly sequence: number;
  readonly content: FormedBatch;
  /** Epoch minutes; undefined when the queue behind the batch says no more than the one before did. */
  readonly watermark: number | undefined;
}

/** What a stream's Welcome meant for the numbering. */
export type Resumed =
  | 'in-step'
  /** The upstream no longer knows batches that it had acknowledged: it lost its store, or runs on another one. */
  | 'upstream-forgot'
  /** The upstream has batches of this epoch that this node has not sent. */
  | 'upstream-ahead';

/** The fresh lane: everything between the flush and the upstream's acknowledgement, in order. */
export class Outbox {
  readonly #queue: IncrementQueue;
  readonly #former: BatchFormer;
  /** Without gaps, those not acknowledged yet. */
  #numbered: NumberedBatch[] = [];
  /** How many of them have been written to the present stream. */
  #written = 0;
  #epoch: number;
  #lastSequence = 0;
  #acknowledgedSequence = 0;
  #acknowledgedRows = 0;
  #numberedRows = 0;
  #offered: number | undefined;

  constructor(queue: IncrementQueue, former: BatchFormer, epoch: number) {
    this.#queue = queue;
    this.#former = former;
    this.#epoch = epoch;
  }

  get epoch(): number {
    return this.#epoch;
  }

  get lastSequence(): number {
    return this.#lastSequence;
  }

  get acknowledgedSequence(): number {
    return this.#acknowledgedSequence;
  }

  /** Rows acknowledged since start. */
  get acknowledgedRows(): number {
    return this.#acknowledgedRows;
  }

  /** Rows that wait, or are sent and not acknowledged. */
  get pendingRows(): number {
    return this.#unnumberedRows + this.#numberedRows;
  }

  get droppedRows(): number {
    return this.#queue.dropped + this.#former.unsendable;
  }

  /** Whether the queue is beyond its limits. */
  get full(): boolean {
    return this.#queue.full;
  }

  /** Whether everything has been written to the present stream. */
  get allWritten(): boolean {
    return this.#written === this.#numbered.length && this.#unnumberedRows === 0;
  }

  /** Up to which minute everything is written to the present stream; undefined when some of it is not. */
  get watermark(): number | undefined {
    return this.allWritten ? this.#offered : undefined;
  }

  get #unnumberedRows(): number {
    return this.#queue.rows + this.#former.rows;
  }

  /** `watermark`: the minute (epoch minutes) up to which these and earlier blocks hold everything. */
  offer(blocks: readonly MetricBlock[], watermark: number): void {
    this.#queue.add(blocks);
    this.#offered = watermark;
  }

  /** Forgets what is not numbered of metrics that the upstream does not take. */
  retain(wanted: (metric: MetricDefinition) => boolean): void {
    this.#queue.retain(wanted);
  }

  /** The next batch for the present stream: one to send again, or a new one. */
  next(bounds: BatchBounds): NumberedBatch | undefined {
    if (this.#written === this.#numbered.length) this.#number(bounds);
    const batch = this.#numbered[this.#written];
    if (batch !== undefined) this.#written++;
    return batch;
  }

  /** Begins a new stream, to a receiver on which everything up to batch `durable` is durable. */
  resume(durable: number): Resumed {
    this.#written = 0;
    if (durable > this.#lastSequence) return 'upstream-ahead';
    if (durable < this.#acknowledgedSequence) return 'upstream-forgot';
    this.#settle(durable);
    return 'in-step';
  }

  /** False when the upstream acknowledges what the present stream has not been given. */
  acknowledge(sequence: number): boolean {
    if (sequence > this.#acknowledgedSequence + this.#written) return false;
    const settled = this.#settle(sequence);
    this.#written -= settled;
    return true;
  }

  /** Numbers what is not acknowledged anew from 1, under an epoch above the one before. */
  beginEpoch(now: number): void {
    this.#epoch = Math.max(now, this.#epoch + 1);
    this.#numbered = this.#numbered.map((batch, i) => ({ ...batch, sequence: i + 1 }));
    this.#written = 0;
    this.#lastSequence = this.#numbered.length;
    this.#acknowledgedSequence = 0;
  }

  #number(bounds: BatchBounds): void {
    const content = this.#former.form(bounds);
    if (content === undefined) return;
    this.#numberedRows += content.rows;
    this.#numbered.push({ sequence: ++this.#lastSequence, content, watermark: this.#completeBehind() });
  }

  /** What is complete once all numbered batches have arrived: every minute before the first that still waits. */
  #completeBehind(): number | undefined {
    const waiting = [this.#queue.earliestBucket, this.#former.earliestBucket].filter((bucket) => bucket !== undefined);
    return this.#offered === undefined ? undefined : Math.min(this.#offered, ...waiting.map((bucket) => bucket - 1));
  }

  /** Forgets the batches up to `sequence`; gives how many there were. */
  #settle(sequence: number): number {
    const settled = Math.max(sequence - this.#acknowledgedSequence, 0);
    for (const { content } of this.#numbered.splice(0, settled)) {
      this.#numberedRows -= content.rows;
      this.#acknowledgedRows += content.rows;
    }
    this.#acknowledgedSequence += settled;
    return settled;
  }
}
