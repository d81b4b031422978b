import type { Refusals } from '../refusals.ts';
import type { IntTableColumn } from './int-table-column.ts';

/** The identity of `same`: nothing has been said yet. */
export const UNSET = Number.NaN;

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
