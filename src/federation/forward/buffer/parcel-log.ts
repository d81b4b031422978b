import { BufferError, BufferFull } from './buffer-error.ts';
import type { BufferState } from './buffer-state.ts';
import type { Change, ParcelFacts } from './control-records.ts';
import type { FileBufferOptions } from './file-buffer-options.ts';
import { checksumOf } from './frame.ts';
import { Journal } from './journal.ts';
import type { Lexicons } from './lexicons.ts';
import type { Lexicon } from './parcel-buffer.ts';
import type { Recovered } from './recover.ts';
import { Segments } from './segments.ts';

/** Of `maxBytes`, what is left for records about parcels: they are small, and must not be refused. */
const CONTROL_PART = 1 / 16;
/** So many segments the limit makes room for at least: only a whole one can be given back. */
const LEAST_SEGMENTS = 4;

/** A parcel about to be written. */
export interface Draft {
  readonly facts: ParcelFacts;
  readonly lexicon: Lexicon;
  readonly record: Buffer;
}

/** The state and the files that hold it, kept in step: parcels, and what becomes of them. */
export class ParcelLog {
  readonly #directory: string;
  readonly #options: FileBufferOptions;
  readonly #state: BufferState;
  readonly #lexicons: Lexicons;
  readonly #segments: Segments;
  readonly #journal: Journal;

  /** Begins a segment after those that have been found. Throws a BufferError. */
  constructor(directory: string, options: FileBufferOptions, { state, lexicons, segments, serial }: Recovered) {
    this.#directory = directory;
    this.#options = options;
    this.#state = state;
    this.#lexicons = lexicons;
    this.#segments = new Segments(directory, options.fsync, options.log, segments);
    this.#journal = new Journal(state, serial, (record) => void this.#segments.write([record], true), options.log);
    if (state.epoch === 0) state.apply({ change: 'epoch', epoch: options.newEpoch() });
    this.#beginSegment(true);
  }

  get bytes(): number {
    return this.#segments.bytes;
  }

  get segments(): number {
    return this.#segments.count;
  }

  path(segment: number): string {
    return this.#segments.path(segment);
  }

  /** Throws BufferFull when there is no room for all of them. */
  demandRoom(drafts: readonly Draft[]): void {
    this.#journal.retry();
    this.#makeRoom(total(drafts.map(({ record }) => record)));
  }

  /** All or nothing. Throws BufferFull, or a BufferError. */
  write(drafts: readonly Draft[]): void {
    const records = drafts.map(({ record }) => record);
    this.#journal.retry();
    this.#makeRoom(total(records));
    const lexicons = this.#lexicons.unwritten(drafts);
    let position = this.#segments.write([...lexicons.records, ...records], false) + total(lexicons.records);
    this.#lexicons.written(lexicons.numbers);
    const segment = this.#segments.current.number;
    for (const { facts, record } of drafts) {
      this.#state.keep(facts, { segment, position, length: record.length, checksum: checksumOf(record) });
      position += record.length;
    }
  }

  /** The change is on file when this returns. Throws a BufferError: then it has not happened. */
  record(change: Change): void {
    this.#renew();
    this.#journal.record(change);
  }

  /** The change happens whatever the disk does: until it is on file a restart undoes it, which does no harm. */
  recordSoon(change: Change): void {
    this.#journal.recordSoon(change);
    this.#renew();
    this.#reclaim();
  }

  /** Throws a BufferError. */
  sync(): Promise<void> {
    return this.#segments.current.sync();
  }

  /** As sync(), at once. */
  syncNow(): void {
    this.#segments.current.syncNow();
  }

  /** Whether something has been written since the last sync. */
  get dirty(): boolean {
    return this.#segments.current.dirty;
  }

  close(): void {
    this.#journal.retry();
    this.#segments.close();
  }

  /** Throws BufferFull when so many more bytes are too many. */
  #makeRoom(bytes: number): void {
    const { maxBytes } = this.#options;
    const fits = () => this.#segments.bytes + this.#beginning() + bytes <= maxBytes * (1 - CONTROL_PART);
    if (!fits() && this.#isDead()) this.#beginSegment(true);
    if (!fits())
      throw new BufferFull(
        `The buffer in '${this.#directory}' is full: it holds ${this.#segments.bytes} of at most ${maxBytes} bytes, and ${bytes} more do not fit.`,
      );
    if (this.#isDue()) this.#beginSegment(false);
  }

  /** Bytes with which another segment would begin, if it is time for one. */
  #beginning(): number {
    return this.#isDue() ? total(this.#journal.checkpoint()) : 0;
  }

  /** Whether the present segment should not be written to any further. */
  #isDue(): boolean {
    const { segmentBytes, maxBytes } = this.#options;
    const { grown, spoilt } = this.#segments.current;
    return spoilt || grown >= Math.min(segmentBytes, maxBytes / LEAST_SEGMENTS);
  }

  /** Whether the present segment holds nothing that is needed: another one in its place takes less room. */
  #isDead(): boolean {
    const { grown, number } = this.#segments.current;
    return grown > 0 && !this.#state.segmentsInUse().has(number);
  }

  /** Begins another segment when it is time; the present one will do when the disk does not let us. */
  #renew(): void {
    if (!this.#isDue()) return;
    try {
      this.#beginSegment(this.#segments.current.spoilt);
    } catch (error) {
      if (!(error instanceof BufferError)) throw error;
      this.#options.log.warn({ err: error }, 'The buffer cannot begin another file.');
    }
  }

  /** Throws a BufferError; then the present segment stays. */
  #beginSegment(urgent: boolean): void {
    this.#segments.begin(this.#journal.checkpoint(), urgent);
    this.#journal.checkpointWritten();
    this.#lexicons.beginSegment();
    this.#reclaim();
  }

  /** Gives back what is not needed any more, as far as the files say so. */
  #reclaim(): void {
    if (this.#journal.complete) this.#segments.removeAllBut(this.#state.segmentsInUse());
    this.#lexicons.keepOnly(this.#state.lexiconsInUse());
  }
}

function total(records: readonly Buffer[]): number {
  return records.reduce((bytes, record) => bytes + record.length, 0);
}
