/**
 * A metric that is read when somebody scrapes: the node's own state is the counter, so nothing is counted twice and the
 * hot path knows no telemetry.
 */
export interface ScrapedMetric {
  /** In Prometheus' convention: base units, `_total` at the end of a counter. */
  readonly name: string;
  readonly type: 'counter' | 'gauge';
  /** What it means, a sentence. */
  readonly help: string;
  /** Names of the labels that every sample has. */
  readonly labels?: readonly string[];
  read(): Iterable<Sample>;
}

export interface Sample {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

/** The sample of a time (ms) in seconds; none when it is not known. */
export function seconds(milliseconds: number | undefined, labels: Sample['labels'] = {}): Sample[] {
  return milliseconds === undefined ? [] : [{ labels, value: milliseconds / 1_000 }];
}

/** A sample for each of a few states: 1 for the present one, 0 for the others. */
export function states(all: readonly string[], present: string, labels: Sample['labels'] = {}): Sample[] {
  return all.map((state) => ({ labels: { ...labels, state }, value: state === present ? 1 : 0 }));
}
