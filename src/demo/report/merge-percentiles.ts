import type { PercentileFigures } from '../figures/service-figures.ts';

/** The sum of percentile tables, bucket by bucket, ascending. All tables of the demo have the same precision. */
export function mergePercentiles(parts: readonly Pick<PercentileFigures, 'table'>[]): PercentileFigures['table'] {
  const merged = new Map<number, number>();
  for (const { table } of parts) {
    for (const [bucket, weight] of table) merged.set(bucket, (merged.get(bucket) ?? 0) + weight);
  }
  return [...merged].toSorted(([one], [other]) => one - other);
}
