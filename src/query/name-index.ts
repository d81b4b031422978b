import { fnv1a } from '../text/fnv1a.ts';

const NONE = -1;
const SMALLEST = 64;

/**
 * Numbers by name, without the names: by their hashes alone, so that a name costs 16 bytes whatever its length. A chain of
 * entries for each of as many buckets as there is room for entries.
 */
export class NameIndex {
  /** By bucket, its latest entry. */
  #heads = new Int32Array(SMALLEST).fill(NONE);
  /** By entry: the one before in its chain, the name's hash, the number. */
  #before = new Int32Array(SMALLEST);
  #hashes = new Uint32Array(SMALLEST);
  #numbers = new Int32Array(SMALLEST);
  #size = 0;

  add(name: string, number: number): void {
    if (this.#size === this.#heads.length) this.#grow();
    const entry = this.#size++;
    this.#hashes[entry] = fnv1a(name);
    this.#numbers[entry] = number;
    this.#chain(entry);
  }

  /** Numbers of the name, ascending; now and then that of a name with the same hash is among them. */
  find(name: string): number[] {
    const hash = fnv1a(name);
    const numbers: number[] = [];
    for (let entry = this.#heads[this.#bucketOf(hash)]!; entry !== NONE; entry = this.#before[entry]!)
      if (this.#hashes[entry] === hash) numbers.push(this.#numbers[entry]!);
    return numbers.sort((a, b) => a - b);
  }

  #chain(entry: number): void {
    const bucket = this.#bucketOf(this.#hashes[entry]!);
    this.#before[entry] = this.#heads[bucket]!;
    this.#heads[bucket] = entry;
  }

  /** There are as many buckets as a power of two. */
  #bucketOf(hash: number): number {
    return hash & (this.#heads.length - 1);
  }

  #grow(): void {
    const room = this.#heads.length * 2;
    this.#before = copied(this.#before, new Int32Array(room));
    this.#hashes = copied(this.#hashes, new Uint32Array(room));
    this.#numbers = copied(this.#numbers, new Int32Array(room));
    this.#heads = new Int32Array(room).fill(NONE);
    for (let entry = 0; entry < this.#size; entry++) this.#chain(entry);
  }
}

function copied<T extends Int32Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
