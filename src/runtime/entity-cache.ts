type Level = Map<unknown, Level | number>;

/**
 * Entity indexes by the raw values of a record's entity fields, so that ids are built once per distinct entity and
 * never per record. Nested maps: no key has to be put together for a look-up. One method per number of fields, for the
 * look-up stands on the hot path.
 */
export class EntityCache {
  readonly #root: Level = new Map();

  /** A scope without fields has one entity. */
  find0(): number | undefined {
    return this.find1(undefined);
  }

  find1(a: unknown): number | undefined {
    return this.#root.get(a) as number | undefined;
  }

  find2(a: unknown, b: unknown): number | undefined {
    return below(this.#root, a)?.get(b) as number | undefined;
  }

  find3(a: unknown, b: unknown, c: unknown): number | undefined {
    return below(below(this.#root, a), b)?.get(c) as number | undefined;
  }

  find4(a: unknown, b: unknown, c: unknown, d: unknown): number | undefined {
    return below(below(below(this.#root, a), b), c)?.get(d) as number | undefined;
  }

  find5(a: unknown, b: unknown, c: unknown, d: unknown, e: unknown): number | undefined {
    return below(below(below(below(this.#root, a), b), c), d)?.get(e) as number | undefined;
  }

  find6(a: unknown, b: unknown, c: unknown, d: unknown, e: unknown, f: unknown): number | undefined {
    return below(below(below(below(below(this.#root, a), b), c), d), e)?.get(f) as number | undefined;
  }

  /** Remembers the index under its path of values; always as many as the look-up gives. */
  keep(index: number, ...path: readonly unknown[]): void {
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
  }
}

function below(level: Level | undefined, key: unknown): Level | undefined {
  return level?.get(key) as Level | undefined;
}
