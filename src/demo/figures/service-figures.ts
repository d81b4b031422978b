import type { MetricPoint } from '../../query/metrics-reader.ts';
import { DemoError } from '../demo-error.ts';

/** What is known of a service over some range, with the mergeable detail that it was computed from. */
export interface ServiceFigures {
  readonly calls: number;
  readonly failures: number;
  /** service_sla: of 10000 calls, how many succeeded. */
  readonly sla: number;
  /** service_resp_time: mean of the response times, milliseconds. */
  readonly respTime: number;
  readonly percentile: PercentileFigures;
}

export interface PercentileFigures {
  /** Width of a bucket, milliseconds. */
  readonly precision: number;
  /** `[bucket, calls]`, ascending: response times from bucket x precision up to the next bucket. */
  readonly table: readonly (readonly [number, number])[];
  /** Milliseconds that the given percentage of the calls stays within: `{ "50": 40, …, "99": 310 }`. */
  readonly ranks: Readonly<Record<string, number>>;
}

/** What the figures are made from: metrics of the service, one point over the whole range each. */
export const FIGURE_METRICS = ['service_sla', 'service_resp_time', 'service_percentile'] as const;
export type FigureMetric = (typeof FIGURE_METRICS)[number];

export type ValuePoint = Pick<MetricPoint, 'value' | 'state'>;

/** Undefined as long as one of the metrics has no data. */
export function figuresOf(points: Readonly<Record<FigureMetric, ValuePoint | undefined>>): ServiceFigures | undefined {
  const { service_sla: sla, service_resp_time: respTime, service_percentile: percentile } = points;
  if (sla === undefined || respTime === undefined || percentile === undefined) return undefined;
  const calls = scalar(sla, 'total');
  return {
    calls,
    failures: calls - scalar(sla, 'match'),
    sla: numeric(sla),
    respTime: numeric(respTime),
    percentile: { precision: scalar(percentile, 'precision'), table: table(percentile), ranks: labeled(percentile) },
  };
}

function scalar({ state }: ValuePoint, column: string): number {
  const value = state[column];
  if (typeof value === 'number') return value;
  throw new DemoError(`The node's answer has no number '${column}' in its state: ${JSON.stringify(state)}.`);
}

function table({ state }: ValuePoint): readonly (readonly [number, number])[] {
  const value = state['dataset'];
  if (Array.isArray(value) && value.every(isBucket)) return value.toSorted(([one], [other]) => one - other);
  throw new DemoError(`The node's answer has no table 'dataset' of numbers in its state: ${JSON.stringify(state)}.`);
}

function isBucket(row: unknown): row is readonly [number, number] {
  return Array.isArray(row) && row.length === 2 && row.every((cell) => typeof cell === 'number');
}

function numeric({ value }: ValuePoint): number {
  if (typeof value === 'number') return value;
  throw new DemoError(`The node's answer has no single value: ${JSON.stringify(value)}.`);
}

function labeled({ value }: ValuePoint): Readonly<Record<string, number>> {
  if (typeof value === 'object' && value !== null) return value;
  throw new DemoError(`The node's answer has no value per rank: ${value}.`);
}
