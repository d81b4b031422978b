import type { Flush, FlushId, ForeignBlock, Gap } from '../../runtime/flush.ts';
import type { MetricDefinition } from '../../runtime/program.ts';
import type { BucketRange } from './bucket-tally.ts';
import type { BatchBounds } from './open-parcel.ts';
import type { LexiconUse, Sendable } from './sendable.ts';
import type { WeighedBlock } from './weighed-block.ts';

/** What of a flush goes on to the upstream. */
export interface Selection {
  readonly flush: FlushId;
  readonly blocks: readonly WeighedBlock[];
  readonly foreign: readonly ForeignBlock[];
  readonly gaps: readonly Gap[];
  /** Rows of all blocks, and the increments of the gaps. */
  readonly increments: number;
}

/** Where what has no batch number waits for it, by lane. */
export interface ParcelSource {
  /** A flush is about to be stored. */
  prepare(selection: Selection): Promise<void>;
  /** It is durable: it may be sent. */
  commit(selection: Selection): void;
  /** It has been given up. */
  abort(selection: Selection): void;
  readonly status: SourceStatus;
  /** Whether nothing waits, no gap either. */
  readonly empty: boolean;
  /** Increments of gaps that wait. */
  readonly gapIncrements: number;
  /** The earliest minute (epoch minutes) of a row or gap that waits, and the latest; Infinity and -Infinity when none does. */
  readonly range: BucketRange;
  /** Those that come next, as far as they are parcels already. */
  readonly heads: readonly Sendable[];
  /** What parcels that wait use, as far as it is known. */
  uses(): Iterable<LexiconUse>;
  /** The oldest of a lane, which is the caller's from now on; undefined when there is none. */
  next(lane: number, bounds: BatchBounds): Sendable | undefined;
  /** Forgets blocks of metrics that are not wanted, as far as they can be told apart; gives how many increments. */
  retain(wanted: (metric: MetricDefinition) => boolean): number;
}

export interface SourceStatus {
  /** In memory. */
  readonly rows: number;
  readonly bytes: number;
  /** Clock time since which the oldest waits. */
  readonly oldestSince: number | undefined;
  /** Wherever they wait. */
  readonly increments: number;
  /** Whether more waits than there is room for. */
  readonly full: boolean;
}

export function selectOf(flush: Flush, wants: (metric: MetricDefinition) => boolean): Selection {
  const blocks = flush.blocks
    .filter(({ metric, entities }) => entities.length > 0 && wants(metric))
    .map((block) => ({ block, increments: block.entities.length }));
  const { id, foreign, gaps } = flush;
  const counts = [...blocks, ...gaps].map(({ increments }) => increments);
  const increments = [...counts, ...foreign.map(({ rows }) => rows)].reduce((sum, count) => sum + count, 0);
  return { flush: id, blocks, foreign, gaps, increments };
}

/** The minutes of a selection's rows and gaps; Infinity and -Infinity when it is empty. */
export function rangeOf({ blocks, foreign, gaps }: Selection): BucketRange {
  let [firstBucket, lastBucket] = [Infinity, -Infinity];
  const include = (first: number, last: number) => {
    firstBucket = Math.min(firstBucket, first);
    lastBucket = Math.max(lastBucket, last);
  };
  for (const { block } of blocks) include(block.bucket, block.bucket);
  for (const { bucket } of foreign) include(bucket, bucket);
  for (const gap of gaps) include(gap.firstBucket, gap.lastBucket);
  return { firstBucket, lastBucket };
}
