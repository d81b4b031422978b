const SECOND_MS = 1_000;

/** When entities, by their indexes, were last part of a hand-over; to the second. */
export class LastSeen {
  /** Epoch seconds. */
  #seconds = new Uint32Array(64);

  /** `now`: clock time, ms. */
  note(entities: Int32Array, now: number): void {
    // Entities ascend, so the last one decides.
    this.#reserve((entities.at(-1) ?? -1) + 1);
    const seconds = this.#seconds;
    const second = secondOf(now);
    for (let i = 0; i < entities.length; i++) seconds[entities[i]!] = second;
  }

  /** The same of `from … to - 1`. */
  noteRange(from: number, to: number, now: number): void {
    this.#reserve(to);
    this.#seconds.fill(secondOf(now), from, to);
  }

  /** How many of the first `known` entities were not seen at `since` (clock time, ms) or later. */
  idleSince(since: number, known: number): number {
    const seconds = this.#seconds;
    const second = secondOf(since);
    let idle = 0;
    for (let index = 0; index < known; index++) if (seconds[index]! < second) idle++;
    return idle;
  }

  /** Whether the entity was not seen at `since` (clock time, ms) or later. */
  isIdle(index: number, since: number): boolean {
    return this.#seconds[index]! < secondOf(since);
  }

  /** The same times under the indexes to which entities have moved; negative for those that have gone. */
  moved(to: Int32Array): LastSeen {
    const moved = new LastSeen();
    for (let index = 0; index < to.length; index++) {
      const target = to[index]!;
      if (target < 0) continue;
      moved.#reserve(target + 1);
      moved.#seconds[target] = this.#seconds[index]!;
    }
    return moved;
  }

  #reserve(size: number): void {
    if (size <= this.#seconds.length) return;
    const grown = new Uint32Array(Math.max(size, this.#seconds.length * 2));
    grown.set(this.#seconds);
    this.#seconds = grown;
  }
}

function secondOf(time: number): number {
  return Math.max(0, Math.floor(time / SECOND_MS));
}
