import { closeSync, fdatasync, fdatasyncSync, ftruncateSync, openSync, unlinkSync, writevSync } from 'node:fs';
import { promisify } from 'node:util';
import { BufferError, bufferFailure } from './buffer-error.ts';
import { seal } from './frame.ts';
import { encodeSegmentHeader } from './segment-header.ts';

const sync = promisify(fdatasync);

/** The segment that is written to. */
export class SegmentFile {
  readonly number: number;
  readonly path: string;
  readonly #file: number;
  readonly #salt: number;
  #size = 0;
  #dirty = false;
  #syncs = 0;
  #closing = false;
  #spoilt = false;
  #begun = 0;

  private constructor(path: string, number: number, salt: number) {
    this.path = path;
    this.number = number;
    this.#salt = salt;
    this.#file = openSync(path, 'wx');
  }

  /** A new file with the records that it begins with. Throws a BufferError, and leaves no file behind. */
  static create(path: string, number: number, salt: number, records: readonly Buffer[]): SegmentFile {
    let segment: SegmentFile | undefined;
    try {
      segment = new SegmentFile(path, number, salt);
      segment.#put([encodeSegmentHeader(number, salt), ...records.map((record) => seal(record, salt))]);
      segment.#begun = segment.#size;
      return segment;
    } catch (error) {
      segment?.close();
      if (segment !== undefined) unlinkSync(path);
      throw bufferFailure(`The buffer's file '${path}' cannot be created`, error);
    }
  }

  get size(): number {
    return this.#size;
  }

  /** Bytes written since the records that it began with. */
  get grown(): number {
    return this.#size - this.#begun;
  }

  /** Whether something went wrong that cannot be undone: what comes next belongs into another segment. */
  get spoilt(): boolean {
    return this.#spoilt;
  }

  /** All or nothing; gives the position of the first. Throws a BufferError. */
  write(records: readonly Buffer[]): number {
    const position = this.#size;
    if (this.#spoilt) throw new BufferError(`The buffer's file '${this.path}' was left as it is after an error.`);
    try {
      this.#put(records.map((record) => seal(record, this.#salt)));
      return position;
    } catch (error) {
      this.#undo(position);
      throw bufferFailure(`The buffer's file '${this.path}' cannot be written`, error);
    }
  }

  /** Throws a BufferError. */
  async sync(): Promise<void> {
    this.#dirty = false;
    this.#syncs++;
    try {
      await sync(this.#file);
    } catch (error) {
      this.#spoilt = true;
      throw bufferFailure(`The buffer's file '${this.path}' cannot be brought to the disk`, error);
    } finally {
      this.#syncs--;
      if (this.#closing) this.close();
    }
  }

  /** As sync(), at once; nothing when nothing has been written since. */
  syncNow(): void {
    if (!this.#dirty) return;
    try {
      this.#dirty = false;
      fdatasyncSync(this.#file);
    } catch (error) {
      this.#spoilt = true;
      throw bufferFailure(`The buffer's file '${this.path}' cannot be brought to the disk`, error);
    }
  }

  /** Whether something has been written since the last sync. */
  get dirty(): boolean {
    return this.#dirty;
  }

  close(): void {
    this.#closing = true;
    if (this.#syncs === 0) closeSync(this.#file);
  }

  #put(bytes: readonly Buffer[]): void {
    this.#dirty = true;
    let position = this.#size;
    for (let left = bytes; left.length > 0; ) {
      const written = writevSync(this.#file, left, position);
      position += written;
      left = behind(left, written);
    }
    this.#size = position;
  }

  #undo(size: number): void {
    try {
      ftruncateSync(this.#file, size);
    } catch {
      this.#spoilt = true;
    }
  }
}

/** What is left when the first `count` bytes have been written. */
function behind(bytes: readonly Buffer[], count: number): Buffer[] {
  let rest = count;
  for (const [i, piece] of bytes.entries()) {
    if (rest < piece.length) return [piece.subarray(rest), ...bytes.slice(i + 1)];
    rest -= piece.length;
  }
  return [];
}
