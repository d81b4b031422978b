import type { Position } from '../protocol/messages.ts';
import type { Announcement } from './announcement.ts';
import type { BucketRange } from './bucket-tally.ts';
import { emptyParcel } from './buffer/empty-parcel.ts';
import type { Parcel } from './buffer/parcel-buffer.ts';
import { LaneWindow, type Numbered } from './lane-window.ts';
import { LANES } from './lanes.ts';
import type { BatchBounds } from './open-parcel.ts';
import type { ParcelSource } from './parcel-source.ts';
import { type LexiconUse, MemoryParcel, type Sendable } from './sendable.ts';

/** A batch with its number: from now on it is sent under it until it is acknowledged. */
export interface NumberedBatch {
  readonly lane: number;
  readonly sequence: number;
  /** With the blocks that the upstream takes. */
  readonly content: Parcel;
  /** Epoch minutes; undefined when nothing can be said. */
  readonly watermark: number | undefined;
  /** Whether it has not been written to any stream before by this process. */
  readonly first: boolean;
}

/** What a stream's Welcome meant for the numbering. */
export type Resumed =
  | 'in-step'
  /** The upstream no longer knows batches that it had acknowledged: it lost its store, or runs on another one. */
  | 'upstream-forgot'
  /** The upstream has batches of this epoch that this node has not sent. */
  | 'upstream-ahead';

/** What a flush said about completeness, both in epoch minutes. */
export interface Claim {
  readonly flushedUpTo: number;
  readonly receivedUpTo: number;
}

export interface OutboxOptions {
  readonly source: ParcelSource;
  /** A lane's batches up to a number are durable upstream. */
  readonly settled: (lane: number, sequence: number) => void;
  /** Increments that are not sent, since the upstream does not take their metrics. */
  readonly withdrawn: (increments: number) => void;
  /** After a restart: the upstream has batches of this epoch that this node does not remember to have sent. */
  readonly behind: (lane: number, sequence: number) => void;
}

