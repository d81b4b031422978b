/** A count since start, or the time of what happened last; named and labelled as Prometheus would have it. */
export interface CounterValue {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface Counter {
  /** Adds `count`, 1 if not given. */
  add(count?: number): void;
}

/** The counters of ingest; telemetry reads them with `counters()`. */
export class Counters {
  readonly #values = new Map<string, { name: string; labels: Readonly<Record<string, string>>; value: number }>();

  /** The same counter for the same name and labels. */
  counter(name: string, labels: Readonly<Record<string, string>> = {}): Counter {
    const key = JSON.stringify([name, labels]);
    const entry = this.#values.get(key) ?? { name, labels, value: 0 };
    this.#values.set(key, entry);
    return {
      add: (count = 1) => {
        entry.value += count;
      },
    };
  }

  counters(): readonly CounterValue[] {
    return [...this.#values.values()].map((entry) => ({ ...entry }));
  }
}
