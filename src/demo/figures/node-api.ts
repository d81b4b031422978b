import { setTimeout as delay } from 'node:timers/promises';
import type { FederationAnswer, MetricsAnswer } from '../../query/http/present.ts';
import { DemoError } from '../demo-error.ts';
import { SERVICE } from '../topology.ts';

export interface Range {
  /** Milliseconds since the epoch. */
  readonly from: number;
  readonly to: number;
}

export type NodeStep = 'minute' | 'total';

const PATIENCE = 10_000;
const READY_INTERVAL = 100;

/** The HTTP API of one node, as far as the demo asks it. */
export class NodeApi {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  /** Throws a DemoError, like every question that is not answered. */
  metric(name: string, range: Range, step: NodeStep, by?: 'cluster'): Promise<MetricsAnswer> {
    const { from, to } = range;
    const parameters = new URLSearchParams({ entity: SERVICE, from: String(from), to: String(to), step });
    if (by !== undefined) parameters.set('by', by);
    return this.#get(`/api/v1/metrics/${name}?${parameters}`);
  }

  federation(): Promise<FederationAnswer> {
    return this.#get('/api/v1/federation');
  }

  /** Waits until the node wants traffic; the caller gives up when its process ends. */
  async ready(patience: number): Promise<boolean> {
    const deadline = performance.now() + patience;
    while (performance.now() < deadline) {
      if (await this.#isReady()) return true;
      await delay(READY_INTERVAL, undefined, { ref: false });
    }
    return false;
  }

  async #isReady(): Promise<boolean> {
    try {
      const response = await this.#fetch('/readyz');
      await response.arrayBuffer();
      return response.ok;
    } catch {
      // Nobody listens yet.
      return false;
    }
  }

  async #get<T>(path: string): Promise<T> {
    const response = await this.#fetch(path).catch((error: unknown) => {
      throw new DemoError(`${this.url}${path} does not answer: ${messageOf(error)}`);
    });
    if (response.ok) return (await response.json()) as T;
    throw new DemoError(`${this.url}${path} answered ${response.status}: ${await response.text()}`);
  }

  #fetch(path: string): Promise<Response> {
    return fetch(`${this.url}${path}`, { signal: AbortSignal.timeout(PATIENCE) });
  }
}

/** fetch says only that it failed; why is in the cause. */
function messageOf(error: unknown): string {
  const reason = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return reason instanceof Error ? reason.message : String(reason);
}
