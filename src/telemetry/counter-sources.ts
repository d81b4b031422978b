import type { CounterValue } from '../ingest/counters.ts';

/** Counters of one name, by the values of one label. */
export function countersBy(label: string, name: string, counts: Readonly<Record<string, number>>): CounterValue[] {
  return Object.entries(counts).map(([value, count]) => ({ name, labels: { [label]: value }, value: count }));
}

/** The counters of modules that may be switched off: each registers its own, telemetry reads whichever there are. */
export class CounterSources {
  readonly #sources: (() => readonly CounterValue[])[] = [];

  add(source: () => readonly CounterValue[]): void {
    this.#sources.push(source);
  }

  counters(): readonly CounterValue[] {
    return this.#sources.flatMap((source) => source());
  }
}
