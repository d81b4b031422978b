import type { Columns, MetricValue } from '../runtime/program.ts';
import type { ReadableMetric } from './metric-catalog.ts';
import { QueryError, type TopSelection } from './metrics-reader.ts';

/** Rows of merged columns whose values come first; equal values in order of the rows. */
export function highestRows(
  metric: ReadableMetric,
  columns: Columns,
  minutes: number,
  { limit, order, label }: TopSelection,
): number[] {
  const { evaluate } = metric;
  if (evaluate === undefined)
    throw new QueryError(`Metric '${metric.info.name}' has no values. ${metric.info.note ?? ''}`);
  const sign = order === 'descending' ? -1 : 1;
  const best: { row: number; rank: number }[] = [];
  for (let row = 0; row < columns.rows; row++) {
    const value = numberOf(metric, evaluate(columns, row, minutes), label);
    if (value === undefined) continue;
    const rank = sign * value;
    if (best.length === limit && rank >= best.at(-1)!.rank) continue;
    best.splice(placeOf(best, rank), 0, { row, rank });
    if (best.length > limit) best.pop();
  }
  return best.map(({ row }) => row);
}

function numberOf({ info }: ReadableMetric, value: MetricValue, label: string | undefined): number | undefined {
  if (typeof value === 'number') {
    if (label === undefined) return value;
    throw new QueryError(`Metric '${info.name}' has one value, and no label '${label}'.`);
  }
  if (label === undefined)
    throw new QueryError(
      `Metric '${info.name}' has a value per label, such as ${Object.keys(value).join(', ')}: say by which one, with label.`,
    );
  return value[label];
}

/** Where a rank goes: behind all that are as good. */
function placeOf(best: readonly { readonly rank: number }[], rank: number): number {
  let [low, high] = [0, best.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (best[middle]!.rank <= rank) low = middle + 1;
    else high = middle;
  }
  return low;
}
