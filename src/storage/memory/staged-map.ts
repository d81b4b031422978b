/** A map whose changes stay beside it until they are committed: readers of `committed` do not see them before. */
export class StagedMap<K, V> {
  readonly committed = new Map<K, V>();
  /** Undefined under a key that is to go. */
  readonly #staged = new Map<K, V | undefined>();

  /** As the running transaction sees it. */
  get(key: K): V | undefined {
    return this.#staged.has(key) ? this.#staged.get(key) : this.committed.get(key);
  }

  set(key: K, value: V): void {
    this.#staged.set(key, value);
  }

  delete(key: K): void {
    this.#staged.set(key, undefined);
  }

  commit(): void {
    for (const [key, value] of this.#staged) {
      if (value === undefined) this.committed.delete(key);
      else this.committed.set(key, value);
    }
    this.#staged.clear();
  }

  rollback(): void {
    this.#staged.clear();
  }
}
