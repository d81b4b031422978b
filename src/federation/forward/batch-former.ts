import { setImmediate as yieldToOthers } from 'node:timers/promises';
import { ByteWriter } from '../../runtime/bytes/byte-writer.ts';
import type { ScopeDefinition } from '../../runtime/program.ts';
import { encodeBlock } from '../protocol/write-batch.ts';
import type { BlockSupply } from './block-supply.ts';
import type { Parcel } from './buffer/parcel-buffer.ts';
import { EntityCosts } from './entity-costs.ts';
import type { LostIncrements } from './increment-queue.ts';
import type { LiveLexicon } from './live-lexicon.ts';
import { type BatchBounds, OpenParcel } from './open-parcel.ts';
import { halveBlock, type WeighedBlock } from './weighed-block.ts';

/** Makes parcels of blocks: encoded, and each fit for any stream, whatever that one has been told before. */
export class BatchFormer {
  readonly #lexicon: LiveLexicon;
  readonly #dropped: (lost: LostIncrements) => void;
  readonly #costs = new Map<ScopeDefinition, EntityCosts>();
  readonly #writer = new ByteWriter(65_536);
  #stamp = 0;

  /** `dropped` is told of rows that alone are larger than a batch may be. */
  constructor(lexicon: LiveLexicon, dropped: (lost: LostIncrements) => void) {
    this.#lexicon = lexicon;
    this.#dropped = dropped;
  }

  /** Undefined when the supply is empty. */
  form(supply: BlockSupply, bounds: BatchBounds): Parcel | undefined {
    const parcel = new OpenParcel(this.#lexicon, bounds);
    const stamp = ++this.#stamp;
    while (this.#fill(parcel, stamp, supply));
    return parcel.take();
  }

  /** As `form`, which must not be called meanwhile; others have their turn from block to block. */
  async formInTurns(supply: BlockSupply, bounds: BatchBounds): Promise<Parcel | undefined> {
    const parcel = new OpenParcel(this.#lexicon, bounds);
    const stamp = ++this.#stamp;
    while (this.#fill(parcel, stamp, supply)) await yieldToOthers();
    return parcel.take();
  }

  /** Puts in a block, or cuts one; false when the parcel is to go as it is. */
  #fill(parcel: OpenParcel, stamp: number, supply: BlockSupply): boolean {
    const weighed = parcel.ripe ? undefined : supply.next();
    return weighed !== undefined && this.#put(weighed, parcel, stamp, supply);
  }

  /** False when the block has to wait for the next parcel. */
  #put(weighed: WeighedBlock, parcel: OpenParcel, stamp: number, supply: BlockSupply): boolean {
    const { block, increments } = weighed;
    const bytes = encodeBlock(block, this.#writer);
    const costs = this.#costsOf(block.metric.scope);
    const naming = costs.cost(block.entities, stamp);
    if (parcel.takes(bytes, naming)) {
      const scope = this.#lexicon.scope(block.metric.scope);
      const metric = this.#lexicon.metric(block.metric);
      parcel.add({ metric, bucket: block.bucket, rows: block.entities.length, bytes }, increments, naming);
      costs.use(block.entities, stamp, parcel.used(scope));
      return true;
    }
    if (!parcel.empty) supply.giveBack(weighed);
    else if (block.entities.length > 1) supply.giveBack(...halveBlock(weighed));
    else this.#dropped({ reason: 'too-large', increments, firstBucket: block.bucket, lastBucket: block.bucket });
    return parcel.empty;
  }

  #costsOf(scope: ScopeDefinition): EntityCosts {
    let costs = this.#costs.get(scope);
    if (costs === undefined) {
      const number = this.#lexicon.scope(scope);
      costs = new EntityCosts((entity) => this.#lexicon.fields(number, entity));
      this.#costs.set(scope, costs);
    }
    return costs;
  }
}
