import type { BucketRange } from './bucket-tally.ts';
import type { Sendable } from './sendable.ts';

/** Lost batches of a lane that are replaced by empty ones; with more, the numbering begins anew. */
const MAX_HOLES = 10_000;

export interface Numbered {
  readonly sequence: number;
  readonly parcel: Sendable;
}

/** The batches of one lane that have a number and are not acknowledged: without holes, in order. */
export class LaneWindow {
  readonly lane: number;
  #numbered: Numbered[] = [];
  /** How many of them have been written to the present stream. */
  #written = 0;
  #last = 0;
  #acknowledged = 0;
  /** Its numbers are those of an earlier start, and no upstream has been asked yet. */
  #restored = false;

  constructor(lane: number) {
    this.lane = lane;
  }

  get last(): number {
    return this.#last;
  }

  get acknowledged(): number {
    return this.#acknowledged;
  }

  get increments(): number {
    return this.#numbered.reduce((sum, { parcel }) => sum + parcel.increments, 0);
  }

  get empty(): boolean {
    return this.#numbered.length === 0;
  }

  get parcels(): readonly Sendable[] {
    return this.#numbered.map(({ parcel }) => parcel);
  }

  /** The next to write to the present stream; undefined when all that have a number are written. */
  get unwritten(): Numbered | undefined {
    return this.#numbered[this.#written];
  }

  /** Of all rows here. */
  get range(): BucketRange {
    return {
      firstBucket: this.#earliest(0),
      lastBucket: Math.max(...this.#numbered.map(({ parcel }) => parcel.lastBucket)),
    };
  }

  /** The earliest minute of a row that is not written to the present stream; Infinity when there is none. */
  get earliestUnwritten(): number {
    return this.#earliest(this.#written);
  }

  /** The earliest minute of a row behind the batch `sequence`. */
  earliestBehind(sequence: number): number {
    return this.#earliest(sequence - this.#acknowledged);
  }

  /** Takes the number after the last. */
  push(parcel: Sendable): void {
    this.#numbered.push({ sequence: ++this.#last, parcel });
  }

  wrote(): void {
    this.#written++;
  }

  /** What an earlier start numbered, in order, and the last number that it gave, as far as that is known. */
  restore(numbered: readonly Numbered[], last: number): void {
    const [first] = numbered;
    this.#numbered = [...numbered];
    this.#last = Math.max(last, numbered.at(-1)?.sequence ?? 0);
    this.#acknowledged = first === undefined ? this.#last : first.sequence - 1;
    this.#restored = true;
  }

  /**
   * After a restart the upstream knows better what is durable. Numbers between that and the first kept batch, whose
   * parcels are lost, are given to `hole()`; further numbers than this node remembers are taken for settled. Gives whether
   * it was in step.
   */
  reconcile(durable: number, hole: () => Sendable): boolean {
    if (!this.#restored) return true;
    this.#restored = false;
    const missing = this.#acknowledged - durable;
    if (missing > 0 && missing <= MAX_HOLES && this.#numbered.length > 0) {
      const holes = Array.from({ length: missing }, (_, i) => ({ sequence: durable + 1 + i, parcel: hole() }));
      this.#numbered = [...holes, ...this.#numbered];
      this.#acknowledged = durable;
    }
    const ahead = durable > this.#last;
    if (ahead) this.#last = durable;
    return !ahead;
  }

  /** On a new stream everything is written anew. */
  rewind(): void {
    this.#written = 0;
  }

  /** Whether the upstream may acknowledge `sequence`: it has been written to the present stream, or was before. */
  hasWritten(sequence: number): boolean {
    return sequence <= this.#acknowledged + this.#written;
  }

  /** Forgets those up to `sequence`, and gives them. */
  settle(sequence: number): readonly Sendable[] {
    const count = Math.max(sequence - this.#acknowledged, 0);
    const settled = this.#numbered.splice(0, count);
    this.#acknowledged += count;
    this.#written = Math.max(this.#written - count, 0);
    return settled.map(({ parcel }) => parcel);
  }

  /** Takes all numbers back, and begins again at 1. */
  reset(): readonly Sendable[] {
    const { parcels } = this;
    this.#numbered = [];
    this.#written = 0;
    this.#last = 0;
    this.#acknowledged = 0;
    return parcels;
  }

  #earliest(from: number): number {
    let earliest = Infinity;
    for (let i = from; i < this.#numbered.length; i++)
      earliest = Math.min(earliest, this.#numbered[i]!.parcel.firstBucket);
    return earliest;
  }
}
