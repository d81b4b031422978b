export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** To `digits` places, so that a report does not feign precision. */
export function rounded(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
