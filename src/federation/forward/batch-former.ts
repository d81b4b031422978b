import type { MetricBlock } from '../../runtime/block.ts';
import { ByteWriter } from '../../runtime/bytes/byte-writer.ts';
import type { EntityRegistry } from '../../runtime/entity.ts';
import type { ScopeDefinition } from '../../runtime/program.ts';
import { encodeBlock } from '../protocol/write-batch.ts';
import type { Descriptors } from './descriptors.ts';
import { EntityCosts } from './entity-costs.ts';
import { halveBlock } from './halve-block.ts';

/** Larger blocks are cut before they are encoded: they would not fit in a batch. */
const MAX_ROWS = 65_536;
/** A receiver takes 10,000 blocks a batch unless it is told otherwise. */
const MAX_BLOCKS = 4_096;
/** Of a message: envelope, lane, sequence, watermark, and a frame per block. */
const FRAME_BYTES = 64;
const BLOCK_FRAME_BYTES = 6;

export interface FormedBatch {
  /** Contents of `MetricBlock` messages. */
  readonly blocks: readonly Uint8Array[];
  /** The entities that the blocks use, each once. */
  readonly uses: readonly { readonly scope: ScopeDefinition; readonly entities: readonly number[] }[];
  readonly rows: number;
}

export interface BatchSource {
  take(): MetricBlock | undefined;
}

export interface BatchBounds {
  /** Most bytes of blocks; a batch is closed when it holds half of that. */
  readonly blockBytes: number;
  /** Most bytes of the message, should the stream have to be told every entity in it. */
  readonly messageBytes: number;
}

/** Makes batches of encoded blocks. Each fits on any stream of the process, whatever that one has been told before. */
export class BatchFormer {
  readonly #source: BatchSource;
  readonly #descriptors: Descriptors;
  readonly #registry: (scope: ScopeDefinition) => EntityRegistry;
  readonly #costs = new Map<ScopeDefinition, EntityCosts>();
  readonly #writer = new ByteWriter(65_536);
  /** Taken from the source, and not yet in a batch. */
  readonly #cut: MetricBlock[] = [];
  #stamp = 0;
  #unsendable = 0;

  constructor(source: BatchSource, descriptors: Descriptors, registry: (scope: ScopeDefinition) => EntityRegistry) {
    this.#source = source;
    this.#descriptors = descriptors;
    this.#registry = registry;
  }

  /** Rows taken from the source that are in no batch yet. */
  get rows(): number {
    return this.#cut.reduce((rows, block) => rows + block.entities.length, 0);
  }

  /** The earliest time bucket among those; undefined when there are none. */
  get earliestBucket(): number | undefined {
    return this.#cut.length === 0 ? undefined : Math.min(...this.#cut.map((block) => block.bucket));
  }

  /** Rows dropped since start because one alone is larger than a batch may be. */
  get unsendable(): number {
    return this.#unsendable;
  }

  /** Undefined when there is nothing to send. */
  form(bounds: BatchBounds): FormedBatch | undefined {
    const batch = new OpenBatch(++this.#stamp, bounds);
    while (batch.blockBytes < bounds.blockBytes / 2 && batch.blocks.length < MAX_BLOCKS) {
      const block = this.#cut.shift() ?? this.#source.take();
      if (block === undefined) break;
      if (block.entities.length > MAX_ROWS) this.#cut.unshift(...halveBlock(block));
      else if (!this.#put(block, batch)) break;
    }
    return batch.blocks.length === 0 ? undefined : batch;
  }

  /** False when the block has to wait for the next batch. */
  #put(block: MetricBlock, batch: OpenBatch): boolean {
    const encoded = encodeBlock(this.#descriptors.metric(block.metric), block, this.#writer);
    const costs = this.#costsOf(block.metric.scope);
    if (batch.takes(encoded, costs.cost(block.entities, batch.stamp))) {
      batch.add(encoded, block, costs);
      return true;
    }
    const empty = batch.blocks.length === 0;
    if (!empty) this.#cut.unshift(block);
    else if (block.entities.length > 1) this.#cut.unshift(...halveBlock(block));
    else this.#unsendable++;
    return empty;
  }

  #costsOf(scope: ScopeDefinition): EntityCosts {
    let costs = this.#costs.get(scope);
    if (costs === undefined) {
      costs = new EntityCosts(this.#registry(scope));
      this.#costs.set(scope, costs);
    }
    return costs;
  }
}

class OpenBatch implements FormedBatch {
  readonly stamp: number;
  readonly blocks: Uint8Array[] = [];
  readonly #bounds: BatchBounds;
  readonly #used = new Map<ScopeDefinition, number[]>();
  blockBytes = 0;
  #messageBytes = FRAME_BYTES;
  rows = 0;

  constructor(stamp: number, bounds: BatchBounds) {
    this.stamp = stamp;
    this.#bounds = bounds;
  }

  get uses(): FormedBatch['uses'] {
    return [...this.#used].map(([scope, entities]) => ({ scope, entities }));
  }

  takes(encoded: Uint8Array, dictionaryBytes: number): boolean {
    const bytes = encoded.length + BLOCK_FRAME_BYTES;
    return (
      this.blockBytes + bytes <= this.#bounds.blockBytes &&
      this.#messageBytes + bytes + dictionaryBytes <= this.#bounds.messageBytes
    );
  }

  add(encoded: Uint8Array, block: MetricBlock, costs: EntityCosts): void {
    const { scope } = block.metric;
    const used = this.#used.get(scope) ?? [];
    this.#used.set(scope, used);
    this.#messageBytes += encoded.length + BLOCK_FRAME_BYTES + costs.cost(block.entities, this.stamp);
    costs.use(block.entities, this.stamp, used);
    this.blockBytes += encoded.length + BLOCK_FRAME_BYTES;
    this.rows += block.entities.length;
    this.blocks.push(encoded);
  }
}
