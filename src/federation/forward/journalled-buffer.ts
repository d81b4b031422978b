import type { Gap } from '../../runtime/flush.ts';
import type { ParcelBuffer } from './buffer/parcel-buffer.ts';

/** What the forwarder needs of a file buffer besides keeping parcels. */
export interface JournalledBuffer extends ParcelBuffer {
  /** The highest number that has been given in each lane, in the present epoch. */
  readonly lastSequences: ReadonlyMap<number, number>;
  /** Increments that it can no longer read, and whose loss is still to be told. `cluster` is absent when it is our own. */
  lost(): readonly (Omit<Gap, 'cluster'> & { readonly cluster?: string | undefined })[];
  /** The first `count` of those have been reported. */
  tell(count: number): void;
}
