import type { StringTables } from './string-tables.ts';

/** A growing `table<string>` column: a map of labels a row. A weight of zero is the same as no entry. */
export class StringTableColumn {
  readonly #rows: Map<string, number>[] = [];

  add(row: number, label: string, weight: number): void {
    const labels = this.labels(row);
    labels.set(label, (labels.get(label) ?? 0) + weight);
  }

  /** Adds row `from` of `tables`. */
  addRow(row: number, tables: StringTables, from: number): void {
    const end = tables.offsets[from + 1]!;
    for (let i = tables.offsets[from]!; i < end; i++) this.add(row, tables.keys[i]!, tables.weights[i]!);
  }

  /** The rows `order`, in that order, as a block's column. */
  take(order: Int32Array): StringTables {
    const offsets = new Uint32Array(order.length + 1);
    const keys: string[] = [];
    const weights: number[] = [];
    for (let i = 0; i < order.length; i++) {
      for (const [label, weight] of [...this.labels(order[i]!)].sort(byLabel)) {
        if (weight === 0) continue;
        keys.push(label);
        weights.push(weight);
      }
      offsets[i + 1] = keys.length;
    }
    return { offsets, keys, weights: Float64Array.from(weights) };
  }

  /** The labels of a row, to read and to change. */
  labels(row: number): Map<string, number> {
    let labels = this.#rows[row];
    if (labels === undefined) {
      labels = new Map();
      this.#rows[row] = labels;
    }
    return labels;
  }
}

function byLabel(a: readonly [string, number], b: readonly [string, number]): number {
  return a[0] < b[0] ? -1 : 1;
}
