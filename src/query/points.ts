import type { Columns } from '../runtime/program.ts';
import type { ReadableMetric } from './metric-catalog.ts';
import type { MetricPoint } from './metrics-reader.ts';
import type { MergedRows } from './window-rows.ts';

/** Points by storage id. */
export type PointsById = Map<number, MetricPoint[]>;

/** Adds a point per row to the series of its entity; gives the same map. */
export function addPoints(
  points: PointsById,
  metric: ReadableMetric,
  { ids, buckets, columns }: MergedRows,
  minutes: number,
): PointsById {
  ids.forEach((id, row) => {
    const point = pointOf(metric, columns, row, buckets[row]!, minutes);
    const own = points.get(id);
    if (own === undefined) points.set(id, [point]);
    else own.push(point);
  });
  return points;
}

/** The point of one row, whose bucket is `minutes` long. */
export function pointOf(
  { state, evaluate }: ReadableMetric,
  columns: Columns,
  row: number,
  bucket: number,
  minutes: number,
): MetricPoint {
  return { bucket, value: evaluate?.(columns, row, minutes) ?? null, state: state.stateOf(columns, row) };
}
