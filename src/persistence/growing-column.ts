import type { ColumnDefinition } from '../runtime/program.ts';
import { growColumn, nextCapacity } from '../runtime/tables/columns.ts';
import { IntTableColumn } from '../runtime/tables/int-table-column.ts';
import type { IntTables } from '../runtime/tables/int-tables.ts';
import { LimitedTableColumn } from '../runtime/tables/limited-table-column.ts';
import { UNSET } from '../runtime/tables/same.ts';
import { StringTableColumn } from '../runtime/tables/string-table-column.ts';
import type { StringTables } from '../runtime/tables/string-tables.ts';
import { type ColumnValues, identityOf } from './described-columns.ts';

/** A column of a table that grows and merges. */
export interface GrowingColumn {
  /** Whether `add` would take the value; only a `same` column may refuse. */
  agrees(row: number, values: ColumnValues, from: number): boolean;
  add(row: number, values: ColumnValues, from: number): void;
  take(order: Int32Array): ColumnValues;
}

/** A state that cannot be merged because only its function's own module knows how. */
export class NotMergeable extends Error {
  override readonly name = 'NotMergeable';
}

export function growingColumn({ type, merge }: ColumnDefinition): GrowingColumn {
  if (type === 'bytes' || merge === 'module') return new SingleValues();
  if (type === 'table<int>') return new GrowingIntTable();
  return type === 'table<string>' ? new GrowingStringTable() : new GrowingNumbers(merge);
}

class GrowingNumbers implements GrowingColumn {
  readonly #merge: 'sum' | 'min' | 'max' | 'same';
  #values: Float64Array = new Float64Array(0);

  constructor(merge: 'sum' | 'min' | 'max' | 'same') {
    this.#merge = merge;
  }

  agrees(row: number, values: ColumnValues, from: number): boolean {
    const held = this.#values[row] ?? UNSET;
    const incoming = (values as Float64Array)[from]!;
    return this.#merge !== 'same' || Number.isNaN(held) || Number.isNaN(incoming) || held === incoming;
  }

  add(row: number, values: ColumnValues, from: number): void {
    const capacity = this.#values.length;
    if (row >= capacity)
      this.#values = growColumn(this.#values, nextCapacity(capacity, row + 1), identityOf(this.#merge));
    const incoming = (values as Float64Array)[from]!;
    const held = this.#values[row]!;
    if (this.#merge === 'sum') this.#values[row] = held + incoming;
    else if (this.#merge !== 'same') this.#values[row] = Math[this.#merge](held, incoming);
    else if (Number.isNaN(held)) this.#values[row] = incoming;
  }

  take(order: Int32Array): Float64Array {
    return Float64Array.from(order, (row) => this.#values[row] ?? identityOf(this.#merge));
  }
}

class GrowingIntTable implements GrowingColumn {
  readonly #tables = new IntTableColumn(0);
  #rows = 0;

  agrees(): boolean {
    return true;
  }

  add(row: number, values: ColumnValues, from: number): void {
    if (row >= this.#rows) {
      this.#rows = Math.max(row + 1, this.#rows * 2);
      this.#tables.grow(this.#rows);
    }
    this.#tables.addRow(row, values as IntTables, from, 1);
  }

  take(order: Int32Array): IntTables {
    return this.#tables.take(order);
  }
}

/** With and without a limit: rows of either kind carry what tells. */
class GrowingStringTable implements GrowingColumn {
  readonly #plain = new StringTableColumn();
  readonly #limited = new LimitedTableColumn();
  #isLimited = false;

  agrees(): boolean {
    return true;
  }

  add(row: number, values: ColumnValues, from: number): void {
    this.#isLimited ||= 'limits' in values;
    if ('limits' in values) this.#limited.addRow(row, values, from);
    else this.#plain.addRow(row, values as StringTables, from);
  }

  take(order: Int32Array): StringTables {
    return this.#isLimited ? this.#limited.take(order) : this.#plain.take(order);
  }
}

/** A column that only its function's module can merge: one partial a row is no merge yet. */
class SingleValues implements GrowingColumn {
  readonly #values: (number | Uint8Array)[] = [];

  agrees(): boolean {
    return true;
  }

  add(row: number, values: ColumnValues, from: number): void {
    if (this.#values[row] !== undefined)
      throw new NotMergeable('only the own module of its function can, which the running program does not have');
    this.#values[row] = (values as Float64Array | readonly Uint8Array[])[from]!;
  }

  take(order: Int32Array): ColumnValues {
    const values = Array.from(order, (row) => this.#values[row]!);
    return values.every((value) => typeof value === 'number') ? Float64Array.from(values) : (values as Uint8Array[]);
  }
}
