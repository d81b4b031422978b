import type { Refusals } from '../refusals.ts';

interface Taken {
  readonly entities: Int32Array;
  readonly order: Int32Array;
}

/** Columns by how their numbers are checked. */
export interface CheckedColumns {
  /** Sums of whole numbers. */
  readonly whole?: readonly Float64Array[];
  readonly doubles?: readonly Float64Array[];
  readonly tables?: readonly { isExact(row: number): boolean; areExact(rows: Int32Array): boolean }[];
}

/**
 * Which of the rows `order` hold only numbers that are what they say. A whole number that passed 2^53 may have been
 * rounded, and a double that is infinite or no number would spoil every merge after it: such a row is left out and
 * counted, never stored.
 */
export function exactRows(what: string, refusals: Refusals, taken: Taken, columns: CheckedColumns): Taken {
  const { whole = [], doubles = [], tables = [] } = columns;
  const { entities, order } = taken;
  const isExact = (row: number) =>
    whole.every((column) => Number.isSafeInteger(column[row]!)) &&
    doubles.every((column) => Number.isFinite(column[row]!)) &&
    tables.every((column) => column.isExact(row));
  // Column by column first: that nothing is wrong is found out quickly.
  if (
    whole.every((column) => allWhole(column, order)) &&
    doubles.every((column) => allFinite(column, order)) &&
    tables.every((column) => column.areExact(order))
  )
    return taken;
  const kept = Array.from(order.keys()).filter((i) => isExact(order[i]!));
  refusals.add(
    'overflow',
    order.length - kept.length,
    () => `A number of ${what} passed 2^53 or is none; its row is dropped.`,
  );
  return { entities: Int32Array.from(kept, (i) => entities[i]!), order: Int32Array.from(kept, (i) => order[i]!) };
}

function allWhole(column: Float64Array, rows: Int32Array): boolean {
  for (let i = 0; i < rows.length; i++) if (!Number.isSafeInteger(column[rows[i]!]!)) return false;
  return true;
}

function allFinite(column: Float64Array, rows: Int32Array): boolean {
  for (let i = 0; i < rows.length; i++) if (!Number.isFinite(column[rows[i]!]!)) return false;
  return true;
}
