/** Where decoded columns lie. What is in an array at first is not said: whoever asks for one fills all of it. */
export interface ColumnMemory {
  float64(length: number): Float64Array;
  int32(length: number): Int32Array;
  uint32(length: number): Uint32Array;
}

const SLAB_BYTES = 1 << 18;
const ALIGNMENT = 8;

/**
 * Columns that live as long as somebody refers to them. Short ones are cut from larger pieces: memory outside of
 * JavaScript's heap costs a microsecond a piece, and a stored block has hundreds of rows, not thousands.
 */
class LastingMemory implements ColumnMemory {
  #slab = new ArrayBuffer(SLAB_BYTES);
  #used = 0;

  float64(length: number): Float64Array {
    const bytes = length * 8;
    return bytes > SLAB_BYTES / 16
      ? new Float64Array(length)
      : new Float64Array(this.#slabFor(bytes), this.#cut(bytes), length);
  }

  int32(length: number): Int32Array {
    const bytes = length * 4;
    return bytes > SLAB_BYTES / 16
      ? new Int32Array(length)
      : new Int32Array(this.#slabFor(bytes), this.#cut(bytes), length);
  }

  uint32(length: number): Uint32Array {
    const bytes = length * 4;
    return bytes > SLAB_BYTES / 16
      ? new Uint32Array(length)
      : new Uint32Array(this.#slabFor(bytes), this.#cut(bytes), length);
  }

  #slabFor(bytes: number): ArrayBuffer {
    if (this.#used + bytes > SLAB_BYTES) {
      this.#slab = new ArrayBuffer(SLAB_BYTES);
      this.#used = 0;
    }
    return this.#slab;
  }

  #cut(bytes: number): number {
    const start = this.#used;
    this.#used += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    return start;
  }
}

export const LASTING: ColumnMemory = new LastingMemory();

const FIRST_CHUNK = 1 << 16;
/** Most bytes that are kept from one use to the next. */
const MOST_KEPT = 1 << 25;
/** After so many uses, what was more than enough for all of them is given back. */
const USES = 256;

/** Columns that live until the next `reset`: the same memory again and again, so that nothing has to be collected. */
export class ColumnArena implements ColumnMemory {
  #chunk = new ArrayBuffer(FIRST_CHUNK);
  #used = 0;
  /** Bytes asked for since the last reset, and the most between any two resets of late. */
  #asked = 0;
  #peak = 0;
  #uses = 0;

  /** Bytes that it holds on to. */
  get bytes(): number {
    return this.#chunk.byteLength;
  }

  float64(length: number): Float64Array {
    const start = this.#cut(length * 8);
    return new Float64Array(this.#chunk, start, length);
  }

  int32(length: number): Int32Array {
    const start = this.#cut(length * 4);
    return new Int32Array(this.#chunk, start, length);
  }

  uint32(length: number): Uint32Array {
    const start = this.#cut(length * 4);
    return new Uint32Array(this.#chunk, start, length);
  }

  /** Nothing that was given is used any more. */
  reset(): void {
    this.#peak = Math.max(this.#peak, this.#asked);
    this.#uses++;
    const enough = Math.min(MOST_KEPT, 2 ** Math.ceil(Math.log2(Math.max(this.#peak, FIRST_CHUNK))));
    const isLarge = this.#uses >= USES && this.#chunk.byteLength > enough;
    if (this.#chunk.byteLength < enough || this.#chunk.byteLength > MOST_KEPT || isLarge)
      this.#chunk = new ArrayBuffer(enough);
    if (this.#uses >= USES) {
      this.#uses = 0;
      this.#peak = 0;
    }
    this.#used = 0;
    this.#asked = 0;
  }

  #cut(bytes: number): number {
    const aligned = Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    this.#asked += aligned;
    if (this.#used + aligned > this.#chunk.byteLength) {
      // The chunk before stays alive as long as its columns are in use; the next reset makes one that is large enough.
      this.#chunk = new ArrayBuffer(Math.max(aligned, this.#chunk.byteLength));
      this.#used = 0;
    }
    const start = this.#used;
    this.#used += aligned;
    return start;
  }
}
