/** When entities, by their indexes, were last part of a hand-over. All times are clock times, ms. */
export class LastSeen {
  #times = new Float64Array(64);

  note(entities: Int32Array, now: number): void {
    // Entities ascend, so the last one decides.
    this.#reserve((entities.at(-1) ?? -1) + 1);
    const times = this.#times;
    for (let i = 0; i < entities.length; i++) times[entities[i]!] = now;
  }

  /** The same of `from … to - 1`. */
  noteRange(from: number, to: number, now: number): void {
    this.#reserve(to);
    this.#times.fill(now, from, to);
  }

  /** Whether the entity was not seen at `since` or later. */
  isIdle(index: number, since: number): boolean {
    return this.#times[index]! < since;
  }

  /** How many of the first `known` entities are. */
  idleSince(since: number, known: number): number {
    const times = this.#times;
    let idle = 0;
    for (let index = 0; index < known; index++) if (times[index]! < since) idle++;
    return idle;
  }

  /** The same times under the indexes to which entities have moved; negative for those that have gone. */
  moved(to: Int32Array): LastSeen {
    const moved = new LastSeen();
    for (let index = 0; index < to.length; index++) {
      const target = to[index]!;
      if (target < 0) continue;
      moved.#reserve(target + 1);
      moved.#times[target] = this.#times[index]!;
    }
    return moved;
  }

  #reserve(size: number): void {
    if (size <= this.#times.length) return;
    const grown = new Float64Array(Math.max(size, this.#times.length * 2));
    grown.set(this.#times);
    this.#times = grown;
  }
}
