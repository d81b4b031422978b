import { setImmediate as yieldToOthers } from 'node:timers/promises';
import { ByteWriter } from '../../runtime/bytes/byte-writer.ts';
import type { EntityRegistry } from '../../runtime/entity.ts';
import type { EntityGeneration } from '../../runtime/entity-generation.ts';
import type { MetricDefinition } from '../../runtime/program.ts';
import { encodeBlock } from '../protocol/write-batch.ts';
import type { BlockSupply } from './block-supply.ts';
import type { Parcel } from './buffer/parcel-buffer.ts';
import { EntityCosts } from './entity-costs.ts';
import type { LostIncrements } from './increment-queue.ts';
import type { LiveLexicons } from './live-lexicons.ts';
import { type BatchBounds, OpenParcel } from './open-parcel.ts';
import { halveBlock, type WeighedBlock } from './weighed-block.ts';

/** Larger blocks are cut before they are encoded, whatever their rows take. */
const MAX_ROWS = 65_536;

/** A parcel on its way, of blocks of one generation. */
interface Filling {
  readonly generation: EntityGeneration;
  readonly parcel: OpenParcel;
  readonly stamp: number;
  readonly blockBytes: number;
}

/**
 * Makes parcels of blocks: encoded, and each fit for any stream, whatever that one has been told before. A parcel has one
 * lexicon, so its blocks are of one generation of entities.
 */
export class BatchFormer {
  readonly #lexicons: LiveLexicons;
  readonly #dropped: (lost: LostIncrements) => void;
  readonly #costs = new WeakMap<EntityRegistry, EntityCosts>();
  readonly #writer = new ByteWriter(65_536);
  /** What a row of a metric's last block took on the wire. */
  readonly #rowBytes = new Map<MetricDefinition, number>();
  #stamp = 0;

  /** `dropped` is told of rows that alone are larger than a batch may be. */
  constructor(lexicons: LiveLexicons, dropped: (lost: LostIncrements) => void) {
    this.#lexicons = lexicons;
    this.#dropped = dropped;
  }

  /** Undefined when the supply is empty. */
  form(supply: BlockSupply, bounds: BatchBounds): Parcel | undefined {
    const forming = this.#forming(supply, bounds);
    for (;;) {
      const { done, value } = forming.next();
      if (done) return value;
    }
  }

  /** As `form`, which must not be called meanwhile; others have their turn from block to block. */
  async formInTurns(supply: BlockSupply, bounds: BatchBounds): Promise<Parcel | undefined> {
    const forming = this.#forming(supply, bounds);
    for (;;) {
      const { done, value } = forming.next();
      if (done) return value;
      await yieldToOthers();
    }
  }

  /** Stops behind every block. */
  *#forming(supply: BlockSupply, bounds: BatchBounds): Generator<undefined, Parcel | undefined> {
    for (let filling = this.#begin(supply, bounds); filling !== undefined; filling = this.#begin(supply, bounds)) {
      while (this.#fill(filling, supply)) yield;
      const parcel = filling.parcel.take();
      // Otherwise all that there was of the generation has been dropped.
      if (parcel !== undefined) return parcel;
    }
    return undefined;
  }

  /** A parcel for the generation of the next block; undefined when there is none. */
  #begin(supply: BlockSupply, bounds: BatchBounds): Filling | undefined {
    const generation = supply.peek()?.block.generation;
    if (generation === undefined) return undefined;
    const parcel = new OpenParcel(this.#lexicons.of(generation), bounds);
    return { generation, parcel, stamp: ++this.#stamp, blockBytes: bounds.blockBytes };
  }

  /** Puts in a block, or cuts one; false when the parcel is to go as it is. */
  #fill({ parcel, generation, stamp, blockBytes }: Filling, supply: BlockSupply): boolean {
    if (parcel.ripe || supply.peek()?.block.generation !== generation) return false;
    const weighed = supply.next();
    if (weighed === undefined) return false;
    if (!this.#isTooLarge(weighed, blockBytes)) return this.#put(weighed, parcel, stamp, supply);
    supply.giveBack(...halveBlock(weighed));
    return true;
  }

  /** False when the block has to wait for the next parcel. */
  #put(weighed: WeighedBlock, parcel: OpenParcel, stamp: number, supply: BlockSupply): boolean {
    const { block, increments } = weighed;
    const bytes = encodeBlock(block, this.#writer);
    this.#rowBytes.set(block.metric, bytes.length / block.entities.length);
    const costs = this.#costsOf(block.generation.registry(block.metric.scope));
    const naming = costs.cost(block.entities, stamp);
    if (parcel.takes(bytes, naming)) {
      const lexicon = this.#lexicons.of(block.generation);
      const metric = lexicon.metric(block.metric);
      parcel.add({ metric, bucket: block.bucket, rows: block.entities.length, bytes }, increments, naming);
      parcel.use(lexicon.scope(block.metric.scope), costs.use(block.entities, stamp));
      return true;
    }
    if (!parcel.empty) supply.giveBack(weighed);
    else if (block.entities.length > 1) supply.giveBack(...halveBlock(weighed));
    else this.#dropped({ reason: 'too-large', increments, firstBucket: block.bucket, lastBucket: block.bucket });
    return parcel.empty;
  }

  /** Whether it will not fit in a batch: what is encoded in vain takes as long as what is sent. */
  #isTooLarge({ block: { metric, entities } }: WeighedBlock, blockBytes: number): boolean {
    const bytes = entities.length * (this.#rowBytes.get(metric) ?? 0);
    return entities.length > MAX_ROWS || (entities.length > 1 && bytes > blockBytes);
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