/** Everything between the flush and the upstream's acknowledgement: two lanes, each in order. */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #windows: ReadonlyMap<number, LaneWindow>;
  /** Taken from the source, and without a number yet, by lane: what waits for a stream that announces what it uses. */
  readonly #ready: ReadonlyMap<number, Sendable[]>;
  /** Those that have been written to a stream, with the increments that were left out. */
  #written = new WeakMap<Sendable, number>();
  #claim: Claim | undefined;
  #acknowledgedIncrements = 0;
  #unannounced = false;

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#windows = new Map(LANES.map((lane) => [lane, new LaneWindow(lane)]));
    this.#ready = new Map(LANES.map((lane) => [lane, []]));
  }

  get windows(): readonly LaneWindow[] {
    return [...this.#windows.values()];
  }

  /** Increments acknowledged since start. */
  get acknowledgedIncrements(): number {
    return this.#acknowledgedIncrements;
  }

  /** Increments that wait, or are sent and not acknowledged. */
  get pendingIncrements(): number {
    const numbered = this.windows.reduce((sum, window) => sum + window.increments, 0);
    const ready = this.#allReady.reduce((sum, parcel) => sum + parcel.increments, 0);
    return this.#options.source.status.increments + numbered + ready;
  }

  /** What the upstream has still to get of this epoch: those, and the increments of gaps. */
  get outstanding(): number {
    const { source } = this.#options;
    const parcels = [...this.windows.flatMap((window) => window.parcels), ...this.#allReady];
    const gaps = parcels.reduce((sum, parcel) => sum + parcel.gapIncrements, source.gapIncrements);
    return this.pendingIncrements + gaps;
  }

  /** Whether nothing waits, and nothing is unacknowledged, no gap either. */
  get empty(): boolean {
    return this.#allReady.length === 0 && this.#options.source.empty && this.windows.every(({ empty }) => empty);
  }

  /** Whether everything has been written to the present stream. */
  get allWritten(): boolean {
    const { source } = this.#options;
    return (
      this.#allReady.length === 0 && source.empty && this.windows.every(({ unwritten }) => unwritten === undefined)
    );
  }

  /** Whether something waits for a stream whose Hello lists what it uses. */
  get unannounced(): boolean {
    return this.#unannounced;
  }

  /** Up to which minute everything is written to the present stream; undefined when nothing can be said. */
  get watermark(): number | undefined {
    return this.#claimBefore(...this.windows.map(({ earliestUnwritten }) => earliestUnwritten));
  }

  /** The minutes of all that is not acknowledged; Infinity and -Infinity when there is nothing. */
  get range(): BucketRange {
    const parts = [this.#options.source.range, ...this.windows.map(({ range }) => range), ...this.#allReady];
    return {
      firstBucket: Math.min(...parts.map(({ firstBucket }) => firstBucket)),
      lastBucket: Math.max(...parts.map(({ lastBucket }) => lastBucket)),
    };
  }

  get #allReady(): readonly Sendable[] {
    return [...this.#ready.values()].flat();
  }

  /** A flush has been added to the source. */
  claim(claim: Claim): void {
    this.#claim = claim;
  }

  /** What an earlier start numbered: without holes, for those that cannot be read any more are replaced by nothing. */
  restore(lane: number, numbered: readonly Numbered[], last: number): void {
    const filled: Numbered[] = [];
    for (const each of numbered) {
      const next = (filled.at(-1)?.sequence ?? each.sequence - 1) + 1;
      for (let sequence = next; sequence < each.sequence; sequence++) filled.push({ sequence, parcel: this.#hole() });
      filled.push(each);
    }
    const lastKept = filled.at(-1)?.sequence ?? last;
    for (let sequence = lastKept + 1; sequence <= last; sequence++) filled.push({ sequence, parcel: this.#hole() });
    this.#window(lane).restore(filled, last);
  }

  /** What comes next: what it uses has to be announced before the others. */
  get upcoming(): readonly Sendable[] {
    const numbered = this.windows.flatMap(({ parcels }) => parcels);
    return [...numbered, ...this.#allReady, ...this.#options.source.heads];
  }

  /** What parcels that wait use, as far as it is known. */
  uses(): Iterable<LexiconUse> {
    return this.#options.source.uses();
  }

  /** The next batch of a lane for the present stream: one to send again, or a new one. Throws a BufferError. */
  next(lane: number, announcement: Announcement, bounds: BatchBounds): NumberedBatch | undefined {
    const window = this.#window(lane);
    for (;;) {
      if (window.unwritten === undefined && !this.#number(lane, announcement, bounds)) return undefined;
      const numbered = window.unwritten;
      if (numbered === undefined) continue;
      const batch = this.#batchOf(numbered, window, announcement);
      if (batch !== undefined) window.wrote();
      return batch;
    }
  }

  /** Begins a new stream, to a receiver that says what is durable. */
  resume(durable: readonly Position[]): Resumed {
    this.#unannounced = false;
    const positions = this.windows.map((window) => ({ window, sequence: durableOf(durable, window.lane) }));
    for (const { window, sequence } of positions) {
      window.rewind();
      if (!window.reconcile(sequence, () => this.#hole())) this.#options.behind(window.lane, sequence);
    }
    if (positions.some(({ window, sequence }) => sequence > window.last)) return 'upstream-ahead';
    if (positions.some(({ window, sequence }) => sequence < window.acknowledged)) return 'upstream-forgot';
    for (const { window, sequence } of positions) this.#settle(window, sequence);
    return 'in-step';
  }

  /** False when the upstream acknowledges what the present stream has not been given. */
  acknowledge(durable: readonly Position[]): boolean {
    const ours = durable.filter(({ lane }) => this.#windows.has(lane));
    if (!ours.every(({ lane, sequence }) => this.#window(lane).hasWritten(sequence))) return false;
    for (const { lane, sequence } of ours) this.#settle(this.#window(lane), sequence);
    return true;
  }

  /** Takes all numbers back: what is not acknowledged is numbered anew from 1. */
  renumber(): void {
    for (const window of this.windows) this.#readyOf(window.lane).unshift(...window.reset());
    this.#written = new WeakMap();
  }

  #window(lane: number): LaneWindow {
    const window = this.#windows.get(lane);
    if (window === undefined) throw new Error(`BUG: there is no lane ${lane}.`);
    return window;
  }

  #readyOf(lane: number): Sendable[] {
    return this.#ready.get(lane)!;
  }

  #fetch(lane: number, bounds: BatchBounds): void {
    const parcel = this.#options.source.next(lane, bounds);
    if (parcel !== undefined) this.#readyOf(lane).push(parcel);
  }

  /** False when there is nothing that could be numbered now. */
  #number(lane: number, announcement: Announcement, bounds: BatchBounds): boolean {
    const ready = this.#readyOf(lane);
    for (;;) {
      if (ready.length === 0) this.#fetch(lane, bounds);
      const [parcel] = ready;
      if (parcel === undefined) return false;
      const content = parcel.use === undefined ? parcel.load() : undefined;
      if (parcel.use === undefined && content === undefined) {
        // Whoever kept it has counted it.
        ready.shift();
        continue;
      }
      if (!this.#announced(parcel, announcement)) return false;
      if (this.#refused(parcel, announcement)) {
        ready.shift();
        parcel.discard();
        this.#options.withdrawn(parcel.increments);
        continue;
      }
      const window = this.#window(lane);
      parcel.assign(lane, window.last + 1);
      ready.shift();
      window.push(parcel);
      return true;
    }
  }

  #announced({ use }: Sendable, announcement: Announcement): boolean {
    if (use === undefined || announcement.covers(use)) return true;
    this.#unannounced = true;
    return false;
  }

  /** Whether a parcel has rows, and the upstream takes none of them. */
  #refused(parcel: Sendable, announcement: Announcement): boolean {
    const { use } = parcel;
    if (use === undefined || parcel.rows === 0) return false;
    if (use.metrics.some((metric) => announcement.accepts(use.lexicon, metric))) return false;
    return parcel.load()?.gaps.length === 0;
  }

  #batchOf({ sequence, parcel }: Numbered, window: LaneWindow, announcement: Announcement): NumberedBatch | undefined {
    // A batch that has a number keeps it even when nothing of it can be read any more; whoever kept it has counted that.
    const loaded = parcel.load() ?? emptyParcel();
    if (!this.#announced(parcel, announcement)) return undefined;
    const first = !this.#written.has(parcel);
    const content = this.#wanted(loaded, announcement);
    if (first) this.#countWritten(parcel, loaded.increments - content.increments);
    const others = this.windows.filter((other) => other !== window).map(({ range }) => range.firstBucket);
    const watermark = this.#claimBefore(window.earliestBehind(sequence), ...others);
    return { lane: window.lane, sequence, content, watermark, first };
  }

  /** Without the blocks that the upstream does not take. */
  #wanted(parcel: Parcel, announcement: Announcement): Parcel {
    const { lexicon } = parcel;
    const blocks = parcel.blocks.filter(({ metric }) => announcement.accepts(lexicon, metric));
    if (blocks.length === parcel.blocks.length) return parcel;
    const rows = blocks.reduce((sum, block) => sum + block.rows, 0);
    return { ...parcel, blocks, rows, increments: parcel.increments - (parcel.rows - rows) };
  }

  #countWritten(parcel: Sendable, withdrawn: number): void {
    this.#written.set(parcel, withdrawn);
    if (withdrawn > 0) this.#options.withdrawn(withdrawn);
  }

  #hole(): Sendable {
    return new MemoryParcel(emptyParcel());
  }

  /** The claim, held back to before the first of these minutes and of all that has no number. */
  #claimBefore(...buckets: readonly number[]): number | undefined {
    if (this.#claim === undefined) return undefined;
    const waiting = [this.#options.source.range, ...this.#allReady].map(({ firstBucket }) => firstBucket - 1);
    const { flushedUpTo, receivedUpTo } = this.#claim;
    const minute = Math.min(flushedUpTo, receivedUpTo, ...waiting, ...buckets.map((bucket) => bucket - 1));
    return minute >= 0 ? minute : undefined;
  }

  /** Forgets what is durable upstream. */
  #settle(window: LaneWindow, sequence: number): void {
    const settled = window.settle(sequence);
    if (settled.length === 0) return;
    for (const parcel of settled) this.#acknowledgedIncrements += parcel.increments - (this.#written.get(parcel) ?? 0);
    this.#options.settled(window.lane, sequence);
  }
}

function durableOf(positions: readonly Position[], lane: number): number {
  return positions.find((position) => position.lane === lane)?.sequence ?? 0;
}
