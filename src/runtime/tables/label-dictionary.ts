import { fnv1a } from '../../text/fnv1a.ts';
import { comesBefore } from './label-order.ts';
import type { TableBudget } from './table-budget.ts';

/** What a label takes besides its letters, about: its place in the map, the list and the hashes. */
const BYTES_PER_LABEL = 64;

/** The labels of one column, each held once, by a small number. */
export class LabelDictionary {
  readonly #budget: TableBudget;
  readonly #ids = new Map<string, number>();
  readonly #labels: string[] = [];
  readonly #hashes: number[] = [];
  #ranks = new Int32Array(0);

  constructor(budget: TableBudget) {
    this.#budget = budget;
  }

  /** The label's number, a new one when it has none yet. */
  id(label: string): number {
    const known = this.#ids.get(label);
    if (known !== undefined) return known;
    const id = this.#labels.length;
    this.#ids.set(label, id);
    this.#labels.push(label);
    this.#hashes.push(fnv1a(label));
    this.#budget.grew(BYTES_PER_LABEL + label.length * 2);
    return id;
  }

  label(id: number): string {
    return this.#labels[id]!;
  }

  /** Whether a limited table keeps label `a` rather than label `b`. */
  comesBefore(a: number, b: number): boolean {
    return comesBefore(this.#labels[a]!, this.#hashes[a]!, this.#labels[b]!, this.#hashes[b]!);
  }

  /** By id, the label's place among all of them, ascending by UTF-16 code units. */
  ranks(): Int32Array {
    if (this.#ranks.length === this.#labels.length) return this.#ranks;
    const ids = Array.from(this.#labels.keys()).sort((a, b) => (this.#labels[a]! < this.#labels[b]! ? -1 : 1));
    this.#ranks = new Int32Array(ids.length);
    for (const [rank, id] of ids.entries()) this.#ranks[id] = rank;
    return this.#ranks;
  }
}
