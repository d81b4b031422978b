import type { Gap } from '../../runtime/flush.ts';
import type { ReceiveLinkDetails, ReceiveLinkStatus } from '../status.ts';
import { ClockOffset } from './clock-offset.ts';
import { producerKey } from './producer-document.ts';
import { Progress } from './progress.ts';
import { RefusedRows } from './refused-rows.ts';

const MINUTE_MS = 60_000;
const MAX_REASONS = 16;

/** A position that is merged and not durable yet. */
export interface MergedPosition {
  readonly cluster: string;
  readonly producer: string;
  readonly epoch: number;
  readonly lane: number;
  readonly sequence: number;
}

/** What is known of a producer, across its streams. */
export class Producer {
  readonly cluster: string;
  readonly name: string;
  readonly key: string;
  readonly progress: Progress;
  readonly refused = new RefusedRows();
  readonly clockOffset = new ClockOffset();
  /** Since this node's start, those that had to be sent again included. */
  receivedBatches = 0;
  receivedBytes = 0;
  receivedRows = 0;
  duplicateBatches = 0;
  readonly #reasons = new Set<string>();
  readonly #gaps = new Map<string, number>();

  constructor(cluster: string, name: string) {
    this.cluster = cluster;
    this.name = name;
    this.key = producerKey(cluster, name);
    this.progress = new Progress(cluster, name);
  }

  /** What was merged of it has been thrown away. */
  takeBack(): void {
    this.progress.revert();
    this.refused.forgetUntold();
  }

  /** The gap as it is counted: a producer has so many words for its losses, and everything further is `other`. */
  nameReason(gap: Gap): Gap {
    if (this.#reasons.size >= MAX_REASONS && !this.#reasons.has(gap.reason)) return { ...gap, reason: 'other' };
    this.#reasons.add(gap.reason);
    return gap;
  }

  /** Gaps that have become durable. */
  countGaps(gaps: readonly Gap[]): void {
    for (const { reason, increments } of gaps) this.#gaps.set(reason, (this.#gaps.get(reason) ?? 0) + increments);
  }

  /** Lanes that are merged further than they are durable. */
  unflushedLanes(): MergedPosition[] {
    const { cluster, name: producer, progress } = this;
    const { epoch, lanes } = progress.merged;
    return lanes
      .filter(({ lane, sequence }) => sequence > progress.durableOf(lane))
      .map(({ lane, sequence }) => ({ cluster, producer, epoch, lane, sequence }));
  }

  /** `session`: of its stream, if it has one. `now`: clock time, ms. */
  status(session: SessionStatus | undefined, retired: boolean, now: number): ReceiveLinkStatus {
    const { watermark } = this.progress.merged;
    const details = this.#details({ paused: session?.paused ?? false, retired }, now);
    const fresh = details.lanes.find(({ lane }) => lane === 0);
    return {
      cluster: this.cluster,
      producer: this.name,
      connected: session !== undefined,
      members: session?.members ?? [],
      mergedSequence: fresh?.mergedSequence ?? 0,
      durableSequence: fresh?.durableSequence ?? 0,
      receivedIncrements: this.receivedRows,
      refusedIncrements: this.refused.total,
      duplicateBatches: this.duplicateBatches,
      watermark,
      clockOffset: this.clockOffset.milliseconds,
      details,
    };
  }

  #details(state: Pick<ReceiveLinkDetails, 'paused' | 'retired'>, now: number): ReceiveLinkDetails {
    const { progress } = this;
    const { epoch, lanes, watermark, term } = progress.merged;
    return {
      epoch,
      term,
      lanes: lanes.map(({ lane, sequence }) => {
        return { lane, mergedSequence: sequence, durableSequence: progress.durableOf(lane) };
      }),
      batches: this.receivedBatches,
      bytes: this.receivedBytes,
      lag: watermark === undefined ? undefined : Math.max(0, now - (watermark + 1) * MINUTE_MS),
      ...state,
      lostIncrements: progress.durable.lost,
      gapsByReason: Object.fromEntries(this.#gaps),
      refusedByReason: this.refused.byReason(),
    };
  }
}

/** What the producer's stream adds to its status. */
export interface SessionStatus {
  readonly members: readonly string[];
  readonly paused: boolean;
}
