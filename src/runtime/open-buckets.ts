/** The tables of the time buckets that are open, made when a bucket is first touched. */
export class OpenBuckets<T> {
  readonly #create: () => T;
  #open = new Map<number, T>();
  #lastBucket = Number.NaN;
  #last: T | undefined;

  constructor(create: () => T) {
    this.#create = create;
  }

  /** The tables of a bucket (epoch minutes). Most records fall into the same one as the record before. */
  at(bucket: number): T {
    if (bucket === this.#lastBucket) return this.#last!;
    let tables = this.#open.get(bucket);
    if (tables === undefined) {
      tables = this.#create();
      this.#open.set(bucket, tables);
    }
    this.#lastBucket = bucket;
    this.#last = tables;
    return tables;
  }

  /** Hands over every open bucket, earliest first, and starts anew. */
  take(): [bucket: number, tables: T][] {
    const taken = [...this.#open].sort((a, b) => a[0] - b[0]);
    this.#open = new Map();
    this.#lastBucket = Number.NaN;
    this.#last = undefined;
    return taken;
  }
}
