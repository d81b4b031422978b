import type { ForeignBlock, ForeignLexicon } from '../../runtime/flush.ts';
import { entityEntryBytes } from '../protocol/write-batch.ts';
import type { Parcel } from './buffer/parcel-buffer.ts';
import type { LostIncrements } from './increment-queue.ts';
import { type BatchBounds, OpenParcel } from './open-parcel.ts';

/**
 * Blocks that this node's program does not know as parcels, each of one lexicon. They are bytes, so they can be neither
 * coalesced nor cut: `dropped` is told of one that is larger than a message may be.
 */
export function foreignParcels(
  blocks: readonly ForeignBlock[],
  bounds: BatchBounds,
  dropped: (lost: LostIncrements) => void,
): Parcel[] {
  const byLexicon = Map.groupBy(blocks, (block) => block.lexicon);
  return [...byLexicon].flatMap(([lexicon, group]) => parcelsOf(lexicon, group, bounds, dropped));
}

function parcelsOf(
  lexicon: ForeignLexicon,
  blocks: readonly ForeignBlock[],
  bounds: BatchBounds,
  dropped: (lost: LostIncrements) => void,
): Parcel[] {
  const parcels: Parcel[] = [];
  let open = new Filling(lexicon, bounds);
  const close = () => {
    const parcel = open.parcel.take();
    if (parcel !== undefined) parcels.push(parcel);
    open = new Filling(lexicon, bounds);
  };
  for (const block of blocks) {
    if (open.parcel.ripe) close();
    if (open.put(block)) continue;
    close();
    if (open.put(block)) continue;
    dropped({ reason: 'too-large', increments: block.rows, firstBucket: block.bucket, lastBucket: block.bucket });
  }
  close();
  return parcels;
}

/** A parcel of one lexicon while it is being filled. */
class Filling {
  readonly parcel: OpenParcel;
  readonly #lexicon: ForeignLexicon;
  /** By scope. */
  readonly #used = new Map<number, Set<number>>();

  constructor(lexicon: ForeignLexicon, bounds: BatchBounds) {
    this.#lexicon = lexicon;
    this.parcel = new OpenParcel(lexicon, bounds);
  }

  put({ metric, bucket, rows, bytes, entities }: ForeignBlock): boolean {
    const scope = this.#lexicon.metrics[metric]?.scope;
    if (scope === undefined) throw new Error(`BUG: a foreign block is of metric ${metric}, which its lexicon lacks.`);
    const used = this.#used.get(scope) ?? new Set();
    const added = entities.filter((entity) => !used.has(entity));
    let naming = 0;
    for (const entity of added) naming += entityEntryBytes(this.#lexicon.fields(scope, entity));
    if (!this.parcel.takesWhole(bytes, naming)) return false;
    this.parcel.add({ metric, bucket, rows, bytes }, rows, naming);
    for (const entity of added) used.add(entity);
    this.#used.set(scope, used);
    this.parcel.use(scope, added);
    return true;
  }
}
