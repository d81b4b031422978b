import type { Parcel } from './parcel-buffer.ts';

/** Parcels that need not be read from the disk: the latest that fit. */
export class ParcelCache {
  readonly #maxBytes: number;
  readonly #parcels = new Map<number, { readonly parcel: Parcel; readonly bytes: number }>();
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get(id: number): Parcel | undefined {
    return this.#parcels.get(id)?.parcel;
  }

  add(id: number, parcel: Parcel, bytes: number): void {
    this.#parcels.set(id, { parcel, bytes });
    this.#bytes += bytes;
    for (const oldest of this.#parcels.keys()) {
      if (this.#bytes <= this.#maxBytes) return;
      this.remove(oldest);
    }
  }

  remove(id: number): void {
    const cached = this.#parcels.get(id);
    if (cached === undefined) return;
    this.#parcels.delete(id);
    this.#bytes -= cached.bytes;
  }

  /** Removes what is not kept any more. */
  retain(kept: (id: number) => boolean): void {
    for (const id of this.#parcels.keys()) if (!kept(id)) this.remove(id);
  }
}
