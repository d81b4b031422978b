import type { Refusals } from '../refusals.ts';

/**
 * Which of the rows `order` hold only integers that are exact. A sum that passed 2^53 may have been rounded: its row is
 * left out and counted, never stored as a wrong number.
 */
export function exactRows(
  what: string,
  refusals: Refusals,
  taken: { entities: Int32Array; order: Int32Array },
  ...columns: readonly Float64Array[]
): { entities: Int32Array; order: Int32Array } {
  const { entities, order } = taken;
  let kept = 0;
  for (let i = 0; i < order.length; i++) {
    if (!isExact(columns, order[i]!)) continue;
    entities[kept] = entities[i]!;
    order[kept++] = order[i]!;
  }
  if (kept === order.length) return taken;
  refusals.add(
    'overflow',
    order.length - kept,
    () => `A sum of ${what} passed 2^53; its row of this flush is dropped.`,
  );
  return { entities: entities.slice(0, kept), order: order.slice(0, kept) };
}

function isExact(columns: readonly Float64Array[], row: number): boolean {
  for (const column of columns) if (!Number.isSafeInteger(column[row]!)) return false;
  return true;
}
