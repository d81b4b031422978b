const FIRST_ROWS = 16;

/** A column of numbers that has no rows yet. */
export const NO_NUMBERS: Float64Array = new Float64Array(0);

/** From this part of what is expected on, it is made room for at once. */
const LIKELY = 1 / 8;

/**
 * How many rows a table makes room for that has room for `capacity` and needs `rows`, where there are likely to be
 * `expected`: a table that then gets a few only must not have taken the memory of many.
 */
export function nextCapacity(capacity: number, rows: number, expected = 0): number {
  return Math.max(rows, capacity * 2, FIRST_ROWS, rows >= expected * LIKELY ? expected : 0);
}

/** Gives `larger` with what is in `old` at its beginning. */
export function copyInto<A extends Float64Array | Int32Array | Uint32Array | Uint16Array>(larger: A, old: A): A {
  larger.set(old);
  return larger;
}

/** Copies `column` into one with room for `rows`, the new part filled with the merge operator's identity. */
export function growColumn(column: Float64Array, rows: number, identity: number): Float64Array {
  const grown = copyInto(new Float64Array(rows), column);
  if (identity !== 0) grown.fill(identity, column.length);
  return grown;
}

/** The values of `rows`, in that order, in an array of their own. */
export function gather(column: Float64Array, rows: Int32Array): Float64Array {
  const gathered = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) gathered[i] = column[rows[i]!]!;
  return gathered;
}
