/** A set of small whole numbers, a bit each. */
export class IndexSet {
  #words = new Uint32Array(8);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has(index: number): boolean {
    return ((this.#words[index >>> 5] ?? 0) & (1 << (index & 31))) !== 0;
  }

  add(index: number): void {
    if (this.has(index)) return;
    this.#reserve(index >>> 5);
    this.#words[index >>> 5]! |= 1 << (index & 31);
    this.#size++;
  }

  /** The members under the indexes to which they have moved; negative for those that have gone. */
  moved(to: Int32Array): IndexSet {
    const moved = new IndexSet();
    this.#words.forEach((word, i) => {
      for (let left = word; left !== 0; left &= left - 1) {
        const target = to[i * 32 + 31 - Math.clz32(left & -left)] ?? -1;
        if (target >= 0) moved.add(target);
      }
    });
    return moved;
  }

  #reserve(word: number): void {
    if (word < this.#words.length) return;
    const grown = new Uint32Array(Math.max(word + 1, this.#words.length * 2));
    grown.set(this.#words);
    this.#words = grown;
  }
}
