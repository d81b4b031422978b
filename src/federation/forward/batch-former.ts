import { ByteWriter } from '../../runtime/bytes/byte-writer.ts';
import type { MetricDefinition, ScopeDefinition } from '../../runtime/program.ts';
import { encodeBlock } from '../protocol/write-batch.ts';
import type { BlockSupply } from './block-supply.ts';
import type { Parcel } from './buffer/parcel-buffer.ts';
import { EntityCosts } from './entity-costs.ts';
import type { LostIncrements } from './increment-queue.ts';
import type { LiveLexicon } from './live-lexicon.ts';
import { type BatchBounds, OpenParcel } from './open-parcel.ts';
import { halveBlock, type WeighedBlock } from './weighed-block.ts';

/** Larger blocks are cut before they are encoded, whatever their rows take. */
const MAX_ROWS = 65_536;

/** Makes parcels of blocks: encoded, and each fit for any stream, whatever that one has been told before. */
export class BatchFormer {
  readonly #lexicon: LiveLexicon;
  readonly #dropped: (lost: LostIncrements) => void;
  readonly #costs = new Map<ScopeDefinition, EntityCosts>();
  readonly #writer = new ByteWriter(65_536);
  /** What a row of a metric's last block took on the wire. */
  readonly #rowBytes = new Map<MetricDefinition, number>();
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
    while (!parcel.ripe) {
      const weighed = supply.next();
      if (weighed === undefined) break;
      if (this.#isTooLarge(weighed, bounds)) supply.giveBack(...halveBlock(weighed));
      else if (!this.#put(weighed, parcel, stamp, supply)) break;
    }
    return parcel.take();
  }

  /** False when the block has to wait for the next parcel. */
  #put(weighed: WeighedBlock, parcel: OpenParcel, stamp: number, supply: BlockSupply): boolean {
    const { block, increments } = weighed;
    const bytes = encodeBlock(block, this.#writer);
    this.#rowBytes.set(block.metric, bytes.length / block.entities.length);
    const costs = this.#costsOf(block.metric.scope);
    const naming = costs.cost(block.entities, stamp);
    if (parcel.takes(bytes, naming)) {
      const scope = this.#lexicon.scope(block.metric.scope);
      const metric = this.#lexicon.metric(block.metric);
      parcel.add({ metric, bucket: block.bucket, rows: block.entities.length, bytes }, increments, naming);
      parcel.use(scope, costs.use(block.entities, stamp));
      return true;
    }
    if (!parcel.empty) supply.giveBack(weighed);
    else if (block.entities.length > 1) supply.giveBack(...halveBlock(weighed));
    else this.#dropped({ reason: 'too-large', increments, firstBucket: block.bucket, lastBucket: block.bucket });
    return parcel.empty;
  }

  /** Whether it will not fit in a batch: what is encoded in vain takes as long as what is sent. */
  #isTooLarge({ block: { metric, entities } }: WeighedBlock, { blockBytes }: BatchBounds): boolean {
    const bytes = entities.length * (this.#rowBytes.get(metric) ?? 0);
    return entities.length > MAX_ROWS || (entities.length > 1 && bytes > blockBytes);
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
