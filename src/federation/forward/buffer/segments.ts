import { randomInt } from 'node:crypto';
import type { Logger } from 'pino';
import { BufferError } from './buffer-error.ts';
import { type FoundSegment, removeFile, segmentPath, syncDirectory } from './directory.ts';
import type { FsyncPolicy } from './file-buffer-options.ts';
import { Reserve } from './reserve.ts';
import { SegmentFile } from './segment-file.ts';

/** The files of a buffer: one is written to, the others wait until nothing in them is needed any more. */
export class Segments {
  readonly #directory: string;
  readonly #fsync: FsyncPolicy;
  readonly #log: Logger;
  readonly #reserve: Reserve;
  /** Bytes by number. */
  readonly #closed: Map<number, number>;
  #current: SegmentFile | undefined;
  #last: number;
  #reserved = true;

  constructor(directory: string, fsync: FsyncPolicy, log: Logger, found: readonly FoundSegment[]) {
    this.#directory = directory;
    this.#fsync = fsync;
    this.#log = log;
    this.#reserve = new Reserve(directory);
    this.#closed = new Map(found.map(({ number, bytes }) => [number, bytes]));
    this.#last = Math.max(0, ...this.#closed.keys());
  }

  /** Of all files, with dead space. */
  get bytes(): number {
    let bytes = this.#current?.size ?? 0;
    for (const closed of this.#closed.values()) bytes += closed;
    return bytes;
  }

  get count(): number {
    return this.#closed.size + (this.#current === undefined ? 0 : 1);
  }

  get current(): SegmentFile {
    if (this.#current === undefined) throw new Error('BUG: no segment has been begun.');
    return this.#current;
  }

  path(segment: number): string {
    return segmentPath(this.#directory, segment);
  }

  /**
   * Writes go to a new file from now on, which begins with these records; `urgent` as in write(). Throws a BufferError.
   */
  begin(records: readonly Buffer[], urgent: boolean): void {
    const number = this.#last + 1;
    const salt = randomInt(2 ** 32);
    const segment = this.#withRoom(urgent, () => SegmentFile.create(this.path(number), number, salt, records));
    this.#last = number;
    this.#close();
    this.#current = segment;
    if (this.#fsync === 'always') {
      segment.syncNow();
      syncDirectory(this.#directory);
    }
  }

  /**
   * All or nothing; gives the position of the first. What is urgent may use the room that is set aside for that.
   * Throws a BufferError.
   */
  write(records: readonly Buffer[], urgent: boolean): number {
    return this.#withRoom(urgent, () => this.current.write(records));
  }

  /** Removes the files that are no longer needed. What makes them so is brought to the disk first. */
  removeAllBut(needed: ReadonlySet<number>): void {
    const done = [...this.#closed.keys()].filter((number) => !needed.has(number));
    try {
      if (done.length > 0 && this.#fsync !== 'never') this.current.syncNow();
      for (const number of done) {
        removeFile(this.path(number));
        this.#closed.delete(number);
      }
      if (done.length > 0 && this.#fsync === 'always') syncDirectory(this.#directory);
    } catch (error) {
      if (!(error instanceof BufferError)) throw error;
      this.#log.warn({ err: error }, 'Space of the buffer that is not needed any more could not be given back yet.');
    }
    this.#fillReserve();
  }

  close(): void {
    this.#close();
  }

  #fillReserve(): void {
    const had = this.#reserved;
    this.#reserved = this.#reserve.fill();
    if (had && !this.#reserved) this.#log.warn(`The disk of the buffer directory '${this.#directory}' is full.`);
  }

  #close(): void {
    const segment = this.#current;
    if (segment === undefined) return;
    this.#current = undefined;
    this.#closed.set(segment.number, segment.size);
    try {
      if (this.#fsync !== 'never') segment.syncNow();
    } catch (error) {
      this.#log.error({ err: error }, 'What the buffer wrote last may not outlive a power cut.');
    } finally {
      segment.close();
    }
  }

  #withRoom<T>(urgent: boolean, write: () => T): T {
    try {
      return write();
    } catch (error) {
      const isFull = error instanceof BufferError && error.diskFull;
      if (!urgent || !isFull || !this.#reserve.giveUp()) throw error;
      return write();
    }
  }
}
