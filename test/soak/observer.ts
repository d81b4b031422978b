import type { RunningNode } from '../chaos/topology.ts';
import { type Counted, readScrape, type Sample } from './scrape.ts';

/** Milliseconds after which a request counts as failed. */
const PATIENCE = 30_000;

/** Asks one node for its metrics, its health and an answer, again and again, for as long as it is up. */
export class Observer {
  readonly name: string;
  readonly samples: Sample[] = [];
  /** Why requests failed that should not have; the first few. */
  readonly failures: string[] = [];
  answered = 0;
  failed = 0;
  readonly #running: RunningNode;
  readonly #queries: readonly string[];
  readonly #began: number;
  /** By start of the node, for its counters begin anew with each. */
  readonly #counted = new Map<number, Counted>();
  #timer: NodeJS.Timeout | undefined;
  #asking: Promise<void> | undefined;

  /** `queries`: paths. `began`: the zero of the samples' time. */
  constructor(running: RunningNode, queries: readonly string[], began: number) {
    this.name = running.plan.name;
    this.#running = running;
    this.#queries = queries;
    this.#began = began;
  }

  /** `period` in milliseconds. A question that is not answered yet is not asked again. */
  start(period: number): void {
    this.#timer = setInterval(() => {
      this.#asking ??= this.#ask().finally(() => {
        this.#asking = undefined;
      });
    }, period);
  }

  /** Asks a last time. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#asking;
    await this.#ask();
  }

  /** Over all starts, as far as it was seen: what a node counts between its last scrape and a kill is not in it. */
  sum(what: keyof Counted): number {
    return [...this.#counted.values()].reduce((sum, counted) => sum + counted[what], 0);
  }

  async #ask(): Promise<void> {
    const { starts } = this.#running.node;
    const metrics = await this.#get('/metrics', starts);
    if (metrics !== undefined) {
      const { sample, counted } = readScrape(metrics, performance.now() - this.#began, starts);
      this.samples.push(sample);
      this.#counted.set(starts, counted);
    }
    for (const path of ['/healthz', ...this.#queries]) await this.#get(path, starts);
  }

  /** Undefined when there is no answer. Only a node that was up all the time owes one. */
  async #get(path: string, starts: number): Promise<string | undefined> {
    const { node, url } = this.#running;
    if (!node.up) return undefined;
    try {
      const response = await fetch(`${url}${path}`, { signal: AbortSignal.timeout(PATIENCE) });
      const text = await response.text();
      if (!response.ok) throw new Error(`${response.status}: ${text}`);
      this.answered++;
      return text;
    } catch (error) {
      if (!node.up || node.starts !== starts) return undefined;
      this.failed++;
      if (this.failures.length < 5) this.failures.push(`${this.name} ${path}: ${String(error)}`);
      return undefined;
    }
  }
}
