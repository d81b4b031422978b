import { copyInto, growColumn, NO_NUMBERS } from './columns.ts';
import { LabelRows, NO_ENTRY } from './label-rows.ts';
import type { LimitedTables } from './string-tables.ts';
import { type TableBudget, UNBOUNDED } from './table-budget.ts';

const FIRST_ROWS = 16;
const BYTES_PER_ROW = 20;

/**
 * A growing `table<string> … limit k` column. "The first k labels seen" would depend on the order of arrival; this one
 * keeps the k labels that come first by (hash, label), whoever saw them when, and adds up the rest. A label that is
 * kept in the end was never cut on the way, so its weight is exact. Where partials have different limits the least
 * one holds.
 */
export class LimitedTableColumn {
  readonly #rows: LabelRows;
  readonly #budget: TableBudget;
  /** By row: its limit, the weight of everything that was cut, and, plus one, the label that is cut next (0: to be found). */
  #limit: Float64Array = NO_NUMBERS;
  #other: Float64Array = NO_NUMBERS;
  #last = new Int32Array(0);

  constructor(budget: TableBudget = UNBOUNDED) {
    this.#rows = new LabelRows(budget);
    this.#budget = budget;
  }

  add(row: number, label: string, weight: number, limit: number): void {
    this.#limitTo(row, limit);
    this.#add(row, label, weight);
  }

  /** Adds row `from` of `tables`, its limit and what it has cut. */
  addRow(row: number, tables: LimitedTables, from: number): void {
    this.#limitTo(row, tables.limits[from]!);
    this.#other[row]! += tables.other[from]!;
    const end = tables.offsets[from + 1]!;
    for (let i = tables.offsets[from]!; i < end; i++) this.#add(row, tables.keys[i]!, tables.weights[i]!);
  }

  isExact(row: number): boolean {
    return this.#rows.isExact(row) && Number.isSafeInteger(this.#other[row] ?? 0);
  }

  areExact(rows: Int32Array): boolean {
    return rows.every((row) => this.isExact(row));
  }

  /** The rows `order`, in that order, as a block's column. */
  take(order: Int32Array): LimitedTables {
    const limits = Float64Array.from(order, (row) => this.#limit[row] ?? Number.POSITIVE_INFINITY);
    const other = Float64Array.from(order, (row) => this.#other[row] ?? 0);
    return { ...this.#rows.take(order), other, limits };
  }

  #add(row: number, label: string, weight: number): void {
    const rows = this.#rows;
    const id = rows.labels.id(label);
    const entry = rows.find(row, id);
    if (entry !== NO_ENTRY) rows.add(entry, weight);
    else if (rows.count(row) < this.#limit[row]!) this.#insert(row, id, weight);
    else if (rows.labels.comesBefore(id, this.#lastOf(row))) {
      this.#cut(row);
      this.#insert(row, id, weight);
    } else this.#other[row]! += weight;
  }

  #insert(row: number, label: number, weight: number): void {
    this.#rows.insert(row, label, weight);
    this.#last[row] = 0;
  }

  #limitTo(row: number, limit: number): void {
    if (row >= this.#limit.length) this.#grow(row + 1);
    if (limit >= this.#limit[row]!) return;
    // A partial from outside may say anything; a table keeps at least one label.
    this.#limit[row] = Math.max(limit, 1);
    while (this.#rows.count(row) > this.#limit[row]!) this.#cut(row);
  }

  /** Takes the last label out of a row; its weight goes to what was cut. */
  #cut(row: number): void {
    this.#other[row]! += this.#rows.remove(row, this.#lastOf(row));
    this.#last[row] = 0;
  }

  #lastOf(row: number): number {
    if (this.#last[row] === 0) this.#last[row] = this.#rows.lastLabel(row) + 1;
    return this.#last[row]! - 1;
  }

  #grow(rows: number): void {
    const before = this.#limit.length;
    const size = Math.max(rows, before * 2, FIRST_ROWS);
    this.#limit = growColumn(this.#limit, size, Number.POSITIVE_INFINITY);
    this.#other = growColumn(this.#other, size, 0);
    this.#last = copyInto(new Int32Array(size), this.#last);
    this.#budget.grew((size - before) * BYTES_PER_ROW);
  }
}
