import type { MetricDefinition, Program } from '../runtime/program.ts';
import type { StorageTransaction } from '../storage/storage.ts';
import { METRIC_KIND, writeMetricDocument } from './metric-document.ts';
import { metricKey } from './metric-key.ts';

/**
 * Describes in the store what this node stores. A metric is looked up when it is first stored, and once a UTC day
 * after that, for a data keeper of another node may have found it without blocks and forgotten it.
 */
export class MetricDocuments {
  readonly #program: Program;
  /** By metric key, the UTC day on which it was last found described. */
  readonly #described = new Map<string, number>();
  readonly #fresh = new Map<string, number>();

  constructor(program: Program) {
    this.#program = program;
  }

  /** Before entities and blocks of the same transaction. `day`: days since the epoch. */
  async describe(metrics: Iterable<MetricDefinition>, day: number, transaction: StorageTransaction): Promise<void> {
    const due = new Map<string, string>();
    for (const metric of metrics) {
      const key = metricKey(metric);
      if (this.#described.get(key) !== day) due.set(key, writeMetricDocument(metric, this.#program));
    }
    if (due.size === 0) return;
    const keys = [...due.keys()].sort();
    const stored = await transaction.readDocuments(METRIC_KIND, keys);
    const changed = keys.filter((key, i) => stored[i] !== due.get(key));
    if (changed.length > 0)
      await transaction.writeDocuments(
        METRIC_KIND,
        changed.map((key) => ({ key, text: due.get(key) })),
      );
    for (const key of keys) this.#fresh.set(key, day);
  }

  /** The transaction of the last `describe` is durable. */
  commit(): void {
    for (const [key, day] of this.#fresh) this.#described.set(key, day);
    this.#fresh.clear();
  }

  rollback(): void {
    this.#fresh.clear();
  }
}
