/** A value at a time. */
export interface Reading {
  readonly at: number;
  readonly value: number;
}

/** Of the line that fits best. */
export function slope(readings: readonly Reading[]): number {
  const middle = mean(readings.map(({ at }) => at));
  const level = mean(readings.map(({ value }) => value));
  let [above, below] = [0, 0];
  for (const { at, value } of readings) {
    above += (at - middle) * (value - level);
    below += (at - middle) ** 2;
  }
  return above / below;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
