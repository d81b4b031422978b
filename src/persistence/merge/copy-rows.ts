import type { Columns } from '../../runtime/program.ts';

type TypedArray = Float64Array | Float32Array | Int32Array | Uint32Array | Int16Array | Uint16Array | Uint8Array;

/** Which rows of a block: all from `from` to before `to`, or those listed. */
export type RowSelection = { readonly from: number; readonly to: number } | Int32Array;

/** As `IntTables` and `StringTables`: row i holds the entries `offsets[i] … offsets[i + 1] - 1`. */
interface Tables {
  readonly offsets: Uint32Array;
  readonly keys: TypedArray | readonly string[];
  readonly weights: TypedArray;
}

/**
 * The selected rows, in that order, in memory of their own: it may be given away, and holds nothing else. Columns are
 * read as what they are: numbers, byte strings or texts a row, or tables.
 */
export function copyRows<C extends Columns>(columns: C, selection: RowSelection): C {
  const rows = 'from' in selection ? selection.to - selection.from : selection.length;
  const copied = Object.entries(columns).map(([name, column]) => {
    return [name, name === 'rows' ? rows : copyColumn(column as object, selection)];
  });
  return Object.fromEntries(copied) as C;
}

/** The buffers of rows that `copyRows` has copied. */
export function buffersOfRows(columns: Columns): ArrayBuffer[] {
  return [...new Set(Object.values(columns).flatMap((column) => buffersIn(column)))];
}

function buffersIn(column: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(column)) return [column.buffer as ArrayBuffer];
  // Byte strings share one buffer; texts have none.
  if (Array.isArray(column)) return buffersIn(column[0]);
  return typeof column === 'object' && column !== null ? Object.values(column).flatMap(buffersIn) : [];
}

function copyColumn(column: object, selection: RowSelection): unknown {
  if (isTypedArray(column)) return copyNumbers(column, selection);
  if (Array.isArray(column)) return copyList(column, selection);
  return copyTables(column as Tables, selection);
}

function copyNumbers(values: TypedArray, selection: RowSelection): TypedArray {
  if ('from' in selection) return values.slice(selection.from, selection.to);
  const copied = newArray(values, selection.length);
  for (let i = 0; i < selection.length; i++) copied[i] = values[selection[i]!]!;
  return copied;
}

function copyList(values: readonly (string | Uint8Array)[], selection: RowSelection): unknown {
  const selected =
    'from' in selection
      ? values.slice(selection.from, selection.to)
      : Array.from(selection, (row) => values[row] as string | Uint8Array);
  return typeof selected[0] === 'string' ? selected : inOneBuffer(selected as Uint8Array[]);
}

/** A buffer of each one's own would cost more than its few bytes. */
function inOneBuffer(values: readonly Uint8Array[]): Uint8Array[] {
  const all = new Uint8Array(values.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  return values.map((value) => {
    all.set(value, at);
    at += value.length;
    return all.subarray(at - value.length, at);
  });
}

function copyTables(tables: Tables, selection: RowSelection): Tables {
  const { offsets, keys, weights, ...others } = tables;
  // What a table has beside its entries is a number a row each.
  const rest = Object.entries(others).map(([name, column]) => [name, copyColumn(column as object, selection)]);
  const copied = 'from' in selection ? copyTableRange(tables, selection) : gatherTables(tables, selection);
  return { ...copied, ...Object.fromEntries(rest) };
}

function copyTableRange({ offsets, keys, weights }: Tables, { from, to }: { from: number; to: number }): Tables {
  const [first, end] = [offsets[from]!, offsets[to]!];
  const own = offsets.slice(from, to + 1);
  for (let i = 0; i < own.length; i++) own[i]! -= first;
  return { offsets: own, keys: keys.slice(first, end), weights: weights.slice(first, end) };
}

function gatherTables({ offsets, keys, weights }: Tables, rows: Int32Array): Tables {
  const own = new Uint32Array(rows.length + 1);
  for (let i = 0; i < rows.length; i++) own[i + 1] = own[i]! + offsets[rows[i]! + 1]! - offsets[rows[i]!]!;
  const entries = new Int32Array(own.at(-1)!);
  for (let i = 0, at = 0; i < rows.length; i++)
    for (let entry = offsets[rows[i]!]!; at < own[i + 1]!; entry++) entries[at++] = entry;
  const gathered = isTypedArray(keys) ? copyNumbers(keys, entries) : Array.from(entries, (entry) => keys[entry]!);
  return { offsets: own, keys: gathered, weights: copyNumbers(weights, entries) };
}

function isTypedArray(values: object): values is TypedArray {
  return ArrayBuffer.isView(values);
}

function newArray<A extends TypedArray>(like: A, length: number): A {
  return new (like.constructor as new (length: number) => A)(length);
}
