import { status } from '@grpc/grpc-js';
import { MalformedBytes } from '../../runtime/bytes/malformed.ts';
import type { Timer } from '../../runtime/clock.ts';
import type { Hello, Verdict } from '../protocol/messages.ts';
import { type BatchHeader, readBatchHeader } from '../protocol/read-batch.ts';
import { BatchMerger, type MergerHost } from './batch-merger.ts';
import type { ClusterQuota } from './cluster-quota.ts';
import { gapMinutes, reportedGap } from './lost-increments.ts';
import type { Producer } from './producer.ts';
import type { ReadingBrakes } from './reading-brakes.ts';
import { ENVELOPE_BYTES } from './receive-limits.ts';
import { StreamRefusal } from './stream-refusal.ts';
import { UnflushedBatches } from './unflushed-batches.ts';

const LANES = 2;

export interface IntakeHost extends MergerHost {
  /** What the cluster may send, and has sent. */
  quotaOf(cluster: string): ClusterQuota;
  /** Wants what is merged to become durable soon. */
  flushSoon(): void;
}

/** Takes the batches of one stream in their order, within its credit and its cluster's quota. */
export class BatchIntake {
  readonly #host: IntakeHost;
  readonly #hello: Hello;
  readonly #producer: Producer;
  readonly #brakes: ReadingBrakes;
  readonly #quota: ClusterQuota;
  readonly #merger: BatchMerger;
  readonly #unflushed = new UnflushedBatches();
  #pause: Timer | undefined;

  /** Throws MalformedBytes. */
  constructor(host: IntakeHost, hello: Hello, producer: Producer, brakes: ReadingBrakes) {
    this.#host = host;
    this.#hello = hello;
    this.#producer = producer;
    this.#brakes = brakes;
    this.#quota = host.quotaOf(hello.cluster);
    this.#merger = new BatchMerger(host, hello, producer.refused, this.#quota);
    // A new stream is no way around what the cluster has used up.
    this.#slowDown(this.#quota.spend(0, 0, host.clock.now()));
  }

  /** One per metric of the Hello. */
  get verdicts(): Verdict[] {
    return this.#merger.verdicts;
  }

  /** Whether all that has been taken is durable. */
  get durable(): boolean {
    return this.#unflushed.empty;
  }

  /**
   * Merges a batch that is next, and passes over one that has been merged; true when that is durable, and so can be
   * acknowledged at once. It is merged at once; what it names is learnt before, in slices. `bytes`: of its whole message.
   * Throws a StreamRefusal or MalformedBytes.
   */
  *take(content: Uint8Array, bytes: number): Generator<undefined, boolean> {
    const header = readBatchHeader(content);
    const { lane, sequence, blocks } = header;
    if (lane >= LANES) throw new MalformedBytes(`There is no lane ${lane}.`);
    this.#checkCredit(bytes);
    const { progress } = this.#producer;
    const next = progress.next(lane);
    if (sequence > next)
      throw new StreamRefusal(status.ABORTED, `Batch ${sequence} of lane ${lane} has come where ${next} was expected.`);
    yield* this.#merger.learn(content);
    const rows = sequence === next ? this.#merge(content, bytes, header) : this.#passOver();
    this.#slowDown(this.#quota.spend(rows, bytes, this.#host.clock.now()));
    this.#unflushed.add({ lane, sequence, bytes, blocks });
    this.#relieve();
    return sequence <= progress.durableOf(lane);
  }

  /** More of what was taken may be durable now. */
  settle(): void {
    const { progress } = this.#producer;
    this.#unflushed.settle((lane) => progress.durableOf(lane));
    if (this.#unflushed.blocks <= this.#host.limits.maxUnflushedBlocks) this.#brakes.release('blocks');
  }

  /** The tables have been handed over, and are empty again. */
  tablesEmptied(): void {
    this.#brakes.release('memory');
  }

  /** The stream has ended. */
  stop(): void {
    this.#pause?.cancel();
  }

  /** Gives the number of rows that came. */
  #merge(content: Uint8Array, bytes: number, header: BatchHeader): number {
    const producer = this.#producer;
    const prepared = this.#merger.prepare(content, header);
    const { lane, watermark } = header;
    const increments = header.increments ?? prepared.sentRows;
    const now = this.#host.clock.now();
    const minutes = gapMinutes(now, this.#host.limits);
    const gaps = header.gaps
      .filter((gap) => gap.increments > 0)
      .map((gap) => producer.nameReason(reportedGap(gap, this.#hello, minutes)));
    // First, so that a batch is not merged again should this node fail in the middle of it.
    producer.progress.advance({ lane, increments, watermark, gaps }, now);
    producer.receivedBatches++;
    producer.receivedBytes += bytes;
    producer.receivedRows += prepared.rows;
    prepared.merge();
    return prepared.sentRows;
  }

  #passOver(): number {
    this.#producer.duplicateBatches++;
    return 0;
  }

  #checkCredit(bytes: number): void {
    const { creditBytes, maxBatchBytes } = this.#host.limits;
    if (this.#unflushed.bytes + bytes <= creditBytes + maxBatchBytes + ENVELOPE_BYTES) return;
    const underWay = `${this.#unflushed.bytes + bytes} bytes are under way unacknowledged`;
    throw new StreamRefusal(status.RESOURCE_EXHAUSTED, `${underWay}; this node gave credit for ${creditBytes}.`);
  }

  /** Beyond its quota a cluster is not read for a while; what it sends waits with it. */
  #slowDown(milliseconds: number): void {
    if (milliseconds === 0) return;
    this.#brakes.hold('quota');
    this.#pause?.cancel();
    this.#pause = this.#host.clock.after(milliseconds, () => this.#brakes.release('quota'));
  }

  /** Long before the credit is used up the store is asked to flush: a period may be long. */
  #relieve(): void {
    const { creditBytes, maxUnflushedBlocks } = this.#host.limits;
    const crowded = this.#unflushed.blocks > maxUnflushedBlocks;
    if (crowded) this.#brakes.hold('blocks');
    if (this.#host.kernel.memory.full) this.#brakes.hold('memory');
    if (crowded || this.#unflushed.bytes > creditBytes / 2) this.#host.flushSoon();
  }
}
