import type { FlushId, Gap } from '../../../runtime/flush.ts';
import type { MetricDescriptor, ScopeDescriptor } from '../../protocol/messages.ts';

/** Content of one batch before it has its number. */
export interface Parcel {
  /** Whose numbers its blocks use. */
  readonly lexicon: Lexicon;
  readonly blocks: readonly ParcelBlock[];
  /** The entities that the blocks use, ascending and each once, by scope. */
  readonly uses: readonly ParcelUse[];
  readonly rows: number;
  /** Rows as flushed, before coalescing. */
  readonly increments: number;
  /** Epoch minutes. */
  readonly firstBucket: number;
  readonly lastBucket: number;
  readonly gaps: readonly Gap[];
}

export interface ParcelUse {
  /** Position in the lexicon's scopes. */
  readonly scope: number;
  readonly entities: Int32Array;
}

export interface ParcelBlock {
  /** Position in the lexicon's metrics. */
  readonly metric: number;
  /** Epoch minutes, UTC. */
  readonly bucket: number;
  readonly rows: number;
  /** Fields of MetricBlock, all but the metric's number. */
  readonly bytes: Uint8Array;
}

/** The names behind the numbers of a parcel: descriptors as in Hello, and a dictionary. */
export interface Lexicon {
  readonly scopes: readonly ScopeDescriptor[];
  readonly metrics: readonly MetricDescriptor[];
  /** The fields of an entity that a parcel of the lexicon uses. */
  fields(scope: number, entity: number): readonly string[];
}

/** The number under which a parcel is sent. */
export interface Lane {
  readonly lane: number;
  readonly sequence: number;
}

/** A parcel that is kept: what the outbox needs to know without reading it. */
export interface KeptParcel {
  readonly id: number;
  readonly flush: FlushId;
  readonly rows: number;
  readonly increments: number;
  /** On file, with the names that it carries. */
  readonly bytes: number;
  /** Epoch minutes. */
  readonly firstBucket: number;
  readonly lastBucket: number;
  readonly assigned: Lane | undefined;
}

/** Keeps parcels between the flush and the stream, from before their flush is stored until they are acknowledged. */
export interface ParcelBuffer {
  /** Of the numbering; outlives restarts. */
  readonly epoch: number;
  /** Everything that an earlier start left: committed, not acknowledged, oldest first. */
  recovered(): readonly KeptParcel[];
  /**
   * Durable, as the fsync policy says, when it resolves; not to be sent before `commit`. Throws BufferFull (the cap) or
   * BufferError (the disk): then nothing of the call is kept.
   */
  append(flush: FlushId, parcels: readonly Parcel[]): Promise<readonly KeptParcel[]>;
  commit(flush: FlushId): void;
  abort(flush: FlushId): void;
  /**
   * Undefined when it cannot be read any more (corrupt): then it has been counted, logged and released. One that has a
   * number keeps it: in place of its content comes a parcel of gaps, which an upstream that has got it passes over.
   */
  read(id: number): Parcel | undefined;
  /**
   * On file, so that it outlives a killed process, before it returns: after a restart the parcel has the same number.
   * Throws BufferError when the disk refuses: the parcel has no number then and is not to be sent yet.
   */
  assign(id: number, lane: number, sequence: number): void;
  /** All parcels of the lane up to the sequence are durable upstream. */
  acknowledge(lane: number, sequence: number): void;
  /** A new numbering: assignments are forgotten, unacknowledged parcels stay. */
  beginEpoch(epoch: number): void;
  /** Drops a parcel for good (its metrics are refused upstream, or by policy). */
  drop(id: number): void;
  status(): ParcelBufferStatus;
  close(): Promise<void>;
}

export interface ParcelBufferStatus {
  /** Kept, not yet acknowledged; with those of flushes that are not committed yet. */
  readonly parcels: number;
  /** All segments, with dead space. */
  readonly bytes: number;
  readonly segments: number;
  readonly corruptRecords: number;
  readonly corruptBytes: number;
  /** Parcels whose flush is neither committed nor aborted. */
  readonly uncommitted: number;
}
