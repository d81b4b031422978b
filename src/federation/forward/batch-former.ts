import { ByteWriter } from '../../runtime/bytes/byte-writer.ts';
import type { EntityRegistry } from '../../runtime/entity.ts';
import type { EntityGeneration } from '../../runtime/entity-generation.ts';
import { encodeBlock } from '../protocol/write-batch.ts';
import type { BlockSupply } from './block-supply.ts';
import type { Parcel } from './buffer/parcel-buffer.ts';
import { EntityCosts } from './entity-costs.ts';
import type { LostIncrements } from './increment-queue.ts';
import type { LiveLexicons } from './live-lexicons.ts';
import { type BatchBounds, OpenParcel } from './open-parcel.ts';
import { halveBlock, type WeighedBlock } from './weighed-block.ts';

/** Larger blocks are cut before they are encoded: they would not fit in a batch. */
const MAX_ROWS = 65_536;

/**
 * Makes parcels of blocks: encoded, and each fit for any stream, whatever that one has been told before. A parcel has one
 * lexicon, so its blocks are of one generation of entities.
 */
export class BatchFormer {
  readonly #lexicons: LiveLexicons;
  readonly #dropped: (lost: LostIncrements) => void;
  readonly #costs = new WeakMap<EntityRegistry, EntityCosts>();
  readonly #writer = new ByteWriter(65_536);
  #stamp = 0;

  /** `dropped` is told of rows that alone are larger than a batch may be. */
  constructor(lexicons: LiveLexicons, dropped: (lost: LostIncrements) => void) {
    this.#lexicons = lexicons;
    this.#dropped = dropped;
  }

  /** Undefined when the supply is empty. */
  form(supply: BlockSupply, bounds: BatchBounds): Parcel | undefined {
    for (;;) {
      const generation = supply.peek()?.block.generation;
      if (generation === undefined) return undefined;
      const parcel = this.#fill(generation, supply, bounds);
      // Otherwise all that there was of the generation has been dropped.
      if (parcel !== undefined) return parcel;
    }
  }

  #fill(generation: EntityGeneration, supply: BlockSupply, bounds: BatchBounds): Parcel | undefined {
    const parcel = new OpenParcel(this.#lexicons.of(generation), bounds);
    const stamp = ++this.#stamp;
    while (!parcel.ripe && supply.peek()?.block.generation === generation) {
      const weighed = supply.next()!;
      if (weighed.block.entities.length > MAX_ROWS) supply.giveBack(...halveBlock(weighed));
      else if (!this.#put(weighed, parcel, stamp, supply)) break;
    }
    return parcel.take();
  }

  /** False when the block has to wait for the next parcel. */
  #put(weighed: WeighedBlock, parcel: OpenParcel, stamp: number, supply: BlockSupply): boolean {
    const { block, increments } = weighed;
    const bytes = encodeBlock(block, this.#writer);
    const costs = this.#costsOf(block.generation.registry(block.metric.scope));
    const naming = costs.cost(block.entities, stamp);
    if (parcel.takes(bytes, naming)) {
      const lexicon = this.#lexicons.of(block.generation);
      const metric = lexicon.metric(block.metric);
      parcel.add({ metric, bucket: block.bucket, rows: block.entities.length, bytes }, increments, naming);
      costs.use(block.entities, stamp, parcel.used(lexicon.scope(block.metric.scope)));
      return true;
    }
    if (!parcel.empty) supply.giveBack(weighed);
    else if (block.entities.length > 1) supply.giveBack(...halveBlock(weighed));
    else this.#dropped({ reason: 'too-large', increments, firstBucket: block.bucket, lastBucket: block.bucket });
    return parcel.empty;
  }

  #costsOf(registry: EntityRegistry): EntityCosts {
    let costs = this.#costs.get(registry);
    if (costs === undefined) {
      costs = new EntityCosts((entity) => registry.fields(entity));
      this.#costs.set(registry, costs);
    }
    return costs;
  }
}
