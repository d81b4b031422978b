import type { Lexicon, Parcel, ParcelBlock } from './buffer/parcel-buffer.ts';

/** A receiver takes 10,000 blocks a batch unless it is told otherwise. */
const MAX_BLOCKS = 4_096;
/** Of a message: envelope, lane, sequence, watermark, increments; and what stands around each block. */
const FRAME_BYTES = 64;
const BLOCK_FRAME_BYTES = 12;

export interface BatchBounds {
  /** Most bytes of blocks; a parcel is closed when it holds half of that. */
  readonly blockBytes: number;
  /** Most bytes of the message, should the stream have to be told every entity in it. */
  readonly messageBytes: number;
}

/** A parcel while it is being filled. */
export class OpenParcel {
  readonly #lexicon: Lexicon;
  readonly #bounds: BatchBounds;
  readonly #blocks: ParcelBlock[] = [];
  /** Entities by scope, each once, in no order. */
  readonly #used = new Map<number, number[]>();
  #blockBytes = 0;
  #messageBytes = FRAME_BYTES;
  #increments = 0;

  constructor(lexicon: Lexicon, bounds: BatchBounds) {
    this.#lexicon = lexicon;
    this.#bounds = bounds;
  }

  get empty(): boolean {
    return this.#blocks.length === 0;
  }

  /** Whether it holds so much that it is time to send it. */
  get ripe(): boolean {
    return this.#blockBytes >= this.#bounds.blockBytes / 2 || this.#blocks.length >= MAX_BLOCKS;
  }

  /** `naming`: bytes that it takes to name the block's entities which the parcel does not use yet. */
  takes(bytes: Uint8Array, naming: number): boolean {
    const framed = bytes.length + BLOCK_FRAME_BYTES;
    return this.#blockBytes + framed <= this.#bounds.blockBytes && this.#fitsMessage(framed + naming);
  }

  /** As `takes`, of a block that cannot be cut: alone it may be as large as the message. */
  takesWhole(bytes: Uint8Array, naming: number): boolean {
    return this.empty ? this.#fitsMessage(bytes.length + BLOCK_FRAME_BYTES + naming) : this.takes(bytes, naming);
  }

  add(block: ParcelBlock, increments: number, naming: number): void {
    const framed = block.bytes.length + BLOCK_FRAME_BYTES;
    this.#blocks.push(block);
    this.#blockBytes += framed;
    this.#messageBytes += framed + naming;
    this.#increments += increments;
  }

  /** The entities of a scope (position in the lexicon) that it uses; whoever adds a block adds its entities. */
  used(scope: number): number[] {
    let used = this.#used.get(scope);
    if (used === undefined) {
      used = [];
      this.#used.set(scope, used);
    }
    return used;
  }

  /** Undefined when it is empty. */
  take(): Parcel | undefined {
    if (this.empty) return undefined;
    const buckets = this.#blocks.map((block) => block.bucket);
    return {
      lexicon: this.#lexicon,
      blocks: this.#blocks,
      uses: [...this.#used].map(([scope, entities]) => ({ scope, entities: Int32Array.from(entities).sort() })),
      rows: this.#blocks.reduce((rows, block) => rows + block.rows, 0),
      increments: this.#increments,
      firstBucket: buckets.reduce((least, bucket) => Math.min(least, bucket)),
      lastBucket: buckets.reduce((greatest, bucket) => Math.max(greatest, bucket)),
      gaps: [],
    };
  }

  #fitsMessage(bytes: number): boolean {
    return this.#messageBytes + bytes <= this.#bounds.messageBytes;
  }
}
