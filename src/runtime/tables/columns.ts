/** Copies `column` into a larger one, the new part filled with the merge operator's identity. */
export function growColumn(column: Float64Array, rows: number, identity: number): Float64Array {
  const grown = new Float64Array(Math.max(rows, column.length * 2));
  grown.set(column);
  if (identity !== 0) grown.fill(identity, column.length);
  return grown;
}

/** The values of `rows`, in that order, in an array of their own. */
export function gather(column: Float64Array, rows: Int32Array): Float64Array {
  const gathered = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) gathered[i] = column[rows[i]!]!;
  return gathered;
}
