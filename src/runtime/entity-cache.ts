type Level = Map<unknown, Level | number>;

/**
 * Entity indexes by the raw values of a record's entity fields, so that ids are built once per distinct entity and
 * never per record. Nested maps: no key has to be put together for a look-up.
 */
export class EntityCache {
  readonly #root: Level = new Map();

  find1(a: unknown): number | undefined {
    return this.#root.get(a) as number | undefined;
  }

  find2(a: unknown, b: unknown): number | undefined {
    return (this.#root.get(a) as Level | undefined)?.get(b) as number | undefined;
  }

  find3(a: unknown, b: unknown, c: unknown): number | undefined {
    const second = this.#root.get(a) as Level | undefined;
    return (second?.get(b) as Level | undefined)?.get(c) as number | undefined;
  }

  /** Remembers the index under its path of values; always as many as the look-up gives. */
  keep(index: number, ...path: readonly unknown[]): number {
    let level = this.#root;
    for (const key of path.slice(0, -1)) {
      let next = level.get(key) as Level | undefined;
      if (next === undefined) {
        next = new Map();
        level.set(key, next);
      }
      level = next;
    }
    level.set(path.at(-1), index);
    return index;
  }
}
