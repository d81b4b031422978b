import type { Refusals } from '../refusals.ts';
import type { IntTableColumn } from './int-table-column.ts';

/** The identity of `same`: nothing has been said yet. */
export const UNSET = Number.NaN;

/**
 * Merges a `same` state into the first `incoming.length` of `rows`, and says whether it agrees in all of them; negative
 * rows are passed over. When it does not, rows that nothing had been said of before may have taken it: that is right for
 * them, and whoever asked goes on row by row.
 */
export function agreeInAll(held: Float64Array, rows: Int32Array, incoming: Float64Array): boolean {
  for (let i = 0; i < incoming.length; i++) {
    const row = rows[i]!;
    const value = incoming[i]!;
    if (row < 0 || held[row] === value) continue;
    if (!Number.isNaN(held[row]!) || !(value >= 1)) return false;
    held[row] = value;
  }
  return true;
}

/**
 * Merges a `same` state that is the precision of `table`: the coarser of two precisions wins when it is a multiple of
 * the finer one, and the held table is made coarser if need be. Gives the scale by which the incoming keys are to be
 * divided; 0, counted, when neither precision divides the other, or one is below 1, and the row must be left out.
 */
export function meetPrecision(
  held: Float64Array,
  row: number,
  incoming: number,
  table: IntTableColumn,
  refusals: Refusals,
  what: string,
): number {
  const mine = held[row]!;
  if (mine === incoming || Number.isNaN(incoming)) return 1;
  if (incoming < 1) {
    refusals.add('state-differs', 1, () => `${what} is ${incoming} in one partial: a precision is at least 1.`);
    return 0;
  }
  if (Number.isNaN(mine)) {
    held[row] = incoming;
    return 1;
  }
  if (mine % incoming === 0) return mine / incoming;
  if (incoming % mine === 0) {
    table.coarsen(row, incoming / mine);
    held[row] = incoming;
    return 1;
  }
  refuseDifferent(refusals, what, mine, incoming);
  return 0;
}

/** Merges a `same` state that is no precision: true when it agrees, false, counted, when the row must be left out. */
export function meetSame(held: Float64Array, row: number, incoming: number, refusals: Refusals, what: string): boolean {
  const mine = held[row]!;
  if (mine === incoming || Number.isNaN(incoming)) return true;
  if (Number.isNaN(mine)) {
    held[row] = incoming;
    return true;
  }
  refuseDifferent(refusals, what, mine, incoming);
  return false;
}

function refuseDifferent(refusals: Refusals, what: string, held: number, incoming: number): void {
  refusals.add('state-differs', 1, () => {
    const way = 'Give the metric the same value in every program that feeds it.';
    return `${what} is ${held} in one partial and ${incoming} in another, so they cannot be merged. ${way}`;
  });
}
