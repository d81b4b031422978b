import type { MetricBlock } from '../../runtime/block.ts';
import type { MetricDefinition } from '../../runtime/program.ts';
import { BucketTally } from './bucket-tally.ts';
import type { WeighedBlock } from './weighed-block.ts';

/** Blocks to make parcels of: those that were cut or did not fit come back, and go out first. */
export class BlockSupply {
  readonly #source: () => WeighedBlock | undefined;
  readonly #returned: WeighedBlock[] = [];
  readonly #buckets = new BucketTally();
  #rows = 0;
  #increments = 0;

  constructor(source: () => WeighedBlock | undefined) {
    this.#source = source;
  }

  static of(blocks: readonly WeighedBlock[]): BlockSupply {
    const rest = blocks.values();
    return new BlockSupply(() => rest.next().value);
  }

  /** Of what has come back. */
  get rows(): number {
    return this.#rows;
  }

  get increments(): number {
    return this.#increments;
  }

  get buckets(): BucketTally {
    return this.#buckets;
  }

  /** Those that have come back. */
  *blocks(): Generator<MetricBlock> {
    for (const { block } of this.#returned) yield block;
  }

  /** What `next` will give. */
  peek(): WeighedBlock | undefined {
    const next = this.next();
    if (next !== undefined) this.giveBack(next);
    return next;
  }

  next(): WeighedBlock | undefined {
    const returned = this.#returned.shift();
    if (returned === undefined) return this.#source();
    this.#count(returned, -1);
    this.#buckets.remove(returned.block.bucket);
    return returned;
  }

  giveBack(...blocks: readonly WeighedBlock[]): void {
    this.#returned.unshift(...blocks);
    for (const weighed of blocks) {
      this.#count(weighed, 1);
      this.#buckets.add(weighed.block.bucket);
    }
  }

  /** Forgets, of what has come back, blocks of metrics that are not wanted; gives how many increments. */
  retain(wanted: (metric: MetricDefinition) => boolean): number {
    const before = this.#increments;
    const kept = this.#returned.filter(({ block }) => wanted(block.metric));
    for (const weighed of this.#returned.splice(0)) {
      this.#count(weighed, -1);
      this.#buckets.remove(weighed.block.bucket);
    }
    this.giveBack(...kept);
    return before - this.#increments;
  }

  #count({ block, increments }: WeighedBlock, sign: number): void {
    this.#rows += sign * block.entities.length;
    this.#increments += sign * increments;
  }
}
