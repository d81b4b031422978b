import { fnv1a } from '../../text/fnv1a.ts';
import { comesBefore } from './label-order.ts';
import { StringTableColumn } from './string-table-column.ts';
import type { LimitedTables } from './string-tables.ts';

/** What is known of one row beside its labels. */
interface RowLimit {
  limit: number;
  /** Weight of everything that was cut. */
  other: number;
  /** The label that is cut next, once the row is full. */
  last: string | undefined;
}

/**
 * A growing `table<string> … limit k` column. "The first k labels seen" would depend on the order of arrival; this one
 * keeps the k labels that come first by (hash, label), whoever saw them when, and adds up the rest. A label that is
 * kept in the end was never cut on the way, so its weight is exact. Where partials have different limits the least
 * one holds.
 */
export class LimitedTableColumn {
  readonly #tables = new StringTableColumn();
  readonly #limits: RowLimit[] = [];
  readonly #hashes = new Map<string, number>();

  add(row: number, label: string, weight: number, limit: number): void {
    this.#limitTo(row, limit);
    this.#add(row, label, weight);
  }

  /** Adds row `from` of `tables`, its limit and what it has cut. */
  addRow(row: number, tables: LimitedTables, from: number): void {
    this.#limitTo(row, tables.limits[from]!);
    this.#limitOf(row).other += tables.other[from]!;
    const end = tables.offsets[from + 1]!;
    for (let i = tables.offsets[from]!; i < end; i++) this.#add(row, tables.keys[i]!, tables.weights[i]!);
  }

  /** The rows `order`, in that order, as a block's column. */
  take(order: Int32Array): LimitedTables {
    const limits = Float64Array.from(order, (row) => this.#limitOf(row).limit);
    const other = Float64Array.from(order, (row) => this.#limitOf(row).other);
    return { ...this.#tables.take(order), other, limits };
  }

  #add(row: number, label: string, weight: number): void {
    const labels = this.#tables.labels(row);
    const held = labels.get(label);
    const state = this.#limitOf(row);
    if (held !== undefined) labels.set(label, held + weight);
    else if (labels.size < state.limit) {
      labels.set(label, weight);
      state.last = undefined;
    } else if (this.#isBefore(label, this.#lastOf(row))) {
      this.#cut(row);
      labels.set(label, weight);
    } else state.other += weight;
  }

  #limitTo(row: number, limit: number): void {
    const state = this.#limitOf(row);
    if (limit >= state.limit) return;
    // A partial from outside may say anything; a table keeps at least one label.
    state.limit = Math.max(limit, 1);
    while (this.#tables.labels(row).size > state.limit) this.#cut(row);
  }

  /** Takes the last label out of a row; its weight goes to what was cut. */
  #cut(row: number): void {
    const labels = this.#tables.labels(row);
    const last = this.#lastOf(row);
    const state = this.#limitOf(row);
    state.other += labels.get(last) ?? 0;
    state.last = undefined;
    labels.delete(last);
  }

  #lastOf(row: number): string {
    const state = this.#limitOf(row);
    if (state.last !== undefined) return state.last;
    let last: string | undefined;
    for (const label of this.#tables.labels(row).keys())
      if (last === undefined || this.#isBefore(last, label)) last = label;
    state.last = last ?? '';
    return state.last;
  }

  #isBefore(a: string, b: string): boolean {
    return comesBefore(a, this.#hashOf(a), b, this.#hashOf(b));
  }

  #hashOf(label: string): number {
    let hash = this.#hashes.get(label);
    if (hash === undefined) {
      hash = fnv1a(label);
      this.#hashes.set(label, hash);
    }
    return hash;
  }

  #limitOf(row: number): RowLimit {
    let state = this.#limits[row];
    if (state === undefined) {
      state = { limit: Number.POSITIVE_INFINITY, other: 0, last: undefined };
      this.#limits[row] = state;
    }
    return state;
  }
}
