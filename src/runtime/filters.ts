import type { EntityDictionary } from './entity.ts';

/**
 * SkyWalking's `like` (LikeMatch): `%` at the start, at the end, or at both. Null matches nothing, and so does a
 * pattern without `%`.
 */
export function like(text: string | null, pattern: string): boolean {
  if (text === null) return false;
  const open = pattern.startsWith('%');
  const close = pattern.endsWith('%');
  if (open && close) return text.includes(pattern.slice(1, -1));
  return (open && text.endsWith(pattern.slice(1))) || (close && text.startsWith(pattern.slice(0, -1)));
}

/** SkyWalking's `contain`: a list has the text as an element. A list that is null has none. */
export function contain(list: readonly string[] | null, text: string): boolean {
  return list?.includes(text) ?? false;
}

/** SkyWalking's casts `(str->long)` and `(str->int)`: text as a number, 0 for null and for what is no number. */
export function textToLong(text: string | null): number {
  return text !== null && /^[+-]?\d+$/.test(text) ? Number(text) : 0;
}

/** Division of integers on the hot path: towards zero, and 0 where the divisor is 0. */
export function divideInt(a: number, b: number): number {
  return b === 0 ? 0 : Math.trunc(a / b);
}

/** Remainder of integers on the hot path: the dividend's sign, and 0 where the divisor is 0. */
export function remainderInt(a: number, b: number): number {
  return b === 0 ? 0 : a % b;
}

const UNDECIDED = 0;
const PASSES = 1;
const FAILS = 2;

/** A filter over entity fields, decided once per dictionary entry and then remembered. */
export class EntityMask {
  readonly #passes: (fields: readonly string[]) => boolean;
  readonly #dictionary: EntityDictionary;
  #decided = new Uint8Array(64);

  constructor(dictionary: EntityDictionary, passes: (fields: readonly string[]) => boolean) {
    this.#dictionary = dictionary;
    this.#passes = passes;
  }

  /** Whether the dictionary's entity `index` passes. */
  passes(index: number): boolean {
    const known = index < this.#decided.length ? this.#decided[index] : UNDECIDED;
    return known === UNDECIDED ? this.#decide(index) : known === PASSES;
  }

  #decide(index: number): boolean {
    if (index >= this.#decided.length) {
      const grown = new Uint8Array(Math.max(index + 1, this.#decided.length * 2));
      grown.set(this.#decided);
      this.#decided = grown;
    }
    const passes = this.#passes(this.#dictionary.fields(index));
    this.#decided[index] = passes ? PASSES : FAILS;
    return passes;
  }
}
