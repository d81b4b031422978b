/** A text of UTF-16 length up to this has a length in bytes of at most 127: one byte tells it. */
const SHORT_TEXT = 42;
const MOST_BYTES_PER_UNIT = 3;

/** Writes names: how many there are, and each with its length in bytes before it. Lengths are varints. */
export class NameWriter {
  #bytes = Buffer.allocUnsafe(65_536);
  #length = 0;

  names(names: readonly string[]): void {
    this.#reserve(5);
    this.#varint(names.length);
    for (const name of names) {
      this.#reserve(name.length * MOST_BYTES_PER_UNIT + 5);
      if (name.length > SHORT_TEXT) this.#varint(Buffer.byteLength(name));
      else this.#length++;
      const written = this.#bytes.write(name, this.#length);
      if (name.length <= SHORT_TEXT) this.#bytes[this.#length - 1] = written;
      this.#length += written;
    }
  }

  /** What has been written, as a copy of its own; the writer is empty again. */
  take(): Uint8Array {
    const taken = new Uint8Array(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return taken;
  }

  #varint(value: number): void {
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.#bytes[this.#length++] = (rest & 127) | 128;
    this.#bytes[this.#length++] = rest;
  }

  #reserve(bytes: number): void {
    const needed = this.#length + bytes;
    if (needed <= this.#bytes.length) return;
    const grown = Buffer.allocUnsafe(Math.max(needed, this.#bytes.length * 2));
    this.#bytes.copy(grown, 0, 0, this.#length);
    this.#bytes = grown;
  }
}
