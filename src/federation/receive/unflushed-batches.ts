export interface UnflushedBatch {
  readonly lane: number;
  readonly sequence: number;
  readonly bytes: number;
  readonly blocks: number;
}

/** The batches of one stream that are not durable yet: what its credit is counted by. */
export class UnflushedBatches {
  #batches: UnflushedBatch[] = [];
  #bytes = 0;
  #blocks = 0;

  get bytes(): number {
    return this.#bytes;
  }

  get blocks(): number {
    return this.#blocks;
  }

  get empty(): boolean {
    return this.#batches.length === 0;
  }

  add(batch: UnflushedBatch): void {
    this.#batches.push(batch);
    this.#bytes += batch.bytes;
    this.#blocks += batch.blocks;
  }

  /** Forgets those that are durable. `durable` gives the last number that is, per lane. */
  settle(durable: (lane: number) => number): void {
    const left = this.#batches.filter(({ lane, sequence }) => sequence > durable(lane));
    this.#batches = [];
    this.#bytes = 0;
    this.#blocks = 0;
    for (const batch of left) this.add(batch);
  }
}
