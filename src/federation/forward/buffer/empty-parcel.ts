import type { Gap } from '../../../runtime/flush.ts';
import type { Lexicon, Parcel } from './parcel-buffer.ts';

/** Of parcels without blocks, which name nothing. */
const NO_NAMES: Lexicon = { scopes: [], metrics: [], fields: () => [] };

/** A batch of gaps alone, or of nothing: it keeps the numbers of a lane without holes. */
export function emptyParcel(gaps: readonly Gap[] = []): Parcel {
  const firstBucket = Math.min(...gaps.map((gap) => gap.firstBucket));
  const lastBucket = Math.max(...gaps.map((gap) => gap.lastBucket));
  const range = gaps.length === 0 ? { firstBucket: 0, lastBucket: 0 } : { firstBucket, lastBucket };
  return { lexicon: NO_NAMES, blocks: [], uses: [], rows: 0, increments: 0, ...range, gaps };
}
