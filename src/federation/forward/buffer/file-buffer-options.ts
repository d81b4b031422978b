import type { Logger } from 'pino';
import type { Clock } from '../../../runtime/clock.ts';
import type { FlushId } from '../../../runtime/flush.ts';

/** When what is written is brought to the disk, so that it outlives a power cut; a killed process loses nothing anyhow. */
export type FsyncPolicy =
  /** Before an append or an assignment is done. */
  | 'always'
  /** Every now and then. */
  | 'interval'
  /** When the operating system likes to. */
  | 'never';

export interface FileBufferOptions {
  /** Most bytes of all segments together; a sixteenth of it is for records about parcels, which are never refused. */
  readonly maxBytes: number;
  /** A segment that is larger is followed by another one. */
  readonly segmentBytes: number;
  readonly fsync: FsyncPolicy;
  /** Milliseconds; counts with `interval` only. */
  readonly fsyncInterval: number;
  /** Bytes of parcels that are kept in memory too, so that they need not be read again. */
  readonly cacheBytes?: number;
  readonly clock: Clock;
  readonly log: Logger;
  /** Whether the node's store has the flush. */
  readonly wasStored: (flush: FlushId) => boolean;
  /** The epoch of a directory that has none, above 0. */
  readonly newEpoch: () => number;
}
