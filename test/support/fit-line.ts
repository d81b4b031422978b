export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Line {
  /** Of y, for each unit of x. */
  readonly slope: number;
  /** Half of the interval that holds the slope in 95 of 100 cases, should what is off the line be independent. */
  readonly plusMinus: number;
}

/** Standard errors that make it 95 of 100: near enough from a dozen points on. */
const STANDARD_ERRORS = 2.1;

/** The line that fits best, by least squares. NaN where there are too few points. */
export function fitLine(points: readonly Point[]): Line {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middle, level] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))];
  const spread = points.reduce((sum, { x }) => sum + (x - middle) ** 2, 0);
  const slope = points.reduce((sum, { x, y }) => sum + (x - middle) * (y - level), 0) / spread;
  const off = points.reduce((sum, { x, y }) => sum + (y - level - slope * (x - middle)) ** 2, 0);
  return { slope, plusMinus: STANDARD_ERRORS * Math.sqrt(off / (points.length - 2) / spread) };
}
