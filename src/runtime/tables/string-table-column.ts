import { LabelRows, NO_ENTRY } from './label-rows.ts';
import type { StringTables } from './string-tables.ts';
import { type TableBudget, UNBOUNDED } from './table-budget.ts';

/** A growing `table<string>` column. A weight of zero is the same as no entry. */
export class StringTableColumn {
  readonly #rows: LabelRows;

  constructor(budget: TableBudget = UNBOUNDED) {
    this.#rows = new LabelRows(budget);
  }

  add(row: number, label: string, weight: number): void {
    const id = this.#rows.labels.id(label);
    const entry = this.#rows.find(row, id);
    if (entry === NO_ENTRY) this.#rows.insert(row, id, weight);
    else this.#rows.add(entry, weight);
  }

  /** Adds row `from` of `tables`. */
  addRow(row: number, tables: StringTables, from: number): void {
    const end = tables.offsets[from + 1]!;
    for (let i = tables.offsets[from]!; i < end; i++) this.add(row, tables.keys[i]!, tables.weights[i]!);
  }

  isExact(row: number): boolean {
    return this.#rows.isExact(row);
  }

  areExact(rows: Int32Array): boolean {
    return rows.every((row) => this.#rows.isExact(row));
  }

  /** The rows `order`, in that order, as a block's column. */
  take(order: Int32Array): StringTables {
    return this.#rows.take(order);
  }
}
