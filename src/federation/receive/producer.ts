import type { MergedPosition } from '../../runtime/flush.ts';
import type { Position } from '../protocol/messages.ts';
import type { ReceiveLinkStatus } from '../status.ts';
import { RefusedRows } from './refused-rows.ts';

/** How far the batches of a lane are merged here, and durable. One epoch at a time: the last that sent anything. */
interface Lane {
  readonly epoch: number;
  merged: number;
  durable: number;
}

/** What is known of a producer, across its streams. */
export class Producer {
  readonly cluster: string;
  readonly name: string;
  readonly #lanes = new Map<number, Lane>();
  readonly refused = new RefusedRows();
  receivedRows = 0;
  duplicateBatches = 0;
  watermark: number | undefined;
  /** Milliseconds by which the producer's clock is ahead of this node's. */
  clockOffset = 0;

  constructor(cluster: string, name: string) {
    this.cluster = cluster;
    this.name = name;
  }

  /** Whether a batch of it has ever been merged. */
  get known(): boolean {
    return this.#lanes.size > 0;
  }

  /** The newest epoch that has sent anything; 0 when none has. */
  get epoch(): number {
    let epoch = 0;
    for (const lane of this.#lanes.values()) epoch = Math.max(epoch, lane.epoch);
    return epoch;
  }

  /** The position that the store gave at start. */
  restore(lane: number, epoch: number, sequence: number): void {
    this.#lanes.set(lane, { epoch, merged: sequence, durable: sequence });
  }

  /** The number of the batch that is to be merged next. */
  next(epoch: number, lane: number): number {
    return (this.#of(epoch, lane)?.merged ?? 0) + 1;
  }

  /** Counts the next batch of a lane as merged. */
  advance(epoch: number, lane: number): void {
    const held = this.#of(epoch, lane);
    if (held === undefined) this.#lanes.set(lane, { epoch, merged: 1, durable: 0 });
    else held.merged++;
  }

  /** What is durable of an epoch. */
  durable(epoch: number): Position[] {
    return [...this.#lanes]
      .filter(([, lane]) => lane.epoch === epoch && lane.durable > 0)
      .map(([lane, { durable }]) => ({ lane, sequence: durable }));
  }

  durableOf(epoch: number, lane: number): number {
    return this.#of(epoch, lane)?.durable ?? 0;
  }

  /** Positions that are merged and not durable yet. */
  merged(): MergedPosition[] {
    const { cluster, name: producer } = this;
    return [...this.#lanes]
      .filter(([, { merged, durable }]) => merged > durable)
      .map(([lane, { epoch, merged }]) => ({ cluster, producer, epoch, lane, sequence: merged }));
  }

  settle({ epoch, lane, sequence }: MergedPosition): void {
    const held = this.#of(epoch, lane);
    if (held !== undefined) held.durable = Math.max(held.durable, sequence);
  }

  /** Takes the highest: a batch that is sent again says less than it did. */
  raiseWatermark(watermark: number | undefined): void {
    if (watermark !== undefined) this.watermark = Math.max(watermark, this.watermark ?? 0);
  }

  status(connected: boolean, members: readonly string[]): ReceiveLinkStatus {
    const lane = this.#lanes.get(0);
    return {
      cluster: this.cluster,
      producer: this.name,
      connected,
      members,
      mergedSequence: lane?.merged ?? 0,
      durableSequence: lane?.durable ?? 0,
      receivedIncrements: this.receivedRows,
      refusedIncrements: this.refused.total,
      duplicateBatches: this.duplicateBatches,
      watermark: this.watermark,
      clockOffset: this.clockOffset,
    };
  }

  #of(epoch: number, lane: number): Lane | undefined {
    const held = this.#lanes.get(lane);
    return held?.epoch === epoch ? held : undefined;
  }
}
