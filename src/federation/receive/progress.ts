import { MalformedBytes } from '../../runtime/bytes/malformed.ts';
import type { Gap } from '../../runtime/flush.ts';
import type { Position } from '../protocol/messages.ts';
import { blankProducer, type ProducerDocument } from './producer-document.ts';

/** So often the store hears that a producer is still connected, when it hears of nothing else. */
const LAST_SEEN_STEP_MS = 300_000;

/** What a flush takes along of one producer. */
export interface ProgressSnapshot {
  readonly document: ProducerDocument;
  /** Whether batches or gaps have come since what is durable: then the flush is void if another node has the session. */
  readonly brings: boolean;
  readonly gaps: readonly Gap[];
}

/** What a batch that has been merged adds. */
export interface MergedBatch {
  readonly lane: number;
  readonly increments: number;
  readonly watermark: number | undefined;
  readonly gaps: readonly Gap[];
}

/**
 * How far the batches of a producer are merged on this node, and durable. What is merged goes back to what is durable
 * when the flush that was to store it is thrown away.
 */
export class Progress {
  #durable: ProducerDocument;
  #merged: ProducerDocument;
  /** Not handed over yet. */
  #gaps: Gap[] = [];

  constructor(cluster: string, producer: string) {
    this.#durable = blankProducer(cluster, producer);
    this.#merged = this.#durable;
  }

  get merged(): ProducerDocument {
    return this.#merged;
  }

  get durable(): ProducerDocument {
    return this.#durable;
  }

  /** Whether there is anything that a store has to keep. */
  get known(): boolean {
    const { term, lanes, watermark, lost } = this.#merged;
    return term > 0 || lanes.length > 0 || watermark !== undefined || lost > 0;
  }

  /** Whether batches or gaps are merged and not durable. */
  get unflushed(): boolean {
    const [held, stored] = [this.#merged, this.#durable];
    return held.lost !== stored.lost || (held.lanes !== stored.lanes && held.lanes.length > 0);
  }

  /** Whether the store has all that is known here. */
  get settled(): boolean {
    return this.#merged === this.#durable;
  }

  /** Whether an epoch has begun with losses of earlier ones that are not durable yet. */
  get owesAccount(): boolean {
    return this.#merged.epoch !== this.#durable.epoch && this.#merged.lost > this.#durable.lost;
  }

  /** Takes what the store says, when this node has merged nothing that the store does not know. */
  adopt(document: ProducerDocument): void {
    if (this.unflushed) throw new Error('BUG: a producer was read anew while some of its batches were not durable.');
    this.#durable = document;
    this.#merged = document;
  }

  /** A newer epoch begins at 1. `gaps`: what of the earlier ones will never come. */
  begin(epoch: number, gaps: readonly Gap[]): void {
    this.#merged = { ...this.#merged, epoch, lanes: [], increments: 0, lost: this.#merged.lost + sum(gaps) };
    this.#gaps.push(...gaps);
  }

  /** The number of the batch that is to be merged next. */
  next(lane: number): number {
    return sequenceOf(this.#merged.lanes, lane) + 1;
  }

  /** What is durable of the epoch in progress. */
  durableLanes(): readonly Position[] {
    return this.#durable.epoch === this.#merged.epoch ? this.#durable.lanes : [];
  }

  durableOf(lane: number): number {
    return sequenceOf(this.durableLanes(), lane);
  }

  /** Counts the next batch of its lane as merged. Throws MalformedBytes, and has counted nothing then. */
  advance({ lane, increments, watermark, gaps }: MergedBatch, now: number): void {
    const before = this.#merged;
    const lost = sum(gaps);
    if (!Number.isSafeInteger(before.increments + increments + lost + before.lost))
      throw new MalformedBytes('The increments of an epoch are more than 2^53.');
    const others = before.lanes.filter((position) => position.lane !== lane);
    this.#merged = {
      ...before,
      lanes: [...others, { lane, sequence: this.next(lane) }].sort((a, b) => a.lane - b.lane),
      increments: before.increments + increments + lost,
      lost: before.lost + lost,
      lastSeen: now,
    };
    this.#gaps.push(...gaps);
    this.raiseWatermark(watermark);
  }

  /** Takes the highest: a batch that is sent again says less than it did. */
  raiseWatermark(watermark: number | undefined): void {
    const before = this.#merged.watermark ?? -1;
    if (watermark !== undefined && watermark > before) this.#merged = { ...this.#merged, watermark };
  }

  /** The producer is, or was, connected at `now`. */
  touch(now: number): void {
    if (now > this.#merged.lastSeen) this.#merged = { ...this.#merged, lastSeen: now };
  }

  /** The producer is connected at `now`: the store hears of it now and then. */
  stayInTouch(now: number): void {
    if (this.known && now - this.#durable.lastSeen > LAST_SEEN_STEP_MS) this.touch(now);
  }

  /** Whether what is merged now, and what a document says, was merged under one lease of the session. */
  isUnderLeaseOf({ owner, term }: ProducerDocument): boolean {
    return this.#merged.owner === owner && this.#merged.term === term;
  }

  /** What the next flush is to store; undefined when that is what is stored. */
  handOver(): ProgressSnapshot | undefined {
    if (this.#merged === this.#durable || !this.known) return undefined;
    const snapshot = { document: this.#merged, brings: this.unflushed, gaps: this.#gaps };
    this.#gaps = [];
    return snapshot;
  }

  /** A snapshot is durable, stored as `document`. */
  settle(snapshot: ProgressSnapshot, document: ProducerDocument): void {
    const { owner, term } = document;
    this.#merged = this.#merged === snapshot.document ? document : { ...this.#merged, owner, term };
    this.#durable = document;
  }

  /** What is merged has been thrown away. */
  revert(): void {
    this.#merged = this.#durable;
    this.#gaps = [];
  }
}

export function sequenceOf(lanes: readonly Position[], lane: number): number {
  return lanes.find((position) => position.lane === lane)?.sequence ?? 0;
}

function sum(gaps: readonly Gap[]): number {
  return gaps.reduce((total, { increments }) => total + increments, 0);
}
