import type { Refusals } from '../refusals.ts';

interface Taken {
  readonly entities: Int32Array;
  readonly order: Int32Array;
}

/**
 * Which of the rows `order` hold only numbers that are what they say. A whole number that passed 2^53 may have been
 * rounded, and a double that is infinite or no number would spoil every merge after it: such a row is left out and
 * counted, never stored.
 */
export function exactRows(
  what: string,
  refusals: Refusals,
  taken: Taken,
  whole: readonly Float64Array[],
  doubles: readonly Float64Array[],
): Taken {
  const { entities, order } = taken;
  let kept = 0;
  for (let i = 0; i < order.length; i++) {
    const row = order[i]!;
    if (!all(whole, row, Number.isSafeInteger) || !all(doubles, row, Number.isFinite)) continue;
    entities[kept] = entities[i]!;
    order[kept++] = row;
  }
  if (kept === order.length) return taken;
  refusals.add(
    'overflow',
    order.length - kept,
    () => `A number of ${what} passed 2^53 or is none; its row is dropped.`,
  );
  return { entities: entities.slice(0, kept), order: order.slice(0, kept) };
}

function all(columns: readonly Float64Array[], row: number, holds: (value: number) => boolean): boolean {
  for (const column of columns) if (!holds(column[row]!)) return false;
  return true;
}
