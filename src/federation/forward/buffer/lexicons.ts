import { encodeLexicon, type LexiconRecord } from './lexicon-record.ts';
import type { Lexicon } from './parcel-buffer.ts';
import { RecoveredLexicon } from './recovered-lexicon.ts';

/** The lexicons of the parcels that are kept, by the numbers that stand for them on file. */
export class Lexicons {
  readonly #numbers = new WeakMap<Lexicon, number>();
  readonly #byNumber = new Map<number, Lexicon>();
  /** Written to the present segment. */
  readonly #written = new Set<number>();

  recover(record: LexiconRecord): void {
    if (!this.#byNumber.has(record.number)) this.#byNumber.set(record.number, new RecoveredLexicon(record));
  }

  get(number: number): Lexicon | undefined {
    return this.#byNumber.get(number);
  }

  /** `next` gives a number that has never been used. */
  numberOf(lexicon: Lexicon, next: () => number): number {
    const number = this.#numbers.get(lexicon) ?? next();
    this.#numbers.set(lexicon, number);
    return number;
  }

  /** The records that the present segment lacks for parcels of these; twice each, as many parcels hang on one. */
  unwritten(parcels: readonly { readonly lexicon: Lexicon; readonly facts: { readonly lexicon: number } }[]): {
    readonly numbers: readonly number[];
    readonly records: readonly Buffer[];
  } {
    const missing = new Map<number, Lexicon>();
    for (const { lexicon, facts } of parcels) {
      this.#byNumber.set(facts.lexicon, lexicon);
      if (!this.#written.has(facts.lexicon)) missing.set(facts.lexicon, lexicon);
    }
    const records = [...missing].map(([number, lexicon]) => encodeLexicon(number, lexicon));
    return { numbers: [...missing.keys()], records: records.flatMap((record) => [record, Buffer.from(record)]) };
  }

  written(numbers: Iterable<number>): void {
    for (const number of numbers) this.#written.add(number);
  }

  /** A new segment has begun. */
  beginSegment(): void {
    this.#written.clear();
  }

  /** Forgets those that no parcel uses any more: each holds the names of all its entities. */
  keepOnly(used: ReadonlySet<number>): void {
    for (const number of this.#byNumber.keys()) if (!used.has(number)) this.#byNumber.delete(number);
  }
}
