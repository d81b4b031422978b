import { copyInto } from './columns.ts';
import { LabelDictionary } from './label-dictionary.ts';
import type { StringTables } from './string-tables.ts';
import { type TableBudget, UNBOUNDED } from './table-budget.ts';

const FIRST_ENTRIES = 16;
/** Labels of a row from which on a map finds them, where its chain has grown too long to walk. */
const LONG_ROW = 64;
/** Of an entry, of a row, and of a label in the map of a long row. */
const BYTES_PER_ENTRY = 16;
const BYTES_PER_ROW = 8;
const BYTES_PER_MAPPED = 40;
/** Entries are numbered below this. */
const ENTRY_END = 2 ** 31;

/** Given where a row has no such label. */
export const NO_ENTRY = -1;

/** The labels of many rows with a weight each: a chain of entries a row, in arrays that all rows share. */
export class LabelRows {
  readonly labels: LabelDictionary;
  readonly #budget: TableBudget;
  /** By row: its first entry, plus one, and how many there are. */
  #first = new Int32Array(0);
  #count = new Int32Array(0);
  /** By entry: its label, its weight, and the next entry of its row, plus one. */
  #label = new Int32Array(0);
  #weight = new Float64Array(0);
  #next = new Int32Array(0);
  #entries = 0;
  /** First of the entries that were given back, plus one; they are chained like those of a row. */
  #free = 0;
  /** By row that is long: entries by label. */
  readonly #long = new Map<number, Map<number, number>>();

  constructor(budget: TableBudget = UNBOUNDED) {
    this.#budget = budget;
    this.labels = new LabelDictionary(budget);
  }

  /** How many labels a row has. */
  count(row: number): number {
    return row < this.#count.length ? this.#count[row]! : 0;
  }

  /** The entry of a label in a row, or NO_ENTRY. */
  find(row: number, label: number): number {
    if (this.count(row) >= LONG_ROW) return this.#long.get(row)!.get(label) ?? NO_ENTRY;
    for (let at = this.#firstOf(row); at !== 0; at = this.#next[at - 1]!)
      if (this.#label[at - 1] === label) return at - 1;
    return NO_ENTRY;
  }

  weight(entry: number): number {
    return this.#weight[entry]!;
  }

  add(entry: number, weight: number): void {
    this.#weight[entry]! += weight;
  }

  /** Gives a row a label that it has not. */
  insert(row: number, label: number, weight: number): void {
    if (row >= this.#first.length) this.#growRows(row + 1);
    const entry = this.#newEntry();
    this.#label[entry] = label;
    this.#weight[entry] = weight;
    this.#next[entry] = this.#first[row]!;
    this.#first[row] = entry + 1;
    this.#count[row]!++;
    if (this.#count[row]! >= LONG_ROW) this.#map(row, label, entry);
  }

  /** Takes a label out of a row; gives its weight. */
  remove(row: number, label: number): number {
    let before = 0;
    for (let at = this.#firstOf(row); at !== 0; before = at, at = this.#next[at - 1]!) {
      if (this.#label[at - 1] !== label) continue;
      if (before === 0) this.#first[row] = this.#next[at - 1]!;
      else this.#next[before - 1] = this.#next[at - 1]!;
      this.#next[at - 1] = this.#free;
      this.#free = at;
      this.#count[row]!--;
      if (this.#count[row]! < LONG_ROW) this.#long.delete(row);
      else this.#long.get(row)?.delete(label);
      return this.#weight[at - 1]!;
    }
    return 0;
  }

  /** The label of a row that a limited table cuts first; NO_ENTRY when the row has none. */
  lastLabel(row: number): number {
    let last = NO_ENTRY;
    for (let at = this.#firstOf(row); at !== 0; at = this.#next[at - 1]!) {
      const label = this.#label[at - 1]!;
      if (last === NO_ENTRY || this.labels.comesBefore(last, label)) last = label;
    }
    return last;
  }

  /** Whether every weight of a row is what it says: a sum that passed 2^53 may have been rounded. */
  isExact(row: number): boolean {
    for (let at = this.#firstOf(row); at !== 0; at = this.#next[at - 1]!)
      if (!Number.isSafeInteger(this.#weight[at - 1]!)) return false;
    return true;
  }

  /** The rows `order`, in that order, as a block's column; what weighs nothing is left out. */
  take(order: Int32Array): StringTables {
    const offsets = new Uint32Array(order.length + 1);
    let total = 0;
    let longest = 0;
    for (let i = 0; i < order.length; i++) {
      const count = this.count(order[i]!);
      total += count;
      longest = Math.max(longest, count);
    }
    const keys: string[] = [];
    const weights = new Float64Array(total);
    const ranked = new Float64Array(longest);
    for (let i = 0; i < order.length; i++) {
      const count = this.#rank(order[i]!, ranked);
      for (let k = 0; k < count; k++) {
        const entry = ranked[k]! % ENTRY_END;
        if (this.#weight[entry] === 0) continue;
        weights[keys.length] = this.#weight[entry]!;
        keys.push(this.labels.label(this.#label[entry]!));
      }
      offsets[i + 1] = keys.length;
    }
    return { offsets, keys, weights: keys.length === total ? weights : weights.slice(0, keys.length) };
  }

  /** Puts the entries of a row into `ranked`, labels ascending, as `rank * ENTRY_END + entry`; gives how many. */
  #rank(row: number, ranked: Float64Array): number {
    const ranks = this.labels.ranks();
    let count = 0;
    for (let at = this.#firstOf(row); at !== 0; at = this.#next[at - 1]!)
      ranked[count++] = ranks[this.#label[at - 1]!]! * ENTRY_END + at - 1;
    ranked.subarray(0, count).sort();
    return count;
  }

  #firstOf(row: number): number {
    return row < this.#first.length ? this.#first[row]! : 0;
  }

  #newEntry(): number {
    if (this.#free !== 0) {
      const entry = this.#free - 1;
      this.#free = this.#next[entry]!;
      return entry;
    }
    if (this.#entries === this.#label.length) this.#growEntries();
    return this.#entries++;
  }

  #map(row: number, label: number, entry: number): void {
    let entries = this.#long.get(row);
    if (entries === undefined) {
      entries = new Map();
      for (let at = this.#first[row]!; at !== 0; at = this.#next[at - 1]!) entries.set(this.#label[at - 1]!, at - 1);
      this.#long.set(row, entries);
    }
    entries.set(label, entry);
    this.#budget.grew(BYTES_PER_MAPPED);
  }

  #growRows(rows: number): void {
    const size = Math.max(rows, this.#first.length * 2, FIRST_ENTRIES);
    this.#budget.grew((size - this.#first.length) * BYTES_PER_ROW);
    this.#first = copyInto(new Int32Array(size), this.#first);
    this.#count = copyInto(new Int32Array(size), this.#count);
  }

  #growEntries(): void {
    const size = Math.max(this.#entries * 2, FIRST_ENTRIES);
    this.#budget.grew((size - this.#entries) * BYTES_PER_ENTRY);
    this.#label = copyInto(new Int32Array(size), this.#label);
    this.#weight = copyInto(new Float64Array(size), this.#weight);
    this.#next = copyInto(new Int32Array(size), this.#next);
  }
}
