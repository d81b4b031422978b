import type { Columns, FunctionDefinition } from '../../runtime/program.ts';
import type { PackedBytes, PackedKeys } from '../../storage/packed.ts';
import type { Granularity } from '../../storage/storage.ts';
import type { SeriesGranularity } from '../block-layout.ts';

/** Rows of some entities. */
export interface EntityRows {
  /** By row, the storage id less that of the first entity of the work's first chunk. */
  readonly entities: Int32Array;
  readonly columns: Columns;
}

/** What a flush brings for some chunks of one metric and bucket. Whoever makes it gives it away. */
export interface MergeWork {
  readonly function: FunctionDefinition;
  readonly granularity: Granularity;
  /** Ascending. */
  readonly chunks: Int32Array;
  /** The block of each chunk as it is stored. */
  readonly stored: PackedBytes;
  /** By chunk, the number that a new block gets; see BlockMarks. */
  readonly stamps: Uint32Array;
  readonly parts: readonly EntityRows[];
}

/** Plain blocks that go into series blocks. Whoever makes it gives it away. */
export interface FoldWork {
  readonly function: FunctionDefinition;
  readonly series: SeriesGranularity;
  /** Plain blocks, and all series blocks that their rows can go into; in the order of `compareBlockKeys`. */
  readonly keys: PackedKeys;
  readonly stored: PackedBytes;
}

/** What can be done to rows of stored blocks, and with what. */
export interface Works {
  readonly merge: MergeWork;
  readonly fold: FoldWork;
}

/** Where merging has been done since start, and for how long. */
export interface MergeFigures {
  readonly threadMilliseconds: number;
  readonly loopMilliseconds: number;
  /** Threads that have ended of themselves, and were replaced. */
  readonly endedThreads: number;
}

/**
 * Merges rows into stored blocks: on the event loop, or on threads beside it. The result is the same to the byte.
 */
export interface Merger {
  readonly figures: MergeFigures;
  /**
   * Gives the bytes of every block of the work, in the order of its chunks or keys; none where a block stays as it is, or
   * has no rows. The work, of about so many bytes, is made when it can be begun, so that no more is copied than is under
   * way. Rejects with MalformedBytes for a damaged block, and with a MergeError.
   */
  perform<K extends keyof Works>(kind: K, bytes: number, prepare: () => Works[K]): Promise<PackedBytes>;
}
