import type { Columns, MetricValue } from '../runtime/program.ts';
import type { ReadableMetric } from './metric-catalog.ts';
import { QueryError, type TopSelection } from './metrics-reader.ts';
import type { EntityTotals } from './total-rows.ts';

/** A row among the highest. */
export interface Ranked {
  readonly id: number;
  /** Where its state stands. */
  readonly columns: Columns;
  readonly row: number;
}

/** Keeps the rows whose values come first; of equal values those that were offered first. */
export class HighestValues {
  readonly #metric: ReadableMetric;
  readonly #minutes: number;
  readonly #top: TopSelection;
  readonly #best: (Ranked & { readonly rank: number })[] = [];

  /** `minutes`: the length of the rows' bucket. */
  constructor(metric: ReadableMetric, minutes: number, top: TopSelection) {
    this.#metric = metric;
    this.#minutes = minutes;
    this.#top = top;
  }

  /** The highest first. */
  get rows(): readonly Ranked[] {
    return this.#best;
  }

  offer({ ids, columns }: EntityTotals): void {
    const { info, evaluate } = this.#metric;
    if (evaluate === undefined) throw new QueryError(`Metric '${info.name}' has no values. ${info.note ?? ''}`);
    const { limit, order, label } = this.#top;
    const sign = order === 'descending' ? -1 : 1;
    for (let row = 0; row < columns.rows; row++) {
      const value = numberOf(this.#metric, evaluate(columns, row, this.#minutes), label);
      if (value === undefined) continue;
      const rank = sign * value;
      if (this.#best.length === limit && rank >= this.#best.at(-1)!.rank) continue;
      this.#best.splice(placeOf(this.#best, rank), 0, { id: ids[row]!, columns, row, rank });
      if (this.#best.length > limit) this.#best.pop();
    }
  }
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
