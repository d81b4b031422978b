export interface BucketRange {
  readonly firstBucket: number;
  readonly lastBucket: number;
}

/** Counts things by time bucket, so that the earliest of many is had without looking at each. */
export class BucketTally {
  readonly #counts = new Map<number, number>();
  #least: number | undefined;

  add(bucket: number): void {
    this.#counts.set(bucket, (this.#counts.get(bucket) ?? 0) + 1);
    if (this.#least !== undefined && bucket < this.#least) this.#least = bucket;
  }

  remove(bucket: number): void {
    const count = (this.#counts.get(bucket) ?? 0) - 1;
    if (count > 0) {
      this.#counts.set(bucket, count);
      return;
    }
    this.#counts.delete(bucket);
    if (bucket === this.#least) this.#least = undefined;
  }

  /** Infinity when there is none. */
  get least(): number {
    this.#least ??= minimum(this.#counts.keys());
    return this.#least;
  }

  /** -Infinity when there is none. */
  get greatest(): number {
    let greatest = -Infinity;
    for (const bucket of this.#counts.keys()) if (bucket > greatest) greatest = bucket;
    return greatest;
  }
}

function minimum(buckets: Iterable<number>): number {
  let least = Infinity;
  for (const bucket of buckets) if (bucket < least) least = bucket;
  return least;
}
