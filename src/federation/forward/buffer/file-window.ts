import { readSync } from 'node:fs';

const WINDOW_BYTES = 1_048_576;

/** Reads a file in large pieces, whatever the sizes that are asked for. */
export class FileWindow {
  readonly #file: number;
  #bytes = Buffer.alloc(WINDOW_BYTES);
  #start = 0;
  #length = 0;

  /** `file`: an open descriptor, which stays the caller's. */
  constructor(file: number) {
    this.#file = file;
  }

  /** The bytes at a position, fewer at the end of the file: a view, valid until the next call. */
  at(position: number, length: number): Buffer {
    if (position < this.#start || position + length > this.#start + this.#length) this.#load(position, length);
    const from = position - this.#start;
    return this.#bytes.subarray(from, Math.min(from + length, this.#length));
  }

  #load(position: number, length: number): void {
    if (length > this.#bytes.length) this.#bytes = Buffer.alloc(length);
    this.#start = position;
    this.#length = 0;
    while (this.#length < this.#bytes.length) {
      const read = readSync(
        this.#file,
        this.#bytes,
        this.#length,
        this.#bytes.length - this.#length,
        position + this.#length,
      );
      if (read === 0) return;
      this.#length += read;
    }
  }
}
