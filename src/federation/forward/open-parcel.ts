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
  /** Entities by scope, each once; those of one array ascend. */
  readonly #used = new Map<number, Int32Array[]>();
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

  /** Whoever adds a block says what entities it uses, too. */
  add(block: ParcelBlock, increments: number, naming: number): void {
    const framed = block.bytes.length + BLOCK_FRAME_BYTES;
    this.#blocks.push(block);
    this.#blockBytes += framed;
    this.#messageBytes += framed + naming;
    this.#increments += increments;
  }

  /** It uses these entities, which ascend, of a scope (position in the lexicon), and has not used them before. */
  use(scope: number, entities: Int32Array): void {
    if (entities.length === 0) return;
    const used = this.#used.get(scope);
    if (used === undefined) this.#used.set(scope, [entities]);
    else used.push(entities);
  }

  /** Undefined when it is empty. */
  take(): Parcel | undefined {
    if (this.empty) return undefined;
    const buckets = this.#blocks.map((block) => block.bucket);
    return {
      lexicon: this.#lexicon,
      blocks: this.#blocks,
      uses: [...this.#used].map(([scope, used]) => ({ scope, entities: together(used) })),
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

/** The entities of all, ascending. */
function together(used: readonly Int32Array[]): Int32Array {
  // The usual case: all blocks are of the same entities, and the first one's serve.
  if (used.length === 1) return used[0]!;
  const all = new Int32Array(used.reduce((count, entities) => count + entities.length, 0));
  let end = 0;
  let inOrder = true;
  for (const entities of used) {
    inOrder &&= end === 0 || all[end - 1]! < entities[0]!;
    all.set(entities, end);
    end += entities.length;
  }
  // As the pieces of a block that was cut are.
  return inOrder ? all : all.sort();
}
