import type { IntTables } from './tables/int-tables.ts';
import { labelEntries, type StringTables } from './tables/string-tables.ts';
import { divide, toLong } from './values.ts';

/** Values that are a number per label. */
type Labelled = Readonly<Record<string, number>>;

/** The weights of a `table<string>` by label, as SkyWalking's LabelCountMetrics shows them. */
export function labelValues(tables: StringTables, row: number): Labelled {
  return Object.fromEntries(labelEntries(tables, row));
}

/**
 * Sum by count per label, as SkyWalking's LabelAvgMetrics has it: whole numbers cut towards zero, and 1 where a
 * positive sum would show as 0. Labels are those that were counted; one without a sum has 0.
 */
export function averages(sums: StringTables, row: number, counts: StringTables): Labelled {
  const summed = new Map(labelEntries(sums, row));
  return Object.fromEntries(
    labelEntries(counts, row).map(([label, count]) => {
      const sum = summed.get(label) ?? 0;
      const average = toLong(divide(sum, count));
      return [label, average === 0 && sum > 0 ? 1 : average];
    }),
  );
}

/** The weights of a `table<int>` by key, also of the empty buckets 0, step, … last, as SkyWalking's HistogramMetrics. */
export function buckets(tables: IntTables, row: number, step: number, last: number): Labelled {
  const values: Record<string, number> = {};
  for (let key = 0; step > 0 && key <= last; key += step) values[key] = 0;
  for (let i = tables.offsets[row]!; i < tables.offsets[row + 1]!; i++) values[tables.keys[i]!] = tables.weights[i]!;
  return values;
}
