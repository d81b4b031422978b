import type { Gap } from '../../runtime/flush.ts';
import type { Lexicon, Parcel } from './buffer/parcel-buffer.ts';

/** The lexicon of a parcel, and the metrics of it that its blocks are of. */
export interface LexiconUse {
  readonly lexicon: Lexicon;
  readonly metrics: readonly number[];
}

/** A parcel on its way to a stream, wherever it is kept. */
export interface Sendable {
  readonly rows: number;
  readonly increments: number;
  /** Increments of the gaps that it brings, as far as that is known without reading it. */
  readonly gapIncrements: number;
  /** Of its rows and gaps, epoch minutes; Infinity and -Infinity when it has none. */
  readonly firstBucket: number;
  readonly lastBucket: number;
  /** Bytes that it takes where it is kept. */
  readonly bytes: number;
  /** Undefined as long as it has not been read. */
  readonly use: LexiconUse | undefined;
  /** Undefined when it cannot be read any more; it is gone then where it was kept. */
  load(): Parcel | undefined;
  /** From now on it has this number, and is sent under it until it is acknowledged. Throws a BufferError. */
  assign(lane: number, sequence: number): void;
  /** It will not be sent. */
  discard(): void;
}

export function useOf({ lexicon, blocks }: Parcel): LexiconUse {
  return { lexicon, metrics: [...new Set(blocks.map(({ metric }) => metric))] };
}

/** One that lives in memory. */
export class MemoryParcel implements Sendable {
  readonly #parcel: Parcel;
  readonly use: LexiconUse;
  readonly bytes: number;

  constructor(parcel: Parcel) {
    this.#parcel = parcel;
    this.use = useOf(parcel);
    this.bytes = parcel.blocks.reduce((bytes, block) => bytes + block.bytes.length, 0);
  }

  get rows(): number {
    return this.#parcel.rows;
  }

  get increments(): number {
    return this.#parcel.increments;
  }

  get gapIncrements(): number {
    return this.#parcel.gaps.reduce((sum, gap) => sum + gap.increments, 0);
  }

  get firstBucket(): number {
    return this.#nothing ? Infinity : this.#parcel.firstBucket;
  }

  get lastBucket(): number {
    return this.#nothing ? -Infinity : this.#parcel.lastBucket;
  }

  load(): Parcel {
    return this.#parcel;
  }

  assign(): void {
    // Its number lives and dies with it.
  }

  discard(): void {
    // Nobody else holds it.
  }

  get #nothing(): boolean {
    return this.rows === 0 && this.#parcel.gaps.length === 0;
  }
}

/** The same with gaps, whose minutes count like its own: no minute is complete as long as a gap in it is untold. */
export function withGaps(parcel: Parcel, gaps: readonly Gap[]): Parcel {
  const firstBucket = Math.min(parcel.firstBucket, ...gaps.map((gap) => gap.firstBucket));
  const lastBucket = Math.max(parcel.lastBucket, ...gaps.map((gap) => gap.lastBucket));
  return { ...parcel, firstBucket, lastBucket, gaps };
}
