import type { KeptParcel, Parcel, ParcelBuffer } from './buffer/parcel-buffer.ts';
import { type LexiconUse, type Sendable, useOf } from './sendable.ts';

/** A parcel that lies in the file buffer. */
export class FileParcel implements Sendable {
  readonly #kept: KeptParcel;
  readonly #buffer: ParcelBuffer;
  #use: LexiconUse | undefined;
  /** It could not be read any more, and the buffer has let go of it. */
  #lost = false;

  /** `use` is not known of parcels of an earlier start. */
  constructor(kept: KeptParcel, buffer: ParcelBuffer, use: LexiconUse | undefined) {
    this.#kept = kept;
    this.#buffer = buffer;
    this.#use = use;
  }

  get id(): number {
    return this.#kept.id;
  }

  get rows(): number {
    return this.#kept.rows;
  }

  get increments(): number {
    return this.#kept.increments;
  }

  get gapIncrements(): number {
    return 0;
  }

  get firstBucket(): number {
    return this.#kept.firstBucket;
  }

  get lastBucket(): number {
    return this.#kept.lastBucket;
  }

  get bytes(): number {
    return this.#kept.bytes;
  }

  get use(): LexiconUse | undefined {
    return this.#use;
  }

  load(): Parcel | undefined {
    if (this.#lost) return undefined;
    const parcel = this.#buffer.read(this.#kept.id);
    if (parcel === undefined) this.#lost = true;
    else this.#use ??= useOf(parcel);
    return parcel;
  }

  assign(lane: number, sequence: number): void {
    if (!this.#lost) this.#buffer.assign(this.#kept.id, lane, sequence);
  }

  discard(): void {
    if (!this.#lost) this.#buffer.drop(this.#kept.id);
  }
}
